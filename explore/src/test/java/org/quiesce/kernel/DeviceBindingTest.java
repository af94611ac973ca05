package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.MemoryOrder;

/** Kernel facts 5.1 to 5.5: adding, probing, binding, unbinding and deleting a device. */
class DeviceBindingTest {
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

  /** Fact 5.4: driver_register probes the devices that are there; unregister unbinds them. */
  @Test
  void registeringProbesAtOnceAndUnregisteringUnbinds() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.driver.register();
                      notes.add(b.dev.driver() != null);
                      b.driver.unregister();
                      notes.add(b.dev.driver() != null);
                    }));
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=10 probe=0 remove=0");
  }

  /** Fact 5.1: dev->driver is set during probe and remove; device_is_bound only in between. */
  @Test
  void theDriverIsSetDuringProbeAndRemove() {
    Explored explored =
        explore(
            b -> {
              b.duringProbe = () -> b.probe.add(b.dev.driver() == b.driver);
              b.duringRemove = () -> b.remove.add(b.dev.driver() == b.driver);
              b.thread(
                  "main",
                  notes -> {
                    b.present();
                    b.driver.register();
                    b.driver.unregister();
                  });
            });
    assertThat(DriverBench.endings(explored)).containsExactly("probe=01 remove=01");
  }

  /** Fact 5.2: device_lock is held by the core during probe and remove. */
  @Test
  void probeAndRemoveRunUnderTheDeviceLock() {
    for (boolean inProbe : new boolean[] {true, false}) {
      Explored explored =
          explore(
              b -> {
                Runnable locks = () -> b.dev.lock().lock();
                if (inProbe) {
                  b.duringProbe = locks;
                } else {
                  b.duringRemove = locks;
                }
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.driver.register();
                      b.dev.releaseDriver();
                    });
              });
      assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    }
  }

  /** Fact 5.5: releasing its own driver from its remove is a deadlock. */
  @Test
  void releasingItsOwnDriverInRemoveIsADeadlock() {
    Explored explored =
        explore(
            b -> {
              b.duringRemove = () -> b.dev.releaseDriver();
              b.thread(
                  "main",
                  notes -> {
                    b.present();
                    b.driver.register();
                    b.dev.releaseDriver();
                  });
            });
    assertThat(explored.deadlocks()).isTrue();
  }

  /** Fact R14: unbind, unregister and delete at once: device_lock serialises, remove runs once. */
  @Test
  void concurrentUnbindsRemoveOnce() {
    Explored explored =
        explore(
            b -> {
              b.bound();
              b.thread("sysfs", notes -> b.driver.unbindStore(b.dev));
              b.thread("rmmod", notes -> b.driver.unregister());
              b.thread("hotplug", notes -> b.dev.unregister());
              b.program().atEnd(cells -> assertThat(b.dev.isFreed(cells)).isTrue());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 remove=0");
  }

  /** Facts 5.3 and 5.4: no probe starts once the device is dead. */
  @Test
  void noProbeAfterTheDeviceIsDead() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.dev.get();
                      b.dev.unregister();
                      b.driver.register();
                      notes.add(b.dev.attach());
                      b.dev.put();
                    }));
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=0");
  }

  /** Fact 5.3: device_del waits for a probe under way, and then unbinds. */
  @Test
  void deletingRacesWithRegistering() {
    Explored explored =
        explore(
            b -> {
              b.present();
              b.thread("del", notes -> b.dev.unregister());
              b.thread("insmod", notes -> b.driver.register());
              b.program().atEnd(cells -> assertThat(b.dev.isFreed(cells)).isTrue());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("", "probe=0 remove=0");
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
                      b.dev.enterAttribute();
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
                    if (b.dev.enterAttribute()) {
                      b.dev.access("show");
                      b.dev.leaveAttribute();
                    }
                  });
              b.thread("del", notes -> b.dev.unregister());
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 5.4: sysfs bind is refused for a bound device, and a deferral reads -EAGAIN. */
  @Test
  void bindStore() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      b.driver.register();
                      notes.add(b.driver.bindStore(b.dev) == -Errno.EBUSY);
                      notes.add(-b.driver.unbindStore(b.dev));
                      notes.add(b.driver.unbindStore(b.dev) == -Errno.ENODEV);
                      b.probeGives(-Errno.EPROBE_DEFER);
                      notes.add(b.driver.bindStore(b.dev) == -Errno.EAGAIN);
                      b.probeGives(0);
                      notes.add(-b.driver.bindStore(b.dev));
                    }));
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=10110 probe=000 remove=0");
  }

  /** Fact 5.5: driver_unregister waits for a store that runs: in its own store, a deadlock. */
  @Test
  void unregisteringInsideAStoreIsADeadlock() {
    Explored explored =
        explore(
            b -> {
              b.duringRemove = () -> b.driver.unregister();
              b.bound();
              b.thread("main", notes -> b.driver.unbindStore(b.dev));
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  /** Fact 5.5: driver_register is refused while the name is there. */
  @Test
  void registeringTwiceIsBusy() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      notes.add(-b.driver.register());
                      notes.add(b.driver.register() == -Errno.EBUSY);
                    }));
    assertThat(DriverBench.endings(explored)).containsExactly("main=01");
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

  /** The core clears drvdata at the end of an unbind. */
  @Test
  void drvdataIsClearedByUnbind() {
    Explored explored =
        explore(
            b -> {
              var data = b.dev.drvdata();
              b.duringProbe = () -> data.set(b, MemoryOrder.PLAIN);
              b.thread(
                  "main",
                  notes -> {
                    b.present();
                    b.driver.register();
                    notes.add(data.get(MemoryOrder.PLAIN) != null);
                    b.dev.releaseDriver();
                    notes.add(data.get(MemoryOrder.PLAIN) != null);
                  });
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=10 probe=0 remove=0");
  }

  /** Facts 5.4: synchronous probes of one device by register and add at once bind it once. */
  @Test
  void addRacesWithRegister() {
    Explored explored =
        explore(
            b -> {
              b.dev.initialize(true);
              b.thread("add", notes -> b.dev.add());
              b.thread("insmod", notes -> b.driver.register());
              b.program().atEnd(cells -> assertThat(b.dev.isBound(cells)).isTrue());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0");
  }
}
