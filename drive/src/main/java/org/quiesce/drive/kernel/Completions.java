package org.quiesce.drive.kernel;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/**
 * {@code struct completion} and {@code wait_queue_head_t}.
 *
 * <p>A completion's state is 1 + how often it may still be waited for; that of a wait queue 1 + 2 *
 * the mask of the threads that wait and were not woken. Waits with a timeout may time out at any
 * time.
 *
 * <p>Source: kernel/sched/completion.c, kernel/sched/wait.c.
 */
final class Completions {
  private static final int OPEN = 1 << 20;

  /** Bits of a task's state as the headers have them. */
  private static final long INTERRUPTIBLE = 1;

  private static final long TIMED = 0x10000;

  /** What may end a sleep, and whether it has. */
  private static final int BY_SIGNAL = 1;

  private static final int BY_TIME = 2;
  private static final int PASSED = 4;

  private final Kernel kernel;
  private final Memory memory;

  Completions(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(
        call -> set(call, "done"), "init_completion", "reinit_completion", "init_completion_map");
    kernel.answer(call -> complete(call, 1), "complete");
    kernel.answer(call -> complete(call, OPEN), "complete_all");
    kernel.answer(call -> await(call, Value.ZERO), "wait_for_completion", "wait_for_completion_io");
    kernel.answer(
        call -> kernel.fails(call) ? Value.of(-512) : await(call, Value.ZERO),
        "wait_for_completion_interruptible",
        "wait_for_completion_killable");
    kernel.answer(
        call -> timed(call, false),
        "wait_for_completion_timeout",
        "wait_for_completion_io_timeout");
    kernel.answer(
        call -> timed(call, true),
        "wait_for_completion_interruptible_timeout",
        "wait_for_completion_killable_timeout");
    kernel.answer(call -> tryWait(call), "try_wait_for_completion");
    kernel.answer(call -> isDone(call), "completion_done");
    kernel.answer(call -> set(call, "wait"), "init_waitqueue_head", "__init_waitqueue_head");
    kernel.answer(
        call -> wake(call),
        "wake_up",
        "wake_up_all",
        "wake_up_interruptible",
        "wake_up_interruptible_all",
        "wake_up_interruptible_sync",
        "wake_up_locked",
        "wake_up_nr",
        "wake_up_poll",
        "wake_up_interruptible_poll");
    kernel.answer(call -> prepare(call), "__qz_wait_prepare");
    kernel.answer(call -> schedule(call), "__qz_wait_schedule");
    kernel.answer(call -> finish(call), "__qz_wait_finish");
    kernel.answer(call -> hasTimePassed(call), "__qz_wait_timeout");
    kernel.answer(call -> isActive(call), "waitqueue_active", "wq_has_sleeper");
  }

