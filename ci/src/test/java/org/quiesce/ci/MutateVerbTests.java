package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Allowance;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Mutation;
import org.quiesce.ci.run.Mutation.Outcome;
import org.quiesce.ci.run.MutationJudge;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Watching;

final class MutateVerbTests {
  private final Result result = new TriedGate(Counter.suite()).run("mutate");

  @Test
  void aMutantIsFoundWhenAllThatItBreaksIsRefuted() {
    assertThat(result.out())
        .contains("FOUND         M1: it is UNLOCKED")
        .containsPattern("counter/M1/two-increments/count@")
        .containsPattern("counter/M1/two-increments/no-data-race@");
  }

  @Test
  void aMutantThatBreaksNothingIsMissed() {
    assertThat(result.out())
        .contains("MISSED        M2: it is LOCKED")
        .contains("not refuted: count");
  }

  @Test
  void aRefactoringKeepsTheVerdicts() {
    assertThat(result.out()).contains("same verdicts R1: it is LOCKED");
  }

  @Test
  void aRefactoringWithAnotherVerdictIsAFalseAlarm() {
    assertThat(result.out())
        .contains("FALSE ALARM   R2: it is UNLOCKED")
        .contains("count is REFUTED, the base's is PROVED");
  }

  @Test
  void aProofThatNobodyPromisedIsAFalseAlarmToo() {
    assertThat(result.out())
        .contains("FALSE ALARM   R3: it is LOCKED")
        .contains("count is PROVED, the base's is REFUTED\n");
  }

  @Test
  void aRefactoringMayMendWhatItNames() {
    assertThat(result.out()).contains("same verdicts R4: it is LOCKED");
  }

  @Test
  void whatIsNotMendedThoughItWasPromisedIsAFalseAlarm() {
    assertThat(result.out())
        .contains("FALSE ALARM   R5: it is UNLOCKED")
        .contains("count is REFUTED, the base's is REFUTED, which it is said to mend");
  }

  @Test
  void whatNeedsNoMendingMayNotBePromised() {
    assertThat(result.out())
        .contains("FALSE ALARM   R6: it is LOCKED")
        .contains("count is PROVED, the base's is PROVED, which it is said to mend");
  }

  @Test
  void oneWrongJudgementEndsWithStatus1() {
    assertThat(result.out()).endsWith("3 of 8 edits judged rightly\n");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void whatRanOutOfTimeIsUndecidedAndNeitherMissedNorTheSame() {
    Budget budget = Budget.ordinary();
    Run run =
        new Run(
            budget,
            Allowance.ofRun(Duration.ofNanos(1)),
            new Interruption(),
            Watching.QUIETLY,
            false);
    Protocol<Counter> protocol = Counter.suite().protocol();
    MutationJudge<Counter> judge = new MutationJudge<>(protocol, protocol.scenarios(), run);
    List<Mutation> edits = protocol.edits().stream().map(judge::judge).toList();
    assertThat(edits).extracting(Mutation::outcome).containsOnly(Outcome.UNDECIDED);
    assertThat(edits.get(0).cut())
        .contains("count in two-increments: not run: the budget was used up");
    assertThat(ExitStatus.ofEdits(edits)).isEqualTo(ExitStatus.INCONCLUSIVE);
  }
}
