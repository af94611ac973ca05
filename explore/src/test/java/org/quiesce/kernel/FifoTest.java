package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.NotModelledException;

/** The queue in one cell, of which the waiters of a completion and ordered workqueues are made. */
class FifoTest {
  private static int queue(int... numbers) {
    int queue = 0;
    for (int number : numbers) {
      queue = Fifo.push(queue, number, "queue");
    }
    return queue;
  }

  @Test
  void firstInFirstOut() {
    int queue = queue(3, 0, 14);
    assertThat(Fifo.first(queue)).isEqualTo(3);
    assertThat(Fifo.first(Fifo.remove(queue, 3))).isZero();
    assertThat(Fifo.length(queue)).isEqualTo(3);
    assertThat(Fifo.first(0)).isEqualTo(-1);
    assertThat(Fifo.length(0)).isZero();
  }

  @Test
  void anEntryIsRemovedFromAnywhereAndTheOthersKeepTheirOrder() {
    assertThat(Fifo.remove(queue(1, 2, 3), 2)).isEqualTo(queue(1, 3));
    assertThat(Fifo.remove(queue(1, 2, 3), 4)).isEqualTo(queue(1, 2, 3));
    assertThat(Fifo.mask(queue(1, 3))).isEqualTo(0b1010);
  }

  @Test
  void eightEntriesAreTheMost() {
    int full = queue(14, 13, 12, 11, 10, 9, 8, 7);
    assertThat(Fifo.length(full)).isEqualTo(8);
    assertThat(Fifo.remove(full, 7)).isEqualTo(queue(14, 13, 12, 11, 10, 9, 8));
    assertThatThrownBy(() -> Fifo.push(full, 1, "queue"))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("queue");
    assertThatThrownBy(() -> queue(15)).isInstanceOf(NotModelledException.class);
  }

  @Test
  void renamingKeepsTheOrder() {
    assertThat(Fifo.rename(queue(0, 1, 2), number -> 2 - number)).isEqualTo(queue(2, 1, 0));
  }
}
