package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Kernel fact 4.2: wait_event, wake_up and waitqueue_active. */
class WaitQueueTest {
  private record Bench(WaitQueue queue, IntVar flag, Notes notes) {
    boolean isSet() {
      return flag.get(MemoryOrder.ONCE) != 0;
    }

    void await() {
      queue.waitEvent(this::isSet);
    }

    void set() {
      flag.set(1, MemoryOrder.ONCE);
    }
  }

  @SafeVarargs
  private static Explored explore(Consumer<Bench>... threads) {
    return Explored.of(
        kernel -> {
          Bench bench =
              new Bench(
                  new WaitQueue(kernel, "wq"),
                  new IntVar(kernel.machine(), "flag", 0),
                  new Notes(kernel, "a"));
          Program program = new Program(kernel.machine());
          for (int i = 0; i < threads.length; i++) {
            Consumer<Bench> body = threads[i];
            program.thread("" + (char) ('a' + i), () -> body.accept(bench));
          }
          return program;
        });
  }

  @Test
  void aStoreFollowedByWakeUpIsNeverLost() {
    Explored explored =
        explore(
            Bench::await,
            Bench::await,
            b -> {
              b.queue().beforeUnorderedUpdate();
              b.set();
              b.queue().wakeUp();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(WaitQueue.WAITED);
  }

  @Test
  void theSleepersAreKnown() {
    Explored explored =
        Explored.of(
            kernel -> {
              WaitQueue queue = new WaitQueue(kernel, "wq");
              IntVar flag = new IntVar(kernel.machine(), "flag", 0);
              Notes notes = new Notes(kernel, "a");
              Step look = Step.of("look", queue::waiters);
              Program program = new Program(kernel.machine());
              program.thread("w", () -> queue.waitEvent(() -> flag.get(MemoryOrder.ONCE) != 0));
              program.thread(
                  "a",
                  () -> {
                    notes.add(kernel.machine().take(look));
                    queue.beforeUnorderedUpdate();
                    flag.set(1, MemoryOrder.ONCE);
                    queue.wakeUp();
                  });
              return program;
            });
    assertThat(explored.endings()).containsExactly("a=0", "a=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void aChangeWithoutAWakeUpLeavesTheWaiterAsleep() {
    Explored explored = explore(Bench::await, Bench::set);
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.endings()).as("unless it came first").isNotEmpty();
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message()).contains("wake_up(wq)");
  }

  @Test
  void aWakeUpBeforeTheChangeIsLost() {
    Explored explored =
        explore(
            Bench::await,
            b -> {
              b.queue().wakeUp();
              b.set();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void theConditionMayBeFalseAgainWhenTheWaiterRunsAndItSleepsOn() {
    Explored explored =
        explore(
            Bench::await,
            b -> {
              b.set();
              b.queue().wakeUp();
              b.flag().set(0, MemoryOrder.ONCE);
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void waitqueueActiveWithoutABarrierCanLoseTheWakeUp() {
    Explored explored =
        explore(
            Bench::await,
            b -> {
              b.queue().beforeUnorderedUpdate();
              b.set();
              b.queue().wakeUpIfActive();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void waitqueueActiveAfterABarrierLosesNone() {
    Explored explored =
        explore(
            Bench::await,
            b -> {
              b.queue().beforeUnorderedUpdate();
              b.set();
              b.queue().fullBarrier();
              b.queue().wakeUpIfActive();
            });
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void aTimeoutMayComeAtAnyTimeAndTheConditionIsTestedOnceMore() {
    Explored explored =
        explore(b -> b.notes().add(b.queue().waitEventTimeout(b::isSet)), Bench::set);
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).containsExactly("a=0", "a=1");
    assertThat(explored.events()).contains(WaitQueue.TIMED_OUT);
  }

  @Test
  void aConditionThatHoldsFromTheStartNeverTimesOutNorIsInterrupted() {
    Explored explored =
        explore(
            b -> {
              b.set();
              b.notes().add(b.queue().waitEventTimeout(b::isSet));
              b.notes().add(b.queue().waitEventInterruptible(b::isSet));
            });
    assertThat(explored.endings()).containsExactly("a=11");
    assertThat(explored.events()).doesNotContain(WaitQueue.WAITED);
  }

  @Test
  void aSignalEndsAnInterruptibleWait() {
    Explored explored = explore(b -> b.notes().add(b.queue().waitEventInterruptible(b::isSet)));
    assertThat(explored.endings()).containsExactly("a=0");
    assertThat(explored.events()).contains(WaitQueue.INTERRUPTED);
  }

  @Test
  void aWaiterThatWasInterruptedIsNotQueuedAnyMore() {
    Explored explored =
        explore(
            b -> {
              b.queue().waitEventInterruptible(() -> false);
              b.await();
            },
            b -> {
              b.set();
              b.queue().wakeUp();
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 0: wait_event may sleep. */
  @Test
  void waitingUnderASpinlockIsReported() {
    Explored explored =
        Explored.of(
            kernel -> {
              SpinLock lock = new SpinLock(kernel, "lock");
              WaitQueue queue = new WaitQueue(kernel, "wq");
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        lock.lock();
                        queue.waitEventTimeout(() -> false);
                        lock.unlock();
                      });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
  }

  @Test
  void wakingAQueueInFreedMemoryIsReported() {
    Explored explored =
        Explored.of(
            kernel -> {
              Lifetime mailbox = new Lifetime(kernel, "mailbox", Rules.NO_USE_AFTER_PUT);
              mailbox.begin();
              WaitQueue queue = new WaitQueue(kernel, "wq", mailbox);
              return new Program(kernel.machine())
                  .thread("a", mailbox::end)
                  .thread("b", queue::wakeUp);
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
  }
}