  private Value set(Call call, String kind) {
    Value.Address object = call.address(0);
    int state = memory.state(object, kind);
    String what = call.text(object);
    call.thread()
        .step(
            KFact.INIT,
            what,
            cells -> {
              if (memory.touch(cells, object, what)) {
                cells.set(state, 1);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value complete(Call call, int by) {
    Value.Address object = call.address(0);
    kernel.endsWaits(call, object);
    int state = memory.state(object, "done");
    String what = call.text(object);
    call.thread()
        .step(
            KFact.COMPLETION,
            what,
            cells -> {
              if (kernel.use(cells, object, state, what)) {
                cells.set(state, Math.min(OPEN, cells.get(state) + by));
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value await(Call call, Value result) {
    return await(call, result, false);
  }

  /**
   * Waits for a completion.
   *
   * @param timed whether time ends the wait too, so that it is none for ever
   */
  private Value await(Call call, Value result, boolean timed) {
    CThread thread = call.thread();
    Value.Address object = call.address(0);
    int state = memory.state(object, "done");
    String what = call.text(object);
    thread.step(
        KFact.COMPLETION,
        what,
        cells -> {
          if (kernel.use(cells, object, state, what)) {
            kernel.context().mightSleep(cells, thread, what);
          }
          return 0;
        });
    thread.when(
        KFact.COMPLETION,
        what + " waits",
        cells -> cells.get(state) != 1,
        cells -> {
          if (kernel.use(cells, object, state, what) && cells.get(state) < OPEN) {
            cells.set(state, cells.get(state) - 1);
          }
          return 0;
        },
        kernel.waitingForOutside(
            thread, object.name(), () -> object.name() + " to be completed", timed));
    return result;
  }

  private Value timed(Call call, boolean interruptible) {
    CThread thread = call.thread();
    int outcome =
        thread.choose(KFact.COMPLETION, call.text(call.address(0)) + ": does it time out?", 2);
    if (outcome == 0) {
      await(call, Value.ZERO, true);
      return Value.ONE;
    }
    if (interruptible && kernel.fails(call)) {
      return Value.of(-512);
    }
    kernel.mightSleep(call);
    return tryWait(call);
  }

  private Value tryWait(Call call) {
    Value.Address object = call.address(0);
    int state = memory.state(object, "done");
    String what = call.text(object);
    return Value.of(
        call.thread()
            .step(
                KFact.COMPLETION,
                what,
                cells -> {
                  if (!kernel.use(cells, object, state, what) || cells.get(state) == 1) {
                    return 0;
                  }
                  if (cells.get(state) < OPEN) {
                    cells.set(state, cells.get(state) - 1);
                  }
                  return 1;
                }));
  }

  private Value isDone(Call call) {
    Value.Address object = call.address(0);
    int state = memory.state(object, "done");
    String what = call.text(object);
    return Value.of(
        call.thread()
            .step(
                KFact.COMPLETION,
                what,
                cells -> kernel.use(cells, object, state, what) && cells.get(state) > 1 ? 1 : 0));
  }

  private Value wake(Call call) {
    Value.Address queue = call.address(0);
    kernel.endsWaits(call, queue);
    int state = memory.state(queue, "wait");
    String what = call.text(queue);
    call.thread()
        .step(
            KFact.WAIT,
            what,
            cells -> {
              if (kernel.use(cells, queue, state, what)) {
                cells.set(state, 1);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value prepare(Call call) {
    Value.Address queue = call.address(0);
    int state = memory.state(queue, "wait");
    String what = "wait on " + queue.name();
    int sleep = kernel.context().of(call.thread()).sleep();
    long how = call.argument(1) instanceof Value.Number number ? number.bits() : 0;
    int mode = ((how & INTERRUPTIBLE) != 0 ? BY_SIGNAL : 0) | ((how & TIMED) != 0 ? BY_TIME : 0);
    call.thread()
        .step(
            KFact.WAIT,
            what,
            cells -> {
              if (kernel.use(cells, queue, state, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
                cells.set(state, cells.get(state) | 2 << cells.thread());
                cells.set(sleep, mode);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value schedule(Call call) {
    Value.Address queue = call.address(0);
    int state = memory.state(queue, "wait");
    boolean user = call.thread().name().startsWith("user of");
    if (user && ends(call, BY_SIGNAL, "does a signal come?")) {
      return Value.of(-512);
    }
    // A signal could still come, whenever: to sleep here for ever is no deadlock.
    boolean bySignal = user && isInterruptible(call);
    int sleep = kernel.context().of(call.thread()).sleep();
    // Where time may end it, it has ended whenever the sleeper runs again: woken by then or not.
    call.thread()
        .when(
            KFact.WAIT,
            "sleep on " + queue.name(),
            cells ->
                (cells.get(state) & 2 << cells.thread()) == 0 || (cells.get(sleep) & BY_TIME) != 0,
            cells -> {
              if ((cells.get(state) & 2 << cells.thread()) != 0) {
                cells.set(sleep, cells.get(sleep) | PASSED);
              }
              return 0;
            },
            kernel.waitingForOutside(
                call.thread(), queue.name(), () -> queue.name() + " to be woken", bySignal));
    return Value.ZERO;
  }

  private boolean isInterruptible(Call call) {
    int sleep = kernel.context().of(call.thread()).sleep();
    return call.thread()
            .step(KFact.WAIT, "sleeps interruptibly?", cells -> cells.get(sleep) & BY_SIGNAL)
        != 0;
  }

  /** Something else than a wake-up may end a sleep, if it is one that it ends. */
  private boolean ends(Call call, int by, String question) {
    int sleep = kernel.context().of(call.thread()).sleep();
    return call.thread()
            .take(
                Step.choice(
                    question,
                    2,
                    cells -> {
                      if ((cells.get(sleep) & by) == 0 || cells.choice() == 0) {
                        return 0;
                      }
                      cells.set(sleep, cells.get(sleep) | PASSED);
                      return 1;
                    }),
                KFact.WAIT)
        != 0;
  }

  private Value hasTimePassed(Call call) {
    int sleep = kernel.context().of(call.thread()).sleep();
    return Value.of(
        call.thread()
            .step(
                KFact.WAIT,
                call.name(),
                cells -> (cells.get(sleep) & (BY_TIME | PASSED)) == (BY_TIME | PASSED) ? 1 : 0));
  }

  private Value finish(Call call) {
    Value.Address queue = call.address(0);
    int state = memory.state(queue, "wait");
    String what = "leave " + queue.name();
    call.thread()
        .step(
            KFact.WAIT,
            what,
            cells -> {
              if (kernel.use(cells, queue, state, what)) {
                cells.set(state, cells.get(state) & ~(2 << cells.thread()));
              }
              return 0;
            });
    return Value.ZERO;
  }

  /** Part of a step: every sleeper of a queue looks at its condition again. */
  void wakeEverybody(org.quiesce.machine.Cells cells) {
    for (Value.Address state : memory.kernelStates("wait")) {
      int cell = memory.cell(state);
      if (cells.get(cell) > 1) {
        cells.set(cell, 1);
      }
    }
  }

  private Value isActive(Call call) {
    Value.Address queue = call.address(0);
    int state = memory.state(queue, "wait");
    String what = call.text(queue);
    return Value.of(
        call.thread()
            .step(
                KFact.WAIT,
                what,
                cells -> kernel.use(cells, queue, state, what) && cells.get(state) > 1 ? 1 : 0));
  }
}
