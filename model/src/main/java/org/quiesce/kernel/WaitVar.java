package org.quiesce.kernel;

import java.util.function.BooleanSupplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * The wait queue of one variable's address: {@code wait_var_event(var, cond)} and {@code
 * wake_up_var(var)}.
 *
 * <p>The waiter tests the condition, queues itself, tests again and sleeps until it is woken; the
 * condition is evaluated without a lock, as the steps it is made of. A change without a wake-up
 * leaves it asleep.
 *
 * <p>{@code wake_up_var} looks at the wait queue without a barrier: after a void {@code atomic_dec}
 * the wake-up can be lost, although the explorer is sequentially consistent otherwise. See {@link
 * #beforeUnorderedUpdate}.
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

  /** Mask of threads that, before an unordered update, may have seen nobody queued. */
  private final int sawNobody;

  public WaitVar(Kernel kernel, String name) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.sawNobody = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
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
          step(KernelFact.WAIT_VAR_EVENT, "wait_var_event", this::enqueue);
          if (condition.getAsBoolean()) {
            step(
                KernelFact.WAIT_VAR_EVENT,
                "finish_wait",
                cells -> cells.set(queue, cells.get(queue) & ~mine(cells)));
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
        KernelFact.WAIT_VAR_EVENT.when(
            "wait_var_event(" + name + ") sleeps",
            cells -> (cells.get(queue) >>> WOKEN_SHIFT & 1 << cells.thread()) != 0,
            cells -> {
              cells.set(queue, cells.get(queue) & ~mine(cells));
              return 0;
            },
            Step.waitingFor(cells -> 0, () -> "a wake_up_var(" + name + ")")));
  }

  /**
   * {@code wake_up_var(var)}: wakes whoever is queued at this moment; or, if the variable was
   * changed by an unordered update and nobody was queued just before it, perhaps nobody.
   */
  public void wakeUp() {
    machine.take(
        KernelFact.WAKE_UP_VAR.choice(
            "wake_up_var(" + name + ")",
            2,
            cells -> {
              int me = 1 << cells.thread();
              boolean missed = cells.choice() == 1 && (cells.get(sawNobody) & me) != 0;
              cells.set(sawNobody, cells.get(sawNobody) & ~me);
              if (!missed) {
                int waiting = cells.get(queue) & (1 << WOKEN_SHIFT) - 1;
                cells.set(queue, waiting | waiting << WOKEN_SHIFT);
              }
              return 0;
            }));
  }

  /**
   * Comes before an update of the variable that orders nothing (void {@code atomic_dec}, {@code
   * atomic_set}, a plain store): the processor may look at the wait queue for a later {@link
   * #wakeUp} before the update is visible.
   */
  public void beforeUnorderedUpdate() {
    step(
        KernelFact.WAKE_UP_VAR,
        "wait queue looked at early",
        cells -> {
          int me = 1 << cells.thread();
          int waiting = cells.get(queue) & (1 << WOKEN_SHIFT) - 1;
          int others = cells.get(sawNobody) & ~me;
          cells.set(sawNobody, waiting == 0 ? others | me : others);
        });
  }

  /** A full barrier of the current thread: a later {@link #wakeUp} looks at the queue after it. */
  public void fullBarrier() {
    step(KernelFact.WAKE_UP_VAR, "full barrier before wake_up_var", this::orders);
  }

  /** Part of every step that is a full barrier of the thread that takes it. */
  void orders(Cells cells) {
    cells.set(sawNobody, cells.get(sawNobody) & ~(1 << cells.thread()));
  }

  private void step(KernelFact fact, String op, java.util.function.Consumer<Cells> effect) {
    machine.take(
        fact.step(
            op + "(" + name + ")",
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }
}
