package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.check.Refutations;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;
import org.quiesce.stress.Races;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.TwoActors;

/** What {@code refuted.txt} says of the explorer is what the explorer says. */
final class RacesTests {
  private static final List<Protocol<?>> PROTOCOLS =
      List.of(HmemProtocol.protocol(), MemdevProtocol.protocol(), DoeProtocol.protocol());

  private static final int SAMPLES = 40;

  static Stream<Arguments> subjects() {
    List<Arguments> all = new ArrayList<>();
    for (ProtocolRaces<?> races : Races.bySubject()) {
      races.subjects().keySet().forEach(subject -> all.add(Arguments.of(races, subject)));
    }
    return all.stream();
  }

  @Test
  void everyRevisionAndEveryEditRaces() {
    for (Protocol<?> protocol : PROTOCOLS) {
      List<String> subjects = new ArrayList<>();
      protocol.revisions().forEach(revision -> subjects.add(revision.name()));
      protocol.edits().forEach(edit -> subjects.add(edit.id()));
      assertThat(subjects)
          .allSatisfy(subject -> assertThat(Races.of(protocol.name(), subject)).isNotEmpty());
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("subjects")
  <R> void theExplorerRefutesOfEachRaceWhatTheListSays(ProtocolRaces<R> races, String subject) {
    R revision = races.subjects().get(subject);
    assertThat(revision).isNotNull();
    List<Races.Entry> entries = Races.of(races.protocol(), subject);
    for (int i = 0; i < entries.size(); i++) {
      ProgramRace<R> race = races.races().get(i);
      assertThat(refuted(race.program().apply(revision)))
          .as(races.protocol() + " " + subject + " " + race.id())
          .isEqualTo(entries.get(i).refuted());
    }
  }

  /** One execution on this thread and another one. */
  private static final class Sample extends TwoActors {
    <R> Sample(ProgramRace<R> race, R revision) {
      super(race.program().apply(revision), race.turns(), TwoActors::any);
    }

    String outcome() throws InterruptedException {
      Thread other = new Thread(this::left);
      other.start();
      right();
      other.join();
      return verdict();
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("subjects")
  @Timeout(60)
  <R> void nothingElseIsSeenAndSomethingIsJudged(ProtocolRaces<R> races, String subject)
      throws InterruptedException {
    R revision = races.subjects().get(subject);
    assertThat(revision).isNotNull();
    List<Races.Entry> entries = Races.of(races.protocol(), subject);
    for (int i = 0; i < entries.size(); i++) {
      Races.Entry entry = entries.get(i);
      Set<String> seen = new TreeSet<>();
      for (int sample = 0; sample < SAMPLES; sample++) {
        seen.add(new Sample(races.races().get(i), revision).outcome());
      }
      assertThat(seen)
          .as(races.protocol() + " " + subject + " " + entry.id())
          .allMatch(entry::allows)
          .isNotEqualTo(Set.of(TwoActors.CUT));
    }
  }

  /** But for data races, which real hardware does not show as such. */
  private static Set<String> refuted(Program.Source program) {
    Budget budget = Budget.ordinary();
    try {
      Exploration exploration =
          new StatefulSearch(
                  new Automaton(program), budget.reduction(), budget.limits(), budget.progress())
              .run();
      assertThat(exploration.exhausted()).as(exploration.reason()).isTrue();
      Set<String> refuted = new TreeSet<>(Refutations.byProperty(exploration.violated()).keySet());
      refuted.remove(Rules.NO_DATA_RACE);
      return refuted;
    } catch (NotModelledException e) {
      return Set.of(Races.NOT_MODELLED);
    }
  }
}
