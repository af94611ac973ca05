package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code kfifo_put} and {@code kfifo_get} against a bounded queue. */
class FifoTest {
  private static final Linearizability INITIALISED =
      new Linearizability(FifoOperations.class, BoundedQueue.class, Fifo::ofTwo);

  private static final Linearizability NEVER_INITIALISED =
      new Linearizability(FifoOperations.class, BoundedQueue.OfOne.class, Fifo::neverInitialised);

  private static final Script ONE_TO_ONE =
      Script.of("put 1; put 2; put 3", "get; get; get").after("get; get");

  private static final Script UNDER_A_LOCK =
      Script.of("putLocked 1; putLocked 2", "putLocked 3; putLocked 4", "get; get")
          .after("get; get; get");

  /** The length is asked for by the producer and the consumer. */
  private static final Script LENGTH =
      Script.of("put 1; len; put 2; isFull; put 3", "get; len; isEmpty; get").after("len");

  @Test
  void oneProducerAndOneConsumerNeedNoLock() {
    INITIALISED.holdsIn(ONE_TO_ONE);
    INITIALISED.holdsAtRandom(2, 3);
  }

  @Test
  void aFifoNeverInitialisedIsAQueueOfOne() {
    NEVER_INITIALISED.holdsIn(ONE_TO_ONE);
    NEVER_INITIALISED.holdsAtRandom(2, 3);
  }

  @Test
  void producersUnderASpinlockMakeOneProducer() {
    INITIALISED.holdsIn(UNDER_A_LOCK);
  }

  @Test
  void producersWithoutALockLoseAnEntry() {
    assertThat(INITIALISED.isRefutedIn(Script.of("put 1", "put 2").after("drain")))
        .as("both accepted, one comes out")
        .isEqualTo("true | true > 1");
  }

  @Test
  void producersWithoutALockDeliverAnOldSlotAgain() {
    assertThat(
            INITIALISED.isRefutedIn(
                Script.of("put 1", "put 2").before("put 8; put 9; drain").after("drainAgain")))
        .as("both accepted, and one came out before")
        .isEqualTo("true | true > 1");
  }

  @Test
  void inAFifoNeverInitialisedTheyDeliverTheOnlySlotTwice() {
    assertThat(NEVER_INITIALISED.isRefutedIn(Script.of("put 1", "put 2").after("drain")))
        .as("both accepted by a fifo of one")
        .startsWith("true | true");
    assertThat(NEVER_INITIALISED.isRefutedIn(Script.of("offer 1", "offer 2").after("drainAgain")))
        .as("one came out twice")
        .endsWith("> 1");
  }

  /** The kernel reads in and out one after the other: there it is so for these two alone. */
  @Test
  void theProducerAndTheConsumerMayAskForTheLength() {
    INITIALISED.holdsIn(LENGTH);
  }

  /**
   * Only because {@link org.quiesce.kernel.Kfifo#len} reads both counters in one step. In the
   * kernel somebody else's {@code kfifo_len} may even be negative, so nobody may rely on this.
   */
  @Test
  void inTheModelAThirdPartyMayAskToo() {
    INITIALISED.holdsIn(Script.of("put 1; put 2", "get; get", "len; isEmpty; len; isFull"));
  }

  @Test
  void stressShowsNothingElse() {
    INITIALISED.holdsAtRandomUnderStress(2, 3, ONE_TO_ONE, UNDER_A_LOCK, LENGTH);
  }
}
