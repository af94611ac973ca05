package org.quiesce.check.doe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Goal;
import org.quiesce.check.Protocol;
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
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeRules;

/** The verdicts of the protocol page, and that the checks find what was broken on purpose. */
class DoeVerdictsTest {
  private static final Protocol<DoeMailbox.Revision> PROTOCOL = DoeProtocol.protocol();
  private static final Limits LIMITS =
      new Limits(Duration.ofMinutes(5), Runtime.getRuntime().maxMemory() / 2, 1);

  /** The large ones are left to the gate. */
  private static final Set<String> LARGE =
      Set.of(
          "surprise-removal-concurrent",
          "destroy-with-queue-3",
          "abort-in-exchange-irq",
          "abort-ignored-irq",
          "everything",
          "everything-queued");

  private static final Map<String, Exploration> KNOWN = new HashMap<>();

  private static Exploration explored(
      String name, DoeMailbox.Revision model, Scenario<DoeMailbox.Revision> scenario) {
    return KNOWN.computeIfAbsent(
        name + "/" + scenario.name(),
        key -> {
          Automaton automaton = new Automaton(scenario.program().of(model));
          return new StatefulSearch(automaton, Reduction.FUSE_AND_SYMMETRY, LIMITS, Progress.NONE)
              .run();
        });
  }

  private static Set<String> refuted(
      String name, DoeMailbox.Revision model, Scenario<DoeMailbox.Revision> scenario) {
    return Refutations.byProperty(explored(name, model, scenario).violated()).keySet();
  }

  private static List<Scenario<DoeMailbox.Revision>> small(DoeMailbox.Revision model) {
    return PROTOCOL.scenarios().stream()
        .filter(one -> !one.deep() && !LARGE.contains(one.name()) && one.appliesTo().test(model))
        .toList();
  }

  static Stream<Revision<DoeMailbox.Revision>> revisions() {
    return PROTOCOL.revisions().stream();
  }

  static Stream<Protocol.Edit<DoeMailbox.Revision>> mutants() {
    return PROTOCOL.edits().stream().filter(edit -> !edit.mustBreak().isEmpty());
  }

  static Stream<Protocol.Edit<DoeMailbox.Revision>> refactorings() {
    return PROTOCOL.edits().stream().filter(edit -> edit.mustBreak().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void recordedRefutationsAreFound(Revision<DoeMailbox.Revision> revision) {
    Set<String> refuted = new TreeSet<>();
    for (Scenario<DoeMailbox.Revision> scenario : small(revision.model())) {
      refuted.addAll(refuted(revision.name(), revision.model(), scenario));
    }
    Set<String> recorded = new TreeSet<>();
    revision
        .recorded()
        .forEach(
            (property, verdict) -> {
              if (verdict == Verdict.REFUTED) {
                recorded.add(property);
              }
            });
    assertThat(refuted).containsAll(recorded);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void everyGoalIsSeen(Revision<DoeMailbox.Revision> revision) {
    for (Scenario<DoeMailbox.Revision> scenario : small(revision.model())) {
      Exploration exploration = explored(revision.name(), revision.model(), scenario);
      assertThat(exploration.exhausted()).as(scenario.name()).isTrue();
      for (Goal goal : scenario.goals()) {
        if (goal.required()) {
          assertThat(goal.seenIn(exploration.events()))
              .as(scenario.name() + ": " + goal.name())
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void mutantsBreakWhatTheirBaseKeeps(Protocol.Edit<DoeMailbox.Revision> edit) {
    Revision<DoeMailbox.Revision> base = PROTOCOL.baseOf(edit);
    Set<String> missing = new TreeSet<>(edit.mustBreak());
    for (Scenario<DoeMailbox.Revision> scenario : small(edit.model())) {
      if (missing.isEmpty()) {
        break;
      }
      Set<String> broken = new TreeSet<>(refuted(edit.id(), edit.model(), scenario));
      broken.removeAll(refuted(base.name(), base.model(), scenario));
      missing.removeAll(broken);
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refactorings")
  void refactoringsKeepTheVerdicts(Protocol.Edit<DoeMailbox.Revision> edit) {
    Revision<DoeMailbox.Revision> base = PROTOCOL.baseOf(edit);
    for (Scenario<DoeMailbox.Revision> scenario : small(edit.model())) {
      assertThat(refuted(edit.id(), edit.model(), scenario))
          .as(scenario.name())
          .isEqualTo(refuted(base.name(), base.model(), scenario));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void onlyTheNewestIsSafeUnlessSubmittersComeTooLate(Revision<DoeMailbox.Revision> revision) {
    if (!revision.name().equals("newest")) {
      return;
    }
    for (Scenario<DoeMailbox.Revision> scenario : small(revision.model())) {
      assertThat(refuted(revision.name(), revision.model(), scenario))
          .as(scenario.name())
          .isEqualTo(
              scenario.name().equals("destroy-with-late-submitter")
                  ? Set.of(
                      DoeRules.EVERY_TASK_COMPLETES, DoeRules.NO_USE_AFTER_FREE, Rules.NO_DEADLOCK)
                  : Set.of());
    }
  }
}
