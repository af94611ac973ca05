package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;

/**
 * {@code struct workqueue_struct}: {@code alloc_workqueue}, {@code queue_work}, {@code
 * flush_workqueue}, {@code destroy_workqueue}; never short of workers (max_active is not modelled).
 *
 * <p>Queueing during {@code destroy_workqueue} is dropped, yet it returns true and PENDING stays
 * set, unless a work item of the queue does it: that is drained too. Any use after it is a use
 * after free.
 *
 * <p>Source: kernel/workqueue.c (__queue_work, destroy_workqueue).
 */
public final class Workqueue {
  private static final int DESTROYING = 1;
  private static final int FREED = 2;
  private static final int MOST_WORKS = 31;

  private final Machine machine;
  private final Kernel kernel;
  private final String name;
  private final int state;
  private final int useAfterFree;
  private final List<WorkStruct> works = new ArrayList<>();

  public Workqueue(Kernel kernel, String name) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.state =
        machine.cell(
            name, 0, now -> now == 0 ? "live" : now == DESTROYING ? "being destroyed" : "freed");
    this.useAfterFree = machine.rule(Rules.NO_USE_AFTER_PUT);
  }

  /** Tells which work items are ever queued here; while the program is set up. */
  public void serves(WorkStruct work) {
    if (works.size() == MOST_WORKS) {
      throw new NotModelledException(name + ": more than " + MOST_WORKS + " work items");
    }
    works.add(work);
  }

  /** {@code queue_work(wq, work)}. */
  public boolean queue(WorkStruct work) {
    String call = "queue_work(" + name + ", " + work.name() + ")";
    return machine.take(
            Step.of(
                call,
                cells -> {
                  if (isFreed(cells, call)) {
                    return 0;
                  }
                  boolean dropped = cells.get(state) == DESTROYING && !isChained(cells);
                  boolean accepted = dropped ? work.drop(cells) : work.queue(cells, "queue_work");
                  return accepted ? 1 : 0;
                }))
        != 0;
  }

  private boolean isFreed(Cells cells, String call) {
    if (cells.get(state) != FREED) {
      return false;
    }
    cells.crash(useAfterFree, () -> call + ": " + name + " is freed");
    return true;
  }

  /** Whether the current thread runs a work item of this queue: those may queue while it drains. */
  private boolean isChained(Cells cells) {
    return (workers(cells) & 1 << cells.thread()) != 0;
  }

  private int workers(Cells cells) {
    int mask = 0;
    for (WorkStruct work : works) {
      mask |= work.workerMask(cells);
    }
    return mask;
  }

  /** {@code flush_workqueue(wq)}: waits for everything queued before the call. */
  public void flush() {
    machine.run(
        "flush_workqueue",
        () -> {
          int waiting =
              machine.take(
                  Step.of("flush_workqueue(" + name + ")", cells -> insertBarriers(cells)));
          for (int i = 0; i < works.size(); i++) {
            if ((waiting >>> i & 1) != 0) {
              works.get(i).awaitBarrier();
            }
          }
        });
  }

  /** All at once: what is queued from here on is not waited for. */
  private int insertBarriers(Cells cells) {
    kernel.mightSleep(cells, "flush_workqueue");
    if (isFreed(cells, "flush_workqueue")) {
      return 0;
    }
    int waiting = 0;
    for (int i = 0; i < works.size(); i++) {
      waiting |= works.get(i).insertBarrier(cells) << i;
    }
    return waiting;
  }

  /**
   * {@code destroy_workqueue(wq)}: refuses new work but that of its own work items, drains, frees.
   */
  public void destroy() {
    machine.run(
        "destroy_workqueue",
        () -> {
          become(DESTROYING, "destroy_workqueue(" + name + ")");
          machine.take(
              Step.when(
                  "destroy_workqueue(" + name + ") drains",
                  cells -> works.stream().allMatch(work -> work.isDrained(cells)),
                  cells -> 0,
                  Step.waitingFor(this::workers, () -> "the work of " + name)));
          become(FREED, "destroy_workqueue(" + name + "): freed");
        });
  }

  private void become(int next, String call) {
    machine.take(
        Step.of(
            call,
            cells -> {
              kernel.mightSleep(cells, call);
              if (!isFreed(cells, call)) {
                cells.set(state, next);
              }
              return 0;
            }));
  }
}
