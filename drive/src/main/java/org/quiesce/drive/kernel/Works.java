package org.quiesce.drive.kernel;

import static org.quiesce.drive.memory.WorkBits.DEPTH;
import static org.quiesce.drive.memory.WorkBits.DISABLED;
import static org.quiesce.drive.memory.WorkBits.INITIALISED;
import static org.quiesce.drive.memory.WorkBits.PENDING;
import static org.quiesce.drive.memory.WorkBits.TIMED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * What runs later: work items, delayed work items, timers, tasklets. Each has a thread of its own
 * that runs it; it never runs twice at once, and its memory may be freed while it runs.
 *
 * <p>Source: kernel/workqueue.c, kernel/time/timer.c, kernel/softirq.c.
 */
public final class Works {
  /** Something that runs later: where it is, and what it is. */
  public record Item(Value.Address where, Kind kind) {
    @Override
    public String toString() {
      return where.name();
    }
  }

  /** What it is. */
  public enum Kind {
    WORK,
    TIMER,
    HRTIMER,
    TASKLET
  }

  /**
   * Cells of one item that live apart from its memory.
   *
   * @param running 0, or 1 + the index of the thread that runs it
   * @param awaitsPending threads that flush what is queued, as a mask
   * @param awaitsRunning threads that flush what runs
   * @param queue the workqueue that it was queued on last, as the number of its address; 0 for a
   *     system's
   * @param behind items of its ordered queue that were queued before it, as a mask of their places
   */
  private record Outside(
      int running, int awaitsPending, int awaitsRunning, int queue, int behind) {}

  /** How many items can be told apart that wait for each other on ordered queues. */
  private static final int MOST_IN_LINE = 30;

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Item, Outside> items = new LinkedHashMap<>();

  Works(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Object one : memory.layout().found("runs later")) {
      Item item = (Item) one;
      items.put(
          item,
          new Outside(
              kernel.machine().cell(item + " running", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(null, 0, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString)));
    }
    kernel.answer(
        call -> initWork(call, call.address(0)), "INIT_WORK", "INIT_WORK_ONSTACK", "__INIT_WORK");
    kernel.answer(
        call -> initWork(call, inner(call, 0)),
        "INIT_DELAYED_WORK",
        "INIT_DEFERRABLE_WORK",
        "INIT_DELAYED_WORK_ONSTACK");
    kernel.answer(call -> queue(call, work(call.address(0)), false), "schedule_work");
    kernel.answer(call -> queue(call, work(call.address(1)), false), "schedule_work_on");
    kernel.answer(call -> queueOn(call, 0, work(call.address(1)), false), "queue_work");
    kernel.answer(call -> queueOn(call, 1, work(call.address(2)), false), "queue_work_on");
    kernel.answer(
        call -> queue(call, work(inner(call, 0)), delay(call, 1)), "schedule_delayed_work");
    kernel.answer(
        call -> queueOn(call, 0, work(inner(call, 1)), delay(call, 2)), "queue_delayed_work");
    kernel.answer(
        call -> queueOn(call, 1, work(inner(call, 2)), delay(call, 3)), "queue_delayed_work_on");
    kernel.answer(call -> modify(call, work(inner(call, 1)), delay(call, 2)), "mod_delayed_work");
    kernel.answer(call -> cancel(call, work(call.address(0))), "cancel_work");
    kernel.answer(call -> cancel(call, work(inner(call, 0))), "cancel_delayed_work");
    kernel.answer(call -> cancelSync(call, work(call.address(0)), false), "cancel_work_sync");
    kernel.answer(
        call -> cancelSync(call, work(inner(call, 0)), false), "cancel_delayed_work_sync");
    kernel.answer(call -> cancelSync(call, work(call.address(0)), true), "disable_work_sync");
    kernel.answer(
        call -> cancelSync(call, work(inner(call, 0)), true), "disable_delayed_work_sync");
    kernel.answer(call -> disable(call, work(call.address(0))), "disable_work");
    kernel.answer(call -> disable(call, work(inner(call, 0))), "disable_delayed_work");
    kernel.answer(call -> enable(call, work(call.address(0))), "enable_work");
    kernel.answer(call -> enable(call, work(inner(call, 0))), "enable_delayed_work");
    kernel.answer(call -> flush(call, work(call.address(0)), false), "flush_work");
    kernel.answer(call -> flush(call, work(inner(call, 0)), true), "flush_delayed_work");
    kernel.answer(call -> isPending(call, work(call.address(0))), "work_pending", "work_busy");
    kernel.answer(call -> isPending(call, work(inner(call, 0))), "delayed_work_pending");
    kernel.answer(
        call -> destroyOnStack(call), "destroy_work_on_stack", "destroy_delayed_work_on_stack");
    kernel.answer(call -> flushAll(call), "flush_scheduled_work");
    new Timers(kernel, this);
    new Workqueues(kernel, this);
  }

