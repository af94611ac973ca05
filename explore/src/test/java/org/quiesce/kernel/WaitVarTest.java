package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.Program;

/** Kernel facts 4.3 and 4.4: wait_var_event, wake_up_var and atomics. */
class WaitVarTest {
  private record Bench(Kernel kernel, Atomic count, Notes notes) {
    void await() {
      count.waitVar().waitEvent(() -> count.read() == 0);
    }

    void decAndWake() {
      if (count.decAndTest()) {
        count.waitVar().wakeUp();
      }
    }
  }

  @SafeVarargs
  private static Explored explore(int initial, Consumer<Bench>... threads) {
    return Explored.of(
        kernel -> {
          Bench bench =
              new Bench(kernel, new Atomic(kernel, "count", initial), new Notes(kernel, "a"));
          Program program = new Program(kernel.machine());
          for (int i = 0; i < threads.length; i++) {
            Consumer<Bench> body = threads[i];
            program.thread("" + (char) ('a' + i), () -> body.accept(bench));
          }
          return program;
        });
  }

  @Test
  void decAndTestFollowedByAWakeUpLosesNone() {
    Explored explored = explore(2, Bench::await, Bench::decAndWake, Bench::decAndWake);
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(WaitVar.WAITED);
  }

  @Test
  void twoWaitersAreBothWoken() {
    Explored explored = explore(1, Bench::await, Bench::await, Bench::decAndWake);
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void aChangeWithoutAWakeUpLeavesTheWaiterAsleep() {
    Explored explored = explore(1, Bench::await, b -> b.count().decAndTest());
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.endings()).as("unless it came first").isNotEmpty();
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message()).contains("wake_up_var(count)");
  }

  @Test
  void aWakeUpBeforeTheChangeIsLost() {
    Explored explored =
        explore(
            1,
            Bench::await,
            b -> {
              b.count().waitVar().wakeUp();
              b.count().decAndTest();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void aWakeUpWithTheConditionStillFalseSendsTheWaiterBackToSleep() {
    Explored explored = explore(1, Bench::await, b -> b.count().waitVar().wakeUp());
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.endings()).isEmpty();
  }

  @Test
  void theWaiterMayReturnBeforeTheWakeUp() {
    Explored explored =
        explore(
            1,
            b -> {
              b.await();
              b.notes().add(1);
            },
            b -> {
              if (b.count().decAndTest()) {
                b.notes().add(2);
                b.count().waitVar().wakeUp();
              }
            });
    assertThat(explored.endings()).contains("a=12", "a=21");
  }

  /** Fact 4.3: v == 0 is a snapshot; it closes no gate. */
  @Test
  void theConditionIsASnapshot() {
    Explored explored =
        explore(
            0,
            b -> {
              b.await();
              b.notes().add(b.count().read());
            },
            b -> b.count().add(1));
    assertThat(explored.endings()).contains("a=0", "a=1");
  }

  /** Fact 4.3: wake_up_var has no barrier; after a void atomic_dec the wake-up can be lost. */
  @Test
  void aVoidDecrementBeforeTheWakeUpCanLoseIt() {
    Explored explored =
        explore(
            1,
            Bench::await,
            b -> {
              b.count().add(-1);
              b.count().waitVar().wakeUp();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void aFullBarrierAfterTheVoidDecrementSavesIt() {
    Explored explored =
        explore(
            1,
            Bench::await,
            b -> {
              b.count().add(-1);
              b.count().waitVar().fullBarrier();
              b.count().waitVar().wakeUp();
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 4.4: a value-returning read-modify-write is a full barrier, whatever came before it. */
  @Test
  void decAndTestOrdersWhatTheThreadStoredBefore() {
    Explored explored =
        explore(
            1,
            Bench::await,
            b -> {
              b.count().set(1);
              b.decAndWake();
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 0: wait_var_event may sleep, wake_up_var never does. */
  @Test
  void waitingUnderASpinlockIsReported() {
    Explored explored =
        Explored.of(
            kernel -> {
              SpinLock lock = new SpinLock(kernel, "lock");
              Atomic count = new Atomic(kernel, "count", 1);
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        lock.lock();
                        count.waitVar().waitEvent(() -> count.read() == 0);
                        lock.unlock();
                      })
                  .thread(
                      "b",
                      () -> {
                        if (count.decAndTest()) {
                          count.waitVar().wakeUp();
                        }
                      });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
  }

  @Test
  void atomicsCompute() {
    Atomic count = new Atomic(new Kernel(new HardwareMachine()), "count", 2);
    count.add(3);
    assertThat(count.addReturn(-4)).isEqualTo(1);
    assertThat(count.decAndTest()).isTrue();
    assertThat(count.decAndTest()).isFalse();
    count.set(7);
    assertThat(count.read()).isEqualTo(7);
  }

  @Test
  void atomicsLoseNoUpdateAndRaceWithNobody() {
    Explored explored =
        explore(
            0,
            b -> b.count().add(1),
            b -> b.count().addReturn(1),
            b -> {
              if (b.count().read() == 2) {
                b.notes().add(2);
              }
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).contains("a=2", "a=");
  }
}
