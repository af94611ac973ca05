package org.quiesce.drive.program;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

/**
 * {@code pthread_cond_t}: who waits and who was woken, as masks of threads. A wait may end for no
 * reason; that nobody ends it otherwise is found all the same.
 */
final class Conditions {
  private static final String WAITERS = "__qz_waiters";
  private static final String WOKEN = "__qz_woken";
  private static final int ETIMEDOUT = 110;

  private final Process process;
  private final Memory memory;

  Conditions(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(this::init, "pthread_cond_init");
    process.answer(call -> Mutexes.destroy(process, call, WAITERS), "pthread_cond_destroy");
    process.answer(this::await, "pthread_cond_wait");
    process.answer(this::timedWait, "pthread_cond_timedwait");
    process.answer(call -> signal(call, false), "pthread_cond_signal");
    process.answer(call -> signal(call, true), "pthread_cond_broadcast");
    process.answer(
        call -> Value.ZERO,
        "pthread_condattr_init",
        "pthread_condattr_destroy",
        "pthread_condattr_setclock",
        "pthread_condattr_setpshared");
  }

  /** A condition and the mutex of one wait. */
  private final class Wait {
    final CThread thread;
    final Value.Address condition;
    final Value.Address mutex;
    final Field state;
    final Field waiters;
    final Field woken;
    final Field lock;
    final String what;

    Wait(Call call) {
      this.thread = call.thread();
      this.condition = call.address(0);
      this.mutex = call.address(1);
      this.state = process.field(condition, Mutexes.STATE);
      this.waiters = process.field(condition, WAITERS);
      this.woken = process.field(condition, WOKEN);
      this.lock = process.field(mutex, Mutexes.STATE);
      this.what = call.text(condition, mutex);
    }

    Step touching(Step step) {
      return state.in(waiters.in(woken.in(lock.in(step))));
    }

    /** Releases the mutex and begins to wait, in one step. */
    void begin(boolean registers) {
      thread.take(
          touching(
                  Step.of(
                      what,
                      cells -> {
                        if (!Mutexes.usable(process, cells, condition, state, what)
                            || !Mutexes.usable(process, cells, mutex, lock, what)) {
                          return 0;
                        }
                        if (lock.get(cells) != 1 + cells.thread()) {
                          cells.crash(
                              process.misuse(),
                              () -> what + " by a thread that does not hold " + mutex.name());
                          return 0;
                        }
                        lock.set(cells, 0);
                        if (registers) {
                          waiters.set(cells, waiters.get(cells) | Process.bit(cells));
                          woken.set(cells, woken.get(cells) & ~Process.bit(cells));
                        }
                        return 0;
                      }))
              .ordered(Ordering.UNLOCK),
          PFact.CONDITION);
    }

    /** Takes the mutex again; whether it was woken. */
    int end(boolean needsWaking) {
      return thread.take(
          touching(
                  Step.when(
                      what + " returns",
                      cells ->
                          Mutexes.isFree(cells, lock)
                                  && (!needsWaking || (woken.get(cells) & Process.bit(cells)) != 0)
                              || !memory.isLive(cells, mutex.object()),
                      cells -> {
                        if (!Mutexes.usable(process, cells, mutex, lock, what)) {
                          return 0;
                        }
                        boolean awake = (woken.get(cells) & Process.bit(cells)) != 0;
                        waiters.set(cells, waiters.get(cells) & ~Process.bit(cells));
                        woken.set(cells, woken.get(cells) & ~Process.bit(cells));
                        lock.set(cells, 1 + cells.thread());
                        return awake ? 1 : 0;
                      },
                      Step.waitingFor(
                          cells ->
                              (woken.get(cells) & Process.bit(cells)) != 0
                                  ? Mutexes.holder(cells, lock)
                                  : 0,
                          () -> condition.name() + " to be signalled, or for its mutex")))
              .ordered(Ordering.LOCK),
          PFact.CONDITION);
    }
  }

  private Value init(Call call) {
    Value.Address condition = call.address(0);
    Field state = process.field(condition, Mutexes.STATE);
    Field waiters = process.field(condition, WAITERS);
    Field woken = process.field(condition, WOKEN);
    String what = call.text(condition);
    call.thread()
        .take(
            state.in(
                waiters.in(
                    woken.in(
                        Step.of(
                            what,
                            cells -> {
                              if (memory.touch(cells, condition, what)) {
                                state.set(cells, 0);
                                waiters.set(cells, 0);
                                woken.set(cells, 0);
                              }
                              return 0;
                            })))),
            PFact.CONDITION);
    return Value.ZERO;
  }

  private Value await(Call call) {
    Wait wait = new Wait(call);
    boolean spurious =
        call.thread().choose(PFact.CONDITION, call.name() + " returns for no reason?", 2) != 0;
    wait.begin(!spurious);
    wait.end(!spurious);
    return Value.ZERO;
  }

  private Value timedWait(Call call) {
    Wait wait = new Wait(call);
    wait.begin(true);
    if (wait.end(false) != 0) {
      return Value.ZERO;
    }
    boolean spurious =
        call.thread().choose(PFact.CONDITION, call.name() + " returns for no reason?", 2) != 0;
    return Value.of(spurious ? 0 : ETIMEDOUT);
  }

  private Value signal(Call call, boolean all) {
    Value.Address condition = call.address(0);
    Field state = process.field(condition, Mutexes.STATE);
    Field waiters = process.field(condition, WAITERS);
    Field woken = process.field(condition, WOKEN);
    String what = call.text(condition);
    int most = all ? 1 : Math.max(1, process.threads().count());
    call.thread()
        .take(
            state.in(
                waiters.in(
                    woken.in(
                        Step.choice(
                            what,
                            most,
                            cells -> {
                              if (Mutexes.usable(process, cells, condition, state, what)) {
                                long now = waiters.get(cells);
                                long whom = all ? now : one(now, cells.choice());
                                waiters.set(cells, now & ~whom);
                                woken.set(cells, woken.get(cells) | whom);
                              }
                              return 0;
                            })))),
            PFact.CONDITION);
    return Value.ZERO;
  }

  /** One of several waiters, as the environment chose. */
  private static long one(long waiters, int choice) {
    int count = Long.bitCount(waiters);
    long left = waiters;
    for (int i = count == 0 ? 0 : choice % count; i > 0; i--) {
      left &= left - 1;
    }
    return Long.lowestOneBit(left);
  }
}
