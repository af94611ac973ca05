package org.quiesce.kernel;

import java.util.function.BooleanSupplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
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

  /** Bits of those that wait: the first eight, then every other one. */
  private static final long WAITING = 0xff | 0x5555_5555_5555_0000L;

  private final Kernel kernel;
  private final Machine machine;
  private final String name;

  /** Queued waiters, a bit each, and a bit each for those woken since they queued. */
  private final Wide queue;

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
        new Wide(
            machine,
            "waiters of " + name,
            now -> now == 0 ? "none" : (now & ~WAITING) != 0 ? "woken" : "waiting",
            WaitVar::rename);
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
                cells -> queue.set(cells, queue.get(cells) & ~mine(cells)));
            return Boolean.TRUE;
          }
          sleep();
          return null;
        });
  }

  private void enqueue(Cells cells) {
    kernel.mightSleep(cells, "wait_var_event(" + name + ")");
    cells.reached(waited);
    queue.set(cells, queue.get(cells) & ~mine(cells) | bit(cells.thread()));
  }

  private static long mine(Cells cells) {
    long me = bit(cells.thread());
    return me | woken(me);
  }

  /** The bit of a thread that waits. */
  private static long bit(int thread) {
    return 1L << (thread < 8 ? thread : 2 * thread);
  }

  /** The bits of waiters that are woken. */
  private static long woken(long waiting) {
    return (waiting & 0xff) << 8 | (waiting & ~0xffffL) << 1;
  }

  private static long rename(long now, Renaming renaming) {
    long renamed = 0;
    for (int thread = 0; thread < Program.MOST_THREADS; thread++) {
      long waiting = now & bit(thread);
      long woken = now & woken(bit(thread));
      if ((waiting | woken) != 0) {
        long other = bit(renaming.thread(thread));
        renamed |= (waiting == 0 ? 0 : other) | (woken == 0 ? 0 : woken(other));
      }
    }
    return renamed;
  }

  private void sleep() {
    machine.take(
        KernelFact.WAIT_VAR_EVENT.when(
            "wait_var_event(" + name + ") sleeps",
            cells -> (queue.get(cells) & woken(bit(cells.thread()))) != 0,
            cells -> {
              queue.set(cells, queue.get(cells) & ~mine(cells));
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
                long waiting = queue.get(cells) & WAITING;
                queue.set(cells, waiting | woken(waiting));
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
          long waiting = queue.get(cells) & WAITING;
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
