package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Goal;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;

/**
 * Scenario by scenario: its bound, and for each revision how much was searched. Times stand on
 * lines of their own that begin with {@code CPU seconds}, so that a diff can leave them out.
 */
final class CostSection {
  private final Page page;
  private final int names;

  private CostSection(List<Examined> revisions, Page page) {
    this.page = page;
    this.names = revisions.stream().mapToInt(one -> one.revision().length()).max().orElse(0);
  }

  /** Tells the cost of the revisions of one protocol. */
  static List<String> of(List<Examined> revisions, Page page) {
    Map<String, List<CheckResult>> byScenario = new LinkedHashMap<>();
    for (Examined one : revisions) {
      for (CheckResult result : one.scenarios(Explore.NAME)) {
        byScenario.computeIfAbsent(result.scenario(), name -> new ArrayList<>()).add(result);
      }
    }
    CostSection section = new CostSection(revisions, page);
    List<String> lines = new ArrayList<>();
    List<String> notRun = new ArrayList<>();
    byScenario.forEach(
        (scenario, results) -> {
          if (results.stream().allMatch(CostSection::wasNotRun)) {
            notRun.add(scenario);
          } else {
            lines.addAll(section.scenario(scenario, results));
          }
        });
    if (!notRun.isEmpty()) {
      lines.addAll(page.indented("  ", "not run: " + String.join(", ", notRun)));
    }
    return lines;
  }

  private static boolean wasNotRun(CheckResult result) {
    return result.states() == 0 && result.reason() != null && result.reason().startsWith("not run");
  }

  private List<String> scenario(String name, List<CheckResult> results) {
    List<String> lines = new ArrayList<>();
    lines.addAll(page.indented("", name + ": " + bound(results.get(0))));
    for (CheckResult result : results) {
      lines.addAll(revision(result));
    }
    lines.addAll(
        page.indented(
            "  ",
            "CPU seconds: "
                + results.stream().map(CostSection::seconds).collect(Collectors.joining(", "))));
    return lines;
  }

  /** {@code producers 2, errors 1}. */
  private static String bound(CheckResult result) {
    return result.bound().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String seconds(CheckResult result) {
    return String.format(Locale.ROOT, "%s %.2f", result.revision(), result.seconds());
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
    if (2 + names + counts.length() <= page.width()) {
      lines.add("  " + name + " ".repeat(names - name.length()) + counts);
    } else {
      lines.addAll(page.indented("  ", name));
      lines.add("  " + counts);
    }
    lines.addAll(unseen("never seen: ", result, true));
    lines.addAll(unseen("never seen, and need not be: ", result, false));
    return lines;
  }

  private List<String> unseen(String heading, CheckResult result, boolean required) {
    String names =
        result.goals().stream()
            .filter(goal -> !goal.seen() && goal.required() == required)
            .map(Goal.Seen::name)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? List.of() : page.indented("      ", heading + names);
  }
}
