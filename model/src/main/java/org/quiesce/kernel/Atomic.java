package org.quiesce.kernel;

import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;

/**
 * {@code atomic_t}: value-returning read-modify-writes are fully ordered, void ones and {@code
 * atomic_read}/{@code atomic_set} are unordered.
 *
 * <p>Also the key of {@code wait_var_event} and {@code wake_up_var}: see {@link #waitVar}.
 *
 * <p>Source: Documentation/atomic_t.txt.
 */
public final class Atomic {
  private final Machine machine;
  private final String name;
  private final IntVar value;
  private final WaitVar waitVar;

  public Atomic(Kernel kernel, String name, int initial) {
    this.machine = kernel.machine();
    this.name = name;
    this.value = new IntVar(machine, name, initial);
    this.waitVar = new WaitVar(kernel, name);
  }

  /** The wait queue keyed by this variable's address. */
  public WaitVar waitVar() {
    return waitVar;
  }

  /** {@code atomic_read(v)}. */
  public int read() {
    return value.get(MemoryOrder.ONCE);
  }

  /** {@code atomic_set(v, i)}. */
  public void set(int i) {
    waitVar.beforeUnorderedUpdate();
    value.set(i, MemoryOrder.ONCE);
  }

  /**
   * {@code atomic_add(i, v)}, {@code atomic_inc}, {@code atomic_dec}: void, unordered. Only a
   * decrement is taken to be what somebody waits for.
   */
  public void add(int i) {
    if (i < 0) {
      waitVar.beforeUnorderedUpdate();
    }
    value.getAndAdd(i, MemoryOrder.ONCE);
  }

  /** {@code atomic_add_return(i, v)}: fully ordered; the value after. */
  public int addReturn(int i) {
    return machine.take(
        KernelFact.ATOMIC_ORDERING
            .step(
                "add " + name + " " + i,
                cells -> {
                  waitVar.orders(cells);
                  cells.set(value.cell(), cells.get(value.cell()) + i);
                  return cells.get(value.cell());
                })
            .readingMarked(value.location())
            .writingMarked(value.location()));
  }

  /** {@code atomic_dec_and_test(v)}: fully ordered; whether it is 0 now. */
  public boolean decAndTest() {
    return addReturn(-1) == 0;
  }
}
