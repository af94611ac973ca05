package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** Kernel facts 5.1, 5.2, 5.4 and 5.5: probing, binding and unbinding a device. */
class DeviceBindingTest {
  private static Explored explore(Consumer<DriverBench> setUp) {
    return Explored.of(
        kernel -> {
          DriverBench bench = new DriverBench(kernel, false, 0);
          setUp.accept(bench);
          return bench.program();
        });
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

  /** bus_for_each_dev calls with the devices that are there, each kept alive meanwhile. */
  @Test
  void aWalkVisitsWhatIsThereAndKeepsItAlive() {
    Explored explored =
        explore(
            b -> {
              BusDevice gone = b.device("gone", null);
              Notes met = new Notes(b.kernel, "met");
              b.present();
              b.thread(
                  "walk",
                  notes ->
                      b.bus.forEach(
                          dev -> {
                            assertThat(dev).isNotSameAs(gone);
                            met.add(1);
                            dev.access("the caller looks");
                          }));
              b.thread("del", notes -> b.dev.unregister());
              b.program().atEnd(cells -> assertThat(b.dev.isFreed(cells)).isTrue());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("", "met=1");
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

  /** Fact R12: a child that goes with its parent must not release the parent itself. */
  @Test
  void releasingTheParentFromTheChildNeedsAWorkItem() {
    assertThat(releasesParent(false).violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(releasesParent(true).violated()).isEmpty();
  }

  /** The parent's remove unregisters the child, whose remove releases the parent's driver. */
  private static Explored releasesParent(boolean byWork) {
    return Explored.of(
        kernel -> {
          DriverCore core = new DriverCore(kernel, Faults.none(kernel), false);
          Bus bus = new Bus(core, (driver, dev) -> driver.toString().equals(dev + " driver"));
          BusDevice parent = new BusDevice(bus, "parent", null, 1, () -> {});
          BusDevice child = new BusDevice(bus, "child", parent, 1, () -> {});
          WorkStruct detach =
              new WorkStruct(
                  kernel,
                  "detach",
                  () -> {
                    parent.releaseDriver();
                    parent.put();
                  },
                  null);
          Driver.Callbacks ofParent =
              new Driver.Callbacks(() -> child.register(true), child::unregister);
          Driver.Callbacks ofChild =
              new Driver.Callbacks(
                  () -> 0,
                  () -> {
                    if (!byWork) {
                      parent.releaseDriver();
                      return;
                    }
                    parent.get();
                    if (!detach.schedule()) {
                      parent.put();
                    }
                  });
          new Driver(bus, "child driver", false, null, dev -> ofChild).register();
          new Driver(bus, "parent driver", false, null, dev -> ofParent).register();
          Program program =
              new Program(kernel.machine())
                  .thread(
                      "main",
                      () -> {
                        parent.register(true);
                        parent.releaseDriver();
                        parent.unregister();
                      })
                  .atEnd(
                      cells -> {
                        assertThat(parent.isFreed(cells)).isTrue();
                        assertThat(child.isFreed(cells)).isTrue();
                      });
          return Explored.kworker(program, detach);
        });
  }
}
