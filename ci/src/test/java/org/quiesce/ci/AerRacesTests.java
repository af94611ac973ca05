package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.check.Refutations;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.stress.aer.AerRaces;

/** What the registry of races says of the explorer is what the explorer says. */
final class AerRacesTests {
  @Test
  void theExplorerRefutesOfEachRaceWhatTheRegistrySays() {
    Map<String, AerKfifo.Revision> subjects = subjects();
    for (AerRaces.Entry entry : AerRaces.all()) {
      AerKfifo.Revision revision = subjects.get(entry.subject());
      assertThat(revision).as(entry.subject()).isNotNull();
      assertThat(refuted(entry, revision))
          .as(entry.subject() + " " + entry.race().id())
          .isEqualTo(entry.refuted());
    }
  }

  private static Map<String, AerKfifo.Revision> subjects() {
    Protocol<AerKfifo.Revision> protocol = AerProtocol.protocol();
    Map<String, AerKfifo.Revision> subjects = new HashMap<>();
    protocol.revisions().forEach(revision -> subjects.put(revision.name(), revision.model()));
    protocol.edits().forEach(edit -> subjects.put(edit.id(), edit.model()));
    return subjects;
  }

  /** But for data races, which real hardware does not show as such. */
  private static Set<String> refuted(AerRaces.Entry entry, AerKfifo.Revision revision) {
    Budget budget = Budget.ordinary();
    Exploration exploration =
        new StatefulSearch(
                new Automaton(entry.race().program(revision)),
                budget.reduction(),
                budget.limits(),
                budget.progress())
            .run();
    assertThat(exploration.exhausted()).as(exploration.reason()).isTrue();
    Set<String> refuted = new TreeSet<>(Refutations.byProperty(exploration.violated()).keySet());
    refuted.remove(Rules.NO_DATA_RACE);
    return refuted;
  }
}
