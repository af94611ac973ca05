package org.quiesce.kernel;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * {@code really_probe} and {@code __device_release_driver}: the driver of one device, under its
 * device_lock throughout.
 *
 * <p>Source: drivers/base/dd.c.
 */
final class Binding {
  /** Event: a probe found devres entries of an earlier time. */
  static final String RESOURCES_PRESENT = "resources present before probing";

  private static final int BOUND = 1;
  private static final int PROBING = 2;
  private static final int UNBINDING = 4;

  /** {@code deferred_trigger_count} changed since the probe began. */
  private static final int TRIGGERED = 8;

  private final BusDevice dev;
  private final DriverCore core;
  private final Kernel kernel;
  private final Machine machine;
  private final RefVar<Driver> driver;
  private final int state;
  private final int resourcesPresent;
  private @Nullable RefVar<Object> drvdata;
  private BusDevice.Observer observer = new BusDevice.Observer() {};

  /** Without one, a read of {@code dev->driver} is a plain access and nothing else. */
  private boolean observed;

  Binding(BusDevice dev, DriverCore core) {
    this.dev = dev;
    this.core = core;
    this.kernel = core.kernel();
    this.machine = kernel.machine();
    this.driver = new RefVar<>(machine, dev + ".driver", null);
    this.state = machine.cell("binding of " + dev, 0, Binding::describe);
    this.resourcesPresent = machine.event(RESOURCES_PRESENT);
  }

  void observe(BusDevice.Observer who) {
    this.observer = who;
    this.observed = true;
  }

  private static String describe(int now) {
    if ((now & UNBINDING) != 0) {
      return "unbinding";
    }
    return (now & BOUND) != 0 ? "bound" : (now & PROBING) != 0 ? "probing" : "unbound";
  }

  /** Part of the step by which a counted probe begins, under device_lock. */
  void enterProbe(Cells cells) {
    core.enterProbe(cells);
    cells.set(state, cells.get(state) & BOUND | PROBING);
  }

  /** Part of the step by which a counted probe ends. */
  void leaveProbe(Cells cells) {
    core.leaveProbe(cells);
    notProbing(cells);
  }

  private void notProbing(Cells cells) {
    cells.set(state, cells.get(state) & BOUND);
  }

  /** {@code device_driver_attach(drv, dev)}: not counted, never deferred. */
  int bind(Driver newcomer) {
    dev.lock().lock();
    int error = -Math.abs(reallyProbe(newcomer));
    end(KernelFact.SYSFS_BIND, "device_driver_attach(" + dev + ") ends", this::notProbing);
    dev.lock().unlock();
    return error == -Errno.EPROBE_DEFER ? -Errno.EAGAIN : error;
  }

  /** {@code driver_probe_device(drv, dev)} between its counts: a driver's error is positive. */
  int probeDevice(Driver candidate) {
    int error = reallyProbe(candidate);
    if (Math.abs(error) == Errno.EPROBE_DEFER) {
      core.deferral().add(dev);
    }
    return error;
  }

  /** An error of the driver is positive, one of the core negative. */
  private int reallyProbe(Driver candidate) {
    int error =
        machine.take(
            KernelFact.REALLY_PROBE
                .step(
                    "really_probe(" + candidate + ", " + dev + ")",
                    cells -> begin(cells, candidate))
                .readingMarked(driver.location())
                .writingMarked(driver.location()));
    if (error != 0) {
      return error;
    }
    Driver.Callbacks callbacks = candidate.callbacks(dev);
    int failed = machine.call("probe " + dev, () -> callbacks.probe().getAsInt());
    if (failed != 0) {
      dev.devres().releaseAll();
      unbind(
          KernelFact.PROBE_FAILED,
          "probe of " + dev + " failed",
          candidate,
          cells -> observer.probed(cells, false));
      return Math.abs(failed);
    }
    end(
        KernelFact.DRIVER_BOUND,
        "driver_bound(" + dev + ")",
        cells -> {
          cells.set(state, BOUND | PROBING);
          candidate.bound().addTail(cells, machine.intern(dev));
          leaveText(cells, candidate);
          observer.probed(cells, true);
        });
    core.deferral().forget(dev);
    core.deferral().trigger();
    return 0;
  }

  private int begin(Cells cells, Driver candidate) {
    kernel.mightSleep(cells, "probe");
    if (dev.isDead(cells) || !dev.isAdded(cells)) {
      return -Errno.ENODEV;
    }
    if (cells.get(driver.cell()) != 0 || !dev.devres().isEmpty(cells)) {
      if (cells.get(driver.cell()) == 0) {
        cells.reached(resourcesPresent);
      }
      return -Errno.EBUSY;
    }
    cells.set(driver.cell(), candidate.number());
    cells.set(state, cells.get(state) | PROBING);
    KernelModule text = candidate.module();
    if (text != null) {
      text.enter(cells, () -> "the probe of " + candidate);
    }
    observer.probing(cells);
    return 0;
  }

