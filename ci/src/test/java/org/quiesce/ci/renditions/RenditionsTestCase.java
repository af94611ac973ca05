package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Refutations;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Outcomes;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.NotModelledException;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;

/**
 * The C renditions of every revision, mutant and refactoring of a protocol get the verdicts that
 * are due to them: those of the Java class, those they must break, those of their base.
 *
 * @param <R> how a revision is made
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RenditionsTestCase<R> {
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  /** What a mutant breaks is seen long before all of what is broken then was visited. */
  private static final Limits OF_MUTANTS =
      new Limits(Duration.ofMinutes(1), BUDGET.limits().bytes(), BUDGET.limits().workers());

  /**
   * What is compared beyond verdicts of revisions and breaks of mutants is compared where the base
   * has no more states: what a scenario of millions tells of C, one of thousands told before it.
   */
  private static final long MOST_STATES = 60_000;

  private final Protocol<R> protocol;
  private final Translator<R> translator;
  private final String folder;
  private final Set<String> left;

  /** What was found of built-in revisions, computed once each. */
  private final Map<String, List<CheckResult>> known = new ConcurrentHashMap<>();

  /** What scenarios do not prove of them, computed once each. */
  private final Map<String, Set<String>> wrong = new ConcurrentHashMap<>();

  /**
   * @param folder of the renditions
   * @param left scenarios that are left out because they take long
   */
  RenditionsTestCase(
      Protocol<R> protocol, Translator<R> translator, String folder, Set<String> left) {
    this.protocol = protocol;
    this.translator = translator;
    this.folder = folder;
    this.left = left;
  }

  private List<Scenario<R>> scenarios() {
    return protocol.scenarios().stream()
        .filter(scenario -> !scenario.deep() && !left.contains(scenario.name()))
        .toList();
  }

  private Stream<Rendition> kind(String kind) {
    return Rendition.all(folder)
        .filter(one -> one.kind().equals(kind) && one.notModelled().isEmpty());
  }

  final Stream<Rendition> revisions() {
    return kind("revision");
  }

  final Stream<Rendition> mutants() {
    return kind("mutant");
  }

  final Stream<Rendition> refactorings() {
    return kind("refactoring");
  }

  private R builtIn(String name) {
    return Stream.concat(protocol.revisions().stream(), protocol.bases().stream())
        .filter(revision -> revision.name().equals(name))
        .findFirst()
        .orElseThrow()
        .model();
  }

  /** In the scenarios that make sense for a translation of it. */
  private List<CheckResult> resultsOf(String builtIn, R translated) {
    List<Scenario<R>> common =
        scenarios().stream().filter(one -> one.appliesTo().test(translated)).toList();
    return known.computeIfAbsent(
        builtIn + " in " + common.stream().map(Scenario::name).toList(),
        key -> check(builtIn(builtIn), common, Checker.ofVerdicts(BUDGET)));
  }

  /** The scenarios in which so much was found that is not large. */
  private List<Scenario<R>> small(List<CheckResult> results) {
    Set<String> large =
        results.stream()
            .filter(one -> one.states() > MOST_STATES)
            .map(CheckResult::scenario)
            .collect(Collectors.toSet());
    return scenarios().stream().filter(one -> !large.contains(one.name())).toList();
  }

  /** What a scenario does not prove of a built-in revision: there it tells nothing of a mutant. */
  private Set<String> wrongIn(String builtIn, Scenario<R> scenario) {
    return wrong.computeIfAbsent(
        builtIn + " " + scenario.name(),
        key -> {
          Exploration found = explored(builtIn(builtIn), scenario, BUDGET.limits());
          return found != null && found.exhausted()
              ? refuted(found)
              : protocol.properties().stream().map(Property::id).collect(Collectors.toSet());
        });
  }

  private static Set<String> refuted(@Nullable Exploration found) {
    return found == null ? Set.of() : Refutations.byProperty(found.violated()).keySet();
  }

  /** A scenario without a search for counterexamples; null if it cannot be run. */
  private @Nullable Exploration explored(R model, Scenario<R> scenario, Limits limits) {
    return explored(model, scenario, limits, violated -> false);
  }

  /**
   * @param enough whether what was found violated is enough
   */
  private @Nullable Exploration explored(
      R model, Scenario<R> scenario, Limits limits, Predicate<Set<String>> enough) {
    if (!scenario.appliesTo().test(model)) {
      return null;
    }
    try {
      Automaton automaton = new Automaton(scenario.program().of(model));
      return new StatefulSearch(automaton, BUDGET.reduction(), limits, Progress.NONE)
          .until(enough)
          .run();
    } catch (NotModelledException e) {
      return null;
    }
  }

  private List<CheckResult> check(R model, List<Scenario<R>> wanted, Checker checker) {
    List<CheckResult> results = new ArrayList<>();
    for (Scenario<R> scenario : wanted) {
      if (scenario.appliesTo().test(model)) {
        results.addAll(checker.check(protocol.name(), "c", model, scenario, protocol.properties()));
      }
    }
    return results;
  }

  private static Map<String, Verdict> verdicts(List<CheckResult> results) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (CheckResult result : results) {
      verdicts.merge(result.property(), result.verdict(), Verdict::and);
    }
    return verdicts;
  }

  private R translated(Rendition rendition) {
    Translation<R> translation = rendition.translate(translator);
    assertThat(translation.notModelled()).isEmpty();
    return translation.revision();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void aRevisionInCHasTheVerdictsOfItsClassOnItsOwnLines(Rendition rendition) {
    R model = translated(rendition);
    List<CheckResult> results = check(model, scenarios(), new Checker(BUDGET));
    assertThat(verdicts(results)).isEqualTo(verdicts(resultsOf(rendition.base(), model)));
    for (CheckResult result : results) {
      if (result.counterexample() != null) {
        Set<String> files = new TreeSet<>();
        for (TraceStep step : result.counterexample().trace().steps()) {
          if (step.location() != null) {
            files.add(step.location().file());
          }
        }
        requireLines(files);
      }
    }
  }

  /** The files that a counterexample names lines of; some are the environment's. */
  void requireLines(Set<String> files) {
    assertThat(files).anyMatch(file -> file.endsWith(".c"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void aMutantInCBreaksWhatItMust(Rendition rendition) {
    R model = translated(rendition);
    Set<String> left = new TreeSet<>(rendition.mustBreak());
    List<Scenario<R>> ordered = new ArrayList<>(scenarios());
    ordered.sort(Comparator.comparing(one -> !one.name().equals(rendition.shownIn())));
    for (Scenario<R> scenario : ordered) {
      if (left.isEmpty()) {
        break;
      }
      Set<String> told = Sets.difference(left, wrongIn(rendition.base(), scenario)).immutableCopy();
      if (!told.isEmpty()) {
        Exploration found =
            explored(
                model,
                scenario,
                OF_MUTANTS,
                violated -> Refutations.byProperty(violated).keySet().containsAll(told));
        left.removeAll(Sets.intersection(refuted(found), told).immutableCopy());
      }
    }
    assertThat(left).as("refuted in no scenario in which the base is right").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refactorings")
  void aRefactoringInCKeepsTheVerdictsOfItsBase(Rendition rendition) {
    R model = translated(rendition);
    List<CheckResult> base = resultsOf(rendition.base(), model);
    List<Scenario<R>> wanted = small(base);
    Set<String> names = wanted.stream().map(Scenario::name).collect(Collectors.toSet());
    Map<String, Verdict> expected =
        verdicts(base.stream().filter(one -> names.contains(one.scenario())).toList());
    assertThat(expected).isNotEmpty();
    protocol.edits().stream()
        .filter(edit -> edit.id().equalsIgnoreCase(rendition.name()))
        .flatMap(edit -> edit.mends().stream())
        .forEach(mended -> expected.put(mended, Verdict.PROVED));
    assertThat(verdicts(check(model, wanted, Checker.ofVerdicts(BUDGET)))).isEqualTo(expected);
  }

  final Stream<Rendition> bad() {
    return kind("bad");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void badSourcesAreRefusedWithASentence(Rendition rendition) {
    assertThat(rendition.errors()).isNotEmpty();
    assertThatThrownBy(() -> rendition.translate(translator))
        .isInstanceOf(BadSourceException.class)
        .message()
        .contains(rendition.errors());
  }

  /** Both end in the same states; for protocols whose cells have the same names in C. */
  final void assertSameEnds(Rendition rendition) {
    R model = translated(rendition);
    for (Scenario<R> scenario : small(resultsOf(rendition.base(), model))) {
      if (!scenario.appliesTo().test(model)) {
        continue;
      }
      assertThat(ends(scenario, model))
          .as(scenario.name())
          .isEqualTo(ends(scenario, builtIn(rendition.base())));
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

  /** Renditions that are honestly not modelled yet: with the place, and no model to believe. */
  @Test
  void whatIsNotModelledIsSaid() {
    for (Rendition rendition : Rendition.all(folder).toList()) {
      if (!rendition.notModelled().isEmpty()) {
        assertThat(rendition.translate(translator).notModelled().toString())
            .as(rendition.name())
            .contains(rendition.notModelled());
      }
    }
  }

  @Test
  void thereAreRenditionsOfEveryRevision() {
    assertThat(
            Rendition.all(folder).filter(one -> one.kind().equals("revision")).map(Rendition::base))
        .containsAll(protocol.revisions().stream().map(revision -> revision.name()).toList());
  }
}
