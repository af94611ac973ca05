package org.quiesce.drive.kernel;

import static org.quiesce.drive.memory.WorkBits.DISABLED;
import static org.quiesce.drive.memory.WorkBits.INITIALISED;
import static org.quiesce.drive.memory.WorkBits.PENDING;

import org.quiesce.drive.kernel.Works.Item;
import org.quiesce.drive.kernel.Works.Kind;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.StructType;

/**
 * {@code struct timer_list}, {@code struct hrtimer}, {@code struct tasklet_struct}.
 *
 * <p>A sync delete waits for a running handler and beats its re-arming; not from within the
 * handler.
 */
final class Timers {
  private final Kernel kernel;
  private final Works works;
  private final Memory memory;

  Timers(Kernel kernel, Works works) {
    this.kernel = kernel;
    this.works = works;
    this.memory = kernel.memory();
    kernel.answer(
        call -> works.init(call, item(call, Kind.TIMER), call.argument(1)),
        "timer_setup",
        "timer_setup_on_stack",
        "setup_timer",
        "__qz_timer_setup");
    kernel.answer(call -> initOld(call), "init_timer");
    kernel.answer(
        call -> arm(call, item(call, Kind.TIMER)),
        "mod_timer",
        "add_timer",
        "mod_timer_pending",
        "timer_reduce",
        "add_timer_on");
    kernel.answer(
        call -> ofZero(call) ? Value.ZERO : works.cancel(call, item(call, Kind.TIMER)),
        "del_timer",
        "timer_delete");
    kernel.answer(
        call -> ofZero(call) ? Value.ZERO : sync(call, item(call, Kind.TIMER), false),
        "del_timer_sync",
        "timer_delete_sync",
        "del_singleshot_timer_sync");
    kernel.answer(call -> sync(call, item(call, Kind.TIMER), true), "timer_shutdown_sync");
    kernel.answer(call -> shutdown(call, item(call, Kind.TIMER)), "timer_shutdown");
    kernel.answer(
        call -> ofZero(call) ? Value.ZERO : tryDelete(call, item(call, Kind.TIMER)),
        "try_to_del_timer_sync",
        "timer_delete_sync_try");
    kernel.answer(
        call -> ofZero(call) ? Value.ZERO : pending(call, item(call, Kind.TIMER)), "timer_pending");
    kernel.answer(call -> Value.ZERO, "destroy_timer_on_stack", "destroy_hrtimer_on_stack");
    kernel.answer(call -> initHr(call), "hrtimer_init", "hrtimer_init_on_stack");
    kernel.answer(
        call -> works.init(call, item(call, Kind.HRTIMER), call.argument(1)), "hrtimer_setup");
    kernel.answer(
        call -> arm(call, item(call, Kind.HRTIMER)),
        "hrtimer_start",
        "hrtimer_start_range_ns",
        "hrtimer_restart",
        "hrtimer_start_expires");
    kernel.answer(call -> sync(call, item(call, Kind.HRTIMER), false), "hrtimer_cancel");
    kernel.answer(call -> tryDelete(call, item(call, Kind.HRTIMER)), "hrtimer_try_to_cancel");
    kernel.answer(
        call -> pending(call, item(call, Kind.HRTIMER)), "hrtimer_active", "hrtimer_is_queued");
    kernel.answer(
        call -> Value.ZERO, "hrtimer_forward", "hrtimer_forward_now", "hrtimer_set_expires");
    kernel.answer(
        call -> works.init(call, item(call, Kind.TASKLET), call.argument(1)), "tasklet_setup");
    kernel.answer(call -> initOldTasklet(call), "tasklet_init");
    kernel.answer(
        call -> works.queue(call, item(call, Kind.TASKLET), false),
        "tasklet_schedule",
        "tasklet_hi_schedule");
    kernel.answer(call -> kill(call, item(call, Kind.TASKLET)), "tasklet_kill");
    kernel.answer(call -> disable(call, item(call, Kind.TASKLET)), "tasklet_disable");
    kernel.answer(call -> enable(call, item(call, Kind.TASKLET)), "tasklet_enable");
  }

  private Item item(Call call, Kind kind) {
    return works.item(call.address(0), kind);
  }

  /**
   * Whether a timer was never set up, and is all zero: it is not pending, and nothing of it is
   * looked at ({@code kernel/time/timer.c} {@code __timer_delete}, {@code try_to_del_timer_sync}).
   */
  private boolean ofZero(Call call) {
    Value.Address timer = call.address(0);
    if (!(timer.type() instanceof StructType struct) || struct.path("function") == null) {
      return false;
    }
    int state = works.state(works.item(timer, Kind.TIMER));
    int function = memory.cell(timer.field("function"));
    int zero = memory.intern(Value.ZERO);
    String what = "was " + timer.name() + " ever set up?";
    return call.thread()
            .take(
                Step.of(
                        what,
                        cells ->
                            memory.touch(cells, timer, what)
                                    && cells.get(state) == 0
                                    && cells.get(function) == zero
                                ? 1
                                : 0)
                    .readingPlain(memory.lifeBit(timer.object()))
                    .ordered(Ordering.NONE),
                KFact.TIMER)
        != 0;
  }

