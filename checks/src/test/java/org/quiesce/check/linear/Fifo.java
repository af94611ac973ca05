package org.quiesce.check.linear;

import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.SpinLock;

/** A {@link Kfifo} of numbers on a machine of its own; an unwritten slot holds 0. */
final class Fifo {
  /** What one kernel holds. */
  private static final class Parts {
    private final Kfifo<Integer> fifo;
    private final SpinLock lock;

    Parts(Kernel kernel, int declared, boolean initialised) {
      this.fifo = new Kfifo<>(kernel, "fifo", declared, 0);
      this.lock = new SpinLock(kernel, "lock");
      if (initialised) {
        fifo.init();
      }
    }
  }

  /** What a get gives that finds nothing. */
  static final int NONE = -1;

  private final Sessions<Parts> sessions;

  /** How often the one consumer got each value. */
  private final int[] delivered = new int[16];

  private Fifo(int declared, boolean initialised) {
    this.sessions = new Sessions<>(kernel -> new Parts(kernel, declared, initialised));
  }

  static Fifo ofTwo() {
    return new Fifo(2, true);
  }

  /** {@code DECLARE_KFIFO} of 4 without {@code INIT_KFIFO}. */
  static Fifo neverInitialised() {
    return new Fifo(4, false);
  }

  boolean put(int value) {
    return sessions.call(on -> on.fifo.put(value));
  }

  /** A put that does not tell whether it was accepted. */
  int offer(int value) {
    put(value);
    return 0;
  }

  boolean putLocked(int value) {
    return sessions.call(
        on -> {
          try (Lock.Held held = on.lock.guard()) {
            return on.fifo.put(value);
          }
        });
  }

  /** {@link #NONE} if empty. */
  int get() {
    return sessions.call(
        on -> {
          Kfifo.Entry<Integer> entry = on.fifo.get();
          if (entry == null) {
            return NONE;
          }
          delivered[entry.value()]++;
          return entry.value();
        });
  }

  /** Takes all entries out; how many. */
  int drain() {
    int entries = 0;
    while (get() != NONE) {
      entries++;
    }
    return entries;
  }

  /** Takes all entries out; how many of them have come out before. */
  int drainAgain() {
    int again = 0;
    for (int value = get(); value != NONE; value = get()) {
      again += delivered[value] > 1 ? 1 : 0;
    }
    return again;
  }

  int len() {
    return sessions.call(on -> on.fifo.len());
  }

  boolean isEmpty() {
    return sessions.call(on -> on.fifo.isEmpty());
  }

  boolean isFull() {
    return sessions.call(on -> on.fifo.isFull());
  }
}
