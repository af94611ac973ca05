package org.quiesce.translate.runtime;

import java.util.function.Predicate;
import org.quiesce.kernel.Ida;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.machine.Cells;

/**
 * {@code mutex_init(lock)} and the like. What was made is free and empty already; to initialise one
 * that is in use is not modelled.
 */
public final class Locks {
  private final Context context;

  Locks(Context context) {
    this.context = context;
  }

  /** {@code mutex_init(lock)}, {@code spin_lock_init(lock)}, {@code init_rwsem(sem)}. */
  public void init(Lock lock, String function, String where) {
    unlessUsed(lock.name(), function, where, cells -> lock.holders(cells) != 0);
  }

  /** {@code init_waitqueue_head(wq)}. */
  public void init(WaitQueue queue, String function, String where) {
    unlessUsed(queue.name(), function, where, cells -> queue.waiters(cells) != 0);
  }

  /** {@code ida_init(ida)}. */
  public void init(Ida ids, String function, String where) {
    unlessUsed("ids", function, where, cells -> ids.allocated(cells) != 0);
  }

  /** {@code xa_init(xa)}. */
  public void init(XArray array, String function, String where) {
    unlessUsed("the array", function, where, cells -> !array.isEmpty(cells));
  }

  private void unlessUsed(String name, String function, String where, Predicate<Cells> used) {
    context.note(
        KernelFact.MEMORY_LIFETIME,
        function + "(" + name + ")",
        cells -> {
          if (used.test(cells)) {
            throw Context.notModelled(where, function + "() of one that is in use");
          }
        });
  }
}
