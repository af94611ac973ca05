package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.ci.run.Examined;

/**
 * Scenario by scenario: its bound, and for each revision how much was searched. Times stand on
 * lines of their own that begin with {@code CPU seconds}, so that a diff can leave them out.
 */
final class CostSection {
  private final int names;

  private CostSection(List<Examined> revisions) {
    this.names =
        revisions.stream().mapToInt(one -> one.revision().length()).max().orElse(0);
  }

  /** Tells the cost of the revisions of one protocol. */
  static List<String> of(List<Examined> revisions) {
    Map<String, List<CheckResult>> byScenario = new LinkedHashMap<>();
    for (Examined one : revisions) {
      for (CheckResult result : one.scenarios()) {
        byScenario.computeIfAbsent(result.scenario(), name -> new ArrayList<>()).add(result);
      }
    }
    CostSection section = new CostSection(revisions);
    List<String> lines = new ArrayList<>();
    byScenario.forEach((scenario, results) -> lines.addAll(section.scenario(scenario, results)));
    return lines;
  }

  private List<String> scenario(String name, List<CheckResult> results) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": " + bound(results.get(0)) + "; " + model(results.get(0)));
    for (CheckResult result : results) {
      lines.addAll(revision(result));
    }
    lines.addAll(
        Paragraph.indented(
            "  ",
            "CPU seconds: "
                + results.stream()
                    .map(one -> String.format(Locale.ROOT, "%.2f", one.seconds()))
                    .collect(Collectors.joining(" "))));
    return lines;
  }

  /** {@code producers 2, errors 1}. */
  static String bound(CheckResult result) {
    return result.bound().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String model(CheckResult result) {
    return "memory model " + result.memoryModel();
  }

  private List<String> revision(CheckResult result) {
    List<String> lines = new ArrayList<>();
    String counts =
        String.format(
            Locale.ROOT,
            "%,12d states %,13d transitions  %s",
            result.states(),
            result.transitions(),
            result.exhausted() ? "exhausted" : "NOT EXHAUSTED");
    String name = result.revision();
    if (2 + names + counts.length() <= Paragraph.WIDTH) {
      lines.add("  " + name + " ".repeat(names - name.length()) + counts);
    } else {
      lines.addAll(Paragraph.indented("  ", name));
      lines.add("  " + counts);
    }
    String unseen =
        result.goals().stream()
            .filter(goal -> !goal.seen())
            .map(goal -> goal.name() + (goal.required() ? " (REQUIRED)" : ""))
            .collect(Collectors.joining("; "));
    if (!unseen.isEmpty()) {
      lines.addAll(Paragraph.indented("      ", "never seen: " + unseen));
    }
    return lines;
  }

}
