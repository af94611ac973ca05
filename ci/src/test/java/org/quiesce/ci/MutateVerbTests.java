package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.ci.TriedGate.Result;

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
}
