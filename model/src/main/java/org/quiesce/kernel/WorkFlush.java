package org.quiesce.kernel;

import static org.quiesce.kernel.WorkState.PENDING;
import static org.quiesce.kernel.WorkState.QUEUED;
import static org.quiesce.kernel.WorkState.RUNNING;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * {@code flush_work}: a barrier behind the instance that is queued, or else behind the one that
 * runs; the flush waits for its barrier and for nothing queued later.
 *
 * <p>Source: kernel/workqueue.c (start_flush_work, insert_wq_barrier).
 */
final class WorkFlush {
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
    WorkState state = work.state();
    int now = state.flags(cells);
    int me = 1 << cells.thread();
    if ((now & QUEUED) == PENDING) {
      cells.reached(flushedPending);
      state.set(cells, now, state.onRunning(cells), state.onPending(cells) | me);
      return 1;
    }
    if ((now & RUNNING) != 0) {
      cells.reached(flushedRunning);
      state.set(cells, now, state.onRunning(cells) | me, state.onPending(cells));
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
              WorkState state = work.state();
              return ((state.onRunning(cells) | state.onPending(cells)) & me) == 0;
            },
            cells -> 0,
            Step.waitingFor(work::inTheWay, () -> "the flushed instance of " + work)));
  }
}
