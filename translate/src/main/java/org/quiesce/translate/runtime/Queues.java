package org.quiesce.translate.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.DelayedWork;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;

/** {@code struct workqueue_struct *} and delayed work. */
public final class Queues {
  private final Context context;

  Queues(Context context) {
    this.context = context;
  }

  private <T> T at(@Nullable T pointer) {
    if (pointer == null) {
      throw context.nullPointer("a workqueue or a work item");
    }
    return pointer;
  }

  /** {@code alloc_ordered_workqueue(...)}: one of those that are declared for this place. */
  public @Nullable Workqueue alloc(
      List<Workqueue> declared, String where, @Nullable Object... evaluated) {
    return context.allocateQueue(declared, where);
  }

  /** {@code queue_work(wq, work)}. */
  public boolean queue(@Nullable Workqueue queue, @Nullable WorkStruct work) {
    return at(queue).queue(at(work));
  }

  /** {@code flush_workqueue(wq)}, {@code drain_workqueue(wq)}. */
  public void flush(@Nullable Workqueue queue) {
    at(queue).flush();
  }

  /** {@code destroy_workqueue(wq)}. */
  public void destroy(@Nullable Workqueue queue) {
    at(queue).destroy();
  }

  /**
   * {@code schedule_delayed_work(dwork, delay)}.
   *
   * @param delay in jiffies, at 1000 Hz; negative if nobody knows
   */
  public boolean schedule(@Nullable DelayedWork work, boolean now, long delay) {
    return now ? at(work).queueNow() : context.queueLater(at(work), delay);
  }

  /** {@code mod_delayed_work(system_wq, dwork, delay)}; parameters as in {@link #schedule}. */
  public boolean modify(@Nullable DelayedWork work, boolean now, long delay) {
    return now ? at(work).modNow() : at(work).modLater();
  }
}
