package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A task on the stack, the ordered workqueue that serves it, and the completion that says so. */
class HandOverTest {
  private static final Linearizability HAND_OVER = of(HandOver.Complete.LAST);

  private static final Script ONE = Script.of("work", "collect 0").before("submit 0 1");

  private static Linearizability of(HandOver.Complete when) {
    return new Linearizability(
        HandOverOperations.class, HandOverAtOnce.class, () -> new HandOver(when));
  }

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
    assertThat(of(HandOver.Complete.BEFORE_ANSWER).isRefutedIn(ONE)).isEqualTo("1 | 0 > ");
  }

  /** The submitter has its answer and is gone; what is on its stack then is somebody else's. */
  @Test
  void anAccessToTheFrameAfterTheCompleteIsRefuted() {
    assertThat(of(HandOver.Complete.BEFORE_DESTROY).isRefutedIn(ONE))
        .isEqualTo("CrashException | 10 > ");
  }
}