  private static Value.Address inner(Call call, int index) {
    return call.address(index).field("work");
  }

  /** Whether a delay is not known to be 0. */
  private static boolean delay(Call call, int index) {
    return !call.argument(index).equals(Value.ZERO);
  }

  private Item work(Value.Address where) {
    return item(where, Kind.WORK);
  }

  /** The item at an address; it gets a thread of its own. */
  Item item(Value.Address where, Kind kind) {
    Item item = new Item(where, kind);
    if (!items.containsKey(item)) {
      memory.layout().require("runs later", item);
      throw new IllegalStateException(item + " is known, but has no cells");
    }
    return item;
  }

  /** All that runs later, in the order in which it was met. */
  public List<Item> items() {
    return List.copyOf(items.keySet());
  }

  private Outside outside(Item item) {
    Outside cells = items.get(item);
    if (cells == null) {
      throw new IllegalStateException("no cells of " + item);
    }
    return cells;
  }

  int state(Item item) {
    return memory.state(item.where(), item.kind() == Kind.WORK ? "work" : "timer");
  }

  /** Where its function is kept; an old tasklet has none there. */
  private static Value.Address function(Item item) {
    return item.where()
        .field(
            switch (item.kind()) {
              case WORK -> "func";
              case TIMER, HRTIMER -> "function";
              case TASKLET -> "callback";
            });
  }

  /** What is run, and with what. */
  private record Due(Value callee, Value argument) {}

  /** Part of the step by which an item begins to run. */
  private Due due(Cells cells, Item item) {
    Value callee = memory.value(cells.get(memory.cell(function(item))));
    if (callee instanceof Value.Code || item.kind() != Kind.TASKLET) {
      return new Due(callee == null ? Value.UNDEFINED : callee, item.where());
    }
    Value old = memory.value(cells.get(memory.cell(item.where().field("func"))));
    Value data = memory.value(cells.get(memory.cell(item.where().field("data"))));
    return new Due(old == null ? Value.UNDEFINED : old, data == null ? Value.UNDEFINED : data);
  }

  private Value initWork(Call call, Value.Address where) {
    return init(call, item(where, Kind.WORK), call.argument(1));
  }

  /** Forgets a work item of the stack: it has to be there still. */
  private Value destroyOnStack(Call call) {
    Value.Address work = call.address(0);
    String what = call.text(work);
    call.thread()
        .step(
            KFact.WORK,
            what,
            cells -> {
              memory.touch(cells, work, what);
              return 0;
            });
    return Value.ZERO;
  }

  /** Initialises an item; while it is pending or runs that is a finding. */
  Value init(Call call, Item item, Value function) {
    int state = state(item);
    int functionCell = memory.cell(function(item));
    int number = memory.intern(function);
    String what = call.text(item, function);
    call.thread()
        .step(
            KFact.INIT,
            what,
            cells -> {
              if (!memory.touch(cells, item.where(), what)) {
                return 0;
              }
              if ((cells.get(state) & PENDING) != 0) {
                cells.crash(
                    kernel.rules().reinit, () -> what + ": initialised again while it is pending");
                return 0;
              }
              cells.set(state, INITIALISED);
              cells.set(functionCell, number);
              return 0;
            });
    return Value.ZERO;
  }

