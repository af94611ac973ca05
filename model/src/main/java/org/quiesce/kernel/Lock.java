package org.quiesce.kernel;

import org.quiesce.machine.Cells;

/** What the lock checks need to know of a lock. */
public interface Lock {
  String name();

  /**
   * What the acquisition order is kept for, as lockdep does: locks of one class come in one order
   * before or after those of another. Nothing is said of two locks of the same class.
   */
  default String lockClass() {
    return name();
  }

  /** Mask of the threads that hold it, in any mode. */
  int holders(Cells cells);

  /** Whether its holder took it with irqs off. */
  default boolean irqsOff(Cells cells) {
    return false;
  }

  /** Whether a holder must not sleep. */
  boolean spins();

  /** Releases what a {@code guard()} took; the C scope exit. */
  interface Held extends AutoCloseable {
    @Override
    void close();
  }
}
