package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code test_and_set_bit} and {@code ida_alloc}, each with somebody who takes two steps. */
class BitsTest {
  private static final Linearizability BITS =
      new Linearizability(BitsOperations.class, BitsOneByOne.class, Bits::new);

  @Test
  void everyOperationIsAtomic() {
    BITS.holdsAtRandom(2, 4);
  }

  @Test
  void oneOfThreeSetsItAndTheOtherBitIsKept() {
    BITS.holdsIn(
        Script.of(
                "testAndSet 0; set 1",
                "testAndSet 0; testAndClear 1",
                "testAndSet 0; testAndClear 1")
            .after("test 0; test 1"));
  }

  @Test
  void anIdIsTheSmallestFreeOneAndNobodyElseHasIt() {
    BITS.holdsIn(
        Script.of("alloc; alloc", "allocHigh; free 1", "free 0; alloc")
            .before("alloc")
            .after("alloc; allocHigh"));
  }

  @Test
  void whoTestsBeforeHeSetsIsRefuted() {
    assertThat(BITS.isRefutedIn(Script.of("brokenTestAndSet 0", "brokenTestAndSet 0")))
        .isEqualTo("false | false > ");
  }

  /** One bit set, and all bits stored by somebody who did not see it. */
  @Test
  void aPlainStoreThatUndoesAnothersBitIsRefuted() {
    assertThat(BITS.isRefutedIn(Script.of("brokenSet 0", "set 1").after("test 0; test 1")))
        .isEqualTo("0 | 0 > true, false");
  }

  @Test
  void anIdThatTwoAreGivenIsRefuted() {
    assertThat(BITS.isRefutedIn(Script.of("brokenAlloc", "brokenAlloc"))).isEqualTo("0 | 0 > ");
  }
}
