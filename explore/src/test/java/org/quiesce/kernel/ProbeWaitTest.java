package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Step;

/** Kernel facts 5.4 and 5.6: deferred probes, and who waits for probes. */
class ProbeWaitTest {
  private static Explored explore(boolean defers, Consumer<DriverBench> setUp) {
    return Explored.of(
        kernel -> {
          DriverBench bench = new DriverBench(kernel, defers, 0);
          setUp.accept(bench);
          bench.kworkers();
          return bench.program();
        });
  }

  /** Fact 5.6: a probe under way is waited for. */
  @Test
  void waitsForAProbeUnderWay() {
    Explored explored =
        explore(
            false,
            b -> {
              b.present();
              Notes order = new Notes(b.kernel, "order");
              b.duringProbe =
                  () -> {
                    order.add(1);
                    order.add(2);
                  };
              b.thread("insmod", notes -> b.driver.register());
              b.thread(
                  "wait",
                  notes -> {
                    notes.add(
                        b.kernel
                            .machine()
                            .take(Step.of("probe_count", cells -> b.core.probeCount(cells))));
                    b.core.waitForDeviceProbe();
                    order.add(3);
                  });
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored))
        .filteredOn(ending -> ending.contains("wait=1"))
        .containsExactly("order=123 probe=0 wait=1");
  }

  /** Fact 5.6: the probes of devices that no thread stands for are counted as well. */
  @Test
  void waitsForTheProbesOfOtherDevices() {
    Explored explored =
        explore(
            false,
            b -> {
              Notes order = new Notes(b.kernel, "order");
              b.core.otherProbeIsUnderWay(0);
              b.thread(
                  "early",
                  notes -> {
                    order.add(1);
                    b.core.otherProbeEnds();
                  });
              b.thread(
                  "late",
                  notes -> {
                    b.core.otherProbeBegins();
                    order.add(2);
                    b.core.otherProbeEnds();
                  });
              b.thread(
                  "wait",
                  notes -> {
                    b.core.waitForDeviceProbe();
                    order.add(3);
                  });
              b.program().atEnd(cells -> assertThat(b.core.probeCount(cells)).isZero());
            });
    assertThat(explored.violated()).isEmpty();
    // the first is always waited for, the second only if it began before
    assertThat(DriverBench.endings(explored))
        .containsExactly("order=123", "order=132", "order=213");
  }

