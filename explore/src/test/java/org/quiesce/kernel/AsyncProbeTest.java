package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Step;

/** Kernel facts 5.4 to 5.6: asynchronous probes. */
class AsyncProbeTest {
  private static Explored explore(Consumer<DriverBench> setUp) {
    return Explored.of(
        kernel -> {
          DriverBench bench = new DriverBench(kernel, false, 0, true, null);
          setUp.accept(bench);
          bench.kworkers();
          return bench.program();
        });
  }

  /** Fact 5.4: an asynchronous probe may come after device_add returned. */
  @Test
  void anAsynchronousProbeMayComeLater() {
    for (boolean waits : new boolean[] {true, false}) {
      Explored explored =
          explore(
              b -> {
                b.driver.register();
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      if (waits) {
                        b.core.waitForDeviceProbe();
                      }
                      b.dev.lock().lock();
                      notes.add(b.dev.driver() != null);
                      b.dev.lock().unlock();
                    });
              });
      assertThat(explored.violated()).isEmpty();
      if (waits) {
        assertThat(DriverBench.endings(explored)).containsExactly("main=1 probe=0");
      } else {
        assertThat(DriverBench.endings(explored))
            .containsExactly("main=0 probe=0", "main=1 probe=0");
      }
    }
  }

  /** Fact 5.4: an asynchronous helper is scheduled only for a driver that is there. */
  @Test
  void noHelperWithoutADriver() {
    Explored explored =
        explore(
            b ->
                b.thread(
                    "main",
                    notes -> {
                      b.present();
                      notes.add(
                          b.kernel
                              .machine()
                              .take(Step.of("refs", cells -> b.dev.references(cells))));
                    }));
    assertThat(DriverBench.endings(explored)).containsExactly("main=1");
  }

  /** Fact 5.4: device_attach probes synchronously, whatever the driver prefers. */
  @Test
  void deviceAttachIsSynchronous() {
    Explored explored =
        explore(
            b -> {
              b.present();
              b.driver.register();
              b.thread("main", notes -> notes.add(b.dev.attach()));
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=1 probe=0");
  }

  /** Fact 5.5: what was scheduled for it is waited for, runs, and is unbound. */
  @Test
  void unregisteringWaitsForAsynchronousProbes() {
    Explored explored =
        Explored.of(
            kernel -> {
              KernelModule text = new KernelModule(kernel, "module");
              DriverBench b = new DriverBench(kernel, false, 0, true, text);
              b.present();
              b.thread(
                  "main",
                  notes -> {
                    b.driver.register();
                    b.driver.unregister();
                    text.free(cells -> {});
                  });
              b.kworkers();
              return b.program();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("probe=0 remove=0");
  }

  /** Fact 5.6: from an asynchronous probe it waits for itself. */
  @Test
  void waitingInsideAnAsynchronousProbeIsADeadlock() {
    Explored explored =
        explore(
            b -> {
              b.present();
              b.duringProbe = b.core::asyncSynchronizeFull;
              b.thread("insmod", notes -> b.driver.register());
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }
}
