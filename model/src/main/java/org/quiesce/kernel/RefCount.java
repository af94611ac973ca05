package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Ordering;

/**
 * {@code refcount_t} and {@code struct kref}: saturates instead of wrapping; an increment from 0 or
 * a decrement below 0 saturates it, so that the object leaks rather than being freed twice. The
 * first of them is a violation, of a name that says which; what is saturated is told no more.
 *
 * <p>Source: include/linux/refcount.h, lib/refcount.c.
 */
public final class RefCount {
  /** Where a misused count stays for good. */
  public static final int SATURATED = Integer.MIN_VALUE / 2;

  private final Machine machine;
  private final String name;
  private final int count;
  private final int begun;
  private final int useAfterPut;
  private final int doublePut;
  private final int beforeInit;

  public RefCount(Kernel kernel, String name, int initial) {
    this.machine = kernel.machine();
    this.name = name;
    this.count = machine.cell(name, initial, now -> now < 0 ? "saturated" : "" + now);
    this.begun = machine.cell(null, initial == 0 ? 0 : 1, Integer::toString);
    this.useAfterPut = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
    this.beforeInit = machine.rule(Rules.NO_USE_BEFORE_INIT);
  }

  /** Part of a step that finds 0 where somebody should hold a reference: the kernel warns. */
  private void misused(Cells cells, int rule, String call) {
    if (cells.get(begun) == 0) {
      cells.violate(beforeInit, () -> call + ": it was never set");
    } else {
      cells.violate(rule, () -> call + ": it is 0, nobody holds a reference");
    }
  }

  /** {@code refcount_set(r, value)}, {@code kref_init(r)}. */
  public void set(int value) {
    machine.take(
        KernelFact.REFCOUNT_RELAXED
            .step(
                "refcount_set(" + name + ", " + value + ")",
                cells -> {
                  cells.set(count, value);
                  cells.set(begun, 1);
                  return 0;
                })
            .ordered(Ordering.NONE));
  }

  /** {@code refcount_inc(r)}: from 0 it warns and saturates, and somebody uses what is freed. */
  public void inc() {
    String call = "refcount_inc(" + name + ")";
    machine.take(
        KernelFact.REFCOUNT_SATURATES
            .step(
                call,
                cells -> {
                  int now = cells.get(count);
                  if (now == 0) {
                    misused(cells, useAfterPut, call);
                  }
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
    String call = "refcount_dec_and_test(" + name + ")";
    return machine.take(
            KernelFact.REFCOUNT_DEC_AND_TEST.step(
                call,
                cells -> {
                  int now = cells.get(count);
                  if (now == 0) {
                    misused(cells, doublePut, call);
                  }
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
