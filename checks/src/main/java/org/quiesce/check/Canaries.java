package org.quiesce.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quiesce.explore.Reduction;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/**
 * Programs whose answers are known. They run before the explorer is believed: an engine that cannot
 * refute a lost update, or cannot prove that a lock prevents it, decides nothing.
 */
public final class Canaries {
  private static final String COUNT = "canary-count";
  private static final String BOTH_ENDED = "both threads ended";
  private static final Property PROPERTY = new Property(COUNT, "two increments add up to two");

  /** How two threads increment a counter. */
  private enum Increment {
    /** Load and store, nothing else: an update can be lost. */
    UNLOCKED,
    /** Load and store under a spinlock. */
    LOCKED,
    /** Under two locks taken in opposite orders: a deadlock. */
    CROSSED
  }

  private Canaries() {}

  /** A sentence that tells which canary gave a wrong answer; empty if all are right. */
  public static Optional<String> failure(Budget budget) {
    for (Reduction reduction : Reduction.values()) {
      Checker checker = new Checker(new Budget(budget.limits(), reduction, budget.progress()));
      Optional<String> wrong =
          expect(checker, Increment.UNLOCKED, COUNT, Verdict.REFUTED)
              .or(() -> expect(checker, Increment.UNLOCKED, Rules.NO_DATA_RACE, Verdict.REFUTED))
              .or(() -> expect(checker, Increment.LOCKED, COUNT, Verdict.PROVED))
              .or(() -> expect(checker, Increment.LOCKED, Rules.NO_DATA_RACE, Verdict.PROVED))
              .or(() -> expect(checker, Increment.CROSSED, Rules.NO_DEADLOCK, Verdict.REFUTED));
      if (wrong.isPresent()) {
        return wrong.map(sentence -> sentence + " (reduction " + reduction + ")");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> expect(
      Checker checker, Increment how, String property, Verdict expected) {
    Scenario<Increment> scenario =
        new Scenario<>(
            "two-increments",
            Map.of("threads", 2),
            List.of(Goal.of(BOTH_ENDED)),
            false,
            increment -> machine -> program(machine, increment));
    List<CheckResult> results =
        checker.check(
            "canary",
            how.name().toLowerCase(java.util.Locale.ROOT),
            how,
            scenario,
            List.of(
                PROPERTY,
                new Property(Rules.NO_DATA_RACE, ""),
                new Property(Rules.NO_DEADLOCK, "")));
    for (CheckResult result : results) {
      if (result.property().equals(property)) {
        boolean right =
            result.verdict() == expected
                && (expected != Verdict.REFUTED || result.counterexample() != null);
        return right
            ? Optional.empty()
            : Optional.of(
                "the explorer is not to be believed: the canary '"
                    + how
                    + "' must be "
                    + expected
                    + " for "
                    + property
                    + ", but the answer is "
                    + result.verdict());
      }
    }
    return Optional.of("the canary '" + how + "' was not judged");
  }

  private static Program program(Machine machine, Increment how) {
    Kernel kernel = new Kernel(machine);
    IntVar count = new IntVar(machine, "count", 0);
    SpinLock first = new SpinLock(kernel, "first");
    SpinLock second = new SpinLock(kernel, "second");
    int rule = machine.rule(COUNT);
    int ended = machine.event(BOTH_ENDED);
    return new Program(machine)
        .thread("a", () -> increment(count, how, first, second))
        .thread(
            "b",
            () ->
                increment(
                    count,
                    how,
                    how == Increment.CROSSED ? second : first,
                    how == Increment.CROSSED ? first : second))
        .atEnd(
            cells -> {
              cells.reached(ended);
              if (cells.get(count.cell()) != 2) {
                cells.violate(rule, () -> "an update was lost");
              }
            });
  }

  private static void increment(IntVar count, Increment how, SpinLock outer, SpinLock inner) {
    if (how == Increment.UNLOCKED) {
      count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
      return;
    }
    try (Lock.Held a = outer.guard();
        Lock.Held b = inner.guard()) {
      count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
    }
  }
}
