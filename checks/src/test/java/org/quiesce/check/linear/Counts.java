package org.quiesce.check.linear;

import org.quiesce.kernel.Atomic;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.RefCount;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;

/** An {@link Atomic}, a {@link RefCount} of 2, and a broken register, on one machine. */
final class Counts {
  /** What one kernel holds. */
  private static final class Parts {
    private final Atomic atomic;
    private final RefCount refs;
    private final IntVar broken;

    Parts(Kernel kernel) {
      this.atomic = new Atomic(kernel, "atomic", 0);
      this.refs = new RefCount(kernel, "refs", 2);
      this.broken = new IntVar(kernel.machine(), "broken", 0);
    }
  }

  private final Sessions<Parts> sessions = new Sessions<>(Parts::new);

  int read() {
    return sessions.call(on -> on.atomic.read());
  }

  int add(int value) {
    return sessions.call(on -> on.atomic.addReturn(value));
  }

  boolean decAndTest() {
    return sessions.call(on -> on.atomic.decAndTest());
  }

  int refs() {
    return sessions.call(on -> on.refs.read());
  }

  boolean getUnlessZero() {
    return sessions.call(on -> on.refs.incNotZero());
  }

  int get() {
    return sessions.call(
        on -> {
          on.refs.inc();
          return 0;
        });
  }

  boolean put() {
    return sessions.call(on -> on.refs.decAndTest());
  }

  /** Adds 1 by a read and a write: an update may be lost. */
  int brokenIncrement() {
    return sessions.call(
        on -> {
          int next = on.broken.get(MemoryOrder.ONCE) + 1;
          on.broken.set(next, MemoryOrder.ONCE);
          return next;
        });
  }

  /** Reads the broken register, and gives 1 more. */
  int wrong() {
    return sessions.call(on -> on.broken.get(MemoryOrder.ONCE) + 1);
  }
}
