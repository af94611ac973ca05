package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel fact 4.1: completions; and the doe-mailbox page: completions and work on a stack. */
class CompletionTest {
  private record Bench(Completion done, Notes notes, Notes other) {}

  @SafeVarargs
  private static Explored explore(Consumer<Bench>... threads) {
    return Explored.of(
        kernel -> {
          Bench bench =
              new Bench(
                  new Completion(kernel, "done"), new Notes(kernel, "a"), new Notes(kernel, "b"));
          Program program = new Program(kernel.machine());
          for (int i = 0; i < threads.length; i++) {
            Consumer<Bench> body = threads[i];
            program.thread("" + (char) ('a' + i), () -> body.accept(bench));
          }
          return program;
        });
  }

  @Test
  void aCompleteBeforeOrAfterTheWaitIsNotLost() {
    Explored explored = explore(b -> b.done().await(), b -> b.done().complete());
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(Completion.WAITED);
  }

  @Test
  void eachCompleteLetsOneWaiterGo() {
    Explored one = explore(b -> b.done().await(), b -> b.done().await(), b -> b.done().complete());
    assertThat(one.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(one.shortest(Rules.NO_DEADLOCK).message()).contains("complete(done)");
    Explored two =
        explore(
            b -> b.done().await(),
            b -> b.done().await(),
            b -> b.done().complete(),
            b -> b.done().complete());
    assertThat(two.violated()).isEmpty();
  }

  @Test
  void somebodyWhoDoesNotSleepMayTakeWhatAWokenWaiterWasWokenFor() {
    Explored explored =
        explore(
            b -> b.done().await(),
            b -> b.notes().add(b.done().tryWait()),
            b -> b.done().complete());
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.endings()).containsExactly("a=0 b=");
  }

  @Test
  void completeAllLetsAllGoAndStaysOpen() {
    Explored explored =
        explore(
            b -> b.done().await(),
            b -> {
              b.done().await();
              b.done().await();
              b.notes().add(b.done().done());
            },
            b -> b.done().completeAll());
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).containsExactly("a=1 b=");
  }

  @Test
  void completeAfterCompleteAllLeavesItOpen() {
    Explored explored =
        explore(
            b -> {
              b.done().completeAll();
              b.done().complete();
              b.notes().add(b.done().tryWait());
              b.notes().add(b.done().tryWait());
              b.done().reinit();
              b.notes().add(b.done().done());
              b.notes().add(b.done().tryWait());
            });
    assertThat(explored.endings()).containsExactly("a=1100 b=");
  }

  @Test
  void aWaitMayTimeOutAtAnyTimeUnlessItIsDone() {
    Explored explored =
        explore(b -> b.notes().add(b.done().awaitTimeout()), b -> b.done().complete());
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).containsExactly("a=0 b=", "a=1 b=");
    assertThat(explored.events()).contains(Completion.TIMED_OUT);
    Explored early =
        explore(
            b -> {
              b.done().complete();
              b.notes().add(b.done().awaitTimeout());
            });
    assertThat(early.endings()).as("done before the wait").containsExactly("a=1 b=");
  }

  @Test
  void aTimedOutWaiterTakesNothing() {
    Explored explored =
        explore(
            b -> {
              boolean taken = b.done().awaitTimeout();
              b.notes().add(taken);
            },
            b -> {
              b.done().complete();
              b.other().add(b.done().done());
            });
    assertThat(explored.endings()).contains("a=0 b=1", "a=1 b=0").doesNotContain("a=0 b=0");
  }

  @Test
  void aSignalEndsAnInterruptibleWait() {
    Explored explored = explore(b -> b.notes().add(b.done().awaitInterruptible()));
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).containsExactly("a=0 b=");
  }

  @Test
  void reinitWhileSomebodyWaitsIsARace() {
    Explored explored =
        explore(
            b -> b.done().await(),
            b -> {
              b.done().reinit();
              b.done().complete();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DATA_RACE);
  }

  /** Fact 0: wait_for_completion may sleep, complete never does. */
  @Test
  void waitingUnderASpinlockIsReported() {
    Explored explored =
        Explored.of(
            kernel -> {
              SpinLock lock = new SpinLock(kernel, "lock");
              Completion done = new Completion(kernel, "done");
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        lock.lock();
                        done.complete();
                        done.await();
                        lock.unlock();
                      });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
  }

  private static Explored onStack(boolean timeout, boolean late) {
    return Explored.of(
        kernel -> {
          Lifetime frame = Lifetime.stackFrame(kernel, "frame of exchange");
          Completion done = new Completion(kernel, "done", frame);
          Completion submitted = new Completion(kernel, "submitted");
          return new Program(kernel.machine())
              .thread(
                  "submitter",
                  () ->
                      frame.during(
                          () -> {
                            done.init();
                            submitted.complete();
                            if (timeout) {
                              done.awaitTimeout();
                            } else {
                              done.await();
                            }
                          }))
              .thread(
                  "worker",
                  () -> {
                    submitted.await();
                    done.complete();
                    if (late) {
                      frame.access("destroy_work_on_stack");
                    }
                  });
        });
  }

  @Test
  void completeIsTheLastAccessToAnObjectOnTheWaitersStack() {
    assertThat(onStack(false, false).violated()).isEmpty();
  }

  @Test
  void anAccessAfterCompleteMeetsADeadFrame() {
    Explored explored = onStack(false, true);
    assertThat(explored.violated()).containsExactly(Rules.NO_DEAD_STACK_ACCESS);
    assertThat(explored.shortest(Rules.NO_DEAD_STACK_ACCESS).message())
        .contains("frame of exchange is gone");
  }

  @Test
  void aWaiterThatTimesOutLeavesTheCompleterADeadFrame() {
    assertThat(onStack(true, false).violated()).containsExactly(Rules.NO_DEAD_STACK_ACCESS);
  }

  @Test
  void memoryIsFreedOnce() {
    Explored explored =
        Explored.of(
            kernel -> {
              Lifetime mailbox = new Lifetime(kernel, "mailbox", Rules.NO_USE_AFTER_PUT);
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        mailbox.begin();
                        mailbox.end();
                        mailbox.end();
                      });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DOUBLE_PUT);
  }
}
