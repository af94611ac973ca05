package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code schedule_work} and friends against a work item that runs at once. */
class WorkTest {
  private static final Linearizability WORK =
      new Linearizability(WorkOperations.class, WorkAtOnce.class, Work::new);

  private static final Script DISABLE =
      Script.of("process; process", "disableSync; schedule; enable", "schedule; pending")
          .before("schedule")
          .after("pending; process");

  private static final Script CANCEL =
      Script.of("process; process", "cancelSync; schedule", "pending; pending")
          .before("schedule")
          .after("pending; process");

  private static final Script FLUSH =
      Script.of("process", "flushQuietly; schedule; pending", "pending").before("schedule");

  @Test
  void whatNeverWaitsIsAtomic() {
    WORK.holdsAtRandom(3, 3);
  }

  @Test
  void disablingAndWaitingIsAtomic() {
    WORK.holdsIn(DISABLE);
  }

  @Test
  void cancellingAndWaitingIsAtomicWhileNobodySchedules() {
    WORK.holdsIn(CANCEL);
    WORK.holdsIn(Script.of("process", "cancelSync", "cancelSync").before("schedule"));
  }

  /**
   * {@code cancel_work_sync} disables the work, waits, and enables it: whoever schedules it between
   * is refused although it is not pending, and nothing will run. A protocol must keep others from
   * scheduling before it cancels.
   */
  @Test
  void schedulingIsLostWhileACancelWaits() {
    assertThat(WORK.isRefutedIn(Script.of("cancelSync", "schedule").after("pending")))
        .isEqualTo("false | false > false");
  }

  @Test
  void aFlushThatDoesNotTellWhetherItWaitedIsAtomic() {
    WORK.holdsIn(FLUSH);
    WORK.holdsIn(Script.of("cancel", "flushQuietly; pending", "pending").before("schedule"));
  }

  /** The result of {@code flush_work} speaks of the time it took, not of a moment. */
  @Test
  void whetherAFlushWaitedIsNoQuestionOfAMoment() {
    assertThat(WORK.isRefutedIn(Script.of("process", "flush").before("schedule")))
        .isEqualTo("true | true > ");
  }

  /** The kworker's turn takes two steps, which {@code work_busy} tells apart, not work_pending. */
  @Test
  void theKworkersTurnIsNotAtomicForWhoAsksWhetherItRuns() {
    assertThat(WORK.isRefutedIn(Script.of("process", "busy").before("schedule")))
        .isEqualTo("true | 2 > ");
  }

  @Test
  void stressShowsNothingElse() {
    WORK.holdsAtRandomUnderStress(2, 3, DISABLE, CANCEL, FLUSH);
  }
}
