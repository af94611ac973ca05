package org.quiesce.check.hmem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Goal;
import org.quiesce.check.Protocol;
import org.quiesce.check.Refutations;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.hmem.HmemRules;
import org.quiesce.protocol.hmem.Newest;

/** Every revision and every edit, in the scenarios that are not deep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HmemVerdictsTest {
  private static final Limits LIMITS =
      new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 1);

  private static final Map<String, Set<String>> REFUTED =
      Map.of(
          "pre-series", Set.of(HmemRules.EXACTLY_ONE_OWNER),
          "v6",
              Set.of(
                  HmemRules.EXACTLY_ONE_OWNER,
                  HmemRules.NO_LOST_EVENT,
                  Rules.NO_DEADLOCK,
                  HmemRules.NO_WORK_ON_UNBOUND_DEVICE,
                  Rules.NO_DEVRES_AFTER_RELEASE,
                  HmemRules.ONE_SHOT),
          "reply",
              Set.of(
                  HmemRules.EXACTLY_ONE_OWNER,
                  HmemRules.OWNERSHIP_ORDER,
                  HmemRules.NO_LOST_EVENT,
                  HmemRules.NO_WORK_AFTER_UNREGISTER,
                  Rules.NO_USE_AFTER_PUT,
                  Rules.NO_DATA_RACE),
          "newest",
              Set.of(
                  HmemRules.EXACTLY_ONE_OWNER,
                  HmemRules.OWNERSHIP_ORDER,
                  HmemRules.NO_LOST_EVENT,
                  Rules.NO_USE_AFTER_PUT));

  static List<Revision<HmemDeferral.Revision>> revisions() {
    return HmemProtocol.protocol().revisions();
  }

  static Stream<Protocol.Edit<HmemDeferral.Revision>> edits() {
    return HmemProtocol.protocol().edits().stream();
  }

  private static List<Scenario<HmemDeferral.Revision>> scenarios() {
    return HmemScenarios.all().stream().filter(one -> !one.deep()).toList();
  }

  /** Without those that take most of the time. */
  private static List<Scenario<HmemDeferral.Revision>> small() {
    return scenarios().stream().filter(one -> !one.name().equals("everything")).toList();
  }

  private static Exploration explore(
      HmemDeferral.Revision model, Scenario<HmemDeferral.Revision> scenario) {
    Exploration found =
        new StatefulSearch(
                new Automaton(scenario.program().of(model)),
                Reduction.FUSE_AND_SYMMETRY,
                LIMITS,
                Progress.NONE)
            .run();
    assertThat(found.exhausted()).as(scenario.name()).isTrue();
    return found;
  }

  private static Set<String> refuted(
      HmemDeferral.Revision model, Scenario<HmemDeferral.Revision> scenario) {
    return Refutations.byProperty(explore(model, scenario).violated()).keySet();
  }

  private final Map<String, Set<String>> base = new HashMap<>();

  /** What is refuted in the revision that the edits start from. */
  private Set<String> refutedInBase(Scenario<HmemDeferral.Revision> scenario) {
    Set<String> known = base.get(scenario.name());
    if (known == null) {
      known = refuted(Newest::new, scenario);
      base.put(scenario.name(), known);
    }
    return known;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void whatIsRefutedIsWhatIsKnownAndEveryGoalIsSeen(Revision<HmemDeferral.Revision> revision) {
    Set<String> refuted = new LinkedHashSet<>();
    for (Scenario<HmemDeferral.Revision> scenario : scenarios()) {
      Exploration found = explore(revision.model(), scenario);
      refuted.addAll(Refutations.byProperty(found.violated()).keySet());
      assertThat(scenario.goals())
          .as(scenario.name())
          .filteredOn(Goal::required)
          .allMatch(goal -> goal.seenIn(found.events()));
    }
    Set<String> properties =
        HmemProtocol.properties().stream()
            .map(property -> property.id())
            .collect(ImmutableSet.toImmutableSet());
    refuted.retainAll(properties);
    assertThat(refuted).isEqualTo(REFUTED.get(revision.name()));
    assertThat(refuted).containsAll(revision.recorded().keySet());
  }

  @Test
  void everyGoalOfTheNewestIsSeen() {
    for (Scenario<HmemDeferral.Revision> scenario : scenarios()) {
      Set<String> seen = explore(Newest::new, scenario).events();
      assertThat(scenario.goals()).as(scenario.name()).allMatch(goal -> goal.seenIn(seen));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void mutantsBreakWhatTheirBaseKeepsAndRefactoringsChangeNothingElse(
      Protocol.Edit<HmemDeferral.Revision> edit) {
    Set<String> missing = new LinkedHashSet<>(edit.mustBreak());
    Set<String> mended = new LinkedHashSet<>();
    Set<String> refuted = new LinkedHashSet<>();
    for (Scenario<HmemDeferral.Revision> scenario : small()) {
      Set<String> broken = new LinkedHashSet<>(refuted(edit.model(), scenario));
      refuted.addAll(broken);
      broken.removeAll(refutedInBase(scenario));
      mended.addAll(refutedInBase(scenario));
      missing.removeAll(broken);
      if (edit.mustBreak().isEmpty()) {
        assertThat(broken).as(scenario.name()).isEmpty();
      } else if (missing.isEmpty()) {
        return;
      }
    }
    assertThat(missing).isEmpty();
    mended.removeAll(refuted);
    assertThat(mended).isEqualTo(Set.copyOf(edit.mends()));
  }
}
