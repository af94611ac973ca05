package org.quiesce.ci.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Trace.TraceStep;

/**
 * The verdict on one property of one revision: what its scenarios and all engines say together.
 *
 * @param engines what each engine says, in the order in which they ran
 * @param recorded the verdict that was known, if any
 * @param shown the counterexample to show: one without injected failures, user events and breaches
 *     of contract if there is one, of those the one with the fewest threads, preemptions, steps
 * @param reasons why it is undecided, each with the scenarios that are undecided for it; empty if
 *     decided
 */
public record Decision(
    String revision,
    String property,
    Verdict verdict,
    Map<String, Verdict> engines,
    @Nullable Verdict recorded,
    @Nullable Counterexample shown,
    List<String> reasons) {

  /** What happens by itself comes first, even if it is longer. */
  private static final Comparator<Counterexample> EASIEST_TO_READ =
      Comparator.comparing(Counterexample::breach)
          .thenComparing(one -> one.choices() > 0 || one.needsUser())
          .thenComparingInt(Counterexample::choices)
          .thenComparing(Counterexample::needsUser)
          .thenComparingLong(Decision::threadsThatMove)
          .thenComparingInt(Counterexample::preemptions)
          .thenComparingInt(counterexample -> counterexample.trace().steps().size());

  /**
   * What the results of one property, one from each scenario of each engine, say together. A proof
   * stands beside engines that sample, whatever they could not do: another was at work, their time
   * was over, they did not get as far as the goals. Only what they find speaks against it.
   */
  public static Decision of(
      String revision, String property, @Nullable Verdict recorded, List<CheckResult> results) {
    Map<String, List<CheckResult>> byEngine = new LinkedHashMap<>();
    results.forEach(
        one -> byEngine.computeIfAbsent(one.engine(), name -> new ArrayList<>()).add(one));
    Map<String, Verdict> engines = new LinkedHashMap<>();
    byEngine.forEach((engine, mine) -> engines.put(engine, verdict(mine)));
    Verdict verdict =
        engines.containsValue(Verdict.PROVED) && !engines.containsValue(Verdict.REFUTED)
            ? Verdict.PROVED
            : engines.values().stream().reduce(Verdict::beside).orElse(Verdict.INCONCLUSIVE);
    Counterexample shown = null;
    for (CheckResult result : results) {
      Counterexample next = result.counterexample();
      if (next != null && (shown == null || EASIEST_TO_READ.compare(next, shown) < 0)) {
        shown = next;
      }
    }
    return new Decision(
        revision,
        property,
        verdict,
        Collections.unmodifiableMap(engines),
        recorded,
        shown,
        reasons(verdict, engines, results));
  }

  /**
   * What the scenarios of one engine say together. One that samples vouches for what it saw: a
   * scenario whose goals it did not reach takes nothing away from the others.
   */
  private static Verdict verdict(List<CheckResult> ofOneEngine) {
    Verdict all =
        ofOneEngine.stream()
            .map(CheckResult::verdict)
            .reduce(Verdict::and)
            .orElse(Verdict.INCONCLUSIVE);
    boolean sampled =
        ofOneEngine.stream().anyMatch(result -> result.verdict() == Verdict.UNREFUTED);
    return all == Verdict.INCONCLUSIVE && sampled ? Verdict.UNREFUTED : all;
  }

  private static List<String> reasons(
      Verdict verdict, Map<String, Verdict> engines, List<CheckResult> results) {
    if (verdict != Verdict.INCONCLUSIVE) {
      return List.of();
    }
    if (results.isEmpty()) {
      return List.of("no scenario was run");
    }
    Map<List<String>, List<String>> scenarios = new LinkedHashMap<>();
    for (CheckResult one : results) {
      if (one.verdict() == Verdict.INCONCLUSIVE
          && engines.get(one.engine()) == Verdict.INCONCLUSIVE) {
        scenarios
            .computeIfAbsent(
                List.of(one.engine(), String.valueOf(one.reason())), key -> new ArrayList<>())
            .add(one.scenario());
      }
    }
    List<String> reasons = new ArrayList<>();
    scenarios.forEach(
        (why, where) ->
            reasons.add(
                (why.get(0).equals(Explore.NAME) ? "" : why.get(0) + ", ")
                    + String.join(", ", where)
                    + ": "
                    + why.get(1)));
    return List.copyOf(reasons);
  }

  private static long threadsThatMove(Counterexample counterexample) {
    return counterexample.trace().steps().stream().map(TraceStep::thread).distinct().count();
  }

  /** Whether it was decided otherwise than recorded. */
  public boolean contradicted() {
    return recorded != null
        && (verdict == Verdict.PROVED || verdict == Verdict.REFUTED)
        && verdict != recorded;
  }

  /** Whether it was decided as recorded. */
  public boolean asRecorded() {
    return recorded != null && verdict == recorded;
  }
}
