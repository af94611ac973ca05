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

  private final Kernel kernel;
  private final Memory memory;

  Completions(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(call -> set(call, "done"), "init_completion", "reinit_completion", "init_completion_map");
    kernel.answer(call -> complete(call, 1), "complete");
    kernel.answer(call -> complete(call, OPEN), "complete_all");
    kernel.answer(call -> await(call, Value.ZERO), "wait_for_completion", "wait_for_completion_io");
    kernel.answer(
        call -> kernel.fails(call) ? Value.of(-512) : await(call, Value.ZERO),
        "wait_for_completion_interruptible",
        "wait_for_completion_killable");
    kernel.answer(
        call -> timed(call, false), "wait_for_completion_timeout", "wait_for_completion_io_timeout");
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
    kernel.answer(
        call -> Value.of(call.thread().choose(KFact.WAIT, "has time passed?", 2)), "__qz_wait_timeout");
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
        Step.waitingFor(cells -> 0, () -> object.name() + " to be completed"));
    return result;
  }

  private Value timed(Call call, boolean interruptible) {
    CThread thread = call.thread();
    int outcome = thread.choose(KFact.COMPLETION, call.text(call.address(0)) + ": does it time out?", 2);
    if (outcome == 0) {
      await(call, Value.ZERO);
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
    call.thread()
        .step(
            KFact.WAIT,
            what,
            cells -> {
              if (kernel.use(cells, queue, state, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
                cells.set(state, cells.get(state) | 2 << cells.thread());
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value schedule(Call call) {
    Value.Address queue = call.address(0);
    int state = memory.state(queue, "wait");
    call.thread()
        .when(
            KFact.WAIT,
            "sleep on " + queue.name(),
            cells -> (cells.get(state) & 2 << cells.thread()) == 0,
            cells -> 0,
            Step.waitingFor(cells -> 0, () -> queue.name() + " to be woken"));
    return Value.ZERO;
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
