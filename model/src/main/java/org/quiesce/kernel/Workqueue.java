package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * {@code struct workqueue_struct}: {@code alloc_workqueue}, {@code queue_work}, {@code
 * flush_workqueue}, {@code destroy_workqueue}; never short of workers (max_active is not modelled).
 *
 * <p>Queueing during {@code destroy_workqueue} is dropped, yet it returns true and PENDING stays set;
 * queueing after it is a use after free.
 *
 * <p>Source: kernel/workqueue.c (__queue_work, destroy_workqueue).
 */
public final class Workqueue {
  private static final int DESTROYING = 1;
  private static final int FREED = 2;

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
    works.add(work);
  }

  /** {@code queue_work(wq, work)}. */
  public boolean queue(WorkStruct work) {
    return machine.take(
            Step.of(
                "queue_work(" + name + ", " + work.name() + ")",
                cells -> {
                  int now = cells.get(state);
                  if (now == FREED) {
                    cells.crash(useAfterFree, () -> "queue_work on " + name + ", which is freed");
                    return 0;
                  }
                  return now == DESTROYING
                      ? work.drop(cells) ? 1 : 0
                      : work.queue(cells, "queue_work") ? 1 : 0;
                }))
        != 0;
  }

  /** {@code flush_workqueue(wq)}: waits for everything queued before the call. */
  public void flush() {
    machine.run(
        "flush_workqueue",
        () -> {
          step("flush_workqueue", 0);
          for (WorkStruct work : works) {
            work.flush();
          }
        });
  }

  /** {@code destroy_workqueue(wq)}: refuses new work, drains, frees. */
  public void destroy() {
    machine.run(
        "destroy_workqueue",
        () -> {
          step("destroy_workqueue", DESTROYING);
          for (WorkStruct work : works) {
            work.flush();
          }
          step("destroy_workqueue: freed", FREED);
        });
  }

  private void step(String op, int next) {
    machine.take(
        Step.of(
            op + "(" + name + ")",
            cells -> {
              kernel.mightSleep(cells, op);
              if (next != 0) {
                cells.set(state, next);
              }
              return 0;
            }));
  }
}
