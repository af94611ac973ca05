package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * {@code rcu_read_lock}, {@code synchronize_rcu}, {@code call_rcu}, {@code kfree_rcu}, {@code
 * rcu_barrier}: a grace period ends when no reader that was there is left. Readers must not sleep.
 * {@code synchronize_rcu} here waits for later readers too, which cannot have seen what was
 * removed.
 *
 * <p>Source: kernel/rcu/tree.c (synchronize_rcu, call_rcu, rcu_barrier), kernel/rcu/update.c.
 */
final class Rcu {
  private static final int BITS = 2;
  private static final int MOST_THREADS = 15;

  private final Kernel kernel;
  private final int readers;

  Rcu(Kernel kernel) {
    this.kernel = kernel;
    this.readers = kernel.machine().cell("rcu readers", 0, Integer::toBinaryString);
    kernel.answer(
        call -> read(call, 1), "rcu_read_lock", "rcu_read_lock_bh", "rcu_read_lock_sched");
    kernel.answer(
        call -> read(call, -1), "rcu_read_unlock", "rcu_read_unlock_bh", "rcu_read_unlock_sched");
    kernel.answer(
        call -> synchronize(call),
        "synchronize_rcu",
        "synchronize_net",
        "synchronize_rcu_expedited");
    kernel.answer(call -> barrier(call), "rcu_barrier");
  }

  private Value read(Call call, int by) {
    CThread thread = call.thread();
    call.thread()
        .step(
            KFact.LOCK,
            call.text(),
            cells -> {
              int shift = BITS * Math.min(cells.thread(), MOST_THREADS);
              int mine = cells.get(readers) >>> shift & 3;
              int now = Math.max(0, Math.min(3, mine + by));
              cells.set(readers, cells.get(readers) & ~(3 << shift) | now << shift);
              kernel.context().atomic(cells, thread, by);
              return 0;
            });
    return Value.ZERO;
  }

  /** Part of a guard: whether somebody else is in a read section. */
  boolean isRead(Cells cells) {
    return cells.get(readers) != 0;
  }

  private Value synchronize(Call call) {
    call.thread()
        .step(
            KFact.LOCK,
            call.text(),
            cells -> {
              kernel.context().mightSleep(cells, call.thread(), call.name());
              return 0;
            });
    call.thread()
        .when(
            KFact.LOCK,
            call.text() + " waits for readers",
            cells -> cells.get(readers) == 0,
            cells -> 0,
            Step.waitingFor(cells -> 0, () -> "readers to leave"));
    return Value.ZERO;
  }

  private Value barrier(Call call) {
    kernel.mightSleep(call);
    for (String name : List.of("call_rcu", "kfree_rcu")) {
      kernel.registrations().awaitAll(call.thread(), name);
    }
    return Value.ZERO;
  }
}
