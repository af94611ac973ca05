package org.quiesce.machine;

/**
 * An exchange of threads, and of the objects that go with them, under which a program is the same:
 * identical producers, each with its own device. See {@link Program#symmetric}.
 */
public interface Renaming {
  /** The thread that takes this thread's part. */
  int thread(int index);

  /** The number of the value that takes this value's part; see {@link Machine#intern}. */
  int value(int number);

  /** A mask of threads, renamed. */
  default int mask(int threads) {
    int renamed = 0;
    for (int t = 0; threads >>> t != 0; t++) {
      if ((threads >>> t & 1) != 0) {
        renamed |= 1 << thread(t);
      }
    }
    return renamed;
  }

  /** How a cell's value reads after an exchange. */
  @FunctionalInterface
  interface OfCell {
    /** A count, a flag: the same whoever is who. */
    OfCell SAME = (value, renaming) -> value;

    /** The number of a value. */
    OfCell REFERENCE = (value, renaming) -> renaming.value(value);

    /** A mask of threads. */
    OfCell MASK = (value, renaming) -> renaming.mask(value);

    /** The index of a thread, plus 1; 0 for none. */
    OfCell THREAD_PLUS_1 = (value, renaming) -> value == 0 ? 0 : renaming.thread(value - 1) + 1;

    int rename(int value, Renaming renaming);
  }
}
