package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code struct completion} against a count. */
class AnnouncementTest {
  private static final Linearizability COMPLETION =
      new Linearizability(
          AnnouncementOperations.class, AnnouncementAtOnce.class, Announcement::new);

  /** A wait that times out tells what was so at one moment, not how long it took. */
  @Test
  void whatNeverWaitsForEverIsAtomic() {
    COMPLETION.holdsAtRandom(3, 3);
  }

  @Test
  void everyCompleteLetsOneGoAndNoneIsLost() {
    COMPLETION.holdsIn(
        Script.of("await; done", "await", "complete; complete").after("tryWait; done"));
  }

  /** Whoever comes between takes it, and the woken one sleeps until the next. */
  @Test
  void whoComesBetweenTakesIt() {
    COMPLETION.holdsIn(
        Script.of("await", "tryWait; done", "complete; complete").after("tryWait; done"));
    COMPLETION.holdsIn(
        Script.of("await", "awaitTimeout; done", "complete; complete").after("tryWait; done"));
  }

  @Test
  void completeAllLetsEverybodyGoUntilItIsReinitialised() {
    COMPLETION.holdsIn(
        Script.of("await; await", "await; done", "completeAll; complete")
            .after("tryWait; reinit; tryWait"));
    COMPLETION.holdsIn(
        Script.of("reinit; tryWait", "complete; done", "tryWait").before("completeAll"));
  }

  @Test
  void oneCompleteThatTwoTakeIsRefuted() {
    assertThat(
            COMPLETION.isRefutedIn(Script.of("brokenTryWait", "brokenTryWait").before("complete")))
        .isEqualTo("true | true > ");
  }
}
