package org.quiesce.stress.aer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.TestList;
import org.quiesce.protocol.aer.mutant.AerMutants;
import org.quiesce.stress.run.JcstressRun;

class AerRacesTest {
  private static final Set<String> GOOD = Set.of("newest", "R1", "R5");

  @Test
  void everyTestIsInTheRegistryAndNoOther() {
    assertThat(AerRaces.all())
        .extracting(AerRaces.Entry::test)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            JcstressRun.allTests().stream()
                .filter(test -> test.startsWith("org.quiesce.stress.aer."))
                .toList());
  }

  /** A test that inherited an actor would run with the other one alone. */
  @Test
  void everyTestOfTheModuleHasTwoActors() {
    assertThat(JcstressRun.allTests())
        .isNotEmpty()
        .allSatisfy(test -> assertThat(TestList.getInfo(test).threads()).isEqualTo(2));
  }

  @Test
  void everyRevisionAndEveryEditRaces() {
    assertThat(AerRaces.all().stream().map(AerRaces.Entry::subject))
        .containsAll(List.of("v13", "v15", "v16-p1", "v16-p2", "v16-reply", "newest"))
        .containsAll(AerMutants.all().stream().map(AerMutants.Edit::id).toList());
  }

  @Test
  void whatAnEditMustBreakIsRefutedInOneOfItsRaces() {
    for (AerMutants.Edit edit : AerMutants.all()) {
      assertThat(refuted(edit.id())).as(edit.id()).containsAll(edit.mustBreak());
    }
  }

  /** But for M12: one sample in about 20,000. */
  @Test
  void whatIsRefutedIsShownByOneOfTheRaces() {
    for (AerRaces.Entry entry : AerRaces.all()) {
      if (!entry.subject().equals("M12")) {
        assertThat(shown(entry.subject())).as(entry.subject()).containsAll(entry.refuted());
      }
    }
  }

  private static Set<String> shown(String subject) {
    return AerRaces.all().stream()
        .filter(entry -> entry.subject().equals(subject))
        .flatMap(entry -> entry.shown().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void theGradesOfATestAreThoseOfItsRevision() {
    for (AerRaces.Entry entry : AerRaces.all()) {
      TestInfo info = TestList.getInfo(entry.test());
      Set<String> refuted = refuted(entry.subject());
      assertThat(refuted.isEmpty()).as(entry.subject()).isEqualTo(GOOD.contains(entry.subject()));
      for (String property : all()) {
        assertThat(grade(info, property))
            .as(entry.test() + ": " + property)
            .isEqualTo(
                refuted.contains(property) ? Expect.ACCEPTABLE_INTERESTING : Expect.FORBIDDEN);
      }
      if (refuted.size() > 1) {
        assertThat(grade(info, String.join("+", refuted))).isEqualTo(Expect.ACCEPTABLE_INTERESTING);
      }
      assertThat(grade(info, AerRace.HELD)).isEqualTo(Expect.ACCEPTABLE);
      assertThat(grade(info, AerRace.CUT)).isEqualTo(Expect.ACCEPTABLE);
      assertThat(grade(info, "not modelled: a word")).isEqualTo(Expect.FORBIDDEN);
    }
  }

  private static Expect grade(TestInfo info, String outcome) {
    return Stream.of(info.cases())
        .flatMap(Collection::stream)
        .filter(one -> outcome.matches(one.matchPattern()))
        .map(StateCase::expect)
        .findFirst()
        .orElse(info.unmatched().expect());
  }

  private static Set<String> refuted(String subject) {
    return AerRaces.all().stream()
        .filter(entry -> entry.subject().equals(subject))
        .flatMap(entry -> entry.refuted().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> all() {
    return AerRaces.all().stream()
        .flatMap(entry -> entry.refuted().stream())
        .collect(Collectors.toSet());
  }
}
