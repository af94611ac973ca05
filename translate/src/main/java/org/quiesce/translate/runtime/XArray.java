package org.quiesce.translate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * {@code struct xarray}: {@code xa_insert}, {@code xa_load}, {@code xa_erase}, {@code xa_for_each},
 * {@code xa_destroy}, each of which takes the array's own lock, so each is one step.
 *
 * <p>It holds few entries; more are not modelled.
 *
 * <p>Source: lib/xarray.c.
 */
public final class XArray {
  private static final int MOST = 4;
  private static final int EBUSY = 16;
  private static final int ENOMEM = 12;

  private final Machine machine;
  private final String name;
  private final @Nullable Lifetime home;
  private final Predicate<String> fails;

  /** Index + 1 of each entry, in ascending order; 0 if there is none. */
  private final List<Integer> indices = new ArrayList<>();

  private final List<Integer> values = new ArrayList<>();

  /**
   * An array.
   *
   * @param home when it is there; null if always
   * @param fails whether an insertion into the array of that name fails
   */
  public XArray(Machine machine, String name, @Nullable Lifetime home, Predicate<String> fails) {
    this.fails = fails;
    this.machine = machine;
    this.name = name;
    this.home = home;
    for (int i = 0; i < MOST; i++) {
      indices.add(machine.cell(name + "[" + i + "].index", 0, Integer::toString));
      values.add(
          machine.cell(
              name + "[" + i + "]",
              0,
              id -> id == 0 ? "-" : String.valueOf(machine.value(id)),
              (id, renaming) -> renaming.value(id)));
    }
  }

  private void touch(Cells cells, String call) {
    if (home != null) {
      home.touch(cells, () -> call + "(" + name + ")");
    }
  }

  private int find(Cells cells, long index) {
    for (int i = 0; i < MOST; i++) {
      if (cells.get(indices.get(i)) == index + 1) {
        return i;
      }
    }
    return -1;
  }

  /** {@code xa_insert(xa, index, entry, gfp)}: 0, -EBUSY or -ENOMEM. */
  public int insert(long index, Object value, String where) {
    return fails.test(name) ? -ENOMEM : put(index, value, where);
  }

  /** As {@link #insert}, without a failure to allocate. */
  public int put(long index, Object value, String where) {
    int id = machine.intern(value);
    String call = "xa_insert(" + name + ", " + index + ", " + value + ")";
    return machine.take(
        KernelFact.XARRAY_LOCKED.step(
            call,
            cells -> {
              touch(cells, "xa_insert");
              if (find(cells, index) >= 0) {
                return -EBUSY;
              }
              put(cells, index, id, where);
              return 0;
            }));
  }

  private void put(Cells cells, long index, int id, String where) {
    if (index < 0 || index >= Integer.MAX_VALUE || cells.get(indices.get(MOST - 1)) != 0) {
      throw Context.notModelled(where, "this entry of " + name);
    }
    int at = MOST - 1;
    while (at > 0
        && (cells.get(indices.get(at - 1)) == 0 || cells.get(indices.get(at - 1)) > index + 1)) {
      cells.set(indices.get(at), cells.get(indices.get(at - 1)));
      cells.set(values.get(at), cells.get(values.get(at - 1)));
      at--;
    }
    cells.set(indices.get(at), (int) index + 1);
    cells.set(values.get(at), id);
  }

  /** {@code xa_load(xa, index)}. */
  public @Nullable Object load(long index) {
    return machine.value(
        machine.take(
            KernelFact.XARRAY_LOOKUP
                .step(
                    "xa_load(" + name + ", " + index + ")",
                    cells -> {
                      touch(cells, "xa_load");
                      int at = find(cells, index);
                      return at < 0 ? 0 : cells.get(values.get(at));
                    })
                .observingReference()));
  }

  /** {@code xa_erase(xa, index)}: what was there. */
  public @Nullable Object erase(long index) {
    return machine.value(
        machine.take(
            KernelFact.XARRAY_LOCKED
                .step(
                    "xa_erase(" + name + ", " + index + ")",
                    cells -> {
                      touch(cells, "xa_erase");
                      int at = find(cells, index);
                      int old = at < 0 ? 0 : cells.get(values.get(at));
                      for (int i = at; at >= 0 && i < MOST; i++) {
                        boolean last = i + 1 == MOST;
                        cells.set(indices.get(i), last ? 0 : cells.get(indices.get(i + 1)));
                        cells.set(values.get(i), last ? 0 : cells.get(values.get(i + 1)));
                      }
                      return old;
                    })
                .observingReference()));
  }

  /** {@code xa_destroy(xa)}: empties it; the entries are not freed. */
  public void destroy() {
    machine.take(
        KernelFact.XARRAY_LOCKED.step(
            "xa_destroy(" + name + ")",
            cells -> {
              touch(cells, "xa_destroy");
              for (int i = 0; i < MOST; i++) {
                cells.set(indices.get(i), 0);
                cells.set(values.get(i), 0);
              }
              return 0;
            }));
  }

  /** Whether nothing is in there; for checks. */
  boolean isEmpty(Cells cells) {
    return cells.get(indices.get(0)) == 0;
  }

  /** The first entry's index from {@code from} on; -1 if there is none. */
  public int next(long from) {
    return machine.take(
        KernelFact.XARRAY_LOOKUP.step(
            "xa_for_each(" + name + ")",
            cells -> {
              touch(cells, "xa_for_each");
              for (int i = 0; i < MOST; i++) {
                if (cells.get(indices.get(i)) > from) {
                  return cells.get(indices.get(i)) - 1;
                }
              }
              return -1;
            }));
  }
}