  /** {@code device_release_driver_internal(dev, drv)}: whatever is bound, or only this driver. */
  void releaseDriver(@Nullable Driver only) {
    machine.run(
        "device_release_driver",
        () -> {
          dev.lock().lock();
          Driver bound = beginUnbind(only);
          if (bound != null) {
            machine.run("remove " + dev, bound.callbacks(dev).remove());
            dev.devres().releaseAll();
            unbind(
                KernelFact.DEVICE_RELEASE_DRIVER,
                "device_release_driver(" + dev + ") ends",
                bound,
                cells -> {});
          }
          dev.lock().unlock();
        });
  }

  private @Nullable Driver beginUnbind(@Nullable Driver only) {
    int found =
        machine.take(
            KernelFact.DEVICE_RELEASE_DRIVER
                .step(
                    "device_release_driver(" + dev + ")",
                    cells -> {
                      kernel.mightSleep(cells, "device_release_driver");
                      Driver bound = driver(cells);
                      if (bound == null || (only != null && bound != only)) {
                        return 0;
                      }
                      observer.unbinding(cells);
                      cells.set(state, BOUND | UNBINDING);
                      KernelModule text = bound.module();
                      if (text != null) {
                        text.enter(cells, () -> "the remove of " + bound);
                      }
                      return bound.number();
                    })
                .readingMarked(driver.location())
                .observingReference());
    return machine.value(found) instanceof Driver bound ? bound : null;
  }

  /** {@code device_unbind_cleanup}: {@code dev->driver = NULL}, and off the driver's list. */
  private void unbind(KernelFact fact, String what, Driver old, Consumer<Cells> and) {
    Locations data = drvdata == null ? Locations.NONE : drvdata.location();
    machine.take(
        fact.step(
                what,
                cells -> {
                  cells.set(driver.cell(), 0);
                  if (drvdata != null) {
                    cells.set(drvdata.cell(), 0);
                  }
                  cells.set(state, cells.get(state) & (PROBING | TRIGGERED));
                  old.bound().remove(cells, machine.intern(dev));
                  dev.devres().endRelease(cells);
                  leaveText(cells, old);
                  and.accept(cells);
                  return 0;
                })
            .writingPlain(data)
            .writingMarked(driver.location()));
  }

  private static void leaveText(Cells cells, Driver left) {
    KernelModule text = left.module();
    if (text != null) {
      text.leave(cells);
    }
  }

  private void end(KernelFact fact, String what, Consumer<Cells> effect) {
    machine.take(
        fact.step(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }

  /** {@code dev->driver_data}, declared when it is first asked for: while the program is set up. */
  RefVar<Object> drvdata() {
    if (drvdata == null) {
      drvdata = new RefVar<>(machine, dev + ".drvdata", null);
    }
    return drvdata;
  }

  @Nullable Driver readDriver() {
    if (!observed) {
      return driver.get(MemoryOrder.PLAIN);
    }
    // A marked access too, so that what the observer notes is a scheduling point of its own.
    int number =
        machine.take(
            KernelFact.DRIVER_POINTER
                .step(
                    "read " + dev + ".driver",
                    cells -> {
                      observer.driverRead(cells);
                      return cells.get(driver.cell());
                    })
                .readingPlain(driver.location())
                .readingMarked(driver.location())
                .observingReference());
    return machine.value(number) instanceof Driver now ? now : null;
  }

  @Nullable Driver readDriverUnlocked() {
    return driver.get(MemoryOrder.ONCE);
  }

  @Nullable Driver driver(Cells cells) {
    return machine.value(cells.get(driver.cell())) instanceof Driver now ? now : null;
  }

  boolean isBound(Cells cells) {
    return (cells.get(state) & BOUND) != 0;
  }

  boolean isUnbinding(Cells cells) {
    return (cells.get(state) & UNBINDING) != 0;
  }

  /** Whether a trigger came since the probe began. */
  boolean wasTriggered(Cells cells) {
    return (cells.get(state) & TRIGGERED) != 0;
  }

  /** Part of a trigger: a probe under way learns of it. */
  void noteTrigger(Cells cells) {
    if ((cells.get(state) & PROBING) != 0) {
      cells.set(state, cells.get(state) | TRIGGERED);
    }
  }
}
