package org.quiesce.check.memdev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Goal;
import org.quiesce.check.Refutations;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.mutant.MemdevMutants;

/** What the explorer says of every revision, mutant and refactoring. */
class MemdevVerdictsTest {
  /** The newest revision, by scenario. */
  private static final Map<String, Exploration> NEWEST = new HashMap<>();

  @BeforeAll
  static void exploreTheNewest() {
    MemdevAttach.Revision newest = revision("newest").model();
    for (Scenario<MemdevAttach.Revision> scenario : MemdevScenarios.all()) {
      NEWEST.put(scenario.name(), explore(newest, scenario));
    }
  }

  private static Revision<MemdevAttach.Revision> revision(String name) {
    return MemdevProtocol.protocol().revisions().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Exploration explore(
      MemdevAttach.Revision model, Scenario<MemdevAttach.Revision> scenario) {
    return new StatefulSearch(
            new Automaton(scenario.program().of(model)),
            Reduction.FUSE,
            Limits.ordinary(),
            Progress.NONE)
        .run();
  }

  private static Exploration newest(String scenario) {
    Exploration found = NEWEST.get(scenario);
    if (found == null) {
      throw new IllegalArgumentException(scenario);
    }
    return found;
  }

  private static Set<String> refuted(Exploration exploration) {
    return Refutations.byProperty(exploration.violated()).keySet();
  }

  private static Set<String> refutedAnywhere(Revision<MemdevAttach.Revision> revision) {
    Set<String> all = new TreeSet<>();
    for (Scenario<MemdevAttach.Revision> scenario : MemdevScenarios.all()) {
      Exploration exploration = explore(revision.model(), scenario);
      assertThat(exploration.exhausted() || !exploration.violated().isEmpty())
          .as(scenario.name())
          .isTrue();
      for (Goal goal : scenario.goals()) {
        if (goal.required()) {
          assertThat(exploration.events())
              .as("%s in %s", goal.name(), scenario.name())
              .containsAnyElementsOf(goal.events());
        }
      }
      all.addAll(refuted(exploration));
    }
    return all;
  }

  static Stream<Arguments> revisions() {
    return MemdevProtocol.protocol().revisions().stream()
        .filter(it -> !it.name().equals("newest"))
        .map(it -> Arguments.of(it.name()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void recordedVerdictsHoldAndRequiredGoalsAreSeen(String name) {
    Revision<MemdevAttach.Revision> revision = revision(name);
    Set<String> refuted = refutedAnywhere(revision);
    revision
        .recorded()
        .forEach(
            (property, verdict) ->
                assertThat(refuted.contains(property))
                    .as(property)
                    .isEqualTo(verdict == Verdict.REFUTED));
  }

  @Test
  void everyGoalIsSeen() {
    Set<String> needNot = Set.of("add-late-driver", "host-loss");
    for (Scenario<MemdevAttach.Revision> scenario : MemdevScenarios.all()) {
      for (Goal goal : scenario.goals()) {
        if (goal.required() || !needNot.contains(scenario.name())) {
          assertThat(newest(scenario.name()).events())
              .as("%s in %s", goal.name(), scenario.name())
              .containsAnyElementsOf(goal.events());
        }
      }
    }
  }

  @Test
  void theNewestBreaksOnlyWhatIsKnown() {
    Set<String> all = new TreeSet<>();
    NEWEST.values().forEach(exploration -> all.addAll(refuted(exploration)));
    assertThat(all)
        .containsExactly("no-data-race", "no-deadlock", "no-leaked-reference", "no-stale-detach");
  }

  static Stream<Arguments> mutants() {
    return MemdevMutants.all().stream()
        .filter(it -> !it.isRefactoring())
        .map(it -> Arguments.of(it.id(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void aMutantBreaksWhatTheNewestKeeps(String id, MemdevMutants.Edit mutant) {
    Set<String> missing = new HashSet<>(mutant.mustBreak());
    for (Scenario<MemdevAttach.Revision> scenario : MemdevScenarios.all()) {
      Set<String> kept = new HashSet<>(missing);
      kept.removeAll(refuted(newest(scenario.name())));
      if (!kept.isEmpty()) {
        kept.retainAll(refuted(explore(mutant.revision(), scenario)));
        missing.removeAll(kept);
      }
    }
    assertThat(missing).as("%s: %s", id, mutant.edit()).isEmpty();
  }

  static Stream<Arguments> refactorings() {
    return MemdevMutants.all().stream()
        .filter(MemdevMutants.Edit::isRefactoring)
        .map(it -> Arguments.of(it.id(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refactorings")
  void aRefactoringBreaksNothing(String id, MemdevMutants.Edit refactoring) {
    List<Scenario<MemdevAttach.Revision>> scenarios =
        MemdevScenarios.all().stream().filter(it -> !it.name().equals("everything")).toList();
    for (Scenario<MemdevAttach.Revision> scenario : scenarios) {
      assertThat(refuted(explore(refactoring.revision(), scenario)))
          .as("%s in %s", id, scenario.name())
          .isEqualTo(refuted(newest(scenario.name())));
    }
  }
}
