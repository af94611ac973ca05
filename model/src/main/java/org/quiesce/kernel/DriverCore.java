package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * {@code wait_for_device_probe}, {@code probe_count}, {@code async_synchronize_full}: what all
 * devices and drivers of a kernel share.
 *
 * <p>Source: drivers/base/dd.c, kernel/async.c.
 */
public final class DriverCore {
  private final Kernel kernel;
  private final Machine machine;
  private final Faults faults;
  private final ThreadCounts probes;
  private final Deferral deferral;
  private final List<WorkStruct> asyncProbes = new ArrayList<>();

  /**
   * @param faults which calls of the core may fail
   * @param defers whether probes may return -EPROBE_DEFER; if so there is a work item {@code
   *     deferred_probe_work}, which needs a kworker
   */
  public DriverCore(Kernel kernel, Faults faults, boolean defers) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.faults = faults;
    this.probes = new ThreadCounts(machine, "probe_count");
    this.deferral = new Deferral(kernel, defers);
  }

  Kernel kernel() {
    return kernel;
  }

  Faults faults() {
    return faults;
  }

  Deferral deferral() {
    return deferral;
  }

  void declare(BusDevice dev) {
    deferral.declare(dev);
  }

  /** An asynchronous call is a work item of its own. */
  void declareAsync(WorkStruct probe) {
    asyncProbes.add(probe);
  }

  /** Part of the step by which a counted probe begins. */
  void enterProbe(Cells cells) {
    probes.enter(cells);
  }

  /** Part of the step by which a counted probe ends. */
  void leaveProbe(Cells cells) {
    probes.leave(cells);
  }

  /**
   * A counted probe of some other device that is under way from the start, while the program is set
   * up; the thread ends it by {@link #otherProbeEnds}.
   */
  public void otherProbeIsUnderWay(int thread) {
    machine.take(
        KernelFact.PROBE_COUNT.step(
            "a probe is under way",
            cells -> {
              probes.enter(cells, thread);
              return 0;
            }));
  }

  /** A counted probe of some other device begins. */
  public void otherProbeBegins() {
    machine.take(
        KernelFact.PROBE_COUNT.step(
            "another device is probed",
            cells -> {
              probes.enter(cells);
              return 0;
            }));
  }

  /** A counted probe of some other device ends. */
  public void otherProbeEnds() {
    machine.take(
        KernelFact.PROBE_COUNT.step(
            "the probe of another device ends",
            cells -> {
              probes.leave(cells);
              return 0;
            }));
  }

  /** {@code probe_count}; for guards and checks. */
  public int probeCount(Cells cells) {
    return probes.total(cells);
  }

  /**
   * {@code wait_for_device_probe()}: flushes the deferred probes, waits until {@code probe_count}
   * was 0 once, waits for asynchronous probes; once each. Deferred devices that nothing triggers,
   * binds by sysfs, and whatever begins after its step are not waited for.
   */
  public void waitForDeviceProbe() {
    machine.run(
        "wait_for_device_probe",
        () -> {
          deferral.flush();
          machine.take(
              KernelFact.WAIT_FOR_DEVICE_PROBE.when(
                  "wait_for_device_probe: probe_count == 0",
                  probes::isEmpty,
                  cells -> {
                    kernel.mightSleep(cells, "wait_for_device_probe");
                    return 0;
                  },
                  Step.waitingFor(probes::mask, () -> "probe_count to be 0")));
          asyncSynchronizeFull();
        });
  }

  /** {@code async_synchronize_full()}: waits until no asynchronous call is scheduled or runs. */
  public void asyncSynchronizeFull() {
    if (asyncProbes.isEmpty()) {
      return;
    }
    machine.take(
        KernelFact.ASYNC_SYNCHRONIZE_FULL.when(
            "async_synchronize_full",
            cells -> asyncProbes.stream().allMatch(probe -> probe.isDrained(cells)),
            cells -> {
              kernel.mightSleep(cells, "async_synchronize_full");
              return 0;
            },
            Step.waitingFor(this::asyncThreads, () -> "the asynchronous probes")));
  }

  private int asyncThreads(Cells cells) {
    int mask = 0;
    for (WorkStruct probe : asyncProbes) {
      mask |= probe.workerMask(cells);
    }
    return mask;
  }
}
