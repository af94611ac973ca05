package org.quiesce.kernel;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * {@code struct work_struct}: {@code schedule_work}, {@code queue_work}, {@code flush_work}, {@code
 * cancel_work_sync}, {@code disable_work_sync} and friends, with the kworker that runs it.
 *
 * <p>PENDING is cleared before the function runs, so a work item can be running and pending again.
 * It never runs twice at once. While it is disabled (also by a {@code cancel_work_sync} under way)
 * queueing it is refused and the request is lost. A flush waits for the instance queued last when
 * it began, and for nothing queued later.
 *
 * <p>Workers are never short: each work item has a kworker of its own, see {@link #process}.
 *
 * <p>Source: kernel/workqueue.c (__queue_work, process_one_work, __cancel_work_sync, __flush_work).
 */
public final class WorkStruct {
  private static final int PENDING = 1;
  private static final int RUNNING = 2;
  private static final int DEPTH_SHIFT = 2;
  private static final int DEPTH = 15 << DEPTH_SHIFT;
  private static final int DEPTH_ONE = 1 << DEPTH_SHIFT;
  private static final int ON_RUNNING_SHIFT = 8;
  private static final int ON_PENDING_SHIFT = 16;
  private static final int WAITERS = 0xff;

  /** PENDING is set but nobody will run it: queued on a workqueue under destruction. */
  private static final int DROPPED = 1 << 6;

  /** Event: {@code cancel_work_sync} found the work pending. */
  public static final String CANCELLED_PENDING = "work pending when cancelled";

  /** Event: {@code cancel_work_sync} found the work running. */
  public static final String CANCELLED_RUNNING = "work running when cancelled";

  /** Event: {@code flush_work} found the work pending. */
  public static final String FLUSHED_PENDING = "work pending when flushed";

  /** Event: {@code flush_work} found the work running and not pending. */
  public static final String FLUSHED_RUNNING = "work running when flushed";

  /** Event: the work was queued while it ran. */
  public static final String QUEUED_WHILE_RUNNING = "work pending while running";

  /** Bookkeeping of a property, told inside the step that changes the work item. */
  public interface Observer {
    /** Queueing it was accepted. */
    void queued(Cells cells);

    /** Its function is about to run. */
    void started(Cells cells);

    /** Its function returned. */
    void finished(Cells cells);
  }

  private final Kernel kernel;
  private final Machine machine;
  private final String name;
  private final Runnable function;
  private final @Nullable KernelModule module;
  private final int state;

  /** Index of the thread that runs it + 1, for deadlock reports. */
  private final int worker;

  private final int cancelledPending;
  private final int cancelledRunning;
  private final int flushedPending;
  private final int flushedRunning;
  private final int queuedWhileRunning;
  private @Nullable Observer observer;

  /**
   * {@code DECLARE_WORK(name, function)}.
   *
   * @param function the work function
   * @param module the module whose text and data the work item and its function are, or null
   */
  public WorkStruct(Kernel kernel, String name, Runnable function, @Nullable KernelModule module) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.function = function;
    this.module = module;
    this.state = machine.cell(name, 0, WorkStruct::describe, WorkStruct::rename);
    this.worker = machine.cell(null, 0, Integer::toString, Renaming.OfCell.THREAD_PLUS_1);
    this.cancelledPending = machine.event(CANCELLED_PENDING);
    this.cancelledRunning = machine.event(CANCELLED_RUNNING);
    this.flushedPending = machine.event(FLUSHED_PENDING);
    this.flushedRunning = machine.event(FLUSHED_RUNNING);
    this.queuedWhileRunning = machine.event(QUEUED_WHILE_RUNNING);
    kernel.add(this);
  }

  /** Sets who is told of the work item's life; at most one. */
  public void observe(Observer who) {
    this.observer = who;
  }

  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }

  private int step(String op, Step.Effect effect) {
    return machine.take(Step.of(op + "(" + name + ")", effect));
  }

  private void touch(Cells cells, String op) {
    if (module != null) {
      module.touch(cells, () -> op + "(" + name + ")");
    }
  }

  /**
   * {@code schedule_work(work)}, {@code queue_work(wq, work)}: whether it is newly queued; false if
   * it was pending already, or is disabled or being cancelled.
   */
  public boolean schedule() {
    return step("schedule_work", cells -> queue(cells, "schedule_work") ? 1 : 0) != 0;
  }

  boolean queue(Cells cells, String op) {
    touch(cells, op);
    int now = cells.get(state);
    if ((now & PENDING) != 0 || (now & DEPTH) != 0) {
      return false;
    }
    if ((now & RUNNING) != 0) {
      cells.reached(queuedWhileRunning);
    }
    cells.set(state, now | PENDING);
    if (observer != null) {
      observer.queued(cells);
    }
    return true;
  }

  /** Queueing on a workqueue under destruction: dropped, yet PENDING is set and true returned. */
  boolean drop(Cells cells) {
    int now = cells.get(state);
    if ((now & (PENDING | DEPTH)) != 0) {
      return false;
    }
    cells.set(state, now | PENDING | DROPPED);
    return true;
  }

  /** One turn of the work item's kworker: waits until it is queued, runs it, records its end. */
  public void process() {
    machine.take(
        Step.when(
            "kworker starts " + name,
            this::isDue,
            this::start,
            Step.idling(() -> name + " to be queued")));
    runAndFinish();
  }

  /** A turn of the kworker that does not wait: false, and nothing done, if it is not queued. */
  public boolean processIfQueued() {
    boolean started =
        machine.take(Step.of("kworker looks for " + name, cells -> isDue(cells) ? start(cells) : 0))
            != 0;
    if (started) {
      runAndFinish();
    }
    return started;
  }

  private boolean isDue(Cells cells) {
    return (cells.get(state) & (PENDING | RUNNING | DROPPED)) == PENDING;
  }

  private int start(Cells cells) {
    int now = cells.get(state);
    int flushers = now >>> ON_PENDING_SHIFT & WAITERS;
    cells.set(
        state,
        now & ~(PENDING | WAITERS << ON_PENDING_SHIFT) | RUNNING | flushers << ON_RUNNING_SHIFT);
    cells.set(worker, cells.thread() + 1);
    if (module != null) {
      module.enter(cells, () -> "the work function of " + name);
    }
    if (observer != null) {
      observer.started(cells);
    }
    return 1;
  }

  private void runAndFinish() {
    machine.run("work function", function);
    step(
        "kworker ends",
        cells -> {
          cells.set(state, cells.get(state) & ~(RUNNING | WAITERS << ON_RUNNING_SHIFT));
          cells.set(worker, 0);
          if (module != null) {
            module.leave(cells);
          }
          if (observer != null) {
            observer.finished(cells);
          }
          return 0;
        });
  }

  /** {@code cancel_work(work)}: removes it if pending, and tells so; does not wait. */
  public boolean cancel() {
    return step("cancel_work", cells -> removePending(cells, "cancel_work", 0)) != 0;
  }

  /** {@code cancel_work_sync(work)}: true if it was pending; waits for a running instance. */
  public boolean cancelSync() {
    return machine.call(
        "cancel_work_sync",
        () -> {
          boolean pending =
              step(
                      "cancel_work_sync",
                      cells -> {
                        kernel.mightSleep(cells, "cancel_work_sync");
                        return removePending(cells, "cancel_work_sync", DEPTH_ONE);
                      })
                  != 0;
          awaitIdle("cancel_work_sync", this::leaveDepth);
          return pending;
        });
  }

  /** The end of a cancel; somebody else may have enabled the work once too often meanwhile. */
  private void leaveDepth(Cells cells) {
    int now = cells.get(state);
    cells.set(state, (now & DEPTH) == 0 ? now : now - DEPTH_ONE);
  }

  /** {@code disable_work(work)}: as cancel, and refuses queueing until enabled; does not wait. */
  public boolean disable() {
    return step("disable_work", cells -> removePending(cells, "disable_work", DEPTH_ONE)) != 0;
  }

  /** {@code disable_work_sync(work)}: as {@link #disable}, and waits for a running instance. */
  public boolean disableSync() {
    return machine.call(
        "disable_work_sync",
        () -> {
          boolean pending =
              step(
                      "disable_work_sync",
                      cells -> {
                        kernel.mightSleep(cells, "disable_work_sync");
                        return removePending(cells, "disable_work_sync", DEPTH_ONE);
                      })
                  != 0;
          awaitIdle("disable_work_sync", cells -> {});
          return pending;
        });
  }

  /** {@code enable_work(work)}: whether it is enabled now; does not queue it. */
  public boolean enable() {
    return step(
            "enable_work",
            cells -> {
              touch(cells, "enable_work");
              int now = cells.get(state);
              if ((now & DEPTH) == 0) {
                return 0;
              }
              cells.set(state, now - DEPTH_ONE);
              return (now - DEPTH_ONE & DEPTH) == 0 ? 1 : 0;
            })
        != 0;
  }

  private int removePending(Cells cells, String op, int depth) {
    touch(cells, op);
    int now = cells.get(state);
    boolean pending = (now & PENDING) != 0;
    if (pending) {
      cells.reached(cancelledPending);
    }
    if ((now & RUNNING) != 0) {
      cells.reached(cancelledRunning);
    }
    if ((now & DEPTH) == DEPTH && depth != 0) {
      throw new NotModelledException(name + ": disabled more than 15 times");
    }
    // A flush barrier behind a removed instance is left on its own and completes.
    cells.set(state, (now & ~(PENDING | WAITERS << ON_PENDING_SHIFT)) + depth);
    return pending ? 1 : 0;
  }

  private void awaitIdle(String op, java.util.function.Consumer<Cells> then) {
    machine.take(
        Step.when(
            op + "(" + name + ") waits for a running instance",
            cells -> (cells.get(state) & RUNNING) == 0,
            cells -> {
              touch(cells, op);
              then.accept(cells);
              return 0;
            },
            Step.waitingFor(this::workerMask, () -> "the running instance of " + name)));
  }

  /** The thread that runs it, as a mask. */
  int workerMask(Cells cells) {
    int running = cells.get(worker);
    return running == 0 ? 0 : 1 << running - 1;
  }

  /** {@code flush_work(work)}: true if it had to wait, false if the work was idle. */
  public boolean flush() {
    return machine.call(
        "flush_work",
        () -> {
          int waiting = step("flush_work", this::insertBarrier);
          if (waiting != 0) {
            awaitBarrier();
          }
          return waiting != 0;
        });
  }

  /** Part of the step by which a flush begins: 1 if {@link #awaitBarrier} must follow. */
  int insertBarrier(Cells cells) {
    kernel.mightSleep(cells, "flush_work");
    touch(cells, "flush_work");
    int now = cells.get(state);
    if (cells.thread() >= 8) {
      throw new NotModelledException(name + ": flushed by a thread beyond the 8th");
    }
    int me = 1 << cells.thread();
    if ((now & (PENDING | DROPPED)) == PENDING) {
      cells.reached(flushedPending);
      cells.set(state, now | me << ON_PENDING_SHIFT);
      return 1;
    }
    if ((now & RUNNING) != 0) {
      cells.reached(flushedRunning);
      cells.set(state, now | me << ON_RUNNING_SHIFT);
      return 1;
    }
    return 0;
  }

  void awaitBarrier() {
    machine.take(
        Step.when(
            "flush_work(" + name + ") waits",
            cells -> {
              int me = 1 << cells.thread();
              return (cells.get(state) & (me << ON_PENDING_SHIFT | me << ON_RUNNING_SHIFT)) == 0;
            },
            cells -> 0,
            Step.waitingFor(this::workerMask, () -> "the flushed instance of " + name)));
  }

  /** {@code work_pending(work)}: the PENDING bit; false while it merely runs. */
  public boolean pending() {
    return step("work_pending", cells -> isPending(cells) ? 1 : 0) != 0;
  }

  /** {@code work_busy(work)}: PENDING 1, RUNNING 2; advisory. */
  public int busy() {
    return step("work_busy", cells -> cells.get(state) & (PENDING | RUNNING));
  }

  /** Whether it is queued; for guards and checks. */
  public boolean isPending(Cells cells) {
    return (cells.get(state) & PENDING) != 0;
  }

  /** Whether it is as INIT_WORK leaves it: not queued, running, disabled or flushed. */
  public boolean isIdle(Cells cells) {
    return cells.get(state) == 0;
  }

  /** Whether it neither runs nor ever will; for guards and checks. */
  boolean isDrained(Cells cells) {
    int now = cells.get(state);
    return (now & RUNNING) == 0 && (now & (PENDING | DROPPED)) != PENDING;
  }

  /** Whether its function runs; for guards and checks. */
  public boolean isRunning(Cells cells) {
    return (cells.get(state) & RUNNING) != 0;
  }

  private static int rename(int state, Renaming renaming) {
    int onRunning = renaming.mask(state >>> ON_RUNNING_SHIFT & WAITERS);
    int onPending = renaming.mask(state >>> ON_PENDING_SHIFT & WAITERS);
    return state & (1 << ON_RUNNING_SHIFT) - 1
        | onRunning << ON_RUNNING_SHIFT
        | onPending << ON_PENDING_SHIFT;
  }

  private static String describe(int state) {
    String life =
        switch (state & (PENDING | RUNNING)) {
          case 0 -> "idle";
          case PENDING -> "pending";
          case RUNNING -> "running";
          default -> "running+pending";
        };
    int depth = (state & DEPTH) >> DEPTH_SHIFT;
    int flushers = Integer.bitCount(state >>> ON_RUNNING_SHIFT);
    return life
        + (depth == 0 ? "" : ", disabled " + depth)
        + (flushers == 0 ? "" : ", flush waiting");
  }
}
