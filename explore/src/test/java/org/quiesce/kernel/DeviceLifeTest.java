package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Kernel facts 4.5 and 5.3: adding and deleting a device, and the references on it. */
class DeviceLifeTest {
  private static Explored explore(Consumer<DriverBench> setUp) {
    return Explored.of(
        kernel -> {
          DriverBench bench = new DriverBench(kernel, false, 0);
          setUp.accept(bench);
          return bench.program();
        });
  }

  /** Fact 5.3: 0 from device_add says nothing about binding. */
  @Test
  void addReturnsZeroWhateverTheProbeGave() {
    for (int error : new int[] {0, -Errno.ENODEV}) {
      Explored explored =
          explore(
              b -> {
                b.probeGives(error);
                b.thread(
                    "main",
                    notes -> {
                      b.driver.register();
                      b.dev.initialize(true);
                      notes.add(-b.dev.add());
                      notes.add(b.dev.driver() != null);
                    });
              });
      assertThat(explored.violated()).isEmpty();
      assertThat(DriverBench.endings(explored))
          .containsExactly(error == 0 ? "main=01 probe=0" : "main=00 probe=0");
    }
  }

  /** Fact 5.3: no driver is no error either. */
  @Test
  void addWithoutADriverSucceeds() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.dev.initialize(true);
                      notes.add(-b.dev.add());
                      notes.add(b.dev.driver() != null);
                    }));
    assertThat(DriverBench.endings(explored)).containsExactly("main=00");
  }

  /** Fact 5.3: double device_del, or of a device that was never added, is a bug. */
  @Test
  void deletingTwiceOrNeverAddedIsReported() {
    Explored twice =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.dev.del();
                      b.dev.del();
                    }));
    assertThat(twice.violated()).containsExactly(Rules.NO_DOUBLE_DELETE);
    Explored never =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.dev.initialize(true);
                      b.dev.del();
                    }));
    assertThat(never.violated()).containsExactly(Rules.NO_DOUBLE_DELETE);
  }

  /** Fact 5.3: device_del called from its own attribute is a deadlock. */
  @Test
  void deletingInItsOwnAttributeIsADeadlock() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.dev.attributes().enter();
                      b.dev.del();
                    }));
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message()).contains("main -> main");
  }

  /** Fact 5.3: a reader of an attribute is waited for; later ones find nothing. */
  @Test
  void deletingWaitsForReaders() {
    Explored explored =
        explore(
            b -> {
              b.present();
              b.thread(
                  "reader",
                  notes -> {
                    if (b.dev.attributes().enter()) {
                      b.dev.access("show");
                      b.dev.attributes().leave();
                    }
                  });
              b.thread("del", notes -> b.dev.unregister());
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 5.3: a name that is still in sysfs is -EEXIST. */
  @Test
  void aNameStillPresentIsRefused() {
    Explored explored =
        explore(
            b -> {
              BusDevice other = b.device("other", null).named("dev");
              b.thread(
                  "main",
                  notes -> {
                    b.present();
                    other.initialize(true);
                    notes.add(other.add() == -Errno.EEXIST);
                    b.dev.del();
                    notes.add(-other.add());
                  });
            });
    assertThat(DriverBench.endings(explored)).containsExactly("main=10");
  }

  /** Fact 5.3: device_add takes a reference on the parent, device_del drops it. */
  @Test
  void aChildKeepsItsParent() {
    Explored explored =
        explore(
            b -> {
              BusDevice child = b.device("child", b.dev);
              b.thread(
                  "main",
                  notes -> {
                    b.present();
                    child.register(true);
                    b.dev.unregister();
                    b.dev.access("parent of child");
                    child.unregister();
                  });
              b.program().atEnd(cells -> assertThat(b.dev.isFreed(cells)).isTrue());
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 4.5: anything after the last put is a use after free; so is device_lock. */
  @Test
  void theLastPutFreesTheDevice() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.dev.unregister();
                      b.dev.lock().lock();
                    }));
    assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
  }

  /** A put that takes a reference of the device model is one too many. */
  @Test
  void aPutThatTakesAForeignReferenceIsADoublePut() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.dev.put();
                    }));
    assertThat(explored.violated()).containsExactly(Rules.NO_DOUBLE_PUT);
  }

  /** A reference of somebody else is not the code's to put, and not its leak. */
  @Test
  void whatAnotherTookAnotherPuts() {
    Explored held =
        explore(
            b -> {
              b.present();
              b.thread("other", notes -> b.dev.getByOther());
              b.program()
                  .atEnd(
                      cells -> {
                        assertThat(b.dev.ownReferences(cells)).isZero();
                        assertThat(b.dev.isFreed(cells)).isFalse();
                      });
            });
    assertThat(held.violated()).isEmpty();
    Explored dropped =
        explore(
            b -> {
              b.present();
              b.thread(
                  "other",
                  notes -> {
                    b.dev.getByOther();
                    b.dev.putByOther();
                    b.dev.unregister();
                  });
              b.program().atEnd(cells -> assertThat(b.dev.isFreed(cells)).isTrue());
            });
    assertThat(dropped.violated()).isEmpty();
    Explored stolen =
        explore(
            b -> {
              b.present();
              b.thread(
                  "main",
                  notes -> {
                    b.dev.getByOther();
                    b.dev.put();
                  });
            });
    assertThat(stolen.violated()).containsExactly(Rules.NO_DOUBLE_PUT);
  }

  /** A device in memory that was freed cannot be used, whoever still has a reference on it. */
  @Test
  void aDeviceDiesWithTheMemoryThatItLivesIn() {
    for (boolean freed : new boolean[] {true, false}) {
      Explored explored =
          explore(
              b -> {
                Lifetime memory = new Lifetime(b.kernel, "cxlmd", "no-use-after-free");
                b.dev.livesIn(memory);
                memory.begin();
                b.present();
                b.thread(
                    "main",
                    notes -> {
                      if (freed) {
                        memory.end();
                      }
                      b.dev.access("dev_name");
                    });
              });
      assertThat(explored.violated()).isEqualTo(freed ? Set.of("no-use-after-free") : Set.of());
    }
  }

  /** Fact 4.5: release runs once, in the context of the last put. */
  @Test
  void releaseRunsAtTheLastPut() {
    Explored explored =
        explore(
            b -> {
              Notes release = new Notes(b.kernel, "release");
              b.duringRelease = () -> release.add(1);
              b.thread(
                  "main",
                  notes -> {
                    b.present();
                    b.dev.get();
                    b.dev.unregister();
                    b.dev.put();
                  });
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("release=1");
  }

  /** Fact 5.3: an error of device_add leaves one reference to put, and nothing else. */
  @Test
  void aFailingAddIsUndone() {
    Explored explored =
        Explored.of(
            kernel -> {
              DriverBench b = new DriverBench(kernel, false, 1);
              b.thread("main", notes -> notes.add(b.dev.register(true) == 0));
              return b.program()
                  .atEnd(
                      cells -> assertThat(b.dev.isFreed(cells)).isEqualTo(!b.dev.isAdded(cells)));
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(Faults.INJECTED);
    assertThat(DriverBench.endings(explored)).containsExactly("main=0", "main=1");
  }
}
