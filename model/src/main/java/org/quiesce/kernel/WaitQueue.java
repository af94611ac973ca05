package org.quiesce.kernel;

import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * {@code wait_queue_head_t}: {@code wait_event}, {@code wait_event_timeout}, {@code
 * wait_event_interruptible}, {@code wake_up}, {@code waitqueue_active}.
 *
 * <p>The waiter tests the condition, queues itself, tests again and sleeps until it is woken; the
 * condition is evaluated without a lock, as the steps it is made of. A change without a wake-up
 * leaves it asleep. A timeout or a signal may come at any time while it sleeps; the condition is
 * tested once more, and if it holds that counts.
 *
 * <p>{@code wake_up} takes the queue's lock, so it needs no barrier after the change; {@code
 * waitqueue_active} does: see {@link #beforeUnorderedUpdate}. Exclusive waiters are not modelled.
 *
 * <p>Source: include/linux/wait.h (___wait_event), kernel/sched/wait.c.
 */
public final class WaitQueue {
  /** Event: a waiter found the condition false and queued itself. */
  public static final String WAITED = "wait_event had to wait";

  /** Event: a wait ended since its time was over. */
  public static final String TIMED_OUT = "wait_event timed out";

  /** Event: a wait ended since a signal came. */
  public static final String INTERRUPTED = "wait_event was interrupted";

  private final Kernel kernel;
  private final Machine machine;
  private final String name;
  private final @Nullable Lifetime home;

  /** Mask of queued threads. */
  private final int queue;

  /** Mask of threads taken off the queue by a wake-up that have not run since. */
  private final int woken;

  /** Mask of threads that, before an unordered update, may have seen nobody queued. */
  private final int sawNobody;

  private final int waited;
  private final int timedOut;
  private final int interrupted;
  private final Initialisation initialisation;

  /** {@code DECLARE_WAIT_QUEUE_HEAD(name)}. */
  public WaitQueue(Kernel kernel, String name) {
    this(kernel, name, null);
  }

  /**
   * {@code init_waitqueue_head(wq)}.
   *
   * @param home where it lives; null if it is always there
   */
  public WaitQueue(Kernel kernel, String name, @Nullable Lifetime home) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.home = home;
    this.queue =
        machine.cell(
            "waiters of " + name, 0, now -> now == 0 ? "none" : "waiting", Renaming.OfCell.MASK);
    this.woken = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.sawNobody = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.waited = machine.event(WAITED);
    this.timedOut = machine.event(TIMED_OUT);
    this.interrupted = machine.event(INTERRUPTED);
    this.initialisation = new Initialisation(kernel);
  }

  /** Lies in zeroed memory, and is none until it is initialised; while the program is set up. */
  public void startsZeroed() {
    initialisation.lacks();
  }

  /** {@code init_waitqueue_head(wq)}: not of one on which somebody is queued. */
  public void init() {
    String call = "init_waitqueue_head(" + name + ")";
    machine.take(
        KernelFact.MEMORY_LIFETIME.action(
            call,
            cells -> {
              if (home != null) {
                home.touch(cells, () -> call);
              }
              initialisation.begin(cells, cells.get(queue) != 0, call);
            }));
  }

  public String name() {
    return name;
  }

  /** {@code wait_event(wq, condition)}: returns once the condition was seen to hold. */
  public void waitEvent(BooleanSupplier condition) {
    machine.run(
        "wait_event",
        () -> {
          if (condition.getAsBoolean()) {
            return;
          }
          machine.loop(
              () -> {
                step(KernelFact.WAIT_EVENT, "prepare_to_wait", this::enqueue);
                if (condition.getAsBoolean()) {
                  step(KernelFact.WAIT_EVENT, "finish_wait", this::leave);
                  return Boolean.TRUE;
                }
                sleep();
                return null;
              });
        });
  }

  /** {@code wait_event_timeout(wq, condition, timeout)}: whether the condition was seen to hold. */
  public boolean waitEventTimeout(BooleanSupplier condition) {
    return waitOr("wait_event_timeout", condition, timedOut);
  }

  /**
   * {@code wait_event_interruptible(wq, condition)}: false ({@code -ERESTARTSYS}) if a signal came
   * before the condition was seen to hold.
   */
  public boolean waitEventInterruptible(BooleanSupplier condition) {
    return waitOr("wait_event_interruptible", condition, interrupted);
  }

  private boolean waitOr(String op, BooleanSupplier condition, int ending) {
    return machine.call(
        op,
        () -> {
          if (condition.getAsBoolean()) {
            return true;
          }
          return machine.loop(
              () -> {
                step(KernelFact.WAIT_EVENT, "prepare_to_wait", this::enqueue);
                if (condition.getAsBoolean()) {
                  step(KernelFact.WAIT_EVENT, "finish_wait", this::leave);
                  return Boolean.TRUE;
                }
                if (sleepOrGiveUp(op)) {
                  return null;
                }
                boolean holds = condition.getAsBoolean();
                step(
                    KernelFact.WAIT_EVENT,
                    "finish_wait",
                    cells -> {
                      if (!holds) {
                        cells.reached(ending);
                      }
                      return leave(cells);
                    });
                return holds;
              });
        });
  }

  private int enqueue(Cells cells) {
    kernel.mightSleep(cells, "wait_event(" + name + ")");
    int me = 1 << cells.thread();
    cells.reached(waited);
    cells.set(queue, cells.get(queue) | me);
    cells.set(woken, cells.get(woken) & ~me);
    return 0;
  }

  private int leave(Cells cells) {
    int me = 1 << cells.thread();
    cells.set(queue, cells.get(queue) & ~me);
    cells.set(woken, cells.get(woken) & ~me);
    return 0;
  }

  private boolean isWoken(Cells cells) {
    return (cells.get(woken) & 1 << cells.thread()) != 0;
  }

  private void sleep() {
    machine.take(
        KernelFact.WAIT_EVENT.when(
            "wait_event(" + name + ") sleeps",
            this::isWoken,
            this::leave,
            Step.waitingFor(cells -> 0, () -> "a wake_up(" + name + ")")));
  }

  /** True if it was woken; whoever takes this step earlier gives up, and is queued still. */
  private boolean sleepOrGiveUp(String op) {
    return machine.take(
            KernelFact.WAIT_EVENT_GIVES_UP.step(
                op + "(" + name + ") sleeps", cells -> isWoken(cells) ? 1 + leave(cells) : 0))
        != 0;
  }

  /** {@code wake_up(wq)}, {@code wake_up_all(wq)}: wakes whoever is queued at this moment. */
  public void wakeUp() {
    step(KernelFact.WAKE_UP, "wake_up", this::wake);
  }

  /** Mask of the threads that sleep here; for guards and checks. */
  public int waiters(Cells cells) {
    return cells.get(queue);
  }

  private int wake(Cells cells) {
    cells.set(woken, cells.get(woken) | cells.get(queue));
    cells.set(queue, 0);
    return 0;
  }

  /**
   * {@code if (waitqueue_active(wq)) wake_up(wq)}: as {@link #wakeUp}; or, if the condition was
   * changed by an unordered update and nobody was queued just before it, perhaps nothing.
   */
  public void wakeUpIfActive() {
    String call = "waitqueue_active(" + name + ")";
    machine.take(
        KernelFact.WAITQUEUE_ACTIVE.choice(
            call,
            2,
            cells -> {
              touch(cells, call);
              int me = 1 << cells.thread();
              boolean missed = cells.choice() == 1 && (cells.get(sawNobody) & me) != 0;
              cells.set(sawNobody, cells.get(sawNobody) & ~me);
              return missed ? 0 : wake(cells);
            }));
  }

  /**
   * Comes before an update of the condition that orders nothing ({@code set_bit}, {@code
   * WRITE_ONCE}, a plain store) where a {@link #wakeUpIfActive} follows: the processor may look at
   * the queue before the update is visible.
   */
  public void beforeUnorderedUpdate() {
    step(
        KernelFact.WAITQUEUE_ACTIVE,
        "wait queue looked at early",
        cells -> {
          int me = 1 << cells.thread();
          int others = cells.get(sawNobody) & ~me;
          cells.set(sawNobody, cells.get(queue) == 0 ? others | me : others);
          return 0;
        });
  }

  /** {@code smp_mb()}: a later {@link #wakeUpIfActive} looks at the queue after it. */
  public void fullBarrier() {
    step(
        KernelFact.WAITQUEUE_ACTIVE,
        "full barrier before waitqueue_active",
        cells -> {
          orders(cells);
          return 0;
        });
  }

  /** Part of every step that is a full barrier of the thread that takes it. */
  void orders(Cells cells) {
    cells.set(sawNobody, cells.get(sawNobody) & ~(1 << cells.thread()));
  }

  private void touch(Cells cells, String call) {
    if (home != null) {
      home.touch(cells, () -> call);
    }
    initialisation.require(cells, call);
  }

  private void step(KernelFact fact, String op, ToIntFunction<Cells> effect) {
    String call = op + "(" + name + ")";
    machine.take(
        fact.step(
            call,
            cells -> {
              touch(cells, call);
              return effect.applyAsInt(cells);
            }));
  }
}
