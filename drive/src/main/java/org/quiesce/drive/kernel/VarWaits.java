package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * {@code wait_var_event(var, cond)} and {@code wake_up_var(var)}: the wait queue of a variable's
 * address, which nobody has to initialise.
 *
 * <p>{@code wake_up_var} looks at the wait queue without a barrier: after an atomic operation that
 * orders nothing it may have looked before that was visible, and wake nobody.
 *
 * <p>Source: kernel/sched/wait_bit.c (__wake_up_bit, wake_up_var), Documentation/atomic_t.txt.
 */
final class VarWaits {
  /** The threads that wait, as twice a mask: what was initialised before begins with 1. */
  private static final String WAITING = "var";

  /** The threads that may have seen nobody wait, before their last update, as twice a mask. */
  private static final String SAW_NOBODY = "seen";

  private final Kernel kernel;
  private final Memory memory;

  VarWaits(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(call -> prepare(call), "__qz_var_prepare");
    kernel.answer(call -> schedule(call), "__qz_var_schedule");
    kernel.answer(call -> finish(call), "__qz_var_finish");
    kernel.answer(call -> wake(call), "wake_up_var");
    kernel.answer(call -> barrier(call), "smp_mb", "smp_mb__after_atomic", "smp_mb__before_atomic");
  }

  private Value prepare(Call call) {
    Value.Address var = call.address(0);
    int waiting = memory.state(var, WAITING);
    memory.state(var, SAW_NOBODY);
    String what = "wait_var_event(" + var.name() + ")";
    call.thread()
        .step(
            KFact.WAIT,
            what,
            cells -> {
              if (memory.touch(cells, var, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
                cells.set(waiting, cells.get(waiting) | 2 << cells.thread());
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value schedule(Call call) {
    Value.Address var = call.address(0);
    int waiting = memory.state(var, WAITING);
    call.thread()
        .when(
            KFact.WAIT,
            "wait_var_event(" + var.name() + ") sleeps",
            cells -> (cells.get(waiting) & 2 << cells.thread()) == 0,
            cells -> 0,
            kernel.waitingForOutside(
                call.thread(), var.name(), () -> "a wake_up_var(" + var.name() + ")", false));
    return Value.ZERO;
  }

  private Value finish(Call call) {
    Value.Address var = call.address(0);
    int waiting = memory.state(var, WAITING);
    call.thread()
        .step(
            KFact.WAIT,
            "leave the queue of " + var.name(),
            cells -> {
              cells.set(waiting, cells.get(waiting) & ~(2 << cells.thread()));
              return 0;
            });
    return Value.ZERO;
  }

  private Value wake(Call call) {
    Value.Address var = call.address(0);
    kernel.endsWaits(call, var);
    if (!memory.leavesBelow(var).contains(var.field("counter"))) {
      memory
          .layout()
          .doubt(
              call.thread().at()
                  + ": wake_up_var() of what is no atomic number: whether the update"
                  + " comes before the look at the queue is not known",
              Rules.DEADLOCK);
    }
    int waiting = memory.state(var, WAITING);
    int seen = memory.state(var, SAW_NOBODY);
    String what = call.text(var);
    call.thread()
        .take(
            Step.choice(
                what,
                2,
                cells -> {
                  int me = 2 << cells.thread();
                  boolean missed = cells.choice() == 1 && (cells.get(seen) & me) != 0;
                  cells.set(seen, cells.get(seen) & ~me);
                  if (!missed) {
                    cells.set(waiting, 0);
                  }
                  return 0;
                }),
            KFact.WAIT);
    return Value.ZERO;
  }

  private Value barrier(Call call) {
    List<Integer> all = new ArrayList<>();
    memory.kernelStates(SAW_NOBODY).forEach(one -> all.add(memory.cell(one)));
    if (!all.isEmpty()) {
      call.thread()
          .step(
              KFact.WAIT,
              call.name(),
              cells -> {
                all.forEach(cell -> forget(cells, cell));
                return 0;
              });
    }
    return Value.ZERO;
  }

  private static void forget(Cells cells, int cell) {
    cells.set(cell, cells.get(cell) & ~(2 << cells.thread()));
  }

  /**
   * A step before an update that orders nothing: the processor may look at the wait queue for a
   * later wake-up before the update is visible, and see nobody.
   */
  static void looksEarly(Call call, Memory memory, Value.Address var) {
    Value.Address waiting = var.field("#" + WAITING);
    if (!memory.leavesBelow(var).contains(waiting)) {
      return;
    }
    int cell = memory.cell(waiting);
    int seen = memory.state(var, SAW_NOBODY);
    call.thread()
        .step(
            KFact.WAIT,
            "the wait queue of " + var.name() + " may be looked at early",
            cells -> {
              int me = 2 << cells.thread();
              boolean nobody = cells.get(cell) <= 1;
              cells.set(seen, nobody ? cells.get(seen) | me : cells.get(seen) & ~me);
              return 0;
            });
  }

  /** Part of a step that updates an atomic number and is a full barrier. */
  static void orders(Cells cells, Memory memory, Value.Address var) {
    if (memory.leavesBelow(var).contains(var.field("#" + WAITING))) {
      forget(cells, memory.state(var, SAW_NOBODY));
    }
  }
}
