package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * {@code struct workqueue_struct}: {@code alloc_workqueue}, {@code queue_work}, {@code
 * flush_workqueue}, {@code destroy_workqueue}; never short of workers (max_active is not modelled),
 * or {@code alloc_ordered_workqueue}: one item at a time, in the order in which they were queued.
 *
 * <p>Queueing during {@code destroy_workqueue} is dropped, yet it returns true and PENDING stays
 * set, unless a work item of the queue does it: that is drained too. Any use after it is a use
 * after free.
 *
 * <p>Source: kernel/workqueue.c (__queue_work, destroy_workqueue).
 */
public final class Workqueue {
  private static final int LIVE = 0;
  private static final int DESTROYING = 1;
  private static final int FREED = 2;
  private static final int NOT_YET = 3;
  private static final int MOST_WORKS = 31;

  /** Event: an allocation of a workqueue failed. */
  public static final String ALLOCATION_FAILED = "alloc_workqueue failed";

  private final Machine machine;
  private final Kernel kernel;
  private final String name;
  private final int state;
  private final int useAfterFree;
  private final int beforeInit;
  private final int allocationFailed;
  private final boolean ordered;

  /** Indices of the queued items of an ordered workqueue, in order; else no cell. */
  private final Fifo fifo;

  private final int order;

  private int queueAfterDestroy = -1;
  private @Nullable Observer observer;
  private final List<WorkStruct> works = new ArrayList<>();

  /** Bookkeeping of a property, told inside the step of every {@link #queue}. */
  @FunctionalInterface
  public interface Observer {
    /**
     * Somebody asked for a work item to be queued.
     *
     * @param accepted whether {@code queue_work} returned true
     */
    void asked(Cells cells, WorkStruct work, boolean accepted);
  }

  /** A workqueue that exists from the start: {@code alloc_workqueue(name)} before the program. */
  public Workqueue(Kernel kernel, String name) {
    this(kernel, name, false, LIVE);
  }