  private boolean use(Cells cells, Item item, String what) {
    return kernel.use(cells, item.where(), state(item), what);
  }

  /** Queues or arms: 1 if it was not pending. */
  Value queue(Call call, Item item, boolean later) {
    return queue(call, null, item, later);
  }

  private Value queueOn(Call call, int index, Item item, boolean later) {
    return queue(call, call.address(index), item, later);
  }

  /** Queues or arms on a workqueue, which has to be there; null for a system's. */
  private Value queue(Call call, Value.@Nullable Address queue, Item item, boolean later) {
    int number = queue == null || !queue.object().mayEnd() ? 0 : memory.intern(queue);
    kernel.harness().queues(call.thread(), item.where());
    int queued =
        call.thread()
            .step(
                KFact.WORK,
                call.text(item),
                cells -> {
                  if (!use(cells, item, call.name())
                      || queue != null && !memory.touchQueue(cells, queue, call.name())
                      || !set(cells, item, later)) {
                    return 0;
                  }
                  cells.set(outside(item).queue(), number);
                  lineUp(cells, item);
                  return 1;
                });
    kernel.harness().queued(call.thread(), item.where());
    return Value.of(queued);
  }

  /** Whether an item was queued last on a workqueue. */
  boolean isOn(Cells cells, Item item, Value.Address queue) {
    return cells.get(outside(item).queue()) == memory.intern(queue);
  }

  /**
   * Part of a step: makes it pending, unless it is, or is disabled; a tasklet that is disabled
   * waits until it is enabled.
   */
  boolean set(Cells cells, Item item, boolean later) {
    int now = cells.get(state(item));
    int unless = item.kind() == Kind.TASKLET ? PENDING : PENDING | DEPTH;
    if ((now & unless) != 0) {
      return false;
    }
    cells.set(state(item), now | PENDING | (later ? TIMED : 0));
    return true;
  }

  private Value modify(Call call, Item item, boolean later) {
    Value.Address queue = call.address(0);
    int number = queue.object().mayEnd() ? memory.intern(queue) : 0;
    kernel.harness().queues(call.thread(), item.where());
    int queued =
        call.thread()
            .step(
                KFact.WORK,
                call.text(item),
                cells -> {
                  if (!use(cells, item, call.name())
                      || !memory.touchQueue(cells, queue, call.name())) {
                    return 0;
                  }
                  int now = cells.get(state(item));
                  cells.set(state(item), now & ~(PENDING | TIMED));
                  if (set(cells, item, later)) {
                    cells.set(outside(item).queue(), number);
                    lineUp(cells, item);
                  }
                  return (now & PENDING) != 0 ? 1 : 0;
                });
    kernel.harness().queued(call.thread(), item.where());
    return Value.of(queued);
  }

  /** Part of a step: takes it off its queue or timer; whether it was there. */
  boolean remove(Cells cells, Item item) {
    int now = cells.get(state(item));
    cells.set(state(item), now & ~(PENDING | TIMED));
    cells.set(outside(item).awaitsPending(), 0);
    leaveLine(cells, item);
    return (now & PENDING) != 0;
  }

  Value cancel(Call call, Item item) {
    return Value.of(
        call.thread()
            .step(
                KFact.WORK,
                call.text(item),
                cells -> use(cells, item, call.name()) && remove(cells, item) ? 1 : 0));
  }

