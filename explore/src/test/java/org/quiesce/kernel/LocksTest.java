package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Trace;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** Kernel facts 0 and 5.2: who excludes whom, who may sleep where, and in which order. */
class LocksTest {
  /** Two locks and a plain counter. */
  private record Bench(
      Kernel kernel, SpinLock spin, Mutex mutex, Mutex other, RwSemaphore sem, IntVar count) {
    void increment() {
      count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
    }
  }

  private static Explored explore(BiConsumer<Bench, Program> setUp) {
    return Explored.of(
        kernel -> {
          Bench bench =
              new Bench(
                  kernel,
                  new SpinLock(kernel, "spin"),
                  new Mutex(kernel, "mutex"),
                  new Mutex(kernel, "other"),
                  new RwSemaphore(kernel, "sem"),
                  new IntVar(kernel.machine(), "count", 0));
          Program program = new Program(kernel.machine());
          setUp.accept(bench, program);
          return program;
        });
  }

  @Test
  void aSpinlockExcludes() {
    assertThat(
            explore(
                    (b, program) -> {
                      for (String name : new String[] {"a", "b"}) {
                        program.thread(
                            name,
                            () -> {
                              try (Lock.Held held = b.spin().guard()) {
                                b.increment();
                              }
                            });
                      }
                      program.atEnd(cells -> assertThat(cells.get(b.count().cell())).isEqualTo(2));
                    })
                .violated())
        .isEmpty();
  }

  @Test
  void differentLocksDoNotExclude() {
    assertThat(
            explore(
                    (b, program) ->
                        program
                            .thread(
                                "a",
                                () -> {
                                  try (Lock.Held held = b.mutex().guard()) {
                                    b.increment();
                                  }
                                })
                            .thread(
                                "b",
                                () -> {
                                  try (Lock.Held held = b.other().guard()) {
                                    b.increment();
                                  }
                                }))
                .violated())
        .containsExactly(Rules.NO_DATA_RACE);
  }

  @Test
  void locksAreNotRecursive() {
    assertThat(
            explore(
                    (b, program) ->
                        program.thread(
                            "a",
                            () -> {
                              b.mutex().lock();
                              b.mutex().lock();
                            }))
                .violated())
        .containsExactly(Rules.NO_DEADLOCK);
    assertThat(
            explore(
                    (b, program) ->
                        program.thread(
                            "a",
                            () -> {
                              b.spin().lock();
                              b.spin().lock();
                            }))
                .violated())
        .containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void trylockTellsWhetherItGotTheMutex() {
    Explored explored =
        Explored.of(
            kernel -> {
              Mutex mutex = new Mutex(kernel, "mutex");
              Notes notes = new Notes(kernel, "a");
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        boolean got = mutex.trylock();
                        notes.add(got);
                        if (got) {
                          mutex.unlock();
                        }
                      })
                  .thread(
                      "b",
                      () -> {
                        mutex.lock();
                        mutex.unlock();
                      });
            });
    assertThat(explored.endings()).containsExactly("a=0", "a=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void unlockingWhatAnotherHoldsIsReported() {
    assertThat(explore((b, program) -> program.thread("a", () -> b.mutex().unlock())).violated())
        .isNotEmpty();
  }

  @Test
  void everySleepingLockUnderASpinlockIsReportedOnce() {
    assertThat(under((b) -> b.mutex().lock()).violated()).containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
    assertThat(under((b) -> b.sem().downRead()).violated())
        .containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
    assertThat(under((b) -> b.sem().downWrite()).violated())
        .containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
  }

  @Test
  void trylocksAndReleasesNeverSleep() {
    assertThat(
            under(
                    b -> {
                      b.mutex().trylock();
                      b.mutex().unlock();
                      b.sem().downReadTrylock();
                      b.sem().upRead();
                      b.sem().downWriteTrylock();
                      b.sem().upWrite();
                    })
                .violated())
        .isEmpty();
  }

