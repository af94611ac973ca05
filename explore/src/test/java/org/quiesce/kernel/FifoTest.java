package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine;

/** The queue in one cell, of which the waiters of a completion and ordered workqueues are made. */
class FifoTest {
  private final Fifo fifo = new Fifo(new HardwareMachine());

  private int queue(int... numbers) {
    int queue = 0;
    for (int number : numbers) {
      queue = fifo.push(queue, number);
    }
    return queue;
  }

  @Test
  void firstInFirstOut() {
    int queue = queue(3, 0, 14);
    assertThat(fifo.first(queue)).isEqualTo(3);
    assertThat(fifo.first(fifo.remove(queue, 3))).isZero();
    assertThat(fifo.length(queue)).isEqualTo(3);
    assertThat(fifo.first(0)).isEqualTo(-1);
    assertThat(fifo.length(0)).isZero();
  }

  @Test
  void anEntryIsRemovedFromAnywhereAndTheOthersKeepTheirOrder() {
    assertThat(fifo.remove(queue(1, 2, 3), 2)).isEqualTo(queue(1, 3));
    assertThat(fifo.remove(queue(1, 2, 3), 4)).isEqualTo(queue(1, 2, 3));
    assertThat(fifo.mask(queue(1, 3))).isEqualTo(0b1010);
  }

  @Test
  void aLongQueueAndLargeNumbersAreHeldToo() {
    int[] many = IntStream.rangeClosed(0, 30).map(i -> 30 - i).toArray();
    int queue = queue(many);
    assertThat(fifo.numbers(queue))
        .containsExactly(IntStream.of(many).boxed().toArray(Integer[]::new));
    assertThat(fifo.first(queue)).isEqualTo(30);
    assertThat(fifo.contains(queue, 7)).isTrue();
    assertThat(fifo.contains(fifo.remove(queue, 7), 7)).isFalse();
  }

  @Test
  void aQueueThatIsShortAgainIsTheOneThatWasNeverLong() {
    int queue = queue(1, 2, 3, 4, 5, 6, 7, 8, 9, 20);
    for (int number : new int[] {20, 9, 8, 7, 6, 5, 4, 3}) {
      queue = fifo.remove(queue, number);
    }
    assertThat(queue).isEqualTo(queue(1, 2));
  }

  @Test
  void renamingKeepsTheOrder() {
    assertThat(fifo.rename(queue(0, 1, 2), number -> 2 - number)).isEqualTo(queue(2, 1, 0));
    assertThat(fifo.rename(queue(0, 20), number -> 20 - number)).isEqualTo(queue(20, 0));
  }
}
