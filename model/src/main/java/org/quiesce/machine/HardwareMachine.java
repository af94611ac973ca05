package org.quiesce.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A machine on real threads: one step at a time under one lock, or, with {@link Memory#DIRECT},
 * plain memory accesses as plain array accesses beside it.
 *
 * <p>Whoever takes a step looks who can go on after it. So it is known at every time who waits for
 * what: {@link HardwareRun} ends an execution in which nobody can move.
 */
public final class HardwareMachine implements Machine {
  /** How memory accesses that need no atomicity are made. */
  public enum Memory {
    /**
     * {@linkplain Step#bare Bare} plain accesses are plain array accesses and bare marked reads
     * volatile ones, so that the compiler and the processor may reorder what they may reorder.
     */
    DIRECT,
    /** Every access is a step of its own under the lock, and steps are logged. */
    SERIAL
  }

  /**
   * A step that was taken.
   *
   * @param thread index of the thread
   * @param choice the outcome that the environment chose
   * @param name of the step
   */
  public record Taken(int thread, int choice, String name) {}

  /**
   * A rule that was found violated.
   *
   * @param steps how many logged steps led there, the violating one included
   */
  public record Violation(String rule, String message, int steps) {}

  /** The execution must not go on: a memory error, a panic, a stop; not to be caught by models. */
  public static final class CrashException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param here whether the stack trace tells something: not for those who are merely unwound
     */
    CrashException(String message, boolean here) {
      super(message, null, false, here);
    }
  }

  /** A daemon at rest is unwound, so that the thread whose processor it has can go on. */
  static final class RestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RestException() {
      super("a daemon rests", null, false, false);
    }
  }

  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int MOST_CELLS = 1024;
  private static final int MOST_STEPS = 5_000;

  private final Object lock = new Object();
  private final Turnstile turnstile = new Turnstile();
  private final Memory memory;
  private final IntUnaryOperator chooser;
  private final List<String> rules = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final Map<Integer, Locations> locations = new HashMap<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final List<Taken> log = new ArrayList<>();
  private final Turns turns = new Turns();

  /** Runs a thread of the program on the calling Java thread. */
  private IntConsumer runner = thread -> {};

  private int[] values = new int[32];
  private int cells;
  private final Set<Integer> seen = new HashSet<>();
  private int steps;
  private boolean hadChoice;

  /** Value number - 1 to value; replaced when it grows, so that reading it needs no lock. */
  private volatile Object[] interned = new Object[0];

  /** A machine of direct memory on which the environment always chooses outcome 0. */
  public HardwareMachine() {
    this(Memory.DIRECT, outcomes -> 0);
  }

  /**
   * @param chooser gives the outcome, 0 up to n - 1, of a step with n outcomes; called under the
   *     machine's lock, and only where n is at least 2
   */
  public HardwareMachine(Memory memory, IntUnaryOperator chooser) {
    this.memory = memory;
    this.chooser = chooser;
  }

  // --- What an execution came to

  /** What was found violated so far. */
  public List<Violation> violations() {
    synchronized (lock) {
      return List.copyOf(violations);
    }
  }

  /** Events seen so far. */
  public Set<String> seen() {
    synchronized (lock) {
      Set<String> names = new TreeSet<>();
      seen.forEach(event -> names.add(events.get(event)));
      return Collections.unmodifiableSet(names);
    }
  }

  /** The steps taken, in order; empty with direct memory. */
  public List<Taken> log() {
    synchronized (lock) {
      return List.copyOf(log);
    }
  }

  boolean hadChoice() {
    synchronized (lock) {
      return hadChoice;
    }
  }

  /** Looks at the state; for checks when all threads have ended. */
  public <T> T inspect(Function<Cells, T> look) {
    synchronized (lock) {
      return look.apply(new View(0, 0, true));
    }
  }

  Turns turns() {
    return turns;
  }

  /** Set-up is over: what it did is the initial state and no part of the execution. */
  void start(List<Program.ThreadSpec> threads, boolean findsDeadlocks, IntConsumer borrowers) {
    runner = borrowers;
    synchronized (lock) {
      if (!violations.isEmpty()) {
        throw new NotModelledException("set-up violates " + violations.get(0).message());
      }
      log.clear();
      steps = 0;
      seen.clear();
      turns.expect(threads, findsDeadlocks);
    }
  }

  // --- Declarations

  @Override
  public int cell(@Nullable String name, int initial, IntFunction<String> format) {
    if (cells == MOST_CELLS) {
      throw new NotModelledException("more than " + MOST_CELLS + " cells");
    }
    if (cells == values.length) {
      values = Arrays.copyOf(values, 2 * cells);
    }
    values[cells] = initial;
    return cells++;
  }

  @Override
  public int memory(String name, int initial, IntFunction<String> format) {
    int cell = cell(name, initial, format);
    locations.put(cell, Locations.of(locations.size()));
    return cell;
  }

  @Override
  public Locations location(int cell) {
    return locations.getOrDefault(cell, Locations.NONE);
  }

  @Override
  public int intern(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    synchronized (numbers) {
      Integer known = numbers.get(value);
      if (known != null) {
        return known;
      }
      Object[] grown = Arrays.copyOf(interned, interned.length + 1);
      grown[interned.length] = value;
      interned = grown;
      numbers.put(value, grown.length);
      return grown.length;
    }
  }

  @Override
  public @Nullable Object value(int number) {
    return number == 0 ? null : interned[number - 1];
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

  // --- Steps

  @Override
  public int take(Step step) {
    if (memory == Memory.DIRECT && step.bare() && step.footprint().markedWrites().isEmpty()) {
      return access(step);
    }
    return turns.lends() ? takeOrLend(step) : turnstile.pass(this, step.name(), step);
  }

  /** Takes a step; while it must wait, others run on the same Java thread. */
  private int takeOrLend(Step step) {
    int thread = turns.current();
    long attempt = attempt(step.name(), step);
    while ((attempt & Turnstile.BLOCKED) != 0 && turns.borrower(thread) >= 0) {
      runner.accept(turns.borrower(thread));
      attempt = attempt(step.name(), step);
    }
    return (attempt & Turnstile.BLOCKED) != 0
        ? turnstile.pass(this, step.name(), step)
        : turnstile.passed(this, attempt);
  }

  private int access(Step step) {
    return step.effect()
        .apply(new View(turns.current(), 0, step.footprint().markedReads().isEmpty()));
  }

  /** Ends the execution; who waits is woken and finds that out. */
  void end(HardwareRun.End how, String why) {
    synchronized (lock) {
      turns.end(how, why);
    }
    turnstile.wake();
  }

  void interrupted() {
    end(HardwareRun.End.CUT, "interrupted");
  }

  /** What a thread that cannot go on is unwound with. */
  CrashException over() {
    return new CrashException(turns.why(), turns.end() == HardwareRun.End.CRASHED);
  }

  /** A thread of the program begins or ends, atomically with what follows from it. */
  void change(Runnable change) {
    boolean over;
    synchronized (lock) {
      change.run();
      over = turns.settle(this::viewOf, this::deadlocked);
    }
    if (over) {
      turnstile.wake();
    }
  }

  /**
   * Tries to take a step, as one atomic action: nothing in here waits or wakes.
   *
   * @return what it observed in the lower half; else, or beside it, flags of {@link Turnstile}
   */
  long attempt(String name, Step step) {
    synchronized (lock) {
      if (turns.isOver()) {
        return Turnstile.OVER;
      }
      int thread = turns.current();
      View view = new View(thread, 0, false);
      if (step.guard() != null && !step.guard().holds(view)) {
        turns.block(thread, step);
        if (turns.yields(thread)) {
          throw new RestException();
        }
        if (turns.lend(thread)) {
          return Turnstile.BLOCKED;
        }
        boolean over = turns.settle(this::viewOf, this::deadlocked);
        return over ? Turnstile.OVER | Turnstile.WAKES : Turnstile.BLOCKED;
      }
      turns.run(thread);
      if (step.outcomes() > 1) {
        view.choice = chooser.applyAsInt(step.outcomes());
        hadChoice = true;
      }
      count(thread, view.choice, name);
      try {
        int result = step.effect().apply(view);
        if (steps <= MOST_STEPS) {
          boolean wakes = turns.enabled(this::viewOf);
          return Integer.toUnsignedLong(result) | (wakes ? Turnstile.WAKES : 0);
        }
        turns.end(HardwareRun.End.TOO_LONG, "more than " + MOST_STEPS + " steps");
      } catch (CrashException e) {
        turns.end(HardwareRun.End.CRASHED, String.valueOf(e.getMessage()));
      }
      return Turnstile.OVER | Turnstile.WAKES;
    }
  }

  private void count(int thread, int choice, String name) {
    steps++;
    if (memory == Memory.SERIAL) {
      log.add(new Taken(thread, choice, name));
    }
  }

  private Cells viewOf(int thread) {
    return new View(thread, 0, false);
  }

  private void deadlocked(String rule, String message) {
    violations.add(new Violation(rule, message, log.size()));
  }

  // --- Threads leave no trace here

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
    private final boolean plain;
    private int choice;

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
      synchronized (lock) {
        violations.add(new Violation(rules.get(rule), message.get(), log.size()));
      }
    }

    @Override
    public void crash(int rule, Supplier<String> message) {
      violate(rule, message);
      throw new CrashException(rules.get(rule) + ": " + message.get(), false);
    }

    @Override
    public void stop(Supplier<String> reason) {
      throw new CrashException(reason.get(), false);
    }

    @Override
    public void reached(int event) {
      synchronized (lock) {
        seen.add(event);
      }
    }
  }
}
