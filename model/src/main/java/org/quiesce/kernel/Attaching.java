package org.quiesce.kernel;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;

/**
 * {@code __device_attach} and {@code __driver_attach}: which drivers a device is tried with, at
 * once or by an asynchronous call.
 *
 * <p>The asynchronous calls for one device are one work item: two that are scheduled before either
 * runs are one. That an asynchronous call is made synchronously for want of memory is not modelled.
 *
 * <p>Source: drivers/base/dd.c (__device_attach, __device_attach_async_helper, __driver_attach).
 */
final class Attaching {
  private final BusDevice dev;
  private final Bus bus;
  private final DriverCore core;
  private final Machine machine;
  private final Binding binding;
  private @Nullable Async async;

  /**
   * The asynchronous calls for the device.
   *
   * @param work what runs them
   * @param driver the cell of {@code dev->p->async_driver}: a driver that was registered
   * @param all the cell of whether the device looks for drivers
   */
  private record Async(WorkStruct work, int driver, int all) {}

  Attaching(BusDevice dev, Bus bus, Binding binding) {
    this.dev = dev;
    this.bus = bus;
    this.core = bus.core();
    this.machine = core.kernel().machine();
    this.binding = binding;
  }

  /** A driver that prefers asynchronous probes matches: while the program is set up. */
  void allowAsync() {
    if (async == null) {
      WorkStruct work =
          new WorkStruct(core.kernel(), "async probe of " + dev, this::probeAsync, null);
      int driver =
          machine.cell(
              "async_driver of " + dev,
              0,
              number -> number == 0 ? "NULL" : "" + machine.value(number),
              Renaming.OfCell.REFERENCE);
      async = new Async(work, driver, machine.cell(null, 0, Integer::toString));
      core.declareAsync(work);
    }
  }

  /** {@code __device_attach(dev, allow_async)}: 1 bound, 0 not, or negative. */
  int attach(boolean allowAsync) {
    return machine.call("device_attach", () -> attachSteps(allowAsync ? async : null));
  }

  private int attachSteps(@Nullable Async later) {
    dev.lock().lock();
    int result = look();
    boolean helper = false;
    if (result == 2) {
      result = tryDrivers(later == null, true);
      helper = result == 0 && later != null && isAsyncDriverThere();
    }
    dev.lock().unlock();
    if (helper && later != null) {
      step(
          KernelFact.DRIVER_ASYNC_PROBE,
          "async_schedule_dev(" + dev + ")",
          cells -> {
            cells.set(later.all(), 1);
            schedule(cells, later);
          });
    }
    return result;
  }

  /** 0 dead, 1 bound, 2 neither. */
  private int look() {
    return machine.take(
        KernelFact.DEVICE_ATTACH.step(
            "device_attach(" + dev + ")",
            cells -> dev.isDead(cells) ? 0 : dev.driver(cells) != null ? 1 : 2));
  }

  private boolean isAsyncDriverThere() {
    return machine.take(
            KernelFact.DRIVER_ASYNC_PROBE.step(
                "have_async(" + dev + ")",
                cells ->
                    bus.drivers().stream()
                            .anyMatch(
                                it ->
                                    it.isAsync() && bus.matches(it, dev) && it.isRegistered(cells))
                        ? 1
                        : 0))
        != 0;
  }

  private void schedule(Cells cells, Async later) {
    if (later.work().queue(cells, "async_schedule_dev", null)) {
      dev.take(cells, "async_schedule_dev");
    }
  }

  /** The helpers: for the driver that was registered, and for the device that was added. */
  private void probeAsync() {
    Async now = async;
    if (now == null) {
      return;
    }
    dev.lock().lock();
    int newcomer =
        machine.take(
            KernelFact.DRIVER_ASYNC_PROBE
                .step(
                    "async_driver of " + dev,
                    cells -> {
                      int number = cells.get(now.driver());
                      cells.set(now.driver(), 0);
                      return number;
                    })
                .observingReference());
    if (machine.value(newcomer) instanceof Driver driver) {
      probeCounted(driver);
    }
    int all =
        machine.take(
            KernelFact.DRIVER_ASYNC_PROBE.step(
                "__device_attach_async_helper(" + dev + ")",
                cells -> {
                  int asked = cells.get(now.all());
                  cells.set(now.all(), 0);
                  return asked;
                }));
    if (all != 0 && look() == 2) {
      tryDrivers(true, false);
    }
    dev.lock().unlock();
    dev.putSteps(true);
  }

  /** A driver's own error lets the next one try its luck, an error of the core does not. */
  private int tryDrivers(boolean asyncOnes, boolean syncOnes) {
    for (Driver candidate : bus.drivers()) {
      if (bus.matches(candidate, dev) && (candidate.isAsync() ? asyncOnes : syncOnes)) {
        int error = probeIfThere(candidate);
        if (error <= 0) {
          return error == 0 ? 1 : error;
        }
      }
    }
    return 0;
  }

  private int probeIfThere(Driver candidate) {
    String call = "driver_probe_device(" + candidate + ", " + dev + ")";
    int there =
        machine.take(
            KernelFact.PROBE_COUNT.step(
                call,
                cells -> {
                  if (!candidate.enter(cells)) {
                    return 0;
                  }
                  binding.enterProbe(cells);
                  return 1;
                }));
    if (there == 0) {
      return Errno.ENODEV;
    }
    int error = binding.probeDevice(candidate);
    step(
        KernelFact.PROBE_COUNT,
        call + " ends",
        cells -> {
          binding.leaveProbe(cells);
          candidate.leave(cells);
        });
    return error;
  }

  /** {@code driver_probe_device(drv, dev)} by somebody who keeps the driver from going. */
  private void probeCounted(Driver candidate) {
    String call = "driver_probe_device(" + candidate + ", " + dev + ")";
    step(KernelFact.PROBE_COUNT, call, binding::enterProbe);
    binding.probeDevice(candidate);
    step(KernelFact.PROBE_COUNT, call + " ends", binding::leaveProbe);
  }

  /** {@code __driver_attach(dev, drv)}: the driver is being registered. */
  void attachDriver(Driver newcomer) {
    Async later = async;
    dev.lock().lock();
    if (!newcomer.isAsync() || later == null) {
      probeCounted(newcomer);
      dev.lock().unlock();
      return;
    }
    int free =
        machine.take(
            KernelFact.DRIVER_ASYNC_PROBE.step(
                "__driver_attach(" + newcomer + ", " + dev + ")",
                cells -> {
                  if (dev.driver(cells) != null || cells.get(later.driver()) != 0) {
                    return 0;
                  }
                  cells.set(later.driver(), newcomer.number());
                  return 1;
                }));
    dev.lock().unlock();
    if (free != 0) {
      step(
          KernelFact.DRIVER_ASYNC_PROBE,
          "async_schedule_dev(" + dev + ")",
          cells -> schedule(cells, later));
    }
  }

  private void step(KernelFact fact, String what, Consumer<Cells> effect) {
    machine.take(
        fact.step(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }
}
