package org.quiesce.ci.report;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;

/** What a verdict of the explorer rests on, in a sentence. */
final class CostSummary {
  private CostSummary() {}

  /** {@code aer-kfifo: every schedule of 17 scenarios with producers 1 to 2; ...}. */
  static List<String> of(Examined examined, Page page) {
    List<CheckResult> scenarios = examined.scenarios(Explore.NAME);
    if (scenarios.isEmpty()) {
      return page.indented("", examined.protocol());
    }
    long states = scenarios.stream().mapToLong(CheckResult::states).sum();
    double seconds = scenarios.stream().mapToDouble(CheckResult::seconds).sum();
    return page.indented(
        "",
        examined.protocol()
            + ": "
            + String.format(
                Locale.ROOT,
                "%s; %,d states, %.1f s of CPU, sequentially consistent memory",
                searched(scenarios),
                states,
                seconds));
  }

  /** {@code every schedule of 17 scenarios with producers 1 to 2}. */
  static String searched(List<CheckResult> scenarios) {
    String parameters = parameters(scenarios);
    long ran = scenarios.stream().filter(one -> one.states() > 0 || isSampled(one)).count();
    List<String> open =
        scenarios.stream().filter(one -> !one.exhausted()).map(CheckResult::scenario).toList();
    String all = scenarios.size() + (scenarios.size() == 1 ? " scenario" : " scenarios");
    return (open.isEmpty()
            ? "every schedule of " + all
            : ran + " of " + all + " run, " + (scenarios.size() - open.size()) + " to the end")
        + (parameters.isEmpty() ? "" : (open.isEmpty() ? " with " : ", with ") + parameters);
  }

  private static boolean isSampled(CheckResult result) {
    return result.evidence().stream().anyMatch(one -> one.samples() > 0);
  }

  /** The ranges of the parameters of all scenarios. */
  private static String parameters(List<CheckResult> scenarios) {
    Map<String, IntSummaryStatistics> ranges = new LinkedHashMap<>();
    for (CheckResult one : scenarios) {
      one.bound()
          .forEach(
              (name, value) ->
                  ranges.computeIfAbsent(name, key -> new IntSummaryStatistics()).accept(value));
    }
    return ranges.entrySet().stream()
        .map(one -> one.getKey() + " " + range(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String range(IntSummaryStatistics values) {
    return values.getMin() == values.getMax()
        ? Integer.toString(values.getMax())
        : values.getMin() + " to " + values.getMax();
  }
}
