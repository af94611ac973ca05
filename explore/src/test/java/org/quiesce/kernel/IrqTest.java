package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel facts 0 and 7.3: interrupts, their handlers and vectors. */
class IrqTest {
  /** An interrupt that comes without cause a few times; a handler notes that it ran. */
  private static final class Bench {
    final Kernel kernel;
    final Program program;
    final IrqLine line;
    final Notes main;
    final Notes ran;

    Bench(Kernel kernel, boolean shared, int causeless) {
      this.kernel = kernel;
      this.program = new Program(kernel.machine());
      this.line = new IrqLine(kernel, "irq", shared, causeless);
      this.main = new Notes(kernel, "main");
      this.ran = new Notes(kernel, "ran");
      program.daemon(
          "interrupt",
          () ->
              kernel
                  .machine()
                  .loop(
                      () -> {
                        line.deliver();
                        return null;
                      }));
    }

    IrqLine.Handler noting(int number) {
      return handler(() -> ran.add(number), null);
    }

    IrqLine.Handler handler(Runnable function, @Nullable Lifetime home) {
      return line.handler("handler", function, home);
    }

    void main(Runnable body) {
      program.thread("main", body);
    }
  }

  private interface SetUp {
    void on(Bench bench);
  }

  private static Explored explore(boolean shared, int causeless, SetUp setUp) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel, shared, causeless);
          setUp.on(bench);
          return bench.program;
        });
  }

  @Test
  void anInterruptMayComeAtAnyTimeOnceItIsRequestedOrNever() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              IrqLine.Handler handler = b.noting(1);
              b.main(
                  () -> {
                    b.ran.add(0);
                    b.line.request(handler);
                    b.ran.add(2);
                  });
            });
    assertThat(explored.endings())
        .containsExactly("main= ran=012", "main= ran=02", "main= ran=021");
    assertThat(explored.events()).contains(IrqLine.SPURIOUS);
  }

  /** A handler that takes a lock, which somebody else takes in some way. */
  private static Set<String> orders(Consumer<SpinLock> taken) {
    return explore(
            false,
            1,
            b -> {
              SpinLock lock = new SpinLock(b.kernel, "lock");
              IrqLine.Handler handler =
                  b.handler(
                      () -> {
                        lock.lock();
                        lock.unlock();
                      },
                      null);
              b.main(
                  () -> {
                    b.line.request(handler);
                    taken.accept(lock);
                    lock.unlock();
                  });
            })
        .lockOrders();
  }

  @Test
  void aLockThatAHardInterruptTakesIsTakenWithIrqsOff() {
    assertThat(orders(SpinLock::lockIrq)).containsExactly("hard interrupts -> lock");
    assertThat(orders(SpinLock::lock))
        .as("a cycle")
        .containsExactly("hard interrupts -> lock", "lock -> hard interrupts");
  }

  /** Who holds it is waited for, however it was taken. */
  @Test
  void aLockTakenByTrylockIsHeldToo() {
    assertThat(orders(SpinLock::trylockIrq)).containsExactly("hard interrupts -> lock");
    assertThat(orders(SpinLock::trylock))
        .as("a cycle")
        .containsExactly("hard interrupts -> lock", "lock -> hard interrupts");
  }

  /** A hard interrupt that only tries goes on without the lock. */
  @Test
  void anInterruptThatOnlyTriesWaitsForNobody() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              SpinLock lock = new SpinLock(b.kernel, "lock");
              IrqLine.Handler handler =
                  b.handler(
                      () -> {
                        if (lock.trylock()) {
                          lock.unlock();
                        }
                      },
                      null);
              b.main(
                  () -> {
                    b.line.request(handler);
                    lock.lock();
                    lock.unlock();
                  });
            });
    assertThat(explored.lockOrders()).containsExactly("lock -> hard interrupts");
  }

  @Test
  void irqsStayOffUnderALockThatTurnedThemOff() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              SpinLock outer = new SpinLock(b.kernel, "outer");
              SpinLock inner = new SpinLock(b.kernel, "inner");
              IrqLine.Handler handler = b.noting(1);
              b.main(
                  () -> {
                    b.line.request(handler);
                    outer.lockIrq();
                    inner.lock();
                    inner.unlock();
                    outer.unlock();
                    inner.lock();
                    inner.unlock();
                  });
            });
    assertThat(explored.lockOrders())
        .as("the second time only")
        .containsExactly("inner -> hard interrupts", "outer -> inner");
  }

  @Test
  void whoRaisesARequestedInterruptIsHeard() {
    Explored explored =
        explore(
            false,
            0,
            b -> {
              IrqLine.Handler handler = b.noting(1);
              b.main(
                  () -> {
                    b.line.raise();
                    b.line.request(handler);
                    b.ran.add(2);
                    b.line.raise();
                  });
            });
    assertThat(explored.endings()).as("the early one is lost").containsExactly("main= ran=21");
    assertThat(explored.events()).doesNotContain(IrqLine.SPURIOUS);
  }

  @Test
  void nobodyCanRelyOnAnInterruptWithoutCause() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              Completion done = new Completion(b.kernel, "done");
              IrqLine.Handler handler = b.handler(done::complete, null);
              b.main(
                  () -> {
                    b.line.request(handler);
                    done.await();
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  /** Fact 0, free_irq: waits for the running handler; after it returns none runs. */
  @Test
  void afterFreeIrqNoHandlerRunsOrStarts() {
    Explored explored =
        explore(
            false,
            2,
            b -> {
              IrqLine.Handler handler =
                  b.handler(
                      () -> {
                        b.ran.add(1);
                        b.ran.add(2);
                      },
                      null);
              b.main(
                  () -> {
                    b.line.request(handler);
                    b.line.free(handler);
                    b.ran.add(8);
                  });
            });
    assertThat(explored.endings())
        .containsExactly("main= ran=12128", "main= ran=128", "main= ran=8");
    assertThat(explored.events()).contains(IrqLine.FREED_WHILE_HANDLED);
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void freeingTheMemoryBeforeTheInterruptIsReported() {
    for (boolean first : new boolean[] {true, false}) {
      Explored explored =
          explore(
              false,
              1,
              b -> {
                Lifetime mailbox = new Lifetime(b.kernel, "mailbox", Rules.NO_USE_AFTER_PUT);
                mailbox.begin();
                IrqLine.Handler handler = b.handler(() -> {}, mailbox);
                b.main(
                    () -> {
                      b.line.request(handler);
                      if (first) {
                        b.line.free(handler);
                        mailbox.end();
                      } else {
                        mailbox.end();
                        b.line.free(handler);
                      }
                    });
              });
      assertThat(explored.violated()).isEqualTo(first ? Set.of() : Set.of(Rules.NO_USE_AFTER_PUT));
    }
  }

  @Test
  void aSharedInterruptRunsAllHandlersAndFreeingOneKeepsTheOther() {
    Explored explored =
        explore(
            true,
            1,
            b -> {
              IrqLine.Handler one = b.noting(1);
              IrqLine.Handler two = b.noting(2);
              b.main(
                  () -> {
                    b.main.add(b.line.request(one));
                    b.main.add(b.line.request(two));
                    b.line.free(one);
                    b.ran.add(8);
                  });
            });
    assertThat(explored.endings())
        .contains("main=00 ran=128", "main=00 ran=28", "main=00 ran=82", "main=00 ran=8")
        .noneMatch(ending -> ending.contains("81"));
  }

  @Test
  void aSecondHandlerOfALineThatIsNotSharedIsRefused() {
    Explored explored =
        explore(
            false,
            0,
            b -> {
              IrqLine.Handler one = b.noting(1);
              IrqLine.Handler two = b.noting(2);
              b.main(
                  () -> {
                    b.main.add(b.line.request(one));
                    b.main.add(b.line.request(two) == -Errno.EBUSY);
                    b.line.free(two);
                  });
            });
    assertThat(explored.endings()).containsExactly("main=01 ran=");
    assertThat(explored.violated())
        .as("freed without having been requested")
        .containsExactly(Rules.NO_DOUBLE_PUT);
  }

  @Test
  void aHandlerMustNotSleep() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              Mutex mutex = new Mutex(b.kernel, "mutex");
              IrqLine.Handler handler =
                  b.handler(
                      () -> {
                        mutex.lock();
                        mutex.unlock();
                      },
                      null);
              b.main(() -> b.line.request(handler));
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
  }

  @Test
  void aHandlerMayCompleteWakeAndQueue() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              Completion done = new Completion(b.kernel, "done");
              WaitQueue queue = new WaitQueue(b.kernel, "wq");
              DelayedWork work = new DelayedWork(b.kernel, "w", () -> {}, null, null);
              IrqLine.Handler handler =
                  b.handler(
                      () -> {
                        done.complete();
                        queue.wakeUp();
                        work.modNow();
                      },
                      null);
              b.main(() -> b.line.request(handler));
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 0: free_irq deadlocks if the caller holds a lock that the handler needs. */
  @Test
  void freeIrqHoldingWhatTheHandlerNeedsIsADeadlock() {
    Explored explored =
        explore(
            false,
            1,
            b -> {
              SpinLock lock = new SpinLock(b.kernel, "lock");
              IrqLine.Handler handler =
                  b.handler(
                      () -> {
                        lock.lock();
                        lock.unlock();
                      },
                      null);
              b.main(
                  () -> {
                    b.line.request(handler);
                    lock.lock();
                    b.line.free(handler);
                    lock.unlock();
                  });
            });
    assertThat(explored.violated())
        .containsExactlyInAnyOrder(Rules.NO_DEADLOCK, Rules.NO_SLEEP_IN_ATOMIC);
  }

  @Test
  void vectorsAreAnyCountBetweenMinAndMaxOrNone() {
    assertThat(allocations(3, 1, 2)).containsExactly("main=0 ran=", "main=1 ran=", "main=2 ran=");
    assertThat(allocations(1, 1, 4)).containsExactly("main=0 ran=", "main=1 ran=");
    assertThat(allocations(1, 2, 2)).containsExactly("main=0 ran=");
    assertThat(allocations(1, 2, 1)).containsExactly("main=8 ran=");
  }

  private static Set<String> allocations(int has, int min, int max) {
    return explore(
            false,
            0,
            b -> {
              IrqVectors vectors =
                  new IrqVectors(b.kernel, "vectors", Collections.nCopies(has, b.line));
              b.main(
                  () -> {
                    int n = vectors.alloc(min, max);
                    b.main.add(n == -Errno.ERANGE ? 8 : Math.max(n, 0));
                  });
            })
        .endings();
  }

  private interface Use {
    void of(Bench bench, IrqVectors vectors, IrqLine.Handler handler);
  }

  private static Explored withOneVector(Use use) {
    return explore(
        false,
        0,
        b -> {
          IrqVectors vectors = new IrqVectors(b.kernel, "vectors", List.of(b.line));
          IrqLine.Handler handler = b.noting(1);
          b.main(
              () -> {
                if (vectors.alloc(1, 1) == 1) {
                  use.of(b, vectors, handler);
                }
              });
        });
  }

  @Test
  void aSecondAllocationWithoutAFreeIsRefused() {
    Explored explored =
        withOneVector(
            (b, vectors, handler) -> {
              b.main.add(vectors.alloc(1, 1) == -Errno.EINVAL);
              vectors.free();
              vectors.free();
              b.main.add(vectors.alloc(1, 1) != -Errno.EINVAL);
            });
    assertThat(explored.endings()).containsExactly("main= ran=", "main=11 ran=");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void anIndexBeyondWhatWasAllocatedIsRefusedAndReported() {
    Explored explored =
        withOneVector(
            (b, vectors, handler) -> b.main.add(vectors.request(3, handler) == -Errno.EINVAL));
    assertThat(explored.endings()).containsExactly("main= ran=", "main=1 ran=");
    assertThat(explored.violated()).containsExactly(Rules.VECTOR_IN_RANGE);
  }

  @Test
  void vectorsAreFreedAfterTheirHandlers() {
    assertThat(
            withOneVector(
                    (b, vectors, handler) -> {
                      vectors.request(0, handler);
                      b.line.free(handler);
                      vectors.free();
                    })
                .violated())
        .isEmpty();
    assertThat(
            withOneVector(
                    (b, vectors, handler) -> {
                      vectors.request(0, handler);
                      vectors.free();
                    })
                .violated())
        .containsExactly(Rules.NO_USE_AFTER_PUT);
  }
}
