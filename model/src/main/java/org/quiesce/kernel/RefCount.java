package org.quiesce.kernel;

import org.quiesce.machine.Machine;
import org.quiesce.machine.Ordering;

/**
 * {@code refcount_t} and {@code struct kref}: saturates instead of wrapping; an increment from 0 or
 * a decrement below 0 saturates it, so that the object leaks rather than being freed twice.
 *
 * <p>Source: include/linux/refcount.h, lib/refcount.c.
 */
public final class RefCount {
  /** Where a misused count stays for good. */
  public static final int SATURATED = Integer.MIN_VALUE / 2;

  private final Machine machine;
  private final String name;
  private final int count;

  public RefCount(Kernel kernel, String name, int initial) {
    this.machine = kernel.machine();
    this.name = name;
    this.count = machine.cell(name, initial, now -> now < 0 ? "saturated" : "" + now);
  }

  /** {@code refcount_set(r, value)}, {@code kref_init(r)}. */
  public void set(int value) {
    machine.take(
        KernelFact.REFCOUNT_RELAXED
            .step(
                "refcount_set(" + name + ", " + value + ")",
                cells -> {
                  cells.set(count, value);
                  return 0;
                })
            .ordered(Ordering.NONE));
  }

  /** {@code refcount_inc(r)}: from 0 it warns and saturates. */
  public void inc() {
    machine.take(
        KernelFact.REFCOUNT_SATURATES
            .step(
                "refcount_inc(" + name + ")",
                cells -> {
                  int now = cells.get(count);
                  cells.set(count, now <= 0 || now == Integer.MAX_VALUE ? SATURATED : now + 1);
                  return 0;
                })
            .ordered(Ordering.NONE));
  }

  /** {@code refcount_inc_not_zero(r)}: false, and nothing done, if it is 0. */
  public boolean incNotZero() {
    return machine.take(
            KernelFact.REFCOUNT_INC_NOT_ZERO
                .step(
                    "refcount_inc_not_zero(" + name + ")",
                    cells -> {
                      int now = cells.get(count);
                      if (now == 0) {
                        return 0;
                      }
                      cells.set(count, now < 0 || now == Integer.MAX_VALUE ? SATURATED : now + 1);
                      return 1;
                    })
                .ordered(Ordering.NONE))
        != 0;
  }

  /** {@code refcount_dec_and_test(r)}: whether it fell to 0; below 0 it warns and saturates. */
  public boolean decAndTest() {
    return machine.take(
            KernelFact.REFCOUNT_DEC_AND_TEST.step(
                "refcount_dec_and_test(" + name + ")",
                cells -> {
                  int now = cells.get(count);
                  cells.set(count, now <= 0 ? SATURATED : now - 1);
                  return now == 1 ? 1 : 0;
                }))
        != 0;
  }

  /** {@code refcount_read(r)}. */
  public int read() {
    return machine.take(
        KernelFact.REFCOUNT_RELAXED
            .step("refcount_read(" + name + ")", cells -> cells.get(count))
            .ordered(Ordering.NONE));
  }
}
