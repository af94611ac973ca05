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

  /** The same under stress, by an operation that is wrong in every schedule: none needs luck. */
  @Test
  void stressRefutesWhatIsAlwaysWrong() {
    assertThat(COUNTS.stressed(Script.of("wrong", "wrong"))).isNotNull();
  }
}
