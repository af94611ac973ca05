package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * What a plain write of {@code work->func} can collide with: the worker that reads it, without a
 * lock that others take, in the step that starts the item.
 *
 * <p>Another value is a data race. The value that is there already is none that can be told: the
 * worker reads the same either way, no compiler tears the store of a pointer, and KCSAN reports
 * changes of value only. That it happened is noted.
 *
 * <p>Source: kernel/workqueue.c (process_one_work), kernel/kcsan/core.c
 * (CONFIG_KCSAN_REPORT_VALUE_CHANGE_ONLY).
 */
public final class FunctionWrite {
  private final WorkStruct work;
  private final int race;
  private final int same;

  public FunctionWrite(Machine machine, WorkStruct work) {
    this.work = work;
    this.race = machine.rule(Rules.NO_DATA_RACE);
    this.same =
        machine.event(
            Rules.note(
                Rules.NO_DATA_RACE,
                work
                    + ".func is written, with the value that it has, while a worker may read it:"
                    + " harmless"));
  }

  /**
   * Part of the step that writes.
   *
   * @param changes whether the value is another one
   */
  public void check(Cells cells, boolean changes) {
    if (!work.isDue(cells)) {
      return;
    }
    if (changes) {
      cells.violate(race, () -> work + ".func: a worker may read it at the same time");
    } else {
      cells.reached(same);
    }
  }
}
