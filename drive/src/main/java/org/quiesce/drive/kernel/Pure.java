package org.quiesce.drive.kernel;

import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

/** Calls that touch nothing that is tracked: delays, logs, tests that the reader's macros make. */
final class Pure {
  private final Kernel kernel;

  Pure(Kernel kernel) {
    this.kernel = kernel;
    kernel.answer(
        call -> Value.ZERO,
        "printk",
        "_printk",
        "dev_err",
        "dev_warn",
        "dev_info",
        "dev_notice",
        "pr_err",
        "pr_warn",
        "pr_info",
        "udelay",
        "ndelay",
        "mdelay",
        "cpu_relax",
        "barrier",
        "__qz_warn",
        "bt_err",
        "bt_warn",
        "bt_info",
        "bt_dbg",
        "psmouse_warn");
    barriers();
    kernel.answer(
        call -> {
          kernel.mightSleep(call);
          return Value.ZERO;
        },
        "msleep",
        "ssleep",
        "usleep_range",
        "fsleep",
        "schedule",
        "cond_resched",
        "might_sleep",
        "__qz_might_sleep",
        "schedule_timeout_uninterruptible",
        "schedule_timeout_idle");
    kernel.answer(
        call -> {
          kernel.mightSleep(call);
          return call.thread().freshAtLeast(call.name(), 0); // what was left when a signal came
        },
        "schedule_timeout",
        "schedule_timeout_interruptible",
        "schedule_timeout_killable",
        "msleep_interruptible");
    kernel.answer(call -> call.thread().fresh(call.name()), "__qz_unknown");
    kernel.answer(
        call -> Value.of(call.thread().choose(KFact.FAILURE, "is it on?", 2)), "__qz_maybe");
    kernel.answer(call -> bug(call), "__qz_bug", "panic");
    kernel.answer(call -> current(call), "__qz_current");
  }

  private void barriers() {
    kernel.answer(
        call -> barrier(call, Ordering.FENCE),
        "smp_mb",
        "mb",
        "smp_mb__before_atomic",
        "smp_mb__after_atomic",
        "smp_mb__after_spinlock",
        "smp_mb__after_unlock_lock");
    kernel.answer(call -> barrier(call, Ordering.FENCE_READS), "smp_rmb", "rmb", "dma_rmb");
    kernel.answer(call -> barrier(call, Ordering.FENCE_WRITES), "smp_wmb", "wmb", "dma_wmb");
  }

  private static Value barrier(Call call, Ordering kind) {
    call.thread().take(Step.of(call.name() + "()", cells -> 0).ordered(kind), KFact.BARRIER);
    return Value.ZERO;
  }

  /** The task that runs: each thread is one. */
  private static Value current(Call call) {
    return new Value.Address(
        new MemoryObject(
            "task of " + call.thread().name(),
            MemoryObject.Kind.OUTSIDE,
            call.thread().world().program().structs().get("task_struct")),
        Path.EMPTY);
  }

  private Value bug(Call call) {
    throw call.thread().crash(KFact.FAILURE, kernel.rules().assertion, "BUG");
  }
}