  /** Fact 5.6: inside a probe it waits for itself, and the report says so. */
  @Test
  void waitingInsideAProbeIsADeadlock() {
    Explored explored =
        explore(
            false,
            b -> {
              b.present();
              b.duringProbe = b.core::waitForDeviceProbe;
              b.thread("insmod", notes -> b.driver.register());
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message()).contains("insmod -> insmod");
  }

  /** Fact 5.6: a probe that flushes a work item which waits for all probes is a circle of two. */
  @Test
  void aProbeThatWaitsForTheOneWhoWaitsForProbesIsNamed() {
    Explored explored =
        explore(
            false,
            b -> {
              b.present();
              WorkStruct work =
                  new WorkStruct(b.kernel, "deferral", b.core::waitForDeviceProbe, null);
              b.duringProbe =
                  () -> {
                    work.schedule();
                    work.flush();
                  };
              b.thread("insmod", notes -> b.driver.register());
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message())
        .contains("insmod")
        .contains("kworker-deferral");
  }

  /** Fact 5.6: a bind by sysfs is not counted. */
  @Test
  void aBindBySysfsIsNotWaitedFor() {
    Explored explored =
        explore(
            false,
            b -> {
              b.driver.register();
              b.probeGives(-Errno.ENODEV);
              b.present();
              b.duringProbe = b.core::waitForDeviceProbe;
              b.thread("bind", notes -> b.driver.bindStore(b.dev));
            });
    assertThat(explored.deadlocks()).isFalse();
  }

  /** Fact 5.6: holding a lock that a probe needs while waiting is a deadlock. */
  @Test
  void waitingUnderTheDeviceLockIsADeadlock() {
    Explored explored =
        explore(
            false,
            b -> {
              b.present();
              BusDevice second = b.device("second", null);
              second.register(true);
              b.duringProbe =
                  () -> {
                    second.lock().lock();
                    second.lock().unlock();
                  };
              b.thread("add", notes -> b.driver.register());
              b.thread(
                  "wait",
                  notes -> {
                    second.lock().lock();
                    b.core.waitForDeviceProbe();
                    second.lock().unlock();
                  });
            });
    assertThat(explored.deadlocks()).isTrue();
  }

  /** Fact 5.4: a deferred device is retried when another one binds, and never otherwise. */
  @Test
  void aDeferredProbeIsRetriedWhenAnotherDeviceBinds() {
    for (boolean other : new boolean[] {true, false}) {
      Explored explored =
          explore(
              true,
              b -> {
                BusDevice second = b.device("second", null);
                b.driver.register();
                b.thread(
                    "main",
                    notes -> {
                      b.probeGives(-Errno.EPROBE_DEFER);
                      b.present();
                      b.probeGives(0);
                      if (other) {
                        second.register(true);
                      }
                    });
                b.program().atEnd(cells -> assertThat(b.dev.isBound(cells)).isEqualTo(other));
              });
      assertThat(explored.violated()).isEmpty();
      assertThat(explored.events()).contains(Deferral.DEFERRED);
      assertThat(DriverBench.endings(explored)).containsExactly(other ? "probe=000" : "probe=0");
    }
  }

  /** Fact 5.4: a trigger during the probe that is deferred is not lost. */
  @Test
  void aTriggerDuringADeferredProbeIsNotLost() {
    Explored explored =
        explore(
            true,
            b -> {
              BusDevice second = b.device("second", null);
              b.driver.register();
              b.probeGives(-Errno.EPROBE_DEFER);
              // What the device depends on binds while its probe looks for it.
              b.thread("first", notes -> b.present());
              b.thread(
                  "second",
                  notes -> {
                    b.probeGives(0);
                    second.register(true);
                  });
              b.program().atEnd(cells -> assertThat(b.dev.isBound(cells)).isTrue());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(Deferral.DEFERRED);
  }

  /** Fact 5.6 and R13: deferred devices that nothing triggers are not waited for. */
  @Test
  void aDeferredDeviceIsNotWaitedFor() {
    Explored explored =
        explore(
            true,
            b -> {
              b.driver.register();
              b.thread(
                  "main",
                  notes -> {
                    b.probeGives(-Errno.EPROBE_DEFER);
                    b.present();
                    b.core.waitForDeviceProbe();
                    notes.add(b.dev.driver() != null);
                  });
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=0 probe=0");
  }

  /** Fact 5.6: a retry that was triggered before is waited for. */
  @Test
  void aTriggeredRetryIsWaitedFor() {
    Explored explored =
        explore(
            true,
            b -> {
              BusDevice second = b.device("second", null);
              b.driver.register();
              b.thread(
                  "main",
                  notes -> {
                    b.probeGives(-Errno.EPROBE_DEFER);
                    b.present();
                    b.probeGives(0);
                    second.register(true);
                    b.core.waitForDeviceProbe();
                    b.dev.lock().lock();
                    notes.add(b.dev.driver() != null);
                    b.dev.lock().unlock();
                  });
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=1 probe=000");
  }

  /** Fact 5.3: device_del takes the device off the deferred list. */
  @Test
  void aDeletedDeviceIsNotRetried() {
    Explored explored =
        explore(
            true,
            b -> {
              BusDevice second = b.device("second", null);
              b.driver.register();
              b.thread(
                  "main",
                  notes -> {
                    b.probeGives(-Errno.EPROBE_DEFER);
                    b.present();
                    b.probeGives(0);
                    b.dev.unregister();
                    second.register(true);
                  });
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=00");
  }

  /** Fact 0: wait_for_device_probe may sleep. */
  @Test
  void mustNotBeCalledInAtomicContext() {
    Explored explored =
        explore(
            false,
            b -> {
              SpinLock spin = new SpinLock(b.kernel, "spin");
              b.thread(
                  "main",
                  notes -> {
                    spin.lock();
                    b.core.waitForDeviceProbe();
                    spin.unlock();
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_SLEEP_IN_ATOMIC);
  }
}