  private Value cancelSync(Call call, Item item, boolean disable) {
    String what = call.text(item);
    boolean removed =
        call.thread()
                .step(
                    KFact.WORK,
                    what,
                    cells -> {
                      if (!use(cells, item, what)) {
                        return 0;
                      }
                      kernel.context().mightSleep(cells, call.thread(), what);
                      boolean was = remove(cells, item);
                      cells.set(state(item), cells.get(state(item)) + DISABLED);
                      return was ? 1 : 0;
                    })
            != 0;
    awaitIdle(
        call,
        item,
        cells -> {
          // Somebody else may have enabled it once too often meanwhile.
          if (!disable && (cells.get(state(item)) & DEPTH) != 0) {
            cells.set(state(item), cells.get(state(item)) - DISABLED);
          }
        });
    return Value.of(removed);
  }

  /** Forbids queueing, and does not wait: whether it was pending. */
  private Value disable(Call call, Item item) {
    return Value.of(
        call.thread()
            .step(
                KFact.WORK,
                call.text(item),
                cells -> {
                  if (!use(cells, item, call.name())) {
                    return 0;
                  }
                  boolean was = remove(cells, item);
                  cells.set(state(item), cells.get(state(item)) + DISABLED);
                  return was ? 1 : 0;
                }));
  }

  /** Takes back one disabling: whether that was the last. */
  private Value enable(Call call, Item item) {
    return Value.of(
        call.thread()
            .step(
                KFact.WORK,
                call.text(item),
                cells -> {
                  if (!use(cells, item, call.name()) || (cells.get(state(item)) & DEPTH) == 0) {
                    return 0;
                  }
                  cells.set(state(item), cells.get(state(item)) - DISABLED);
                  return (cells.get(state(item)) & DEPTH) == 0 ? 1 : 0;
                }));
  }

  /** Waits until it does not run. */
  void awaitIdle(Call call, Item item, java.util.function.Consumer<Cells> then) {
    Outside cells = outside(item);
    String what = call.text(item) + " waits until it has run";
    call.thread()
        .when(
            KFact.WORK,
            what,
            now -> now.get(cells.running()) == 0,
            now -> {
              if (use(now, item, what)) {
                then.accept(now);
              }
              return 0;
            },
            Step.waitingFor(now -> runner(now, item), () -> item + ", which runs"));
  }

  private int runner(Cells cells, Item item) {
    int running = cells.get(outside(item).running());
    return running == 0 ? 0 : 1 << running - 1;
  }

  private Value flush(Call call, Item item, boolean now) {
    Outside outside = outside(item);
    String what = call.text(item);
    boolean waits =
        call.thread()
                .step(
                    KFact.WORK,
                    what,
                    cells -> {
                      if (!use(cells, item, what)) {
                        return 0;
                      }
                      kernel.context().mightSleep(cells, call.thread(), what);
                      return barrier(cells, item, now) ? 1 : 0;
                    })
            != 0;
    if (waits) {
      awaitBarrier(call, item, outside);
    }
    return Value.of(waits);
  }

  /** Part of a step: the current thread waits for what is queued or runs; false if nothing is. */
  boolean barrier(Cells cells, Item item, boolean timerToo) {
    Outside outside = outside(item);
    int state = cells.get(state(item));
    int me = 1 << cells.thread();
    if (timerToo && (state & TIMED) != 0) {
      state &= ~TIMED;
      cells.set(state(item), state);
    }
    if ((state & PENDING) != 0 && (state & TIMED) == 0) {
      cells.set(outside.awaitsPending(), cells.get(outside.awaitsPending()) | me);
      return true;
    }
    if (cells.get(outside.running()) != 0) {
      cells.set(outside.awaitsRunning(), cells.get(outside.awaitsRunning()) | me);
      return true;
    }
    return false;
  }

  void awaitBarrier(Call call, Item item) {
    awaitBarrier(call, item, outside(item));
  }

