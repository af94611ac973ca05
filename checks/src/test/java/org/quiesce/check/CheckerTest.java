package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.explore.Minimality;
import org.quiesce.protocol.aer.AerKfifo;

/** Verdicts with and without counterexamples. */
final class CheckerTest {
  private static List<CheckResult> check(Checker checker, Revision<AerKfifo.Revision> revision) {
    Protocol<AerKfifo.Revision> protocol = AerProtocol.protocol();
    return protocol.scenarios().stream()
        .filter(one -> one.name().equals("module-unload") || one.name().equals("one-error"))
        .flatMap(
            one ->
                checker
                    .check(
                        protocol.name(),
                        revision.name(),
                        revision.model(),
                        one,
                        protocol.properties())
                    .stream())
        .toList();
  }

  @Test
  void whoAsksForVerdictsAloneGetsTheSame() {
    for (Revision<AerKfifo.Revision> revision : AerProtocol.protocol().revisions()) {
      List<CheckResult> shown = check(new Checker(Budget.ordinary()), revision);
      List<CheckResult> alone = check(Checker.ofVerdicts(Budget.ordinary()), revision);
      assertThat(alone).extracting(CheckResult::counterexample).containsOnlyNulls();
      assertThat(alone)
          .extracting(CheckResult::scenario, CheckResult::property, CheckResult::verdict)
          .isEqualTo(
              shown.stream()
                  .map(
                      one ->
                          org.assertj.core.groups.Tuple.tuple(
                              one.scenario(), one.property(), one.verdict()))
                  .toList());
    }
  }

  @Test
  void whoLooksAtFewPreemptionsFirstDecidesTheSame() {
    int caught = 0;
    // Those in which little is wrong have all of their schedules looked at twice.
    for (Revision<AerKfifo.Revision> revision : AerProtocol.protocol().revisions().subList(0, 2)) {
      List<CheckResult> all = check(new Checker(Budget.ordinary()), revision);
      List<CheckResult> few = check(Checker.ofLargePrograms(Budget.ordinary()), revision);
      assertThat(few)
          .extracting(CheckResult::scenario, CheckResult::property, CheckResult::verdict)
          .isEqualTo(
              all.stream()
                  .map(
                      one ->
                          org.assertj.core.groups.Tuple.tuple(
                              one.scenario(), one.property(), one.verdict()))
                  .toList());
      for (CheckResult one : few) {
        Counterexample shown = one.counterexample();
        if (shown != null && shown.minimality() == Minimality.CHOICES_AND_PREEMPTIONS) {
          caught++;
        }
      }
    }
    assertThat(caught).as("found with few choices and preemptions").isPositive();
  }
}
