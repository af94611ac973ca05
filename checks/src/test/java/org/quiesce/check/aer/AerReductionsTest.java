package org.quiesce.check.aer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.protocol.aer.AerKfifo;

/** On the protocol itself, every reduction and any number of workers give the same answers. */
class AerReductionsTest {
  private static final Limits ONE =
      new Limits(Duration.ofMinutes(5), Runtime.getRuntime().maxMemory() / 2, 1);
  private static final Limits TWO =
      new Limits(Duration.ofMinutes(5), Runtime.getRuntime().maxMemory() / 2, 2);

  static Stream<Arguments> programs() {
    List<Revision<AerKfifo.Revision>> revisions = AerProtocol.protocol().revisions();
    return revisions.stream()
        .filter(revision -> List.of("v13", "v16-reply", "newest").contains(revision.name()))
        .flatMap(
            revision ->
                AerScenarios.all().stream()
                    .filter(scenario -> !scenario.deep())
                    .map(scenario -> Arguments.of(revision, scenario)));
  }

  private static StatefulSearch search(
      Revision<AerKfifo.Revision> revision,
      Scenario<AerKfifo.Revision> scenario,
      Reduction reduction,
      Limits limits) {
    Automaton automaton = new Automaton(scenario.program().of(revision.model()));
    return new StatefulSearch(automaton, reduction, limits, Progress.NONE);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("programs")
  void statesKeptBySymmetryStandForExactlyAllStates(
      Revision<AerKfifo.Revision> revision, Scenario<AerKfifo.Revision> scenario) {
    Exploration all = search(revision, scenario, Reduction.FUSE, ONE).run();
    StatefulSearch symmetric = search(revision, scenario, Reduction.FUSE_AND_SYMMETRY, ONE);
    Exploration kept = symmetric.run();
    assertThat(kept.violated()).isEqualTo(all.violated());
    if (all.exhausted()) {
      assertThat(symmetric.representedStates()).isEqualTo(all.states());
      assertThat(kept.events()).isEqualTo(all.events());
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("programs")
  void fusingChangesNoAnswer(
      Revision<AerKfifo.Revision> revision, Scenario<AerKfifo.Revision> scenario) {
    Exploration all = search(revision, scenario, Reduction.NONE, TWO).run();
    Exploration fused = search(revision, scenario, Reduction.FUSE_AND_SYMMETRY, TWO).run();
    assertThat(all.exhausted()).isTrue();
    if (fused.exhausted()) {
      assertThat(fused.violated()).isEqualTo(all.violated());
      assertThat(fused.events()).isEqualTo(all.events());
    } else {
      assertThat(fused.violated()).contains(Automaton.DATA_RACE);
      assertThat(all.violated()).contains(Automaton.DATA_RACE);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("programs")
  void twoWorkersFindWhatOneFinds(
      Revision<AerKfifo.Revision> revision, Scenario<AerKfifo.Revision> scenario) {
    Exploration one = search(revision, scenario, Reduction.FUSE_AND_SYMMETRY, ONE).run();
    Exploration two = search(revision, scenario, Reduction.FUSE_AND_SYMMETRY, TWO).run();
    if (one.exhausted()) {
      assertThat(two.states()).isEqualTo(one.states());
      assertThat(two.transitions()).isEqualTo(one.transitions());
    }
    assertThat(two.exhausted()).isEqualTo(one.exhausted());
    assertThat(two.violated()).isEqualTo(one.violated());
  }
}
