package org.quiesce.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A machine on real threads: plain memory accesses are plain array accesses, everything else is one
 * step at a time under one Java monitor.
 *
 * <p>A thread tells who it is with {@link #enter}; threads that never do are thread 0.
 */
public final class HardwareMachine implements Machine {
  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int MAX_CELLS = 1024;

  /** A rule was found violated and the execution must not go on. */
  public static final class CrashException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrashException(String message) {
      super(message);
    }
  }

  private record Mine(int thread) {}

  private final Object monitor = new Object();
  private final int[] values = new int[MAX_CELLS];
  private final List<Object> interned = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<String> rules = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final Map<Integer, Long> bits = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();
  private final ThreadLocal<Mine> current = ThreadLocal.withInitial(() -> new Mine(0));
  private final IntUnaryOperator chooser;
  private int cells;

  /** A machine on which the environment always chooses outcome 0. */
  public HardwareMachine() {
    this(outcomes -> 0);
  }

  /**
   * @param chooser gives the outcome, 0 up to n - 1, of a step with n outcomes
   */
  public HardwareMachine(IntUnaryOperator chooser) {
    this.chooser = chooser;
  }

  /** The calling Java thread is the program's thread of this index from now on. */
  public void enter(int thread) {
    current.set(new Mine(thread));
  }

  /** What was found violated so far, as {@code rule: message}. */
  public List<String> violations() {
    synchronized (monitor) {
      return List.copyOf(violations);
    }
  }

  /** Events seen so far. */
  public Set<String> seen() {
    synchronized (monitor) {
      return Collections.unmodifiableSet(new TreeSet<>(seen));
    }
  }

  /** Looks at the state; for checks when all threads have ended. */
  public <T> T inspect(java.util.function.Function<Cells, T> look) {
    synchronized (monitor) {
      return look.apply(new View(0, 0, true));
    }
  }

  @Override
  public int cell(@Nullable String name, int initial, IntFunction<String> format) {
    if (cells == MAX_CELLS) {
      throw new NotModelledException("more than " + MAX_CELLS + " cells");
    }
    values[cells] = initial;
    return cells++;
  }

  @Override
  public int memory(String name, int initial, IntFunction<String> format) {
    int cell = cell(name, initial, format);
    bits.put(cell, 1L << (bits.size() & 63));
    return cell;
  }

  @Override
  public long memoryBit(int cell) {
    return bits.getOrDefault(cell, 0L);
  }

  @Override
  public int intern(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    synchronized (interned) {
      return numbers.computeIfAbsent(
          value,
          v -> {
            interned.add(v);
            return interned.size();
          });
    }
  }

  @Override
  public @Nullable Object value(int number) {
    synchronized (interned) {
      return number == 0 ? null : interned.get(number - 1);
    }
  }

  @Override
  public int rule(String id) {
    return indexOf(rules, id);
  }

  @Override
  public int event(String name) {
    return indexOf(events, name);
  }

  private static int indexOf(List<String> names, String name) {
    int index = names.indexOf(name);
    if (index >= 0) {
      return index;
    }
    names.add(name);
    return names.size() - 1;
  }

  @Override
  public int take(Step step) {
    int thread = current.get().thread();
    boolean writesMarked = step.markedWrites() != 0;
    boolean memoryOnly =
        (step.plainReads() | step.plainWrites() | step.markedReads()) != 0 && !writesMarked;
    if (memoryOnly && step.guard() == null) {
      return step.effect().apply(new View(thread, 0, step.markedReads() == 0));
    }
    synchronized (monitor) {
      View view = new View(thread, chooser.applyAsInt(step.outcomes()), false);
      try {
        while (step.guard() != null && !step.guard().holds(view)) {
          monitor.wait();
        }
        return step.effect().apply(view);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CrashException("interrupted while waiting in " + step.name());
      } finally {
        monitor.notifyAll();
      }
    }
  }

  @Override
  public <T extends @Nullable Object> T call(String name, Supplier<T> body) {
    return body.get();
  }

  @Override
  public Mark mark() {
    return new Mark() {};
  }

  @Override
  public void iteration(Mark mark) {}

  @Override
  public <T extends @Nullable Object> Local<T> local(T initial) {
    return new Local<>(initial);
  }

  @Override
  public <T extends StackObject> T onStack(T object) {
    return object;
  }

  private final class View implements Cells {
    private final int thread;
    private final int choice;
    private final boolean plain;

    View(int thread, int choice, boolean plain) {
      this.thread = thread;
      this.choice = choice;
      this.plain = plain;
    }

    @Override
    public int get(int cell) {
      return plain ? values[cell] : (int) CELLS.getVolatile(values, cell);
    }

    @Override
    public void set(int cell, int value) {
      if (plain) {
        values[cell] = value;
      } else {
        CELLS.setVolatile(values, cell, value);
      }
    }

    @Override
    public int thread() {
      return thread;
    }

    @Override
    public int choice() {
      return choice;
    }

    @Override
    public void violate(int rule, Supplier<String> message) {
      synchronized (monitor) {
        violations.add(rules.get(rule) + ": " + message.get());
      }
    }

    @Override
    public void crash(int rule, Supplier<String> message) {
      violate(rule, message);
      throw new CrashException(rules.get(rule) + ": " + message.get());
    }

    @Override
    public void stop(Supplier<String> reason) {
      throw new CrashException(reason.get());
    }

    @Override
    public void reached(int event) {
      synchronized (monitor) {
        seen.add(events.get(event));
      }
    }
  }
}
