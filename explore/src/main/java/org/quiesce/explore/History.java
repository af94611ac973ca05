package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renamable;
import org.quiesce.machine.Step;

/**
 * One run of a thread's code against a log of what it observed before, up to its next step.
 *
 * <p>The log is kept short: when a {@linkplain Machine#call call} returns, what was observed inside
 * is replaced by its result; when a loop {@linkplain Machine#iteration iterates}, by the values of
 * the thread's {@link Local}s. So two histories that leave the thread in the same state have the
 * same log, and the same {@link Node}.
 *
 * <p>An entry is (tag, number): tag 0 or -1 is the observation of one step, an odd tag the result
 * of a call at that nesting depth, an even one the locals at a loop's head.
 */
final class History {
  /** Tag of a step's result that is the number of a value. */
  private static final int REFERENCE = -1;

  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_STEPS_WHILE_UNWINDING = 10_000;
  private static final int MAX_IDLE_ITERATIONS = 100_000;

  /** A pointer to an object of the thread's stack: compared by place, not by identity. */
  private record Address(int index) {}

  /** What a call left behind: its result and the caller's locals. */
  private record Left(@Nullable Object result, List<Object> locals) implements Renamable {
    @Override
    @SuppressWarnings("unchecked") // a list is renamed to a list
    public Object renamed(UnaryOperator<@Nullable Object> renaming) {
      List<Object> renamed = (List<Object>) renaming.apply(locals);
      return new Left(renaming.apply(result), renamed == null ? List.of() : renamed);
    }
  }

  /** Stands for null inside lists that must not hold null. */
  private enum Null {
    NULL
  }

  private static final class LoopMark implements Machine.Mark {
    final int start;
    final int depth;
    final int stackSize;
    boolean entered;
    int consumed;
    int idle;

    LoopMark(int start, int depth, int stackSize, int consumed) {
      this.start = start;
      this.depth = depth;
      this.stackSize = stackSize;
      this.consumed = consumed;
    }
  }

  private final Declarations declarations;
  private final List<Machine.StackObject> stack = new ArrayList<>();
  private long[] log;
  private @Nullable String[] names;
  private int length;
  private int position;
  private int depth;
  private int unwound;

  /** How many entries of the log were used so far, compacted or not. */
  private int consumed;

  /**
   * {@link Step#check} of the last step, plain reads aside; 0 where a call or a turn of a loop lies
   * between.
   */
  private int checked;

  private @Nullable Step next;
  private @Nullable Location location;

  /**
   * @param names of the steps that made the observations, entry by entry; null where it is not
   *     known
   */
  History(Declarations declarations, long[] log, @Nullable String[] names) {
    this.declarations = declarations;
    this.log = log.clone();
    this.names = names.clone();
    this.length = log.length;
  }

  /** The entry of one step's result. */
  static long observation(Step step, int result) {
    return entry(step.reference() ? REFERENCE : 0, result);
  }

  /** Whether an entry's number stands for a value. */
  static boolean isReference(long entry) {
    return tag(entry) != 0;
  }

  static long withNumber(long entry, int number) {
    return entry(tag(entry), number);
  }

  /** Whether a value is one of this class's own that no renaming changes. */
  static boolean isIndivisible(Object value) {
    return value instanceof Address || value == Null.NULL;
  }

  private static long entry(int tag, int number) {
    return (long) tag << 32 | number & 0xffffffffL;
  }

  private static int tag(long entry) {
    return (int) (entry >>> 32);
  }

  /** The step at which the run stopped; null if the code ended. */
  @Nullable Step next() {
    return next;
  }

  @Nullable Location location() {
    return location;
  }

  /** The log as far as it was consumed, compacted. */
  long[] log() {
    return Arrays.copyOf(log, length);
  }

  /** Names of the steps that made the log's observations; null for other entries. */
  @Nullable String[] names() {
    return Arrays.copyOf(names, length);
  }

  boolean consumedAll() {
    return position == length;
  }

  int take(Step step) {
    if (next != null) {
      if (++unwound > MAX_STEPS_WHILE_UNWINDING) {
        throw new Stop();
      }
      return 0;
    }
    if (step.check() != 0 && step.check() == checked) {
      return 0;
    }
    if (position < length) {
      long entry = log[position];
      if (tag(entry) != 0 && tag(entry) != REFERENCE) {
        throw new IllegalStateException(
            "the model is not deterministic: at " + step.name() + " an earlier run made a call");
      }
      String before = names[position];
      if (before != null && !before.equals(step.name())) {
        throw new IllegalStateException(
            "the model is not deterministic: a thread did "
                + before
                + ", then, with the same observations, "
                + step.name());
      }
      position++;
      consumed++;
      boolean onlyReads = step.isPlain() && step.footprint().plainWrites().isEmpty();
      checked = onlyReads ? checked : step.check();
      return (int) entry;
    }
    next = step;
    location = Location.of(step);
    throw new Stop();
  }