  private void awaitBarrier(Call call, Item item, Outside outside) {
    call.thread()
        .when(
            KFact.WORK,
            call.text(item) + " waits until it has run",
            cells ->
                ((cells.get(outside.awaitsPending()) | cells.get(outside.awaitsRunning()))
                        & 1 << cells.thread())
                    == 0,
            cells -> 0,
            Step.waitingFor(
                cells -> runner(cells, item), () -> item + ", which is queued or runs"));
  }

  private Value flushAll(Call call) {
    for (Item item : items()) {
      if (item.kind() == Kind.WORK) {
        boolean waits =
            call.thread()
                    .step(
                        KFact.WORK,
                        call.text(item),
                        cells ->
                            memory.isLive(cells, item.where().object())
                                    && barrier(cells, item, false)
                                ? 1
                                : 0)
                != 0;
        if (waits) {
          awaitBarrier(call, item);
        }
      }
    }
    return Value.ZERO;
  }

  private Value isPending(Call call, Item item) {
    return Value.of(
        call.thread()
            .step(
                KFact.WORK,
                call.text(item),
                cells ->
                    use(cells, item, call.name())
                            && ((cells.get(state(item)) & PENDING) != 0
                                || call.name().equals("work_busy")
                                    && cells.get(outside(item).running()) != 0)
                        ? 1
                        : 0));
  }

  /** Whether it is queued, its timer aside. */
  boolean isQueued(Cells cells, Item item) {
    return (cells.get(state(item)) & (PENDING | TIMED)) == PENDING;
  }

  boolean isRunning(Cells cells, Item item) {
    return cells.get(outside(item).running()) != 0;
  }

  // --- Who runs them

  /** The body of the thread that runs an item, for a daemon. */
  public void process(CThread thread, Item item) {
    thread
        .machine()
        .loop(
            () -> {
              turn(thread, item);
              return null;
            });
  }

  /** Whether an item was queued last on a workqueue that runs one at a time, in their order. */
  private boolean isOrdered(Cells cells, Item item) {
    return item.kind() == Kind.WORK
        && memory.value(cells.get(outside(item).queue())) instanceof Value.Address address
        && memory.isLive(cells, address.object())
        && cells.get(memory.state(address, Workqueues.ORDERED)) != 0;
  }

  /** Part of the step by which an item comes to the end of its queue: who is before it there. */
  private void lineUp(Cells cells, Item item) {
    if (!isOrdered(cells, item)) {
      return;
    }
    int queue = cells.get(outside(item).queue());
    int before = 0;
    int place = 0;
    for (Item other : items.keySet()) {
      if (place == MOST_IN_LINE) {
        break; // who comes later has no place: it may come before its turn
      }
      if (!other.equals(item)
          && cells.get(outside(other).queue()) == queue
          && memory.isLive(cells, other.where().object())
          && isQueued(cells, other)) {
        before |= 1 << place;
      }
      place++;
    }
    cells.set(outside(item).behind(), before);
  }

  /** Part of the step by which an item leaves its queue: nobody is behind it any more. */
  private void leaveLine(Cells cells, Item item) {
    int place = 0;
    for (Item other : items.keySet()) {
      if (other.equals(item)) {
        break;
      }
      place++;
    }
    if (place < MOST_IN_LINE) {
      for (Outside other : items.values()) {
        cells.set(other.behind(), cells.get(other.behind()) & ~(1 << place));
      }
    }
  }

