package org.quiesce.kernel;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * {@code struct completion}: {@code init_completion}, {@code complete}, {@code complete_all},
 * {@code wait_for_completion}, {@code wait_for_completion_timeout}, {@code reinit_completion}.
 *
 * <p>A count and a queue under one lock. {@code complete} before the wait is not lost. It wakes the
 * first waiter; somebody who comes meanwhile may take the count, and the woken one queues again, at
 * the tail. {@code complete_all} leaves it open until it is initialised again.
 *
 * <p>A timeout and a signal may come at any time.
 *
 * <p>Source: kernel/sched/completion.c (complete, complete_all, do_wait_for_common).
 */
public final class Completion {
  /** Event: a waiter found it not done and went to sleep. */
  public static final String WAITED = "wait_for_completion had to wait";

  /** Event: a wait timed out. */
  public static final String TIMED_OUT = "wait_for_completion timed out";

  /** {@code UINT_MAX}. */
  private static final int OPEN = -1;

  private static final int AGAIN = 0;
  private static final int TAKEN = 1;
  private static final int GAVE_UP = 2;

  private final Kernel kernel;
  private final Machine machine;
  private final String name;
  private final @Nullable Lifetime home;
  private final int done;

  private final Fifo fifo;

  /** Sleeping threads in the order in which they queued. */
  private final int waiters;

  /** Mask of threads taken off the queue that have not run since. */
  private final int woken;

  private final int waited;
  private final int timedOut;
  private final int dataRace;
  private final Initialisation initialisation;

  /** {@code DECLARE_COMPLETION(name)}, {@code init_completion(x)}. */
  public Completion(Kernel kernel, String name) {
    this(kernel, name, null);
  }

