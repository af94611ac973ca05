package org.quiesce.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.HardwareMachine.Taken;
import org.quiesce.machine.HardwareMachine.Violation;

/**
 * One execution of a {@link Program} on real threads: somebody (a test, Lincheck, JCStress) calls
 * {@link #run} for each of its threads, in parallel or in turn, and then {@link #finish}.
 *
 * <p>Daemons are unwound when all is quiet, and everybody is when the execution ends early.
 */
public final class HardwareRun {
  /** How an execution came to its end. */
  public enum End {
    /** Nobody can move and only daemons are left, which rest. */
    QUIET,
    /** A memory error or a panic: nothing after it is judged. */
    CRASHED,
    /** Nobody can move, and somebody should. */
    DEADLOCKED,
    /** Given up after very many steps: an endless loop, or an unfair schedule. */
    TOO_LONG,
    /** Given up without a verdict: interrupted, not modelled, or a thread lacks a processor. */
    CUT,
    /** It is not over: threads are stuck, or have yet to run. */
    NOT_OVER
  }

  /**
   * What an execution came to.
   *
   * @param violations in the order found; those of the last state last
   * @param seen events
   * @param end how it ended
   * @param ended the same in words
   * @param notModelled what the model cannot express, if the execution met it; else null
   * @param steps the steps taken, in order; empty with direct memory
   */
  public record Outcome(
      List<Violation> violations,
      Set<String> seen,
      End end,
      String ended,
      @Nullable String notModelled,
      List<Taken> steps) {
    /** Whether it came to a quiet state, whose checks were made. */
    public boolean judged() {
      return end == End.QUIET;
    }
  }

  private final HardwareMachine machine;
  private final Program program;
  private volatile @Nullable String notModelled;

  /**
   * Sets a program up.
   *
   * @param chooser see {@link HardwareMachine#HardwareMachine(HardwareMachine.Memory,
   *     IntUnaryOperator)}
   * @param findsDeadlocks whether threads that wait for each other end the execution and violate
   *     {@code no-deadlock}; otherwise they stay parked, for somebody else to find
   */
  public HardwareRun(
      Program.Source source,
      HardwareMachine.Memory memory,
      IntUnaryOperator chooser,
      boolean findsDeadlocks) {
    this.machine = new HardwareMachine(memory, chooser);
    this.program = source.on(machine);
    machine.start(program.threads(), findsDeadlocks);
  }

  /** Names of the program's threads, by index. */
  public List<String> threads() {
    return program.threads().stream().map(Program.ThreadSpec::name).toList();
  }

  /**
   * Tells that threads run only after others have ended, for {@link #runInTurn}: waiting for one of
   * them cuts the execution.
   */
  public void holdBack(int... threads) {
    machine.change(() -> Arrays.stream(threads).forEach(machine.turns()::holdBack));
  }

  /** Runs a thread of the program on the calling Java thread; returns when it has ended. */
  public void run(int thread) {
    run(thread, -1);
  }

  /** Runs several, one after the other; all but the first have been held back. */
  public void runInTurn(int... threads) {
    for (int i = 0; i < threads.length; i++) {
      run(threads[i], i + 1 < threads.length ? threads[i + 1] : -1);
    }
  }

  /** {@link #run} as an object, so that nothing has to be looked up when it runs. */
  public Runnable thread(int thread) {
    Runnable body = program.threads().get(thread).body();
    return () -> run(thread, -1, body);
  }

  /**
   * Takes steps as a thread of the program, outside of its body; whoever calls this next for the
   * same thread, on any Java thread, goes on with it. For callers that decide operation by
   * operation what a thread does: an execution of such parts is never over by itself.
   *
   * @throws IllegalStateException if that thread runs, or has ended
   */
  public <T extends @Nullable Object> T as(int thread, Supplier<T> part) {
    machine.change(() -> machine.turns().begin(thread));
    try {
      return part.get();
    } finally {
      machine.change(() -> machine.turns().pause(thread));
    }
  }

  private void run(int thread, int successor) {
    run(thread, successor, program.threads().get(thread).body());
  }

  private void run(int thread, int successor, Runnable body) {
    machine.change(() -> machine.turns().begin(thread));
    try {
      body.run();
    } catch (HardwareMachine.CrashException e) {
      // The machine knows why; this thread has nothing more to do.
    } catch (NotModelledException e) {
      notModelled = String.valueOf(e.getMessage());
      machine.end(End.CUT, "not modelled: " + e.getMessage());
    } finally {
      machine.change(() -> machine.turns().leave(thread, successor));
    }
  }

  /**
   * Judges the execution, when every thread has returned. One that is not over, since threads are
   * stuck or have yet to run, is not judged.
   */
  public Outcome finish() {
    Turns turns = machine.turns();
    if (turns.end() == End.QUIET) {
      check(program.endChecks());
    } else if (turns.end() == End.DEADLOCKED) {
      check(program.stuckChecks());
    }
    return new Outcome(
        machine.violations(), machine.seen(), turns.end(), turns.why(), notModelled, machine.log());
  }

  private void check(List<Consumer<Cells>> checks) {
    machine.inspect(
        cells -> {
          try {
            checks.forEach(check -> check.accept(cells));
          } catch (HardwareMachine.CrashException e) {
            // a check may end the execution: it is over anyway
          }
          return 0;
        });
  }

  /** The steps taken so far; empty with direct memory. */
  public List<Taken> steps() {
    return machine.log();
  }

  /** Whether the environment has had a choice so far. */
  public boolean hadChoice() {
    return machine.hadChoice();
  }
}
