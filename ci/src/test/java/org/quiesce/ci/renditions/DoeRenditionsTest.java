package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Translation;
import org.quiesce.translate.doe.DoeShape;

/** The C renditions of doe-mailbox get the verdicts that are due to them, scenario by scenario. */
class DoeRenditionsTest {
  private static final Protocol<DoeMailbox.Revision> PROTOCOL = DoeProtocol.protocol();
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  /** Cheap ones that tell mutants apart. */
  private static final List<String> SCENARIOS =
      List.of(
          "one-exchange",
          "abort-in-exchange",
          "abort-ignored",
          "create-fails",
          "create-injection",
          "rebind",
          "destroy-with-queue",
          "two-submitters");

  private static final Map<String, Map<String, Verdict>> BUILT_IN = new ConcurrentHashMap<>();

  static Stream<Rendition> keeping() {
    return modelled()
        .filter(one -> one.kind().equals("revision") || one.kind().equals("refactoring"));
  }

  static Stream<Rendition> mutants() {
    return modelled().filter(one -> one.kind().equals("mutant"));
  }

  static Stream<Rendition> bad() {
    return Rendition.all("c-doe").filter(one -> one.kind().equals("bad"));
  }

  static Stream<Rendition> notModelled() {
    return Rendition.all("c-doe").filter(Rendition::isNotModelled);
  }

  private static Stream<Rendition> modelled() {
    return Rendition.all("c-doe").filter(one -> !one.isNotModelled());
  }

  private static List<Scenario<DoeMailbox.Revision>> scenarios() {
    return PROTOCOL.scenarios().stream().filter(one -> SCENARIOS.contains(one.name())).toList();
  }

  private static Map<String, Verdict> verdicts(
      DoeMailbox.Revision model, Scenario<DoeMailbox.Revision> scenario) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (CheckResult result :
        new Checker(BUDGET).check(PROTOCOL.name(), "c", model, scenario, PROTOCOL.properties())) {
      verdicts.merge(result.property(), result.verdict(), Verdict::and);
    }
    return verdicts;
  }

  private static Map<String, Verdict> base(
      Rendition rendition, Scenario<DoeMailbox.Revision> scenario) {
    DoeMailbox.Revision model =
        PROTOCOL.revisions().stream()
            .filter(revision -> revision.name().equals(rendition.base()))
            .findFirst()
            .orElseThrow()
            .model();
    return BUILT_IN.computeIfAbsent(
        rendition.base() + " " + scenario.name(), key -> verdicts(model, scenario));
  }

  private static DoeMailbox.Revision translated(Rendition rendition) {
    Translation<DoeMailbox.Revision> translation = rendition.translate(new DoeShape());
    assertThat(translation.notModelled()).isEmpty();
    return translation.revision();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keeping")
  void theVerdictsAreThoseOfTheClass(Rendition rendition) {
    DoeMailbox.Revision model = translated(rendition);
    for (Scenario<DoeMailbox.Revision> scenario : scenarios()) {
      assertThat(verdicts(model, scenario))
          .as(scenario.name())
          .isEqualTo(base(rendition, scenario));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void aMutantInCBreaksWhatItMust(Rendition rendition) {
    DoeMailbox.Revision model = translated(rendition);
    Set<String> left = new TreeSet<>(rendition.mustBreak());
    for (Scenario<DoeMailbox.Revision> scenario : scenarios()) {
      if (left.isEmpty()) {
        break;
      }
      Map<String, Verdict> base = base(rendition, scenario);
      verdicts(model, scenario)
          .forEach(
              (property, verdict) -> {
                if (verdict == Verdict.REFUTED && base.get(property) == Verdict.PROVED) {
                  left.remove(property);
                }
              });
    }
    assertThat(left).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aBadInputGetsItsSentence(Rendition rendition) {
    assertThatThrownBy(() -> rendition.translate(new DoeShape()))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining(rendition.error());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notModelled")
  void whatIsNotModelledSaysSo(Rendition rendition) {
    assertThat(rendition.translate(new DoeShape()).notModelled()).isNotEmpty();
  }
}
