package org.quiesce.explore;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The cells that steps of one kind were seen to read and write so far, in all states in which they
 * were taken. It only grows, and counts when it does.
 */
final class Touched {
  private final AtomicLong growth;
  private volatile long[] reads = Bits.NONE;
  private volatile long[] writes = Bits.NONE;

  /**
   * @param growth counts what was learnt of a program
   */
  Touched(AtomicLong growth) {
    this.growth = growth;
  }

  long[] reads() {
    return reads;
  }

  long[] writes() {
    return writes;
  }

  /** Notes that a cell is read; gives all that are. */
  synchronized long[] read(int cell) {
    if (!Bits.has(reads, cell)) {
      reads = Bits.with(reads, cell);
      growth.incrementAndGet();
    }
    return reads;
  }

  /** Notes that a cell is written; gives all that are. */
  synchronized long[] write(int cell) {
    if (!Bits.has(writes, cell)) {
      writes = Bits.with(writes, cell);
      growth.incrementAndGet();
    }
    return writes;
  }
}
