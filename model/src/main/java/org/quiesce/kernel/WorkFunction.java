package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * {@code work->func} of a work item that is initialised by hand: whether it points to the function.
 *
 * <p>To write another value while the step that starts the item may be taken is a data race, see
 * {@link FunctionWrite}.
 *
 * <p>Source: kernel/workqueue.c (process_one_work: {@code worker->current_func = work->func}).
 */
public final class WorkFunction {
  private final Machine machine;
  private final WorkStruct work;
  private final int set;
  private final FunctionWrite write;
  private final int nullPointer;

  public WorkFunction(Kernel kernel, WorkStruct work) {
    this.machine = kernel.machine();
    this.work = work;
    this.set = machine.cell(work + ".func", 0, now -> now == 0 ? "NULL" : "set");
    this.write = new FunctionWrite(machine, work);
    this.nullPointer = machine.rule(Rules.NO_NULL_DEREFERENCE);
  }

  /** {@code work->func = function}: a plain write. */
  public void assign() {
    String call = work + ".func = ...";
    machine.take(
        KernelFact.WORK_FUNCTION_SET.step(
            call,
            cells -> {
              write.check(cells, cells.get(set) == 0);
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
