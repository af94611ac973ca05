package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * {@code work->func} of a work item that is initialised by hand: whether it points to the function.
 *
 * <p>The worker reads it, without a lock that others take, in the step that starts the item. To
 * write it while that step may be taken is a data race, even if the value stays the same.
 *
 * <p>Source: kernel/workqueue.c (process_one_work: {@code worker->current_func = work->func}).
 */
public final class WorkFunction {
  private final Machine machine;
  private final WorkStruct work;
  private final int set;
  private final int race;
  private final int nullPointer;

  public WorkFunction(Kernel kernel, WorkStruct work) {
    this.machine = kernel.machine();
    this.work = work;
    this.set = machine.cell(work + ".func", 0, now -> now == 0 ? "NULL" : "set");
    this.race = machine.rule(Rules.NO_DATA_RACE);
    this.nullPointer = machine.rule(Rules.NO_NULL_DEREFERENCE);
  }

  /** {@code work->func = function}: a plain write. */
  public void assign() {
    String call = work + ".func = ...";
    machine.take(
        KernelFact.WORK_FUNCTION_SET.step(
            call,
            cells -> {
              if (work.isDue(cells)) {
                cells.violate(race, () -> call + ": a worker may read it at the same time");
              }
              cells.set(set, 1);
              return 0;
            }));
  }

  /** Part of the step that starts the item: a NULL function is called. */
  public void checkSet(Cells cells) {
    if (cells.get(set) == 0) {
      cells.crash(nullPointer, () -> "the worker calls " + work + ".func, which is NULL");
    }
  }
}
