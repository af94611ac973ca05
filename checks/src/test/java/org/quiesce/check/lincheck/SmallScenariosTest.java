package org.quiesce.check.lincheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.explore.Automaton;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.Newest;

/**
 * Every scenario of at most three threads as a fixed scenario of Lincheck, in both modes. Bounded
 * by invocations, so that a slow machine runs the same; the time is only there to end at all.
 */
class SmallScenariosTest {
  private static final int INVOCATIONS = 300;
  private static final int MOST_THREADS = 3;

  static Stream<Arguments> small() {
    return AerProtocol.protocol().scenarios().stream()
        .filter(SmallScenariosTest::isSmall)
        .flatMap(one -> Stream.of(Mode.values()).map(mode -> Arguments.of(one.name(), mode, one)));
  }

  private static boolean isSmall(Scenario<AerKfifo.Revision> scenario) {
    Automaton automaton = new Automaton(scenario.program().of(Newest::new));
    return automaton.threadNames().size() <= MOST_THREADS;
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("small")
  void nothingIsFoundInTheNewestRevision(
      String name, Mode mode, Scenario<AerKfifo.Revision> scenario) {
    List<CheckResult> results =
        LincheckEngine.check(
            AerProtocol.NAME,
            "newest",
            Newest::new,
            scenario,
            AerProtocol.properties(),
            new Sampling(Duration.ofMinutes(5), INVOCATIONS, EnumSet.of(mode), () -> false));
    assertThat(results)
        .hasSize(AerProtocol.properties().size() - 1)
        .noneMatch(result -> result.verdict() == Verdict.REFUTED)
        .allSatisfy(
            result -> assertThat(result.evidence().get(0).samples()).isGreaterThanOrEqualTo(100));
  }
}