  private static Explored under(java.util.function.Consumer<Bench> body) {
    return explore(
        (b, program) ->
            program.thread(
                "a",
                () -> {
                  b.spin().lock();
                  body.accept(b);
                  b.spin().unlock();
                }));
  }

  @Test
  void bothOrdersOfTwoLocksAreNotedAndDeadlock() {
    Explored explored =
        explore(
            (b, program) ->
                program
                    .thread("a", () -> nest(b.mutex(), b.other()))
                    .thread("b", () -> nest(b.other(), b.mutex())));
    assertThat(explored.lockOrders()).containsExactly("mutex -> other", "other -> mutex");
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    Trace trace = explored.shortest(Rules.NO_DEADLOCK);
    assertThat(trace.message()).isEqualTo("threads wait for each other: a -> b -> a");
    assertThat(trace.waits())
        .satisfiesExactly(
            line -> assertThat(line).contains("a waits in mutex_lock(other)", "held by b"),
            line -> assertThat(line).contains("b waits in mutex_lock(mutex)", "held by a"));
  }

  @Test
  void oneOrderIsFine() {
    Explored explored =
        explore(
            (b, program) ->
                program
                    .thread("a", () -> nest(b.mutex(), b.other()))
                    .thread("b", () -> nest(b.mutex(), b.other())));
    assertThat(explored.lockOrders()).containsExactly("mutex -> other");
    assertThat(explored.violated()).isEmpty();
  }

  /** The inversion is noted although a third lock keeps it from ever deadlocking. */
  @Test
  void bothOrdersAreNotedEvenIfAGateKeepsThemApart() {
    Explored explored =
        explore(
            (b, program) -> {
              for (boolean first : new boolean[] {true, false}) {
                program.thread(
                    first ? "a" : "b",
                    () -> {
                      try (Lock.Held gate = b.sem().guardWrite()) {
                        nest(first ? b.mutex() : b.other(), first ? b.other() : b.mutex());
                      }
                    });
              }
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.lockOrders()).contains("mutex -> other", "other -> mutex");
  }

  private static void nest(Mutex outer, Mutex inner) {
    outer.lock();
    inner.lock();
    inner.unlock();
    outer.unlock();
  }

  @Test
  void deviceLockIsAMutexOfItsOwn() {
    Explored explored =
        Explored.of(
            kernel -> {
              Device device = new Device(kernel, "dev", true);
              Notes notes = new Notes(kernel, "a");
              return new Program(kernel.machine())
                  .thread(
                      "a",
                      () -> {
                        try (Lock.Held held = device.lock().guard()) {
                          notes.add(device.isBound());
                        }
                      })
                  .thread(
                      "unbind",
                      () -> {
                        try (Lock.Held held = device.lock().guard()) {
                          device.unbind();
                        }
                      });
            });
    assertThat(explored.endings()).containsExactly("a=0", "a=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void lookingForTheDriverWithoutTheDeviceLockIsADataRace() {
    Explored explored =
        Explored.of(
            kernel -> {
              Device device = new Device(kernel, "dev", true);
              return new Program(kernel.machine())
                  .thread("a", device::isBound)
                  .thread("b", device::unbind);
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DATA_RACE);
  }

  /**
   * Orders are kept by class, as lockdep does: instances of one class say nothing of each other.
   */
  @Test
  void ordersAreKeptByLockClass() {
    Explored explored =
        Explored.of(
            kernel -> {
              Bus bus =
                  new Bus(new DriverCore(kernel, Faults.none(kernel), false), (a, b) -> false);
              BusDevice first = new BusDevice(bus, "mem0", "cxlmd", null, 0, () -> {});
              BusDevice second = new BusDevice(bus, "mem1", "cxlmd", null, 0, () -> {});
              Mutex mutex = new Mutex(kernel, "mutex");
              first.initialize(true);
              second.initialize(true);
              Program program = new Program(kernel.machine());
              program.thread(
                  "a",
                  () -> {
                    first.lock().lock();
                    second.lock().lock();
                    mutex.lock();
                  });
              return program;
            });
    assertThat(explored.lockOrders()).containsExactly("device_lock(cxlmd) -> mutex");
  }
}
