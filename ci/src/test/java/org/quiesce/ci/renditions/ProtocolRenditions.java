package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Outcomes;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Translation;
import org.quiesce.translate.generate.Shape;

/**
 * The C renditions of every revision, mutant and refactoring get the verdicts that are due to them:
 * those of the Java class, those they must break, those of their base.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProtocolRenditions<R> {
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  /** Verdicts of built-in revisions, computed once each. */
  private final Map<String, Map<String, Verdict>> builtIn = new ConcurrentHashMap<>();

  private final Protocol<R> protocol;
  private final Shape<R> shape;
  private final Folders folders;
  private final Set<String> slow;

  /**
   * @param folders where the renditions are, and of which files they consist
   * @param slow scenarios that tell nobody apart and take long
   */
  ProtocolRenditions(Protocol<R> protocol, Shape<R> shape, Folders folders, Set<String> slow) {
    this.protocol = protocol;
    this.shape = shape;
    this.folders = folders;
    this.slow = Set.copyOf(slow);
  }

  /** The scenarios that tell revisions apart without taking long on racy ones. */
  private List<Scenario<R>> scenarios() {
    return protocol.scenarios().stream()
        .filter(scenario -> !scenario.deep() && !slow.contains(scenario.name()))
        .toList();
  }

  Stream<Rendition> revisions() {
    return folders.all().filter(one -> one.kind().equals("revision"));
  }

  Stream<Rendition> mutants() {
    return folders.all().filter(one -> one.kind().equals("mutant"));
  }

  Stream<Rendition> refactorings() {
    return folders.all().filter(one -> one.kind().equals("refactoring"));
  }

  private R model(String name) {
    return protocol.revisions().stream()
        .filter(revision -> revision.name().equals(name))
        .findFirst()
        .orElseThrow()
        .model();
  }

  private Map<String, Verdict> verdictsOf(String revision) {
    return builtIn.computeIfAbsent(revision, name -> verdicts(check(model(name))));
  }

  private Map<String, Verdict> verdictsOf(String revision, Scenario<R> scenario) {
    return builtIn.computeIfAbsent(
        revision + " " + scenario.name(), key -> verdicts(check(model(revision), scenario)));
  }

  private List<CheckResult> check(R model) {
    List<CheckResult> results = new ArrayList<>();
    for (Scenario<R> scenario : scenarios()) {
      results.addAll(check(model, scenario));
    }
    return results;
  }

  private List<CheckResult> check(R model, Scenario<R> scenario) {
    return new Checker(BUDGET).check(protocol.name(), "c", model, scenario, protocol.properties());
  }

  private static Map<String, Verdict> verdicts(List<CheckResult> results) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (CheckResult result : results) {
      verdicts.merge(result.property(), result.verdict(), Verdict::and);
    }
    return verdicts;
  }

  private R translated(Rendition rendition) {
    Translation<R> translation = rendition.translate(shape);
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
    assertThat(files).isSubsetOf(folders.files());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void aMutantInCBreaksWhatItMust(Rendition rendition) {
    R model = translated(rendition);
    Set<String> left = new TreeSet<>(rendition.mustBreak());
    for (Scenario<R> scenario : scenarios()) {
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
    for (Scenario<R> scenario : scenarios()) {
      assertThat(ends(scenario, translated(rendition)))
          .as(scenario.name())
          .isEqualTo(ends(scenario, model(rendition.name())));
    }
  }

  private Set<String> ends(Scenario<R> scenario, R model) {
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

  Stream<Rendition> bad() {
    return folders.all().filter(one -> one.kind().equals("bad"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aBadInputIsNamed(Rendition rendition) {
    assertThatThrownBy(() -> rendition.translate(shape))
        .isInstanceOf(BadSourceException.class)
        .message()
        .satisfies(
            message ->
                assertThat(rendition.errors())
                    .allSatisfy(error -> assertThat(message).contains(error)));
  }

  @Test
  void thereAreRenditionsOfEveryRevision() {
    assertThat(revisions().map(Rendition::name))
        .containsExactlyInAnyOrderElementsOf(
            protocol.revisions().stream().map(revision -> revision.name()).toList());
  }
}
