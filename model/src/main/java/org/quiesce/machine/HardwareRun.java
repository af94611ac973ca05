package org.quiesce.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    machine.start(program.threads(), findsDeadlocks, this::run);
  }

  /** Names of the program's threads, by index. */
  public List<String> threads() {
    return program.threads().stream().map(Program.ThreadSpec::name).toList();
  }

  /** Whether a thread is a daemon, by index. */
  public boolean isDaemon(int thread) {
    return program.threads().get(thread).daemon();
  }

  /** Tells that threads run only after others have ended: waiting for one cuts the execution. */
  public void holdBack(int... threads) {
    machine.change(() -> Arrays.stream(threads).forEach(machine.turns()::holdBack));
  }

  /**
   * Tells that threads share a processor, which {@link #runInTurn} of the same threads plays. All
   * of them are held back, until {@link #expect} says that it is about to begin.
   */
  public void share(int... threads) {
    machine.change(() -> machine.turns().share(threads));
  }

  /** Tells that threads that were held back are about to run, each on a Java thread of its own. */
  public void expect(int... threads) {
    machine.change(() -> Arrays.stream(threads).forEach(machine.turns()::expect));
  }

  /** Runs a thread of the program on the calling Java thread; returns when it has ended. */
  public void run(int thread) {
    run(thread, program.threads().get(thread).body());
  }

  /**
   * Runs threads that {@linkplain #share share} a processor, one after the other. One that must
   * wait lends the processor to the next, on top of its own stack; a daemon that rests there gives
   * it back when it is wanted, and begins again later. If somebody else's stack lies on that of a
   * thread that can go on, and nobody else can, the execution is cut.
   */
  public void runInTurn(int... threads) {
    for (int next = next(threads); next >= 0; next = next(threads)) {
      run(next);
    }
  }

  /**
   * Runs threads before all others, one after the other; what they wait for, the helpers do. The
   * helpers may run again later, the others are held back.
   *
   * @param helpers daemons
   */
  public void runBefore(int[] threads, int[] helpers) {
    int[] all = IntStream.concat(Arrays.stream(threads), Arrays.stream(helpers)).toArray();
    holdBack(IntStream.range(0, program.threads().size()).toArray());
    for (int thread : threads) {
      share(all);
      if (!machine.turns().hasEnded(thread)) {
        run(thread);
      }
    }
    share(all);
  }

  /** Written by this Java thread alone, as long as the processor is its own. */
  private int next(int... threads) {
    return machine.turns().next(threads);
  }

  /** {@link #run} as an object, so that nothing has to be looked up when it runs. */
  public Runnable thread(int thread) {
    Runnable body = program.threads().get(thread).body();
    return () -> run(thread, body);
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

  private void run(int thread, Runnable body) {
    machine.change(() -> machine.turns().begin(thread));
    boolean rests = false;
    try {
      body.run();
    } catch (HardwareMachine.RestException e) {
      rests = true;
    } catch (HardwareMachine.CrashException e) {
      // The machine knows why; this thread has nothing more to do.
    } catch (NotModelledException e) {
      notModelled = String.valueOf(e.getMessage());
      machine.end(End.CUT, "not modelled: " + e.getMessage());
    } finally {
      if (rests) {
        machine.change(() -> machine.turns().rest(thread));
      } else {
        machine.change(() -> machine.turns().leave(thread));
      }
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
