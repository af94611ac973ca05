package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * {@code struct ida}: {@code ida_alloc}, {@code ida_alloc_range}, {@code ida_free}.
 *
 * <p>Gives the smallest free id, so an id is used again at once. To free one that is not allocated
 * warns and does nothing; it violates {@link Rules#NO_DOUBLE_PUT}.
 *
 * <p>At most 31 ids. Source: lib/idr.c (ida_alloc_range, ida_free).
 */
public final class Ida {
  /** Event: an allocation failed for want of memory. */
  public static final String NO_MEMORY = "ida_alloc found no memory";

  private static final int MOST = 31;

  private final Machine machine;
  private final String name;
  private final int ids;
  private final int doublePut;
  private final int noMemory;

  /** {@code DEFINE_IDA(name)}. */
  public Ida(Kernel kernel, String name) {
    this.machine = kernel.machine();
    this.name = name;
    this.ids = machine.cell(name, 0, now -> "ids " + Integer.toBinaryString(now));
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
    this.noMemory = machine.event(NO_MEMORY);
  }

  /** {@code ida_alloc(ida, gfp)} that finds memory: the smallest free id, or {@code -ENOSPC}. */
  public int alloc() {
    return allocRange(0, MOST - 1);
  }

  /**
   * {@code ida_alloc_range(ida, min, max, gfp)} that finds memory: the smallest free id of min to
   * max, both included; or {@code -ENOSPC}.
   */
  public int allocRange(int min, int max) {
    if (min < 0 || max >= MOST) {
      throw new IllegalArgumentException(name + ": ids from 0 to " + (MOST - 1) + " only");
    }
    return machine.take(
        KernelFact.IDA_SMALLEST.step(
            "ida_alloc(" + name + ")", cells -> smallest(cells, min, max)));
  }

  /** {@code ida_alloc(ida, gfp)} that may fail: also {@code -ENOMEM}. */
  public int allocOrFail() {
    return machine.take(
        KernelFact.IDA_SMALLEST.choice(
            "ida_alloc(" + name + ")",
            2,
            cells -> {
              if (cells.choice() == 0) {
                return smallest(cells, 0, MOST - 1);
              }
              cells.reached(noMemory);
              return -Errno.ENOMEM;
            }));
  }

  private int smallest(Cells cells, int min, int max) {
    int used = cells.get(ids);
    for (int id = min; id <= max; id++) {
      if ((used >>> id & 1) == 0) {
        cells.set(ids, used | 1 << id);
        return id;
      }
    }
    return -Errno.ENOSPC;
  }

  /** {@code ida_free(ida, id)}. */
  public void free(int id) {
    String call = "ida_free(" + name + ", " + id + ")";
    machine.take(
        KernelFact.IDA_FREE.step(
            call,
            cells -> {
              if (id < 0 || id >= MOST || (cells.get(ids) >>> id & 1) == 0) {
                cells.violate(doublePut, () -> call + ": not allocated");
                return 0;
              }
              cells.set(ids, cells.get(ids) & ~(1 << id));
              return 0;
            }));
  }

  /** How many ids are allocated; for checks. */
  public int allocated(Cells cells) {
    return Integer.bitCount(cells.get(ids));
  }
}