  /** Whether another item of the same ordered queue runs, or is before it there. */
  private boolean waitsForTurn(Cells cells, Item item) {
    if (!isOrdered(cells, item)) {
      return false;
    }
    if (cells.get(outside(item).behind()) != 0) {
      return true;
    }
    int queue = cells.get(outside(item).queue());
    for (Item other : items.keySet()) {
      if (!other.equals(item)
          && cells.get(outside(other).queue()) == queue
          && cells.get(outside(other).running()) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isDue(Cells cells, Item item) {
    return isDueAlone(cells, item) && !waitsForTurn(cells, item);
  }

  private boolean isDueAlone(Cells cells, Item item) {
    return memory.isLive(cells, item.where().object())
        && cells.get(outside(item).running()) == 0
        && (cells.get(state(item)) & PENDING) != 0
        && (item.kind() != Kind.TASKLET || (cells.get(state(item)) & DEPTH) == 0);
  }

  private void turn(CThread thread, Item item) {
    memory.cell(function(item));
    if (item.kind() == Kind.TASKLET) {
      memory.cell(item.where().field("func"));
      memory.cell(item.where().field("data"));
    }
    Outside outside = outside(item);
    int number =
        thread.take(
            Step.when(
                    item.kind() == Kind.WORK ? "kworker: " + item : item + " fires",
                    cells -> isDue(cells, item),
                    cells -> {
                      int now = cells.get(state(item));
                      if ((now & TIMED) != 0) {
                        if (memory.value(cells.get(outside.queue()))
                            instanceof Value.Address queue) {
                          memory.touchQueue(cells, queue, "the timer of " + item);
                        }
                        cells.set(state(item), now & ~TIMED);
                        lineUp(cells, item);
                        return -1;
                      }
                      cells.set(state(item), now & ~PENDING);
                      leaveLine(cells, item);
                      cells.set(outside.running(), cells.thread() + 1);
                      cells.set(outside.awaitsRunning(), cells.get(outside.awaitsPending()));
                      cells.set(outside.awaitsPending(), 0);
                      cells.reached(kernel.ran(item.toString()));
                      return memory.machine().intern(due(cells, item));
                    },
                    Step.idling(() -> item + " to be queued"))
                .observingReference(),
            item.kind() == Kind.WORK ? KFact.WORK : KFact.TIMER);
    if (number < 0) {
      return;
    }
    kernel.harness().begins(thread, item.where());
    Due due = (Due) java.util.Objects.requireNonNull(memory.machine().value(number));
    Value result = thread.callValue(due.callee(), List.of(due.argument()), item.toString());
    boolean again = item.kind() == Kind.HRTIMER && thread.decide(result);
    thread.step(
        KFact.WORK,
        item + " has run",
        cells -> {
          cells.set(outside.running(), 0);
          cells.set(outside.awaitsRunning(), 0);
          kernel.returned(cells, thread, item.toString());
          if (again && memory.isLive(cells, item.where().object())) {
            set(cells, item, false);
          }
          return 0;
        });
  }

  // --- The end

  /** Part of the step by which an object is freed: whether nothing in it is pending. */
  boolean isIdle(Cells cells, MemoryObject object, String what) {
    for (Item item : items.keySet()) {
      if (item.where().object().equals(object) && (cells.get(state(item)) & PENDING) != 0) {
        cells.crash(
            kernel.rules().useAfterFree,
            () -> what + " while " + item + " is pending: it will run on freed memory");
        return false;
      }
    }
    return true;
  }

  /** Part of a step: whether the state that the kernel keeps there is of something pending. */
  boolean isPending(Cells cells, Value.Address kept) {
    for (Item item : items.keySet()) {
      if (state(item) == memory.cell(kept)) {
        return (cells.get(state(item)) & PENDING) != 0;
      }
    }
    return false;
  }

  /** Whether nothing is pending or running. */
  boolean areIdle(Cells cells) {
    return items.keySet().stream()
        .allMatch(
            item ->
                cells.get(outside(item).running()) == 0
                    && !(memory.isLive(cells, item.where().object())
                        && (cells.get(state(item)) & PENDING) != 0));
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    for (Item item : items.keySet()) {
      if (cells.get(outside(item).running()) != 0) {
        cells.violate(
            kernel.rules().entryAfterTeardown, () -> item + " still runs when teardown is done");
      } else if (item.where().object().kind() != MemoryObject.Kind.OUTSIDE
          && memory.isLive(cells, item.where().object())
          && (cells.get(state(item)) & PENDING) != 0) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> item + " is still pending when teardown is done");
      }
    }
  }
}
