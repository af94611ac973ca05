package org.quiesce.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.protocol.doe.mutant.DoeMutants;
import org.quiesce.protocol.hmem.mutant.HmemMutants;
import org.quiesce.protocol.memdev.mutant.MemdevMutants;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.run.JcstressRun;

class RacesTest {
  @Test
  void everyRaceIsATestAndEveryTestARace() {
    ImmutableSet<String> known = JcstressRun.allTests();
    for (ProtocolRaces<?> all : Races.bySubject()) {
      assertThat(all.races().stream().map(all::test))
          .containsExactlyInAnyOrderElementsOf(
              known.stream().filter(test -> test.startsWith(all.tests().getName() + ".")).toList());
    }
  }

  @Test
  void everyEditRaces() {
    for (HmemMutants.Edit edit : HmemMutants.all()) {
      assertThat(Races.of("hmem-deferral", edit.id())).hasSize(5);
    }
    for (MemdevMutants.Edit edit : MemdevMutants.all()) {
      assertThat(Races.of("memdev-attach", edit.id())).hasSize(5);
    }
    for (DoeMutants.Edit edit : DoeMutants.all()) {
      assertThat(Races.of("doe-mailbox", edit.id())).hasSize(4);
    }
  }

  @Test
  void whatNobodyKnowsHasNoRaces() {
    assertThat(Races.of("doe-mailbox", "M99")).isEmpty();
    assertThat(Races.of("nobody", "newest")).isEmpty();
  }

  @Test
  void theHandOverOfADoeTaskIsRefutedOnlyWhereItIsBroken() {
    assertThat(Races.of("doe-mailbox", "newest"))
        .allSatisfy(race -> assertThat(race.refuted()).isEmpty());
    for (String subject : List.of("M1", "M10", "complete-then-destroy")) {
      assertThat(Races.of("doe-mailbox", subject))
          .anySatisfy(race -> assertThat(race.refuted()).contains("no-use-after-completion"));
    }
  }

  @Test
  void aSubjectThatDoesNotExistIsRefused() {
    assertThat(ProtocolRaces.subject(ImmutableMap.of("newest", "it"))).isEqualTo("it");
    assertThatThrownBy(() -> ProtocolRaces.subject(ImmutableMap.of("v1", "it")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-Dquiesce.subject=newest: there is no such subject here");
  }
}
