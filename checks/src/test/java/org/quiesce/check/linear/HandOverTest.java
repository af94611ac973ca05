package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A task on the stack, the ordered workqueue that serves it, and the completion that says so. */
class HandOverTest {
  private static final Linearizability HAND_OVER =
      new Linearizability(
          HandOverOperations.class, HandOverAtOnce.class, () -> new HandOver(false));

  private static final Linearizability ANNOUNCES_FIRST =
      new Linearizability(HandOverOperations.class, HandOverAtOnce.class, () -> new HandOver(true));

  private static final Script ONE = Script.of("work", "collect 0").before("submit 0 1");

  @Test
  void whoWaitedFindsTheAnswer() {
    HAND_OVER.holdsIn(ONE);
  }

  @Test
  void tasksAreServedInTheirOrderAndEachGetsItsOwnAnswer() {
    HAND_OVER.holdsIn(Script.of("work; work", "submit 0 1; collect 0", "submit 1 2; collect 1"));
  }

  /** The frame of the second call may be where the first one's was. */
  @Test
  void theNextCallUsesTheSameFrame() {
    HAND_OVER.holdsIn(Script.of("work; work", "submit 0 1; collect 0; submit 0 2; collect 0"));
  }

  @Test
  void anAnswerThatIsWrittenAfterTheCompleteIsRefuted() {
    assertThat(ANNOUNCES_FIRST.isRefutedIn(ONE)).isEqualTo("1 | 0 > ");
  }
}
