package org.quiesce.ci;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Goal;
import org.quiesce.check.Scenario;
import org.quiesce.ci.report.ShardReport;
import org.quiesce.ci.report.ShardReport.Row;
import org.quiesce.ci.report.ShardReport.Told;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Explore;

/**
 * Where the report of a shard contradicts itself, or what its engines can say at all: it was
 * edited, or written by something else.
 */
final class Contradictions {
  private final House house;
  private final ShardReport shard;

  private Contradictions(House house, ShardReport shard) {
    this.house = house;
    this.shard = shard;
  }

  /**
   * Requires that there are none.
   *
   * @throws BadUsageException naming the first one
   */
  static void require(House house, ShardReport shard) {
    new Contradictions(house, shard).require();
  }

  private void require() {
    Map<String, CheckResult> twins = new HashMap<>();
    Map<List<String>, List<CheckResult>> byProperty = new HashMap<>();
    for (Row row : shard.rows()) {
      CheckResult one = row.result();
      String why = why(row);
      if (why == null) {
        CheckResult twin =
            twins.putIfAbsent(
                String.join("/", one.engine(), one.protocol(), one.revision(), one.scenario()),
                one);
        why = twin == null || isOfOneSearch(one, twin) ? null : "a search has two results";
      }
      if (why != null) {
        throw refused(one.property(), one.scenario(), one.revision(), why);
      }
      byProperty
          .computeIfAbsent(
              List.of(one.protocol(), one.revision(), one.property()), key -> new ArrayList<>())
          .add(one);
    }
    for (Told told : shard.decisions()) {
      List<CheckResult> mine =
          byProperty.remove(List.of(told.protocol(), told.revision(), told.property()));
      if (mine == null) {
        continue; // what is missing is told with what should be there
      }
      Decision decision = Decision.of(told.revision(), told.property(), null, mine);
      if (decision.verdict() != told.verdict()) {
        throw refused(
            told.property(),
            "all scenarios",
            told.revision(),
            "it is decided as "
                + told.verdict()
                + ", and its checks together are "
                + decision.verdict());
      }
    }
    if (!byProperty.isEmpty()) {
      List<String> first = byProperty.keySet().iterator().next();
      throw refused(first.get(2), "all scenarios", first.get(1), "it is checked and not decided");
    }
  }

  private BadUsageException refused(String property, String scenario, String revision, String why) {
    return new BadUsageException(
        shard.file()
            + " contradicts itself about "
            + property
            + " of "
            + revision
            + " in "
            + scenario
            + ": "
            + why
            + "; run that shard again.");
  }

  private @Nullable String why(Row row) {
    CheckResult one = row.result();
    if (!shard.part().engines().contains(one.engine())) {
      return one.engine() + " did not run";
    }
    Engine engine = house.engine(one.engine());
    if (one.states() < 0
        || one.transitions() < 0
        || one.bytes() < 0
        || !(one.seconds() >= 0)
        || one.evidence().stream().anyMatch(Contradictions::isNegative)) {
      return "a count is negative";
    }
    if (one.exhausted() && one.states() == 0 && !engine.samples()) {
      return "all of 0 states were visited";
    }
    String ofScenario = ofScenario(one);
    if (ofScenario != null) {
      return ofScenario;
    }
    boolean shown = row.claim() != null;
    return switch (one.verdict()) {
      case PROVED ->
          engine.samples()
              ? "an engine that samples proves nothing"
              : shown
                  ? "it is PROVED, with a counterexample"
                  : !one.exhausted()
                      ? "it is PROVED, and not all states were visited"
                      : one.reason() != null
                          ? "it is PROVED, with a reason why not"
                          : unseen(one) ? "it is PROVED, and a goal was not seen" : null;
      case UNREFUTED ->
          !engine.samples()
              ? "an engine that searches proves or refutes"
              : shown || failures(one) > 0
                  ? "it is UNREFUTED, and was seen to fail"
                  : one.evidence().stream().noneMatch(some -> some.samples() > 0)
                      ? "it is UNREFUTED, and nothing ran"
                      : one.reason() != null ? "it is UNREFUTED, with a reason why not" : null;
      case REFUTED ->
          shown || one.reason() != null && one.states() > 0 || failures(one) > 0
              ? null
              : "it is REFUTED, and nothing shows it";
      case INCONCLUSIVE ->
          shown
              ? "it is INCONCLUSIVE, with a counterexample"
              : one.reason() == null ? "it is INCONCLUSIVE, and no reason is told" : null;
    };
  }

  private static boolean isNegative(Evidence one) {
    return one.samples() < 0
        || one.asked() < 0
        || one.failures() < 0
        || one.failures() > one.samples()
        || !(one.seconds() >= 0);
  }

  private static long failures(CheckResult one) {
    return one.evidence().stream().mapToLong(Evidence::failures).sum();
  }

  private static boolean unseen(CheckResult one) {
    return one.goals().stream().anyMatch(goal -> goal.required() && !goal.seen());
  }

  /** A scenario of ours has our bound and our goals; races of JCStress are none. */
  private @Nullable String ofScenario(CheckResult one) {
    for (Scenario<?> scenario : house.suite(one.protocol()).protocol().scenarios()) {
      if (scenario.name().equals(one.scenario())) {
        List<String> goals = scenario.goals().stream().map(Contradictions::told).toList();
        List<String> told =
            one.goals().stream().map(goal -> told(goal.name(), goal.required())).toList();
        return !scenario.bound().equals(one.bound())
            ? "the scenario has another bound"
            : !goals.equals(told) ? "the scenario has other goals" : null;
      }
    }
    return house.engine(one.engine()).samples() ? null : "there is no such scenario";
  }

  private static String told(Goal goal) {
    return told(goal.name(), goal.required());
  }

  private static String told(String name, boolean required) {
    return name + (required ? "" : " (if the revision can)");
  }

  /** What all properties have in common that were judged by one search. */
  private static boolean isOfOneSearch(CheckResult one, CheckResult other) {
    return !one.engine().equals(Explore.NAME)
        || one.exhausted() == other.exhausted()
            && one.states() == other.states()
            && one.transitions() == other.transitions()
            && Objects.equals(one.goals(), other.goals());
  }
}
