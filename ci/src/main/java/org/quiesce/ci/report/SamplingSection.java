package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;

/** What the engines that sample have run: their evidence, revision by revision. */
final class SamplingSection {
  private SamplingSection() {}

  /** Tells the evidence about the revisions of one protocol; nothing if no such engine ran. */
  static List<String> of(List<Examined> revisions, Page page) {
    List<String> lines = new ArrayList<>();
    List<String> engines =
        revisions.stream().flatMap(one -> one.engines().stream()).distinct().toList();
    int names = revisions.stream().mapToInt(one -> one.revision().length()).max().orElse(0);
    for (String engine : engines) {
      if (engine.equals(Explore.NAME)) {
        continue;
      }
      lines.add("");
      lines.add(page.palette().strong("sampled by " + engine + ", which proves nothing"));
      for (Examined one : revisions) {
        lines.addAll(revision(engine, one, names, page));
      }
    }
    lines.addAll(notes(revisions, page));
    for (Examined one : revisions) {
      for (String engine : one.unable()) {
        lines.add("");
        lines.add(engine + " did not run: " + one.revision() + " was not compiled with it");
      }
    }
    return lines;
  }

  /** What such an engine could not do; a proof stands beside it. */
  static List<String> notes(List<Examined> revisions, Page page) {
    return revisions.stream()
        .flatMap(one -> one.notes().stream())
        .distinct()
        .flatMap(note -> page.indented("", "note: " + note).stream())
        .toList();
  }

  private static List<String> revision(String engine, Examined examined, int names, Page page) {
    List<CheckResult> scenarios = examined.scenarios(engine);
    long ran = scenarios.stream().filter(one -> samples(one) > 0).count();
    long vacuous =
        scenarios.stream()
            .filter(
                one ->
                    samples(one) > 0
                        && one.goals().stream().anyMatch(goal -> goal.required() && !goal.seen()))
            .count();
    long exhausted = scenarios.stream().filter(CheckResult::exhausted).count();
    Map<String, Long> byMode = new LinkedHashMap<>();
    for (CheckResult one : scenarios) {
      one.evidence().forEach(some -> byMode.merge(some.mode(), some.samples(), Long::sum));
    }
    StringBuilder text = new StringBuilder(examined.revision());
    text.append(" ".repeat(Math.max(1, names - examined.revision().length() + 1)))
        .append(ran)
        .append(" of ")
        .append(scenarios.size())
        .append(" scenarios")
        .append(vacuous == 0 ? "" : " (" + vacuous + " without all goals)")
        .append(exhausted == 0 ? "" : ", " + exhausted + " exhausted")
        .append("; ")
        .append(
            byMode.entrySet().stream()
                .map(one -> String.format(Locale.ROOT, "%s %,d", one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ")));
    String refuted =
        examined.decisions().stream()
            .filter(one -> one.engines().get(engine) == Verdict.REFUTED)
            .map(Decision::property)
            .collect(Collectors.joining(", "));
    text.append(refuted.isEmpty() ? "; nothing found" : "; refutes " + refuted);
    return page.indented("  ", text.toString());
  }

  private static long samples(CheckResult result) {
    return result.evidence().stream().mapToLong(Evidence::samples).sum();
  }
}