  private Workqueue(Kernel kernel, String name, boolean ordered, int initial) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.ordered = ordered;
    this.state = machine.cell(name, initial, Workqueue::describe);
    this.fifo = new Fifo(machine);
    this.order =
        ordered ? machine.cell("items of " + name, 0, this::describeOrder, this::renameOrder) : -1;
    this.useAfterFree = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.beforeInit = machine.rule(Rules.NO_FLUSH_BEFORE_INIT);
    this.allocationFailed = machine.event(ALLOCATION_FAILED);
  }

  /** {@code alloc_ordered_workqueue(name)} before the program. */
  public static Workqueue ordered(Kernel kernel, String name) {
    return new Workqueue(kernel, name, true, LIVE);
  }

  /** An ordered workqueue that does not exist until somebody calls {@link #alloc}. */
  public static Workqueue orderedLater(Kernel kernel, String name) {
    return new Workqueue(kernel, name, true, NOT_YET);
  }

  /** {@code alloc_workqueue}, {@code alloc_ordered_workqueue} that succeeds. */
  public void alloc() {
    machine.take(
        KernelFact.WORKQUEUE_ALLOC.step("alloc_workqueue(" + name + ")", cells -> create(cells)));
  }

  /** {@code alloc_workqueue}, {@code alloc_ordered_workqueue}: false (NULL) if it fails. */
  public boolean allocOrFail() {
    return machine.take(
            KernelFact.WORKQUEUE_ALLOC.choice(
                "alloc_workqueue(" + name + ")",
                2,
                cells -> {
                  if (cells.choice() == 0) {
                    return create(cells);
                  }
                  cells.reached(allocationFailed);
                  return 0;
                }))
        != 0;
  }

  private int create(Cells cells) {
    if (cells.get(state) == LIVE || cells.get(state) == DESTROYING) {
      throw new NotModelledException(name + ": allocated while there is one");
    }
    kernel.mightSleep(cells, "alloc_workqueue(" + name + ")");
    cells.set(state, LIVE);
    return 1;
  }

  /**
   * Checks {@link Rules#NO_QUEUE_AFTER_DESTROY} too: what the kernel only warns of; while the
   * program is set up.
   */
  public void reportQueueingAfterDestroy() {
    this.queueAfterDestroy = machine.rule(Rules.NO_QUEUE_AFTER_DESTROY);
  }

  /** Tells which work items are ever queued here; while the program is set up. */
  public void serves(WorkStruct work) {
    if (works.size() == MOST_WORKS) {
      throw new NotModelledException(name + ": more than " + MOST_WORKS + " work items");
    }
    works.add(work);
    if (ordered) {
      machine.intern(work);
      work.orderedBy(this);
    }
  }

  /** {@code queue_work(wq, work)}. */
  public boolean queue(WorkStruct work) {
    String call = "queue_work(" + name + ", " + work.name() + ")";
    return machine.take(
            KernelFact.WORK_QUEUE_PENDING.step(
                call,
                cells -> {
                  boolean accepted = insert(cells, work, call);
                  if (observer != null) {
                    observer.asked(cells, work, accepted);
                  }
                  return accepted ? 1 : 0;
                }))
        != 0;
  }

  /** Sets who is told of requests to queue; at most one. */
  public void observe(Observer who) {
    this.observer = who;
  }

  /** Part of a step that queues a work item: whether it was accepted. */
  boolean insert(Cells cells, WorkStruct work, String call) {
    if (isMissing(cells, call)) {
      return false;
    }
    return refuses(cells, call) ? work.drop(cells) : work.queue(cells, "queue_work", this);
  }

  /** Whether a delayed work whose timer fires is dropped. */
  boolean drops(Cells cells, String call) {
    return isMissing(cells, call) || refuses(cells, call);
  }

  private boolean refuses(Cells cells, String call) {
    if (cells.get(state) != DESTROYING || isChained(cells)) {
      return false;
    }
    report(cells, call);
    return true;
  }

  private void report(Cells cells, String call) {
    if (queueAfterDestroy >= 0) {
      cells.violate(queueAfterDestroy, () -> call + ": " + describe(cells.get(state)));
    }
  }

  private boolean isMissing(Cells cells, String call) {
    int now = cells.get(state);
    if (now == NOT_YET) {
      cells.crash(beforeInit, () -> call + ": " + name + " was not allocated");
      return true;
    }
    if (now == FREED) {
      report(cells, call);
      cells.crash(useAfterFree, () -> call + ": " + name + " is freed");
      return true;
    }
    return false;
  }

  // --- Order

  void link(Cells cells, WorkStruct work) {
    cells.set(order, fifo.push(cells.get(order), works.indexOf(work)));
  }

  void unlink(Cells cells, WorkStruct work) {
    cells.set(order, fifo.remove(cells.get(order), works.indexOf(work)));
  }

  /** Whether an item of an ordered workqueue may start: it is the first, and none runs. */
  boolean isNext(Cells cells, WorkStruct work) {
    return isReady(cells) && fifo.first(cells.get(order)) == works.indexOf(work);
  }

  private boolean isReady(Cells cells) {
    return cells.get(order) != 0 && workers(cells) == 0;
  }

  /**
   * One turn of the kworker of an ordered workqueue: waits for an item, runs it. One such thread
   * serves all items; {@link WorkStruct#process} is for items with a kworker each.
   */
  public void process() {
    if (!ordered) {
      throw new NotModelledException(name + ": one kworker for a workqueue that is not ordered");
    }
    int item =
        machine.take(
            KernelFact.WORKQUEUE_ORDERED.when(
                "kworker of " + name + " starts an item",
                this::isReady,
                cells -> {
                  int next = fifo.first(cells.get(order));
                  works.get(next).start(cells);
                  return next;
                },
                Step.idling(() -> "an item on " + name)));
    works.get(item).runAndFinish();
  }

  private String describeOrder(int queue) {
    return queue == 0 ? "none" : fifo.length(queue) + " queued";
  }

  private int renameOrder(int queue, Renaming renaming) {
    return fifo.rename(
        queue,
        i -> {
          Object renamed = machine.value(renaming.value(machine.intern(works.get(i))));
          return works.indexOf(renamed);
        });
  }

  /** Whether it is allocated and not destroyed; for guards and checks. */
  public boolean isLive(Cells cells) {
    return cells.get(state) == LIVE || cells.get(state) == DESTROYING;
  }

  private static String describe(int now) {
    return switch (now) {
      case LIVE -> "live";
      case DESTROYING -> "being destroyed";
      case FREED -> "freed";
      default -> "not allocated";
    };
  }

  // --- Draining

  /** Whether the current thread runs a work item of this queue: those may queue while it drains. */
  private boolean isChained(Cells cells) {
    return (workers(cells) & 1 << cells.thread()) != 0;
  }

  int workers(Cells cells) {
    int mask = 0;
    for (WorkStruct work : works) {
      mask |= work.place.isOn(cells, this) ? work.workerMask(cells) : 0;
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
                  KernelFact.WORKQUEUE_FLUSH.step(
                      "flush_workqueue(" + name + ")", cells -> insertBarriers(cells)));
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
    String call = "flush_workqueue(" + name + ")";
    if (isMissing(cells, call)) {
      return 0;
    }
    if (cells.get(state) == DESTROYING) {
      report(cells, call);
    }
    int waiting = 0;
    for (int i = 0; i < works.size(); i++) {
      WorkStruct work = works.get(i);
      waiting |= work.place.isOn(cells, this) ? work.insertBarrier(cells) << i : 0;
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
              KernelFact.WORKQUEUE_DESTROY.when(
                  "destroy_workqueue(" + name + ") drains",
                  cells ->
                      works.stream()
                          .allMatch(work -> work.isDrained(cells) || !work.place.isOn(cells, this)),
                  cells -> 0,
                  Step.waitingFor(this::workers, () -> "the work of " + name)));
          become(FREED, "destroy_workqueue(" + name + "): freed");
        });
  }

  private void become(int next, String call) {
    machine.take(
        KernelFact.WORKQUEUE_DESTROY.step(
            call,
            cells -> {
              kernel.mightSleep(cells, call);
              if (!isMissing(cells, call)) {
                cells.set(state, next);
              }
              return 0;
            }));
  }

  @Override
  public String toString() {
    return name;
  }
}
