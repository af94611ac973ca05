package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Cells;

/** Who is told of bindings and failures, and the walks over a bus. */
class DeviceObserverTest {
  private static BusDevice.Observer telling(Kernel kernel) {
    int probing = kernel.machine().event("probing");
    int bound = kernel.machine().event("bound");
    int failed = kernel.machine().event("failed");
    int unbinding = kernel.machine().event("unbinding");
    int read = kernel.machine().event("read");
    return new BusDevice.Observer() {
      @Override
      public void probing(Cells cells) {
        cells.reached(probing);
      }

      @Override
      public void probed(Cells cells, boolean isBound) {
        cells.reached(isBound ? bound : failed);
      }

      @Override
      public void unbinding(Cells cells) {
        cells.reached(unbinding);
      }

      @Override
      public void driverRead(Cells cells) {
        cells.reached(read);
      }
    };
  }

  @Test
  void theObserverIsToldOfAProbeAndAnUnbind() {
    Explored explored =
        Explored.of(
            kernel -> {
              DriverBench b = new DriverBench(kernel, false, 0);
              b.dev.observe(telling(kernel));
              b.present();
              b.thread(
                  "main",
                  notes -> {
                    b.driver.register();
                    b.dev.lock().lock();
                    notes.add(b.dev.driver() != null);
                    b.dev.lock().unlock();
                    b.dev.releaseDriver();
                  });
              return b.program();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events())
        .contains("probing", "bound", "unbinding", "read")
        .doesNotContain("failed");
    assertThat(DriverBench.endings(explored)).containsExactly("main=1 probe=0 remove=0");
  }

  @Test
  void theObserverIsToldOfAFailedProbe() {
    Explored explored =
        Explored.of(
            kernel -> {
              DriverBench b = new DriverBench(kernel, false, 0);
              b.dev.observe(telling(kernel));
              b.probeGives(-Errno.ENXIO);
              b.present();
              b.thread("main", notes -> b.driver.register());
              return b.program();
            });
    assertThat(explored.events()).contains("failed").doesNotContain("bound", "unbinding");
  }

  /** drivers/cxl/core/port.c, cxl_rescan_attach: each device is looked at under its lock. */
  @Test
  void aWalkWaitsForAProbeUnderWayAndTriesAgain() {
    Explored explored =
        Explored.of(
            kernel -> {
              DriverBench b = new DriverBench(kernel, false, 0);
              Bus bus = b.bus;
              b.bound();
              b.thread("unbind", notes -> b.dev.releaseDriver());
              b.thread("walk", notes -> bus.attachAll());
              return b.program();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored))
        .containsExactly("probe=0 remove=0", "probe=00 remove=0");
  }

  @Test
  void whatIsFoundStaysUntilItIsDropped() {
    Explored explored =
        Explored.of(
            kernel -> {
              DriverBench b = new DriverBench(kernel, false, 0);
              b.present();
              b.thread("remove", notes -> b.dev.unregister());
              b.thread(
                  "open",
                  notes -> {
                    if (b.dev.find("open")) {
                      b.dev.access("use");
                      b.dev.putFound();
                      notes.add(1);
                    }
                  });
              return b.program();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("", "open=1");
  }

  @Test
  void anInjectedFailureIsTold() {
    Explored explored =
        Explored.of(
            kernel -> {
              Faults faults = new Faults(kernel, 1, call -> true);
              int told = kernel.machine().event("told of call");
              faults.observe(
                  (cells, call) -> {
                    if (call.equals("call")) {
                      cells.reached(told);
                    }
                  });
              return new org.quiesce.machine.Program(kernel.machine())
                  .thread("main", () -> faults.attempt("call", -Errno.ENOMEM, cells -> 0));
            });
    assertThat(explored.events()).contains("told of call");
  }

  @Test
  void queueingWorkOfAFreedDeviceIsReported() {
    Explored explored =
        Explored.of(
            kernel -> {
              DriverBench b = new DriverBench(kernel, false, 0);
              WorkStruct work = new WorkStruct(kernel, "work", () -> {}, null);
              work.livesIn(b.dev);
              b.present();
              b.thread("remove", notes -> b.dev.unregister());
              b.thread("queue", notes -> work.schedule());
              b.kworkers();
              return b.program();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
  }
}
