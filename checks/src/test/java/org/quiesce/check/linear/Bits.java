package org.quiesce.check.linear;

import java.util.List;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.FlagWord;
import org.quiesce.kernel.Ida;
import org.quiesce.kernel.Kernel;

/** A {@link FlagWord} of two bits and an {@link Ida}, on one machine; some use them wrongly. */
final class Bits {
  /** How many ids {@link #allocHigh} chooses from, from {@link #LOW} on. */
  static final int HIGH_IDS = 2;

  /** The first of them. */
  static final int LOW = 1;

  private static final int FLAGS = 2;

  /** What one kernel holds. */
  private static final class Parts {
    private final FlagWord flags;
    private final Ida ida;

    Parts(Kernel kernel) {
      this.flags = new FlagWord(kernel, "flags", List.of("DEAD", "CANCEL"));
      this.ida = new Ida(kernel, "ida");
    }
  }

  private final Sessions<Parts> sessions = new Sessions<>(Parts::new);

  int set(int bit) {
    return sessions.call(
        on -> {
          on.flags.set(bit);
          return 0;
        });
  }

  int clear(int bit) {
    return sessions.call(
        on -> {
          on.flags.clear(bit);
          return 0;
        });
  }

  boolean test(int bit) {
    return sessions.call(on -> on.flags.test(bit));
  }

  boolean testAndSet(int bit) {
    return sessions.call(on -> on.flags.testAndSet(bit));
  }

  boolean testAndClear(int bit) {
    return sessions.call(on -> on.flags.testAndClear(bit));
  }

  int alloc() {
    return sessions.call(on -> on.ida.alloc());
  }

  int allocHigh() {
    return sessions.call(on -> on.ida.allocRange(LOW, LOW + HIGH_IDS - 1));
  }

  int free(int id) {
    return sessions.call(
        on -> {
          on.ida.free(id);
          return 0;
        });
  }

  /** {@code test_bit} and then {@code set_bit}: two may find it clear. */
  boolean brokenTestAndSet(int bit) {
    return sessions.call(
        on -> {
          boolean was = on.flags.test(bit);
          on.flags.set(bit);
          return was;
        });
  }

  /** {@code __set_bit}: a read and a plain store, which undoes what others set between. */
  int brokenSet(int bit) {
    return sessions.call(
        on -> {
          int others = on.flags.test(FLAGS - 1 - bit) ? 1 << FLAGS - 1 - bit : 0;
          on.flags.store(others | 1 << bit);
          return 0;
        });
  }

  /** Looks for a bit that is clear and then sets it: two may find the same. */
  int brokenAlloc() {
    return sessions.call(
        on -> {
          for (int id = 0; id < FLAGS; id++) {
            if (!on.flags.test(id)) {
              on.flags.set(id);
              return id;
            }
          }
          return -Errno.ENOSPC;
        });
  }
}
