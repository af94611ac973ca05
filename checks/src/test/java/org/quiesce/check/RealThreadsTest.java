package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Move;
import org.quiesce.explore.Replayer;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareMachine.Violation;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;
import org.quiesce.protocol.aer.AerKfifo;

/** What happens on real threads is among what the explorer knows. */
class RealThreadsTest {
  private static final int RUNS = 20;

  static Stream<Arguments> everything() {
    Protocol<AerKfifo.Revision> protocol = AerProtocol.protocol();
    return protocol.revisions().stream()
        .flatMap(
            revision ->
                protocol.scenarios().stream()
                    .map(one -> Arguments.of(revision.name(), one.name(), revision, one)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everything")
  void theExplorerCanTakeTheSameSteps(
      String name,
      String scenarioName,
      Revision<AerKfifo.Revision> revision,
      Scenario<AerKfifo.Revision> scenario)
      throws InterruptedException {
    Program.Source source = scenario.program().of(revision.model());
    Automaton automaton = new Automaton(source);
    Random random = new Random(1);
    for (int i = 0; i < RUNS; i++) {
      HardwareRun.Outcome outcome = RealThreads.run(source, Memory.SERIAL, random::nextInt);
      assertThat(outcome.notModelled()).isNull();
      List<Move> moves =
          outcome.steps().stream().map(step -> new Move(step.thread(), step.choice())).toList();
      assertThat(outcome.steps()).isNotEmpty();
      Replayer.token(automaton, "a/b/c/d", moves);
      Set<String> known = new HashSet<>();
      for (Violation violation : outcome.violations()) {
        if (!violation.rule().startsWith("lock-order: ") && known.add(violation.rule())) {
          Counterexample shown =
              Refutations.confirm(
                  automaton,
                  "a/b/c",
                  violation.rule(),
                  moves.subList(0, violation.steps()),
                  0,
                  Minimality.NOTHING);
          assertThat(shown.trace().message()).isEqualTo(violation.message());
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everything")
  void everyExecutionOnDirectMemoryEnds(
      String name,
      String scenarioName,
      Revision<AerKfifo.Revision> revision,
      Scenario<AerKfifo.Revision> scenario)
      throws InterruptedException {
    Program.Source source = scenario.program().of(revision.model());
    for (int i = 0; i < RUNS; i++) {
      HardwareRun.Outcome outcome = RealThreads.run(source, Memory.DIRECT, outcomes -> 0);
      if (name.equals("newest")) {
        assertThat(Refutations.byProperty(rules(outcome))).isEmpty();
        assertThat(outcome.judged()).as(outcome.ended()).isTrue();
      }
      assertThat(outcome.ended()).isNotEmpty();
    }
  }

  private static Set<String> rules(HardwareRun.Outcome outcome) {
    return outcome.violations().stream().map(Violation::rule).collect(Collectors.toSet());
  }
}
