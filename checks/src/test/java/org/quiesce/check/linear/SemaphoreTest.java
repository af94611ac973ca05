package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code down_read}, {@code down_write} and friends against many readers or one writer. */
class SemaphoreTest {
  private static final Linearizability SEMAPHORE =
      new Linearizability(SemaphoreOperations.class, ReadersOrOneWriter.class, Semaphore::new);

  private static final Script TURNS =
      Script.of("downWrite 0; upWrite 0", "downWrite 1; upWrite 1", "downRead 2; upRead 2");

  private static final Script DOWNGRADE =
      Script.of(
          "downWrite 0; downgrade 0; upRead 0",
          "downRead 1; upRead 1; downRead 1; upRead 1",
          "downWrite 2; upWrite 2");

  private static final Script TRYLOCK =
      Script.of("downWrite 0; upWrite 0", "downWrite 1; upWrite 1", "tryWrite 2; upWrite 2");

  @Test
  void whatNeverWaitsIsAtomic() {
    SEMAPHORE.holdsAtRandom(3, 3);
  }

  @Test
  void writersTakeTurns() {
    SEMAPHORE.holdsIn(TURNS);
  }

  @Test
  void aDowngradeLetsReadersInAndNoWriter() {
    SEMAPHORE.holdsIn(DOWNGRADE);
  }

  @Test
  void aWriterThatWaitsExplainsAFailedTrylockForWrite() {
    SEMAPHORE.holdsIn(TRYLOCK);
  }

  /**
   * A writer that waits takes two steps, and between them a trylock for read fails although readers
   * alone hold the lock: as the kernel's does. So a failed {@code down_read_trylock} does not say
   * that a writer holds the lock.
   */
  @Test
  void aTrylockForReadFailsBehindAWriterThatOnlyWaits() {
    assertThat(
            SEMAPHORE.isRefutedIn(
                Script.of("downRead 0; upRead 0", "downWrite 1; upWrite 1", "tryRead 2; upRead 2")))
        .isEqualTo("true, true | true, true | false, false > ");
  }

  @Test
  void stressShowsNothingElse() {
    SEMAPHORE.holdsAtRandomUnderStress(2, 3, TURNS, DOWNGRADE, TRYLOCK);
  }
}