  @SuppressWarnings("unchecked") // a call's result is what its body gave
  <T extends @Nullable Object> T call(Supplier<T> body) {
    if (next != null) {
      return body.get();
    }
    int tag = (depth + 1) * 2 + 1;
    int size = stack.size();
    if (position < length && tag(log[position]) == tag) {
      Object left = declarations.value((int) log[position++]);
      consumed++;
      checked = 0;
      if (left instanceof Left l) {
        restore(l.locals());
        return (T) decode(l.result());
      }
      return (T) left;
    }
    int start = position;
    int outer = depth++;
    T result = body.get();
    depth = outer;
    checked = 0;
    if (next == null) {
      truncateStack(size);
      // A call that took no step leaves an entry too: else it would take the next call's for its
      // own.
      Object left =
          size == 0 && !(result instanceof Machine.StackObject)
              ? result
              : new Left(encode(result), snapshot(size));
      replace(start, entry(tag, declarations.intern(left)));
    }
    return result;
  }

  Machine.Mark mark() {
    return new LoopMark(position, ++depth, stack.size(), consumed);
  }

  void iteration(Machine.Mark where) {
    LoopMark mark = (LoopMark) where;
    if (next != null) {
      if (++unwound > MAX_STEPS_WHILE_UNWINDING) {
        throw new Stop();
      }
      return;
    }
    int tag = mark.depth * 2;
    depth = mark.depth;
    checked = 0;
    if (!mark.entered) {
      mark.entered = true;
      if (position < length && tag(log[position]) == tag) {
        Left left =
            (Left) java.util.Objects.requireNonNull(declarations.value((int) log[position++]));
        restore(left.locals());
      }
      return;
    }
    truncateStack(mark.stackSize);
    mark.idle = consumed == mark.consumed ? mark.idle + 1 : 0;
    mark.consumed = consumed;
    if (mark.idle > MAX_IDLE_ITERATIONS) {
      throw new NotModelledException(
          where() + ": not modelled: a loop that goes on for ever without touching shared state");
    }
    if (position == mark.start) {
      return;
    }
    if (mark.stackSize == 0) {
      remove(mark.start);
    } else {
      replace(
          mark.start, entry(tag, declarations.intern(new Left(null, snapshot(mark.stackSize)))));
    }
  }

  private static String where() {
    Location at = Location.ofCaller();
    return at == null ? "?" : at.toString();
  }

  <T extends Machine.StackObject> T onStack(T object) {
    stack.add(object);
    return object;
  }

  private void truncateStack(int size) {
    while (stack.size() > size) {
      stack.remove(stack.size() - 1);
    }
  }

  private List<Object> snapshot(int size) {
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (stack.get(i) instanceof Local<?> local) {
        Object value = encode(local.get());
        values.add(value == null ? Null.NULL : value);
      }
    }
    return values;
  }

  @SuppressWarnings("unchecked") // each value goes back where it came from
  private void restore(List<Object> values) {
    int next = 0;
    for (int i = 0; i < stack.size() && next < values.size(); i++) {
      if (stack.get(i) instanceof Local<?> local) {
        Object value = values.get(next++);
        ((Local<@Nullable Object>) local).set(value == Null.NULL ? null : decode(value));
      }
    }
  }

  private @Nullable Object encode(@Nullable Object value) {
    if (!(value instanceof Machine.StackObject)) {
      return value;
    }
    for (int i = 0; i < stack.size(); i++) {
      if (stack.get(i) == value) {
        return new Address(i);
      }
    }
    throw new NotModelledException(where() + ": not modelled: a pointer to a dead stack variable");
  }

  private @Nullable Object decode(@Nullable Object value) {
    return value instanceof Address address ? stack.get(address.index()) : value;
  }

  private void replace(int start, long entry) {
    remove(start);
    if (length == log.length) {
      log = Arrays.copyOf(log, length + 16);
      names = Arrays.copyOf(names, length + 16);
    }
    System.arraycopy(log, start, log, start + 1, length - start);
    System.arraycopy(names, start, names, start + 1, length - start);
    log[start] = entry;
    names[start] = null;
    length++;
    position = start + 1;
  }

  private void remove(int start) {
    System.arraycopy(log, position, log, start, length - position);
    System.arraycopy(names, position, names, start, length - position);
    length -= position - start;
    position = start;
    if (length > MAX_LENGTH) {
      throw new NotModelledException(where() + ": not modelled: a thread of unbounded length");
    }
  }
}
