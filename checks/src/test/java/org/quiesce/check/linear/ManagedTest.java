package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Devres under {@code bind} and {@code unbind}, against a driver and a list. */
class ManagedTest {
  private static final Linearizability MANAGED =
      new Linearizability(ManagedOperations.class, ManagedOneByOne.class, Managed::new);

  @Test
  void bindingAddingAndDroppingAreAtomic() {
    MANAGED.holdsAtRandom(2, 3);
  }

  @Test
  void whatIsAddedIsRunByTheUnbindThatFollows() {
    MANAGED.holdsIn(
        Script.of("unbind; bind", "add 1; add 1").after("unbind; runs 0; runs 1; bind"));
  }

  @Test
  void oneOfTwoUnbindsRunsTheActions() {
    MANAGED.holdsIn(
        Script.of("unbind", "unbind; bind").before("add 1").after("unbind; runs 0; runs 1"));
  }

  @Test
  void anEntryIsRunOnceOrRemoved() {
    MANAGED.holdsIn(
        Script.of("unbind", "release 1; release 1", "remove 1")
            .before("add 1; add 1")
            .after("runs 0; runs 1; bind"));
  }

  /**
   * Only the first of two that found the driver unbinds it; the kernel tells both that they did.
   */
  @Test
  void whetherAnUnbindFoundTheDriverIsNoQuestionOfAMoment() {
    assertThat(MANAGED.isRefutedIn(Script.of("unbindStore", "unbindStore"))).isEqualTo("0 | 0 > ");
  }

  /** The list is gone long before {@code dev->driver} is. */
  @Test
  void anUnbindIsNotOneMomentForWhoLooksWithoutTheLock() {
    assertThat(MANAGED.isRefutedIn(Script.of("unbind", "remove 0; hasDriver")))
        .isEqualTo("0 | false, true > ");
  }

  /** What is added after the splice is run by nobody, and the next bind fails. */
  @Test
  void anAdditionWithoutTheLockIsRefuted() {
    assertThat(MANAGED.isRefutedIn(Script.of("unbind", "brokenAdd 1").after("runs 1; bind")))
        .isEqualTo("0 | 0 > 0, -16");
  }

  @Test
  void anActionThatIsRunTwiceIsRefuted() {
    assertThat(
            MANAGED.isRefutedIn(
                Script.of("unbind", "brokenRelease 1").before("add 1").after("runs 1")))
        .isEqualTo("10 | false > 2");
  }
}
