package org.quiesce.kernel;

import static org.quiesce.kernel.WorkState.DROPPED;
import static org.quiesce.kernel.WorkState.PENDING;
import static org.quiesce.kernel.WorkState.QUEUED;
import static org.quiesce.kernel.WorkState.TIMER;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * {@code struct delayed_work}: {@code queue_delayed_work}, {@code schedule_delayed_work}, {@code
 * mod_delayed_work}, {@code cancel_delayed_work_sync}, {@code flush_delayed_work}.
 *
 * <p>PENDING is set from when the timer starts. The timer fires at any time: see {@link #timer}.
 * Neither {@code flush_work} nor {@code flush_workqueue} nor {@code destroy_workqueue} sees or
 * waits for a work item whose timer runs; a timer that fires on a workqueue that is gone is a use
 * after free.
 *
 * <p>Source: kernel/workqueue.c (__queue_delayed_work, mod_delayed_work_on, flush_delayed_work).
 */
public final class DelayedWork {
  /** Event: {@code mod_delayed_work} found it pending, on its timer or queued. */
  public static final String MODIFIED_PENDING = "work pending when mod_delayed_work came";

  private final Machine machine;
  private final WorkStruct work;
  private final @Nullable Workqueue queue;
  private final int modifiedPending;

  /**
   * {@code DECLARE_DELAYED_WORK(name, function)}.
   *
   * @param queue where it is queued, which {@linkplain Workqueue#serves serves} it; null for a
   *     system workqueue
   */
  public DelayedWork(
      Kernel kernel,
      String name,
      Runnable function,
      @Nullable KernelModule module,
      @Nullable Workqueue queue) {
    this.machine = kernel.machine();
    this.work = new WorkStruct(kernel, name, function, module);
    this.queue = queue;
    this.modifiedPending = machine.event(MODIFIED_PENDING);
    if (queue != null) {
      queue.serves(work);
    }
  }

  /** {@code dwork->work}: what the kworker runs; {@code flush_work} of it ignores the timer. */
  public WorkStruct work() {
    return work;
  }

  private boolean step(KernelFact fact, String op, Step.Effect effect) {
    return machine.take(fact.step(op + "(" + work.name() + ")", effect)) != 0;
  }

  /**
   * {@code queue_delayed_work(wq, dwork, delay)} with a delay: whether it is newly pending; nothing
   * happens if it is pending already (the timer keeps its time) or disabled.
   */
  public boolean queueLater() {
    return step(
        KernelFact.DELAYED_WORK_QUEUE,
        "queue_delayed_work",
        cells -> work.arm(cells, "queue_delayed_work") ? 1 : 0);
  }

  /** {@code queue_delayed_work(wq, dwork, 0)}: no timer. */
  public boolean queueNow() {
    return step(
        KernelFact.DELAYED_WORK_QUEUE,
        "queue_delayed_work",
        cells -> insert(cells, "queue_delayed_work") ? 1 : 0);
  }

  private boolean insert(Cells cells, String call) {
    return queue == null ? work.queue(cells, call, null) : queue.insert(cells, work, call);
  }

  /**
   * {@code mod_delayed_work(wq, dwork, delay)} with a delay: in any case the timer starts anew,
   * unless it is disabled; whether it was pending.
   */
  public boolean modLater() {
    return mod(true);
  }

  /** {@code mod_delayed_work(wq, dwork, 0)}: in any case it is queued now, at the tail. */
  public boolean modNow() {
    return mod(false);
  }

  private boolean mod(boolean later) {
    String call = "mod_delayed_work";
    return step(
        KernelFact.DELAYED_WORK_MOD,
        call,
        cells -> {
          boolean pending = grab(cells, call);
          if (pending) {
            cells.reached(modifiedPending);
          }
          if (later) {
            work.arm(cells, call);
          } else {
            insert(cells, call);
          }
          return pending ? 1 : 0;
        });
  }

  /** {@code cancel_delayed_work(dwork)}: stops the timer, or removes it; does not wait. */
  public boolean cancel() {
    return work.cancel();
  }

  /**
   * {@code cancel_delayed_work_sync(dwork)}: stops the timer or removes it, and waits for a running
   * instance; true if it was pending. Meanwhile nobody can queue it, afterwards they can.
   */
  public boolean cancelSync() {
    return work.cancelSync();
  }

  /** {@code disable_delayed_work_sync(dwork)}. */
  public boolean disableSync() {
    return work.disableSync();
  }

  /** {@code flush_delayed_work(dwork)}: queues it at once if its timer runs; then flushes it. */
  public boolean flush() {
    return machine.call(
        "flush_delayed_work",
        () -> {
          step(
              KernelFact.DELAYED_WORK_FLUSH,
              "flush_delayed_work",
              cells -> {
                if (isTimed(cells)) {
                  expire(cells);
                }
                return 0;
              });
          return work.flush();
        });
  }

  /** {@code delayed_work_pending(dwork)}: also while the timer runs. */
  public boolean pending() {
    return work.pending();
  }

  /** One turn of the timer, for a daemon: fires at any time after it was started. */
  public void timer() {
    machine.take(
        KernelFact.DELAYED_WORK_TIMER.when(
            "timer of " + work.name() + " fires",
            this::isTimed,
            cells -> {
              expire(cells);
              return 0;
            },
            Step.idling(() -> "the timer of " + work.name() + " to be started")));
  }

  /**
   * One turn of its kworker and its timer, by one thread: fires the timer, or runs it once it is
   * queued. That a timer fires while its work still runs cannot be told from its firing just after.
   */
  public void process() {
    boolean starts =
        machine.take(
                KernelFact.DELAYED_WORK_TIMER.when(
                    "timer or kworker of " + work.name(),
                    cells -> isTimed(cells) || work.isDue(cells),
                    cells -> {
                      if (isTimed(cells)) {
                        expire(cells);
                        return 0;
                      }
                      return work.start(cells);
                    },
                    Step.idling(() -> work.name() + " to be queued, or its timer to be started")))
            != 0;
    if (starts) {
      work.runAndFinish();
    }
  }

  /** Whether its timer runs; for guards and checks. */
  public boolean isTimed(Cells cells) {
    return (work.state().flags(cells) & TIMER) != 0;
  }

  /** The timer has expired: it is queued now, or dropped. */
  private void expire(Cells cells) {
    String call = "delayed_work_timer_fn(" + work.name() + ")";
    work.touch(cells, "delayed_work_timer_fn");
    boolean dropped = queue != null && queue.drops(cells, call);
    work.state().setFlags(cells, work.state().flags(cells) & ~TIMER | (dropped ? DROPPED : 0));
    if (!dropped) {
      work.place.link(cells, work);
    }
    work.expired(cells);
  }

  /** Takes it off timer and queue; whether it was there. A flush of that instance ends. */
  private boolean grab(Cells cells, String op) {
    work.touch(cells, op);
    int now = work.state().flags(cells);
    if ((now & PENDING) != 0) {
      work.place.unlink(cells, work);
      work.state().set(cells, now & ~QUEUED, work.state().onRunning(cells), 0);
    }
    return (now & PENDING) != 0;
  }
}