  /**
   * {@code DECLARE_COMPLETION_ONSTACK(name)}.
   *
   * @param home where it lives; null if it is always there
   */
  public Completion(Kernel kernel, String name, @Nullable Lifetime home) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.home = home;
    this.fifo = new Fifo(machine);
    this.done = machine.cell(name, 0, now -> now == OPEN ? "open" : "done " + now);
    this.waiters =
        machine.cell("waiters of " + name, 0, now -> fifo.length(now) + " waiting", fifo::rename);
    this.woken = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.waited = machine.event(WAITED);
    this.timedOut = machine.event(TIMED_OUT);
    this.dataRace = machine.rule(Rules.NO_DATA_RACE);
    this.initialisation = new Initialisation(kernel);
  }

  /** Lies in zeroed memory, and is none until it is initialised; while the program is set up. */
  public void startsZeroed() {
    initialisation.lacks();
  }

  public String name() {
    return name;
  }

  private int step(KernelFact fact, String op, Step.Effect effect) {
    String call = op + "(" + name + ")";
    return machine.take(
        fact.step(
            call,
            cells -> {
              touch(cells, call);
              initialisation.require(cells, call);
              return effect.apply(cells);
            }));
  }

  private void touch(Cells cells, String call) {
    if (home != null) {
      home.touch(cells, () -> call);
    }
  }

  /**
   * {@code init_completion(x)}: the first time, or once more for an object whose memory is used
   * again; whoever waits would be forgotten.
   */
  public void init() {
    String call = "init_completion(" + name + ")";
    machine.take(
        KernelFact.COMPLETION_REINIT.action(
            call,
            cells -> {
              touch(cells, call);
              boolean used = (cells.get(waiters) | cells.get(woken)) != 0;
              initialisation.begin(cells, used, call);
              cells.set(done, 0);
              cells.set(waiters, 0);
              cells.set(woken, 0);
            }));
  }

  /** {@code reinit_completion(x)}: a race while somebody waits. */
  public void reinit() {
    step(
        KernelFact.COMPLETION_REINIT,
        "reinit_completion",
        cells -> {
          if ((cells.get(waiters) | cells.get(woken)) != 0) {
            cells.violate(dataRace, () -> "reinit_completion(" + name + ") while somebody waits");
          }
          cells.set(done, 0);
          return 0;
        });
  }

  /** {@code complete(x)}: lets one waiter go, of now or later; wakes the first. */
  public void complete() {
    step(
        KernelFact.COMPLETION_COMPLETE,
        "complete",
        cells -> {
          if (cells.get(done) != OPEN) {
            cells.set(done, cells.get(done) + 1);
          }
          int first = fifo.first(cells.get(waiters));
          if (first >= 0) {
            cells.set(waiters, fifo.remove(cells.get(waiters), first));
            cells.set(woken, cells.get(woken) | 1 << first);
          }
          return 0;
        });
  }

  /** {@code complete_all(x)}: lets everybody go, of now and later, until it is reinitialised. */
  public void completeAll() {
    step(
        KernelFact.COMPLETION_COMPLETE,
        "complete_all",
        cells -> {
          cells.set(done, OPEN);
          cells.set(woken, cells.get(woken) | fifo.mask(cells.get(waiters)));
          cells.set(waiters, 0);
          return 0;
        });
  }

  /** {@code completion_done(x)}: whether nobody would have to wait now. */
  public boolean done() {
    return step(
            KernelFact.COMPLETION_WAIT, "completion_done", cells -> cells.get(done) == 0 ? 0 : 1)
        != 0;
  }

  /** {@code try_wait_for_completion(x)}: takes it if that needs no wait; never sleeps. */
  public boolean tryWait() {
    return step(KernelFact.COMPLETION_WAIT, "try_wait_for_completion", cells -> take(cells) ? 1 : 0)
        != 0;
  }

  /** {@code wait_for_completion(x)}. */
  public void await() {
    machine.run(
        "wait_for_completion",
        () -> {
          if (begin("wait_for_completion")) {
            return;
          }
          machine.loop(() -> sleep() == TAKEN ? Boolean.TRUE : null);
        });
  }

  /** {@code wait_for_completion_timeout(x, timeout)}: false if it timed out. */
  public boolean awaitTimeout() {
    return awaitOr("wait_for_completion_timeout", true);
  }

  /**
   * {@code wait_for_completion_interruptible(x)}, {@code wait_for_completion_killable(x)}: false
   * ({@code -ERESTARTSYS}) if a signal came first.
   */
  public boolean awaitInterruptible() {
    return awaitOr("wait_for_completion_interruptible", false);
  }

  private boolean awaitOr(String op, boolean timeout) {
    return machine.call(
        op,
        () -> {
          if (begin(op)) {
            return true;
          }
          return machine.loop(
              () -> {
                int end = sleepOrGiveUp(op, timeout);
                return end == AGAIN ? null : end == TAKEN;
              });
        });
  }

  /** True if it was taken without a wait; else the thread is queued. */
  private boolean begin(String op) {
    return step(
            KernelFact.COMPLETION_WAIT,
            op,
            cells -> {
              kernel.mightSleep(cells, op + "(" + name + ")");
              if (take(cells)) {
                return 1;
              }
              cells.reached(waited);
              enqueue(cells);
              return 0;
            })
        != 0;
  }

  private void enqueue(Cells cells) {
    cells.set(waiters, fifo.push(cells.get(waiters), cells.thread()));
  }

  private boolean take(Cells cells) {
    int now = cells.get(done);
    if (now == 0) {
      return false;
    }
    cells.set(done, now == OPEN ? OPEN : now - 1);
    return true;
  }

  private int sleep() {
    return machine.take(
        KernelFact.COMPLETION_WAIT.when(
            "wait_for_completion(" + name + ") sleeps",
            this::isWoken,
            cells -> wake(cells, "wait_for_completion"),
            Step.waitingFor(cells -> 0, () -> "a complete(" + name + ")")));
  }

  /** Whoever takes this step before it is woken gives up; when that is, is up to the schedule. */
  private int sleepOrGiveUp(String op, boolean timeout) {
    return machine.take(
        KernelFact.COMPLETION_GIVES_UP.step(
            op + "(" + name + ") sleeps",
            cells -> {
              if (isWoken(cells)) {
                return wake(cells, op);
              }
              touch(cells, op);
              cells.set(waiters, fifo.remove(cells.get(waiters), cells.thread()));
              if (take(cells)) {
                return TAKEN;
              }
              if (timeout) {
                cells.reached(timedOut);
              }
              return GAVE_UP;
            }));
  }

  private boolean isWoken(Cells cells) {
    return (cells.get(woken) & 1 << cells.thread()) != 0;
  }

  private int wake(Cells cells, String op) {
    touch(cells, op);
    cells.set(woken, cells.get(woken) & ~(1 << cells.thread()));
    if (take(cells)) {
      return TAKEN;
    }
    enqueue(cells);
    return AGAIN;
  }

  @Override
  public String toString() {
    return name;
  }
}
