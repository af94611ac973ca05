package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Outcomes;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.Translation;

/**
 * The C renditions of every revision, mutant and refactoring get the verdicts that are due to them:
 * those of the Java class, those they must break, those of their base.
 */
class RenditionsTest {
  private static final Protocol<AerKfifo.Revision> PROTOCOL = AerProtocol.protocol();
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  /** Verdicts of built-in revisions, computed once each. */
  private static final Map<String, Map<String, Verdict>> BUILT_IN = new ConcurrentHashMap<>();

  /** The scenarios that tell revisions apart without taking long on racy ones. */
  private static List<Scenario<AerKfifo.Revision>> scenarios() {
    return PROTOCOL.scenarios().stream()
        .filter(scenario -> !scenario.deep() && !scenario.name().equals("unregister-burst"))
        .toList();
  }

  static Stream<Rendition> revisions() {
    return Rendition.all().filter(one -> one.kind().equals("revision"));
  }

  static Stream<Rendition> mutants() {
    return Rendition.all().filter(one -> one.kind().equals("mutant"));
  }

  static Stream<Rendition> refactorings() {
    return Rendition.all().filter(one -> one.kind().equals("refactoring"));
  }

  private static AerKfifo.Revision builtIn(String name) {
    return PROTOCOL.revisions().stream()
        .filter(revision -> revision.name().equals(name))
        .findFirst()
        .orElseThrow()
        .model();
  }

  private static Map<String, Verdict> verdictsOf(String builtIn) {
    return BUILT_IN.computeIfAbsent(builtIn, name -> verdicts(check(builtIn(name))));
  }

  private static Map<String, Verdict> verdictsOf(
      String builtIn, Scenario<AerKfifo.Revision> scenario) {
    return BUILT_IN.computeIfAbsent(
        builtIn + " " + scenario.name(), key -> verdicts(check(builtIn(builtIn), scenario)));
  }

  private static List<CheckResult> check(AerKfifo.Revision model) {
    List<CheckResult> results = new ArrayList<>();
    for (Scenario<AerKfifo.Revision> scenario : scenarios()) {
      results.addAll(check(model, scenario));
    }
    return results;
  }

  private static List<CheckResult> check(
      AerKfifo.Revision model, Scenario<AerKfifo.Revision> scenario) {
    return new Checker(BUDGET).check(PROTOCOL.name(), "c", model, scenario, PROTOCOL.properties());
  }

  private static Map<String, Verdict> verdicts(List<CheckResult> results) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (CheckResult result : results) {
      verdicts.merge(result.property(), result.verdict(), Verdict::and);
    }
    return verdicts;
  }

  private static AerKfifo.Revision translated(Rendition rendition) {
    Translation<AerKfifo.Revision> translation = rendition.translate();
    assertThat(translation.notModelled()).isEmpty();
    return translation.revision();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void aRevisionInCHasTheVerdictsOfItsClassOnItsOwnLines(Rendition rendition) {
    List<CheckResult> results = check(translated(rendition));
    assertThat(verdicts(results)).isEqualTo(verdictsOf(rendition.name()));
    Set<String> files = new TreeSet<>();
    for (CheckResult result : results) {
      if (result.counterexample() != null) {
        for (TraceStep step : result.counterexample().trace().steps()) {
          if (step.location() != null) {
            files.add(step.location().file());
          }
        }
      }
    }
    assertThat(files).isSubsetOf("aer_cxl_vh.c", "ras.c");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void aMutantInCBreaksWhatItMust(Rendition rendition) {
    AerKfifo.Revision model = translated(rendition);
    Set<String> left = new TreeSet<>(rendition.mustBreak());
    for (Scenario<AerKfifo.Revision> scenario : scenarios()) {
      if (left.isEmpty()) {
        break;
      }
      Map<String, Verdict> base = verdictsOf(rendition.base(), scenario);
      for (Map.Entry<String, Verdict> one : verdicts(check(model, scenario)).entrySet()) {
        if (one.getValue() == Verdict.REFUTED && base.get(one.getKey()) != Verdict.REFUTED) {
          left.remove(one.getKey());
        }
      }
    }
    assertThat(left).as("refuted in no scenario in which the base is right").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refactorings")
  void aRefactoringInCKeepsTheVerdictsOfItsBase(Rendition rendition) {
    Map<String, Verdict> verdicts = verdicts(check(translated(rendition)));
    assertThat(verdicts).isEqualTo(verdictsOf(rendition.base()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void aRevisionInCEndsInTheStatesOfItsClass(Rendition rendition) {
    for (Scenario<AerKfifo.Revision> scenario : scenarios()) {
      assertThat(ends(scenario, translated(rendition)))
          .as(scenario.name())
          .isEqualTo(ends(scenario, builtIn(rendition.name())));
    }
  }

  private static Set<String> ends(Scenario<AerKfifo.Revision> scenario, AerKfifo.Revision model) {
    Outcomes outcomes = new Outcomes();
    new StatefulSearch(
            new Automaton(scenario.program().of(model)),
            Reduction.FUSE,
            BUDGET.limits(),
            Progress.NONE)
        .collecting(outcomes)
        .run();
    return outcomes.descriptions();
  }

  @Test
  void thereAreRenditionsOfEveryRevision() {
    assertThat(revisions().map(Rendition::name))
        .containsExactlyInAnyOrderElementsOf(
            PROTOCOL.revisions().stream().map(revision -> revision.name()).toList());
  }
}
