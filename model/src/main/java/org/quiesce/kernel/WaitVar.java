package org.quiesce.kernel;

import java.util.function.BooleanSupplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;

/**
 * The wait queue of one variable's address: {@code wait_var_event(var, cond)} and {@code
 * wake_up_var(var)}.
 *
 * <p>The waiter tests the condition, queues itself, tests again and sleeps until it is woken; the
 * condition is evaluated without a lock, as the steps it is made of. A change without a wake-up
 * leaves it asleep.
 *
 * <p>Direction of unsoundness: {@code wake_up_var} looks at the wait queue without a barrier. Under
 * sequential consistency, the memory model of the explorer, a void {@code atomic_dec} before it is as
 * good as {@code atomic_dec_and_test}; on real hardware the wake-up can be lost. See {@link
 * #wakeUp}.
 *
 * <p>Source: kernel/sched/wait_bit.c.
 */
public final class WaitVar {
  /** Event: a waiter found the condition false and queued itself. */
  public static final String WAITED = "wait_var_event had to wait";

  private static final int WOKEN_SHIFT = 8;

  private final Kernel kernel;
  private final Machine machine;
  private final String name;

  /** Queued waiters as a mask of threads; from bit 8 those woken since they queued. */
  private final int queue;

  private final int waited;

  public WaitVar(Kernel kernel, String name) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.waited = machine.event(WAITED);
    this.queue =
        machine.cell(
            "waiters of " + name,
            0,
            now -> now == 0 ? "none" : (now >>> WOKEN_SHIFT) != 0 ? "woken" : "waiting",
            (now, renaming) ->
                renaming.mask(now & (1 << WOKEN_SHIFT) - 1)
                    | renaming.mask(now >>> WOKEN_SHIFT) << WOKEN_SHIFT);
  }

  /** {@code wait_var_event(var, condition)}: returns once the condition was seen to hold. */
  public void waitEvent(BooleanSupplier condition) {
    machine.run("wait_var_event", () -> waitSteps(condition));
  }

  private void waitSteps(BooleanSupplier condition) {
    if (condition.getAsBoolean()) {
      return;
    }
    machine.loop(
        () -> {
          step("wait_var_event", this::enqueue);
          if (condition.getAsBoolean()) {
            step("finish_wait", cells -> cells.set(queue, cells.get(queue) & ~mine(cells)));
            return Boolean.TRUE;
          }
          sleep();
          return null;
        });
  }

  private void enqueue(Cells cells) {
    kernel.mightSleep(cells, "wait_var_event(" + name + ")");
    if (cells.thread() >= WOKEN_SHIFT) {
      throw new NotModelledException(name + ": waited for by a thread beyond the 8th");
    }
    cells.reached(waited);
    cells.set(queue, cells.get(queue) & ~mine(cells) | 1 << cells.thread());
  }

  private static int mine(Cells cells) {
    int me = 1 << cells.thread();
    return me | me << WOKEN_SHIFT;
  }

  private void sleep() {
    machine.take(
        Step.when(
            "wait_var_event(" + name + ") sleeps",
            cells -> (cells.get(queue) >>> WOKEN_SHIFT & 1 << cells.thread()) != 0,
            cells -> {
              cells.set(queue, cells.get(queue) & ~mine(cells));
              return 0;
            },
            Step.waitingFor(cells -> 0, () -> "a wake_up_var(" + name + ")")));
  }

  /** {@code wake_up_var(var)}: wakes whoever is queued at this moment. */
  public void wakeUp() {
    step(
        "wake_up_var",
        cells -> {
          int waiting = cells.get(queue) & (1 << WOKEN_SHIFT) - 1;
          cells.set(queue, waiting | waiting << WOKEN_SHIFT);
        });
  }

  private void step(String op, java.util.function.Consumer<Cells> effect) {
    machine.take(
        Step.of(
            op + "(" + name + ")",
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }
}
