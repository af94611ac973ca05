package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code atomic_t} and {@code refcount_t} against plain counts; and the suite's canary. */
class CountsTest {
  private static final Linearizability COUNTS =
      new Linearizability(CountsOperations.class, CountsOneByOne.class, Counts::new);

  private static final Script PUTS =
      Script.of("put; refs", "put; getUnlessZero", "getUnlessZero; put").after("refs");

  @Test
  void everyOperationIsAtomic() {
    COUNTS.holdsAtRandom(2, 4);
  }

  @Test
  void oneOfTwoPutsIsTheLast() {
    COUNTS.holdsIn(PUTS);
  }

  @Test
  void stressShowsNothingElse() {
    COUNTS.holdsAtRandomUnderStress(2, 4, PUTS);
  }

  /** If this one is not refuted, nothing that any other test here says is worth anything. */
  @Test
  void aRegisterThatLosesAnUpdateIsRefuted() {
    assertThat(COUNTS.isRefutedIn(Script.of("brokenIncrement", "brokenIncrement")))
        .isEqualTo("1 | 1 > ");
  }

  /** The same for the operating system's schedules: many, since few of them meet. */
  @Test
  void stressRefutesItToo() {
    String turns = "brokenIncrement; ".repeat(9) + "brokenIncrement";
    assertThat(COUNTS.stressed(Script.of(turns, turns))).isNotNull();
  }
}
