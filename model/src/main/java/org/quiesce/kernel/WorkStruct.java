package org.quiesce.kernel;

import static org.quiesce.kernel.WorkState.DEPTH;
import static org.quiesce.kernel.WorkState.DEPTH_ONE;
import static org.quiesce.kernel.WorkState.DROPPED;
import static org.quiesce.kernel.WorkState.PENDING;
import static org.quiesce.kernel.WorkState.QUEUED;
import static org.quiesce.kernel.WorkState.RUNNING;
import static org.quiesce.kernel.WorkState.TIMER;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
 * <p>Workers are never short: each item has a kworker, see {@link #process}, {@link
 * Workqueue#process}.
 *
 * <p>Source: kernel/workqueue.c (__queue_work, process_one_work, __cancel_work_sync, __flush_work).
 */
public final class WorkStruct {
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

    /** The timer of a delayed work has fired. */
    default void expired(Cells cells) {}

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
  private final WorkState state;

  /** Index of the thread that runs it + 1, for deadlock reports. */
  private final int worker;

  private final int cancelledPending;
  private final int cancelledRunning;
  private final int queuedWhileRunning;
  private final WorkFlush flusher;
  private final int reinit;
  private @Nullable Observer observer;
  private @Nullable BiConsumer<Cells, String> home;

  final WorkPlace place;

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
    this.place = new WorkPlace(name);
    this.function = function;
    this.module = module;
    this.state = new WorkState(machine, name);
    this.worker = machine.cell(null, 0, Integer::toString, Renaming.OfCell.THREAD_PLUS_1);
    this.cancelledPending = machine.event(CANCELLED_PENDING);
    this.cancelledRunning = machine.event(CANCELLED_RUNNING);
    this.queuedWhileRunning = machine.event(QUEUED_WHILE_RUNNING);
    this.flusher = new WorkFlush(this, kernel);
    this.reinit = machine.rule(Rules.NO_REINIT_WHILE_QUEUED);
    kernel.add(this);
  }

  /** Sets who is told of the work item's life; at most one. */
  public void observe(Observer who) {
    this.observer = who;
  }

  /** Tells where it lives, at set-up; its function may outlive it, whoever starts it may not. */
  public void livesIn(Lifetime memory) {
    this.home = (cells, access) -> memory.touch(cells, () -> access);
  }

  /** Tells which device's memory it is a part of, likewise. */
  public void livesIn(BusDevice dev) {
    this.home = dev::checkAccess;
  }

  void orderedBy(Workqueue queue) {
    place.add(queue);
  }

  /**
   * At set-up, before {@link Workqueue#serves}: it may be on any of those queues, or a system's.
   */
  public void mayChooseQueue() {
    place.vary(machine);
  }

  /**
   * {@code INIT_WORK(work)}, {@code INIT_WORK_ONSTACK(work)}, once more: for memory that is used
   * again. To initialise it while it is queued, or while it runs and still lives there, is
   * reported.
   */
  public void init() {
    step(
        KernelFact.WORK_INIT,
        "INIT_WORK",
        cells -> {
          touch(cells, "INIT_WORK");
          int now = state.flags(cells);
          if ((now & PENDING) != 0 || (now & RUNNING) != 0 && home == null) {
            cells.crash(
                reinit, () -> "INIT_WORK(" + name + ") while it is " + state.describe(cells));
            return 0;
          }
          state.set(cells, now & RUNNING, state.onRunning(cells), 0);
          return 0;
        });
  }

  /** {@code destroy_work_on_stack(work)}: accesses it. */
  public void destroyOnStack() {
    String op = "destroy_work_on_stack";
    step(
        KernelFact.WORK_INIT,
        op,
        cells -> {
          touch(cells, op);
          return 0;
        });
  }

  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }

  private int step(KernelFact fact, String op, Step.Effect effect) {
    return machine.take(fact.step(op + "(" + name + ")", effect));
  }

  void touch(Cells cells, String op) {
    touchModule(cells, op);
    touchMemory(cells, op);
  }

  private void touchModule(Cells cells, String op) {
    if (module != null) {
      module.touch(cells, () -> op + "(" + name + ")");
    }
  }

  void touchMemory(Cells cells, String op) {
    if (home != null) {
      home.accept(cells, op + "(" + name + ")");
    }
  }

  /**
   * {@code schedule_work(work)}, {@code queue_work(wq, work)}: whether it is newly queued; false if
   * it was pending already, or is disabled or being cancelled.
   */
  public boolean schedule() {
    if (place.isFixed()) {
      throw new NotModelledException(name + ": queued elsewhere than on its ordered workqueue");
    }
    return step(
            KernelFact.WORK_QUEUE_PENDING,
            "schedule_work",
            cells -> queue(cells, "schedule_work", null) ? 1 : 0)
        != 0;
  }

  boolean queue(Cells cells, String op, @Nullable Workqueue queue) {
    return accept(cells, op, false, queue);
  }

  /** Part of {@code queue_delayed_work}: sets PENDING and starts the timer. */
  boolean arm(Cells cells, String op) {
    return accept(cells, op, true, null);
  }

  private boolean accept(Cells cells, String op, boolean later, @Nullable Workqueue queue) {
    touch(cells, op);
    int now = state.flags(cells);
    if ((now & PENDING) != 0 || (now & DEPTH) != 0) {
      return false;
    }
    if ((now & RUNNING) != 0) {
      cells.reached(queuedWhileRunning);
    }
    state.setFlags(cells, now | PENDING | (later ? TIMER : 0));
    place.moves(cells, queue, (now & RUNNING) != 0);
    if (!later) {
      place.link(cells, this);
    }
    if (observer != null) {
      observer.queued(cells);
    }
    return true;
  }

  WorkState state() {
    return state;
  }

  void expired(Cells cells) {
    if (observer != null) {
      observer.expired(cells);
    }
  }

  /** Queueing on a workqueue under destruction: dropped, yet PENDING is set and true returned. */
  boolean drop(Cells cells) {
    int now = state.flags(cells);
    if ((now & (PENDING | DEPTH)) != 0) {
      return false;
    }
    state.setFlags(cells, now | PENDING | DROPPED);
    return true;
  }

  /** One turn of the work item's kworker: waits until it is queued, runs it, records its end. */
  public void process() {
    process(this::isDue);
  }

  /** As {@link #process}, of a kworker of the system queues for an item that may choose. */
  public void processOnSystemQueue() {
    process(cells -> place.now(cells) == null && isDue(cells));
  }

  private void process(Step.Guard due) {
    machine.take(
        KernelFact.WORK_PENDING_CLEARED_BEFORE_RUN.when(
            "kworker starts " + name, due, this::start, Step.idling(() -> name + " to be queued")));
    runAndFinish();
  }

  /** A turn of the kworker that does not wait: false, and nothing done, if it is not queued. */
  public boolean processIfQueued() {
    boolean started =
        machine.take(
                KernelFact.WORK_PENDING_CLEARED_BEFORE_RUN.step(
                    "kworker looks for " + name, cells -> isDue(cells) ? start(cells) : 0))
            != 0;
    if (started) {
      runAndFinish();
    }
    return started;
  }

  /** Whether a worker may start it in this state; for steps of a larger primitive. */
  public boolean isDue(Cells cells) {
    Workqueue ordered = place.now(cells);
    return (state.flags(cells) & (QUEUED | RUNNING)) == PENDING
        && (ordered == null || ordered.isNext(cells, this));
  }

  int start(Cells cells) {
    touchMemory(cells, "the kworker that starts ");
    place.unlink(cells, this);
    int now = state.flags(cells);
    int flushers = state.onRunning(cells) | state.onPending(cells);
    state.set(cells, now & ~PENDING | RUNNING, flushers, 0);
    cells.set(worker, cells.thread() + 1);
    if (module != null) {
      module.enter(cells, () -> "the work function of " + name);
    }
    if (observer != null) {
      observer.started(cells);
    }
    return 1;
  }

  void runAndFinish() {
    machine.run("work function", function);
    step(
        KernelFact.WORK_NOT_REENTRANT,
        "kworker ends",
        cells -> {
          state.set(cells, state.flags(cells) & ~RUNNING, 0, state.onPending(cells));
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
    return step(
            KernelFact.WORK_CANCEL, "cancel_work", cells -> removePending(cells, "cancel_work", 0))
        != 0;
  }

  /** {@code cancel_work_sync(work)}: true if it was pending; waits for a running instance. */
  public boolean cancelSync() {
    return removeAndWait(KernelFact.WORK_CANCEL_SYNC, "cancel_work_sync", this::leaveDepth);
  }

  private boolean removeAndWait(KernelFact fact, String op, Consumer<Cells> then) {
    return machine.call(
        op,
        () -> {
          boolean pending =
              step(
                      fact,
                      op,
                      cells -> {
                        kernel.mightSleep(cells, op);
                        return removePending(cells, op, DEPTH_ONE);
                      })
                  != 0;
          awaitIdle(fact, op, then);
          return pending;
        });
  }

  /** The end of a cancel; somebody else may have enabled the work once too often meanwhile. */
  private void leaveDepth(Cells cells) {
    int now = state.flags(cells);
    state.setFlags(cells, (now & DEPTH) == 0 ? now : now - DEPTH_ONE);
  }

  /** {@code disable_work(work)}: as cancel, and refuses queueing until enabled; does not wait. */
  public boolean disable() {
    return step(
            KernelFact.WORK_DISABLE,
            "disable_work",
            cells -> removePending(cells, "disable_work", DEPTH_ONE))
        != 0;
  }

  /** {@code disable_work_sync(work)}: as {@link #disable}, and waits for a running instance. */
  public boolean disableSync() {
    return removeAndWait(KernelFact.WORK_DISABLE, "disable_work_sync", cells -> {});
  }

  /** {@code enable_work(work)}: whether it is enabled now; does not queue it. */
  public boolean enable() {
    return step(
            KernelFact.WORK_DISABLE,
            "enable_work",
            cells -> {
              touch(cells, "enable_work");
              int now = state.flags(cells);
              if ((now & DEPTH) == 0) {
                return 0;
              }
              state.setFlags(cells, now - DEPTH_ONE);
              return (now - DEPTH_ONE & DEPTH) == 0 ? 1 : 0;
            })
        != 0;
  }

  private int removePending(Cells cells, String op, int depth) {
    touch(cells, op);
    int now = state.flags(cells);
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
    place.unlink(cells, this);
    // A flush barrier behind a removed instance is left on its own and completes.
    state.set(cells, (now & ~(PENDING | TIMER)) + depth, state.onRunning(cells), 0);
    return pending ? 1 : 0;
  }

  private void awaitIdle(KernelFact fact, String op, Consumer<Cells> then) {
    machine.take(
        fact.when(
            op + "(" + name + ") waits for a running instance",
            cells -> (state.flags(cells) & RUNNING) == 0,
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
    return flusher.flush();
  }

  /** Part of the step by which a flush begins: 1 if {@link #awaitBarrier} must follow. */
  int insertBarrier(Cells cells) {
    touchModule(cells, "flush_work");
    return flusher.insertBarrier(cells);
  }

  void awaitBarrier() {
    flusher.awaitBarrier();
  }

  /** Who runs it, or what is before it on its ordered workqueue. */
  int inTheWay(Cells cells) {
    int mine = workerMask(cells);
    Workqueue ordered = place.now(cells);
    return mine == 0 && ordered != null ? ordered.workers(cells) : mine;
  }

  /** {@code work_pending(work)}: the PENDING bit; false while it merely runs. */
  public boolean pending() {
    return step(
            KernelFact.WORK_PENDING_NOT_RUNNING, "work_pending", cells -> isPending(cells) ? 1 : 0)
        != 0;
  }

  /** {@code work_busy(work)}: PENDING 1, RUNNING 2; advisory. */
  public int busy() {
    return step(
        KernelFact.WORK_PENDING_NOT_RUNNING,
        "work_busy",
        cells -> state.flags(cells) & (PENDING | RUNNING));
  }

  /** Whether it is queued; for guards and checks. */
  public boolean isPending(Cells cells) {
    return (state.flags(cells) & PENDING) != 0;
  }

  /** Whether it is as INIT_WORK leaves it: not queued, running, disabled or flushed. */
  public boolean isIdle(Cells cells) {
    return state.isZero(cells);
  }

  /** Whether it neither runs nor ever will; for guards and checks. */
  public boolean isDrained(Cells cells) {
    int now = state.flags(cells);
    return (now & RUNNING) == 0 && (now & QUEUED) != PENDING;
  }

  /** Whether its function runs; for guards and checks. */
  public boolean isRunning(Cells cells) {
    return (state.flags(cells) & RUNNING) != 0;
  }
}
