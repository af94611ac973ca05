package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/**
 * Refuted properties that have one cause. A property is taken for the cause of another if it breaks
 * first in every counterexample of the other, whatever the scenario.
 *
 * @param cause what goes wrong first: what is to be shown
 * @param more what goes wrong after it, the worst first
 */
record Defect(Finding cause, List<Finding> more) {
  private static final Comparator<Defect> WORST_FIRST =
      Comparator.comparing(Defect::severity).thenComparing(Defect::cause, Finding.SHORTEST_FIRST);

  Defect {
    more = List.copyOf(more);
  }

  /** All defects, revision by revision, the worst first in each; if one is enough, one of each. */
  static List<Defect> of(Findings findings) {
    return findings.revisions().stream()
        .flatMap(one -> of(one).stream().limit(findings.first() ? 1 : Long.MAX_VALUE))
        .toList();
  }

  /** Those of one revision, the worst first. */
  static List<Defect> of(Examined examined) {
    return of(examined, Finding.of(examined));
  }

  /** Those of some findings of one revision. */
  static List<Defect> of(Examined examined, List<Finding> findings) {
    Map<String, Finding> refuted = new LinkedHashMap<>();
    findings.forEach(one -> refuted.put(one.property(), one));
    Map<String, List<Finding>> byCause = new LinkedHashMap<>();
    for (Finding one : findings) {
      byCause
          .computeIfAbsent(root(examined, one.property(), refuted), key -> new ArrayList<>())
          .add(one);
    }
    List<Defect> defects = new ArrayList<>();
    byCause.forEach(
        (root, all) -> {
          Finding cause = Objects.requireNonNull(refuted.get(root));
          List<Finding> more =
              all.stream()
                  .filter(one -> !one.property().equals(root))
                  .sorted(Comparator.comparing(one -> Severity.of(one.property())))
                  .toList();
          defects.add(new Defect(cause, more));
        });
    return defects.stream().sorted(WORST_FIRST).toList();
  }

  /** From cause to cause; where they go round, the first of the round. */
  private static String root(Examined examined, String property, Map<String, Finding> refuted) {
    Set<String> seen = new HashSet<>();
    String at = property;
    while (seen.add(at)) {
      String next = cause(examined, at, refuted);
      if (next.equals(at)) {
        return at;
      }
      at = next;
    }
    Set<String> round = new HashSet<>();
    while (round.add(at)) {
      at = cause(examined, at, refuted);
    }
    return refuted.keySet().stream().filter(round::contains).findFirst().orElse(property);
  }

  private static String cause(Examined examined, String property, Map<String, Finding> refuted) {
    Finding finding = refuted.get(property);
    Counterexample shown = finding == null ? null : finding.decision().shown();
    if (shown == null) {
      return property;
    }
    List<List<String>> before =
        examined.results().stream()
            .filter(one -> one.property().equals(property))
            .map(CheckResult::counterexample)
            .filter(Objects::nonNull)
            .map(one -> before(one, property))
            .toList();
    return before(shown, property).stream()
        .filter(refuted::containsKey)
        .filter(Severity::mayLeadToMore)
        .filter(one -> before.stream().allMatch(list -> list.contains(one)))
        .findFirst()
        .orElse(property);
  }

  private static List<String> before(Counterexample counterexample, String property) {
    return counterexample.broken().stream().takeWhile(one -> !one.equals(property)).toList();
  }

  /** What is worst of it. */
  Severity severity() {
    return all().stream()
        .map(one -> Severity.of(one.property()))
        .min(Comparator.naturalOrder())
        .orElse(Severity.REST);
  }

  /** Its properties, what goes wrong first at the front. */
  List<Finding> all() {
    return Stream.concat(Stream.of(cause), more.stream()).toList();
  }
}
