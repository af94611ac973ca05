package org.quiesce.check.lincheck;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * Programs whose answers are known. They run before Lincheck is believed: it reports a pass for
 * many a run that went wrong.
 */
public final class LincheckCanaries {
  private static final String COUNT = "canary-count";
  private static final String ENDED = "all ended";
  private static final int INVOCATIONS = 20_000;
  private static final Duration TIME = Duration.ofSeconds(30);

  /** What goes wrong, if anything. */
  private enum Canary {
    /** A step of an operation finds something wrong in some schedule. */
    ASSERTION,
    /** What must hold when all is quiet never does: no luck with schedules is needed. */
    WRONG,
    /** An operation throws, which Lincheck by itself takes for a result. */
    EXCEPTION,
    /** Two locks are taken in opposite orders. */
    DEADLOCK,
    /** A thread looks for ever for what nobody writes. */
    LIVELOCK,
    /** Nothing goes wrong. */
    PASS
  }

  private LincheckCanaries() {}

  /** All of them, until their time is over or somebody wants them to stop. */
  private record Canaries(long deadline, BooleanSupplier stop) {
    Sampling sampling(int invocations, Mode mode) {
      Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      Duration time = left.compareTo(TIME) < 0 ? left : TIME;
      return new Sampling(time, invocations, EnumSet.of(mode), stop);
    }
  }

  /**
   * A sentence that tells which canary gave a wrong answer; empty if all are right. Those that come
   * after the time is over are not right.
   *
   * @param time for all of them
   * @param stop asked after every invocation: whether somebody wants them to stop
   */
  public static Optional<String> failure(Duration time, BooleanSupplier stop) {
    Canaries all = new Canaries(System.nanoTime() + time.toNanos(), stop);
    Mode checking = Mode.MODEL_CHECKING;
    return expect(all, Canary.ASSERTION, checking, COUNT, Verdict.REFUTED)
        .or(() -> expectAnError(all))
        .or(() -> expect(all, Canary.WRONG, Mode.STRESS, COUNT, Verdict.REFUTED))
        .or(() -> expect(all, Canary.DEADLOCK, checking, Rules.NO_DEADLOCK, Verdict.REFUTED))
        .or(() -> expect(all, Canary.LIVELOCK, checking, Rules.NO_DEADLOCK, Verdict.REFUTED))
        .or(() -> expect(all, Canary.PASS, checking, COUNT, Verdict.UNREFUTED))
        .or(() -> expect(all, Canary.PASS, Mode.STRESS, COUNT, Verdict.UNREFUTED));
  }

  private static Optional<String> expectAnError(Canaries all) {
    try {
      expect(all, Canary.EXCEPTION, Mode.MODEL_CHECKING, COUNT, Verdict.UNREFUTED);
      return Optional.of("lincheck is not to be believed: an operation threw, and it said nothing");
    } catch (Counting.OperationFailedError e) {
      return Optional.empty();
    }
  }

  private static Optional<String> expect(
      Canaries all, Canary canary, Mode mode, String property, Verdict expected) {
    Scenario<Canary> scenario =
        new Scenario<>(
            "canary",
            Map.of("threads", 2),
            List.of(Goal.of(ENDED)),
            false,
            which -> machine -> program(machine, which));
    int invocations = expected == Verdict.REFUTED ? INVOCATIONS : 200;
    List<CheckResult> results =
        LincheckEngine.check(
            "canary",
            canary.name().toLowerCase(java.util.Locale.ROOT),
            canary,
            scenario,
            List.of(new Property(property, "")),
            all.sampling(invocations, mode));
    return results.stream()
        .filter(result -> result.verdict() != expected)
        .map(result -> complaint(canary, mode, expected, result))
        .findFirst();
  }

  private static String complaint(Canary canary, Mode mode, Verdict expected, CheckResult result) {
    return "lincheck is not to be believed: the canary '"
        + canary
        + "' must be "
        + expected
        + " by "
        + mode
        + ", but the answer is "
        + result.verdict()
        + (result.reason() == null ? "" : " (" + result.reason() + ")");
  }

  private static Program program(Machine machine, Canary canary) {
    Kernel kernel = new Kernel(machine);
    int ended = machine.event(ENDED);
    Program program = new Program(machine).atEnd(cells -> cells.reached(ended));
    IntVar count = new IntVar(machine, "count", 0);
    switch (canary) {
      case ASSERTION -> assertion(machine, program, count);
      case WRONG -> wrong(kernel, program, count);
      case EXCEPTION -> exception(program, count);
      case DEADLOCK -> deadlock(kernel, program);
      case LIVELOCK -> livelock(machine, program, count);
      case PASS -> pass(kernel, program, count);
    }
    return program;
  }

  private static void assertion(Machine machine, Program program, IntVar count) {
    int rule = machine.rule(COUNT);
    for (String name : List.of("a", "b")) {
      program.thread(
          name,
          () -> {
            int before = count.get(MemoryOrder.PLAIN);
            machine.take(
                Step.of(
                    "count is as it was?",
                    cells -> {
                      if (cells.get(count.cell()) != before) {
                        cells.violate(rule, () -> "an update would be lost");
                      }
                      cells.set(count.cell(), before + 1);
                      return 0;
                    }));
          });
    }
  }

  private static void wrong(Kernel kernel, Program program, IntVar count) {
    pass(kernel, program, count);
    int rule = kernel.machine().rule(COUNT);
    program.atEnd(cells -> cells.violate(rule, () -> "it is wrong in any case"));
  }

  private static void exception(Program program, IntVar count) {
    program
        .thread(
            "a",
            () -> {
              if (count.get(MemoryOrder.ACQUIRE) != 0) {
                throw new UnsupportedOperationException("the canary sings");
              }
            })
        .thread("b", () -> count.set(1, MemoryOrder.RELEASE));
  }

  private static void deadlock(Kernel kernel, Program program) {
    SpinLock first = new SpinLock(kernel, "first");
    SpinLock second = new SpinLock(kernel, "second");
    program.thread("a", () -> both(first, second)).thread("b", () -> both(second, first));
  }

  private static void both(SpinLock outer, SpinLock inner) {
    outer.lock();
    inner.lock();
    inner.unlock();
    outer.unlock();
  }

  private static void livelock(Machine machine, Program program, IntVar count) {
    program
        .thread(
            "a",
            () -> machine.loop(() -> count.get(MemoryOrder.ACQUIRE) == 1 ? Boolean.TRUE : null))
        .thread("b", () -> count.set(2, MemoryOrder.RELEASE));
  }

  private static void pass(Kernel kernel, Program program, IntVar count) {
    int rule = kernel.machine().rule(COUNT);
    SpinLock lock = new SpinLock(kernel, "lock");
    for (String name : List.of("a", "b")) {
      program.thread(
          name,
          () -> {
            try (Lock.Held held = lock.guard()) {
              count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
            }
          });
    }
    program.atEnd(
        cells -> {
          if (cells.get(count.cell()) != 2) {
            cells.violate(rule, () -> "an update was lost");
          }
        });
  }
}
