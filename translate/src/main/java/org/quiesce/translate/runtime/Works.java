package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.WorkStruct;

/** {@code struct work_struct *}, which may be NULL. */
public final class Works {
  private final Context context;

  Works(Context context) {
    this.context = context;
  }

  /** A pointer that is followed. */
  public WorkStruct at(@Nullable WorkStruct work) {
    if (work == null) {
      throw context.nullPointer("a work item");
    }
    return work;
  }

  /** {@code cancel_work_sync(work)} and the like on a work item that nobody ever queues: false. */
  public boolean idle(String function) {
    if (function.equals("flush_work") || function.endsWith("_sync")) {
      context.note(
          KernelFact.SPINLOCK_NO_SLEEP,
          function,
          cells -> context.kernel().mightSleep(cells, function));
    }
    return false;
  }

  /** {@code INIT_WORK(work, fn)} of an item that is not in use; its function never changes. */
  public void init(WorkStruct work, String where) {
    context.note(
        KernelFact.WORK_INIT,
        "INIT_WORK(" + work + ")",
        cells -> {
          if (!work.isIdle(cells)) {
            throw Context.notModelled(where, "INIT_WORK() of a work item that is in use");
          }
        });
  }
}
