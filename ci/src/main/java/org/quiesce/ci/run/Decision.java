package org.quiesce.ci.run;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Trace.TraceStep;

/**
 * The verdict on one property of one revision: what its scenarios say together.
 *
 * @param recorded the verdict that was known, if any
 * @param shown the counterexample to show: the one with the fewest preemptions, threads, steps
 * @param reasons why it is undecided, one for each undecided scenario; empty if decided
 */
public record Decision(
    String revision,
    String property,
    Verdict verdict,
    @Nullable Verdict recorded,
    @Nullable Counterexample shown,
    List<String> reasons) {

  private static final Comparator<Counterexample> EASIEST_TO_READ =
      Comparator.comparingInt(Counterexample::preemptions)
          .thenComparingLong(Decision::threadsThatMove)
          .thenComparingInt(counterexample -> counterexample.trace().steps().size());

  /** What the results of one property, one from each scenario, say together. */
  public static Decision of(
      String revision, String property, @Nullable Verdict recorded, List<CheckResult> results) {
    Verdict verdict =
        results.stream()
            .map(CheckResult::verdict)
            .reduce(Verdict::and)
            .orElse(Verdict.INCONCLUSIVE);
    Counterexample shown = null;
    for (CheckResult result : results) {
      Counterexample next = result.counterexample();
      if (next != null && (shown == null || EASIEST_TO_READ.compare(next, shown) < 0)) {
        shown = next;
      }
    }
    return new Decision(revision, property, verdict, recorded, shown, reasons(verdict, results));
  }

  private static List<String> reasons(Verdict verdict, List<CheckResult> results) {
    if (verdict != Verdict.INCONCLUSIVE) {
      return List.of();
    }
    if (results.isEmpty()) {
      return List.of("no scenario was run");
    }
    return results.stream()
        .filter(result -> result.verdict() == Verdict.INCONCLUSIVE)
        .map(result -> result.scenario() + ": " + result.reason())
        .toList();
  }

  private static long threadsThatMove(Counterexample counterexample) {
    return counterexample.trace().steps().stream().map(TraceStep::thread).distinct().count();
  }

  /** Whether it was decided otherwise than recorded. */
  public boolean contradicted() {
    return recorded != null && verdict != Verdict.INCONCLUSIVE && verdict != recorded;
  }

  /** Whether it was decided as recorded. */
  public boolean asRecorded() {
    return recorded != null && verdict == recorded;
  }
}
