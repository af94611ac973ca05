package org.quiesce.drive.kernel;

import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

/**
 * Counting semaphores. Unlike a mutex a semaphore has no owner: whoever likes may {@code up} it, an
 * interrupt included, and nobody has to before it returns.
 *
 * <p>Source: kernel/locking/semaphore.c (down, down_trylock, up).
 */
final class Semaphores {
  /** Initialised, with a count of 1, as a lock in memory that was initialised statically. */
  private static final int ONE = 1;

  private static final int NONE = 2;

  /** A count of 2; higher ones follow. */
  private static final int TWO = 3;

  private static final int MOST = 1_000;
  private static final long TIMEOUT = -62;
  private static final long INTERRUPTED = -4;

  private final Kernel kernel;

  Semaphores(Kernel kernel) {
    this.kernel = kernel;
    kernel.answer("sema_init", this::init);
    kernel.answer("down", call -> down(call, 0));
    kernel.answer(call -> down(call, INTERRUPTED), "down_interruptible", "down_killable");
    kernel.answer("down_timeout", call -> down(call, TIMEOUT));
    kernel.answer("down_trylock", this::tryDown);
    kernel.answer("up", this::up);
  }

  private static int count(int state) {
    return state == ONE ? 1 : state == NONE ? 0 : state - 1;
  }

  private static int state(int count) {
    return count == 1 ? ONE : count == 0 ? NONE : Math.min(count, MOST) + 1;
  }

  private int cell(Value.Address semaphore) {
    return kernel.memory().state(semaphore, "sem");
  }

  private Value init(Call call) {
    Value.Address semaphore = call.address(0);
    int cell = cell(semaphore);
    int count = call.argument(1) instanceof Value.Number number ? (int) number.bits() : TWO - 1;
    String what = call.text(semaphore, call.argument(1));
    call.thread()
        .step(
            KFact.INIT,
            what,
            cells -> {
              if (kernel.memory().touch(cells, semaphore, what)) {
                cells.set(cell, state(Math.max(count, 0)));
              }
              return 0;
            });
    return Value.ZERO;
  }

  /**
   * @param failure what it returns if it gives up; 0 for one that never does
   */
  private Value down(Call call, long failure) {
    if (failure != 0 && kernel.fails(call)) {
      return Value.of(failure);
    }
    CThread thread = call.thread();
    Value.Address semaphore = call.address(0);
    int cell = cell(semaphore);
    String what = call.text(semaphore);
    thread.take(
        Step.when(
                what,
                cells ->
                    cells.get(cell) != NONE || !kernel.memory().isLive(cells, semaphore.object()),
                cells -> {
                  if (kernel.use(cells, semaphore, cell, what)) {
                    kernel.context().mightSleep(cells, thread, what);
                    take(cells, cell);
                  }
                  return 0;
                },
                kernel.waitingForOutside(
                    thread, semaphore.name(), () -> semaphore.name() + " to be upped", false))
            .ordered(Ordering.LOCK),
        KFact.LOCK);
    return Value.ZERO;
  }

  private static void take(Cells cells, int cell) {
    cells.set(cell, state(count(cells.get(cell)) - 1));
  }

  /** Gives 0 if it took the semaphore, 1 if not: the other way round than a mutex. */
  private Value tryDown(Call call) {
    Value.Address semaphore = call.address(0);
    int cell = cell(semaphore);
    String what = call.text(semaphore);
    return Value.of(
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!kernel.use(cells, semaphore, cell, what)
                              || cells.get(cell) == NONE) {
                            return 1;
                          }
                          take(cells, cell);
                          return 0;
                        })
                    .ordered(Ordering.TRYLOCK),
                KFact.LOCK));
  }

  private Value up(Call call) {
    Value.Address semaphore = call.address(0);
    kernel.endsWaits(call, semaphore);
    int cell = cell(semaphore);
    String what = call.text(semaphore);
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      if (kernel.use(cells, semaphore, cell, what)) {
                        cells.set(cell, state(count(cells.get(cell)) + 1));
                      }
                      return 0;
                    })
                .ordered(Ordering.UNLOCK),
            KFact.LOCK);
    return Value.ZERO;
  }
}
