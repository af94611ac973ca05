package org.quiesce.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Ordering;

/**
 * {@code unsigned long flags}: {@code set_bit}, {@code clear_bit}, {@code test_bit}, {@code
 * test_and_set_bit}, {@code test_and_clear_bit}.
 *
 * <p>All are atomic. {@code set_bit}, {@code clear_bit} and {@code test_bit} order nothing; {@code
 * test_and_set_bit} and {@code test_and_clear_bit} are full barriers, also when they change
 * nothing.
 *
 * <p>Source: Documentation/atomic_bitops.txt, include/asm-generic/bitops/atomic.h.
 */
public final class FlagWord {
  private final Machine machine;
  private final String name;
  private final List<String> bits;
  private final @Nullable Lifetime home;
  private final IntVar word;
  private @Nullable WaitQueue watcher;

  /**
   * @param bits names of the bits, from bit 0
   */
  public FlagWord(Kernel kernel, String name, List<String> bits) {
    this(kernel, name, bits, null);
  }

  /**
   * @param home where it lives; null if it is always there
   */
  public FlagWord(Kernel kernel, String name, List<String> bits, @Nullable Lifetime home) {
    if (bits.size() > Integer.SIZE) {
      throw new IllegalArgumentException(name + ": more than 32 bits");
    }
    this.machine = kernel.machine();
    this.name = name;
    this.bits = List.copyOf(bits);
    this.home = home;
    this.word = new IntVar(machine, name, 0);
  }

  /**
   * Tells that {@code waitqueue_active} of that queue follows some updates: unordered ones may then
   * lose a wake-up. While the program is set up.
   */
  public void watchedBy(WaitQueue queue) {
    this.watcher = queue;
  }

  /** {@code set_bit(bit, flags)}: unordered. */
  public void set(int bit) {
    unordered();
    change("set_bit", bit, true, false);
  }

  /** {@code clear_bit(bit, flags)}: unordered. */
  public void clear(int bit) {
    unordered();
    change("clear_bit", bit, false, false);
  }

  /** {@code test_and_set_bit(bit, flags)}: a full barrier; whether it was set. */
  public boolean testAndSet(int bit) {
    return change("test_and_set_bit", bit, true, true);
  }

  /** {@code test_and_clear_bit(bit, flags)}: a full barrier; whether it was set. */
  public boolean testAndClear(int bit) {
    return change("test_and_clear_bit", bit, false, true);
  }

  /** {@code test_bit(bit, flags)}: unordered. */
  public boolean test(int bit) {
    String call = call("test_bit", bit);
    return machine.take(
            KernelFact.ATOMIC_BITOPS
                .step(
                    call,
                    cells -> {
                      touch(cells, call);
                      return isSet(cells, bit) ? 1 : 0;
                    })
                .ordered(Ordering.NONE)
                .readingMarked(word.location()))
        != 0;
  }

  /** {@code atomic_long_or(mask, flags)}: sets several bits at once; unordered. */
  public void or(int mask) {
    unordered();
    String call = "or(" + mask + ", " + name + ")";
    machine.take(
        KernelFact.ATOMIC_BITOPS
            .step(
                call,
                cells -> {
                  touch(cells, call);
                  cells.set(word.cell(), cells.get(word.cell()) | mask);
                  return 0;
                })
            .ordered(Ordering.NONE)
            .readingMarked(word.location())
            .writingMarked(word.location()));
  }

  /** All bits by one plain store, {@code flags = value}: races with everybody else. */
  public void store(int value) {
    word.set(value, MemoryOrder.PLAIN);
  }

  /** Whether a bit is set; for guards and checks. */
  public boolean isSet(Cells cells, int bit) {
    return (cells.get(word.cell()) >>> bit & 1) != 0;
  }

  private void unordered() {
    if (watcher != null) {
      watcher.beforeUnorderedUpdate();
    }
  }

  private boolean change(String op, int bit, boolean value, boolean ordered) {
    String call = call(op, bit);
    return machine.take(
            KernelFact.ATOMIC_BITOPS
                .step(
                    call,
                    cells -> {
                      touch(cells, call);
                      if (ordered && watcher != null) {
                        watcher.orders(cells);
                      }
                      int old = cells.get(word.cell());
                      cells.set(word.cell(), value ? old | 1 << bit : old & ~(1 << bit));
                      // A void operation tells its caller nothing.
                      return ordered ? old >>> bit & 1 : 0;
                    })
                .ordered(ordered ? Ordering.FULL : Ordering.NONE)
                .readingMarked(word.location())
                .writingMarked(word.location()))
        != 0;
  }

  private void touch(Cells cells, String call) {
    if (home != null) {
      home.touch(cells, () -> call);
    }
  }

  private String call(String op, int bit) {
    return op + "(" + bits.get(bit) + ", " + name + ")";
  }
}