  /** An old tasklet has a function of a number, and the number. */
  private Value initOldTasklet(Call call) {
    Item item = item(call, Kind.TASKLET);
    CardValues values = new CardValues(kernel);
    values.write(call.thread(), item.where().field("func"), call.argument(1));
    values.write(call.thread(), item.where().field("data"), call.argument(2));
    return works.init(call, item, Value.ZERO);
  }

  private Value initOld(Call call) {
    return works.init(call, item(call, Kind.TIMER), Value.UNDEFINED);
  }

  /** The function is assigned to the field afterwards. */
  private Value initHr(Call call) {
    return works.init(call, item(call, Kind.HRTIMER), Value.UNDEFINED);
  }

  private Value arm(Call call, Item item) {
    int state = works.state(item);
    String what = call.text(item);
    return Value.of(
        call.thread()
            .step(
                KFact.TIMER,
                what,
                cells -> {
                  if (!kernel.use(cells, item.where(), state, what)) {
                    return 0;
                  }
                  boolean was = (cells.get(state) & PENDING) != 0;
                  works.set(cells, item, false);
                  return was ? 1 : 0;
                }));
  }

  private Value sync(Call call, Item item, boolean shutdown) {
    int state = works.state(item);
    String what = call.text(item);
    boolean was =
        call.thread()
                .step(
                    KFact.TIMER,
                    what,
                    cells -> {
                      if (!kernel.use(cells, item.where(), state, what)) {
                        return 0;
                      }
                      if (shutdown) {
                        cells.set(state, cells.get(state) | DISABLED);
                      }
                      return works.isRunning(cells, item) ? 0 : works.remove(cells, item) ? 1 : 0;
                    })
            != 0;
    works.awaitIdle(call, item, cells -> works.remove(cells, item));
    return Value.of(was);
  }

  private Value shutdown(Call call, Item item) {
    int state = works.state(item);
    call.thread()
        .step(
            KFact.TIMER,
            call.text(item),
            cells -> {
              if (kernel.use(cells, item.where(), state, call.name())) {
                works.remove(cells, item);
                cells.set(state, cells.get(state) | DISABLED);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value tryDelete(Call call, Item item) {
    int state = works.state(item);
    return Value.of(
        call.thread()
            .step(
                KFact.TIMER,
                call.text(item),
                cells -> {
                  if (!kernel.use(cells, item.where(), state, call.name())) {
                    return 0;
                  }
                  return works.isRunning(cells, item) ? -1 : works.remove(cells, item) ? 1 : 0;
                }));
  }

  private Value pending(Call call, Item item) {
    int state = works.state(item);
    return Value.of(
        call.thread()
            .step(
                KFact.TIMER,
                call.text(item),
                cells ->
                    kernel.use(cells, item.where(), state, call.name())
                            && (cells.get(state) & PENDING) != 0
                        ? 1
                        : 0));
  }

  private Value kill(Call call, Item item) {
    int state = works.state(item);
    String what = call.text(item);
    call.thread()
        .when(
            KFact.TIMER,
            what,
            cells ->
                !memory.isLive(cells, item.where().object())
                    || !works.isRunning(cells, item) && (cells.get(state) & PENDING) == 0,
            cells -> {
              if (kernel.use(cells, item.where(), state, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
              }
              return 0;
            },
            Step.waitingFor(cells -> 0, () -> item + ", which is scheduled or runs"));
    return Value.ZERO;
  }

  private Value disable(Call call, Item item) {
    int state = works.state(item);
    call.thread()
        .step(
            KFact.TIMER,
            call.text(item),
            cells -> {
              if (kernel.use(cells, item.where(), state, call.name())) {
                cells.set(state, cells.get(state) + DISABLED);
              }
              return 0;
            });
    works.awaitIdle(call, item, cells -> {});
    return Value.ZERO;
  }

  private Value enable(Call call, Item item) {
    int state = works.state(item);
    call.thread()
        .step(
            KFact.TIMER,
            call.text(item),
            cells -> {
              if (kernel.use(cells, item.where(), state, call.name())
                  && cells.get(state) >= DISABLED + INITIALISED) {
                cells.set(state, cells.get(state) - DISABLED);
              }
              return 0;
            });
    return Value.ZERO;
  }
}
