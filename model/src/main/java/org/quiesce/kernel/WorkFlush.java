package org.quiesce.kernel;

import static org.quiesce.kernel.WorkState.ON_PENDING_SHIFT;
import static org.quiesce.kernel.WorkState.ON_RUNNING_SHIFT;
import static org.quiesce.kernel.WorkState.PENDING;
import static org.quiesce.kernel.WorkState.QUEUED;
import static org.quiesce.kernel.WorkState.RUNNING;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;

/**
 * {@code flush_work}: a barrier behind the instance that is queued, or else behind the one that
 * runs; the flush waits for its barrier and for nothing queued later.
 *
 * <p>Source: kernel/workqueue.c (start_flush_work, insert_wq_barrier).
 */
final class WorkFlush {
  private static final int MOST_THREADS = 8;

  private final WorkStruct work;
  private final Kernel kernel;
  private final Machine machine;
  private final int flushedPending;
  private final int flushedRunning;

  WorkFlush(WorkStruct work, Kernel kernel) {
    this.work = work;
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.flushedPending = machine.event(WorkStruct.FLUSHED_PENDING);
    this.flushedRunning = machine.event(WorkStruct.FLUSHED_RUNNING);
  }

  boolean flush() {
    return machine.call(
        "flush_work",
        () -> {
          int waiting =
              machine.take(
                  KernelFact.WORK_FLUSH.step(
                      "flush_work(" + work + ")",
                      cells -> {
                        work.touchMemory(cells, "flush_work");
                        return work.insertBarrier(cells);
                      }));
          if (waiting != 0) {
            awaitBarrier();
          }
          return waiting != 0;
        });
  }

  int insertBarrier(Cells cells) {
    kernel.mightSleep(cells, "flush_work");
    int now = cells.get(work.cell());
    if (cells.thread() >= MOST_THREADS) {
      throw new NotModelledException(work + ": flushed by a thread beyond the 8th");
    }
    int me = 1 << cells.thread();
    if ((now & QUEUED) == PENDING) {
      cells.reached(flushedPending);
      cells.set(work.cell(), now | me << ON_PENDING_SHIFT);
      return 1;
    }
    if ((now & RUNNING) != 0) {
      cells.reached(flushedRunning);
      cells.set(work.cell(), now | me << ON_RUNNING_SHIFT);
      return 1;
    }
    return 0;
  }

  void awaitBarrier() {
    machine.take(
        KernelFact.WORK_FLUSH.when(
            "flush_work(" + work + ") waits",
            cells -> {
              int me = 1 << cells.thread();
              int mine = me << ON_PENDING_SHIFT | me << ON_RUNNING_SHIFT;
              return (cells.get(work.cell()) & mine) == 0;
            },
            cells -> 0,
            Step.waitingFor(work::inTheWay, () -> "the flushed instance of " + work)));
  }
}
