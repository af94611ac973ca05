package org.quiesce.kernel;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * {@code struct device_driver}: {@code driver_register}, {@code driver_unregister}, and the files
 * {@code bind} and {@code unbind} in sysfs.
 *
 * <p>Registering probes the devices that are there, in the order of their declaration; their errors
 * are ignored. Unregistering waits for stores to its files and for whoever looks at it, and then
 * unbinds, the device bound last first: after it no probe or remove of this driver runs.
 *
 * <p>Source: drivers/base/driver.c, drivers/base/bus.c (bus_add_driver, bus_remove_driver,
 * bind_store, unbind_store), drivers/base/dd.c (driver_detach).
 */
public final class Driver {
  private static final int REGISTERED = 1;
  private static final int FILES = 2;

  /**
   * What a driver does, under device_lock.
   *
   * @param probe 0 or a negative error
   * @param remove runs before the devres of the device is released; not after a failed probe
   */
  public record Callbacks(IntSupplier probe, Runnable remove) {}

  /** The callbacks for a device. */
  @FunctionalInterface
  public interface Operations {
    Callbacks of(BusDevice dev);
  }

  private final Bus bus;
  private final Machine machine;
  private final Kernel kernel;
  private final String name;
  private final @Nullable KernelModule module;
  private final boolean async;
  private final Operations operations;
  private final int state;

  /** Threads that look at it on the bus's list: {@code klist_remove} waits for them. */
  private final ThreadCounts users;

  /** Threads inside a store to its files. */
  private final ThreadCounts stores;

  private final CellList bound;
  private final int number;

  /**
   * Declares a driver that is not registered yet; it matches what the bus says.
   *
   * @param async {@code PROBE_PREFER_ASYNCHRONOUS}
   * @param module the module whose text the callbacks are, or null
   */
  public Driver(
      Bus bus, String name, boolean async, @Nullable KernelModule module, Operations operations) {
    this.bus = bus;
    this.kernel = bus.core().kernel();
    this.machine = kernel.machine();
    this.name = name;
    this.async = async;
    this.module = module;
    this.operations = operations;
    this.state =
        machine.cell(name, 0, now -> (now & REGISTERED) != 0 ? "registered" : "not registered");
    this.users = new ThreadCounts(machine, null);
    this.stores = new ThreadCounts(machine, null);
    this.bound = new CellList(machine, "bound to " + name, 0);
    this.number = machine.intern(this);
    bus.declare(this);
  }

  int number() {
    return number;
  }

  boolean isAsync() {
    return async;
  }

  @Nullable KernelModule module() {
    return module;
  }

  Callbacks callbacks(BusDevice dev) {
    return operations.of(dev);
  }

  /** The devices bound to it, the one bound first first. */
  CellList bound() {
    return bound;
  }

  /** {@code driver_register(drv)}: 0, -EBUSY if it is registered already, or -ENOMEM. */
  public int register() {
    return machine.call(
        "driver_register",
        () -> {
          String call = "driver_register(" + name + ")";
          int error =
              bus.core()
                  .faults()
                  .attempt(
                      KernelFact.DRIVER_REGISTER,
                      call,
                      -Errno.ENOMEM,
                      cells -> insert(cells, call));
          if (error == 0) {
            for (BusDevice dev : bus.devices()) {
              if (bus.matches(this, dev)) {
                attach(dev);
              }
            }
            become(
                KernelFact.DRIVER_REGISTER, "bind and unbind files of " + name, REGISTERED | FILES);
          }
          return error;
        });
  }

  private int insert(Cells cells, String call) {
    kernel.mightSleep(cells, call);
    touch(cells, call);
    if (cells.get(state) != 0) {
      return -Errno.EBUSY;
    }
    cells.set(state, REGISTERED);
    return 0;
  }

  private void touch(Cells cells, String call) {
    if (module != null) {
      module.touch(cells, () -> call);
    }
  }

  private void attach(BusDevice dev) {
    int found =
        machine.take(
            KernelFact.DRIVER_REGISTER.step(
                "driver_attach(" + name + ") looks for " + dev,
                cells -> {
                  if (!dev.isOnBus(cells)) {
                    return 0;
                  }
                  dev.take(cells, "bus_for_each_dev");
                  return 1;
                }));
    if (found != 0) {
      machine.run("__driver_attach", () -> dev.attaching().attachDriver(this));
      dev.putSteps(true);
    }
  }

  private void become(KernelFact fact, String what, int next) {
    machine.take(
        fact.step(
            what,
            cells -> {
              kernel.mightSleep(cells, what);
              touch(cells, what);
              cells.set(state, next);
              return 0;
            }));
  }

  /** {@code driver_unregister(drv)}: unbinds every device that is bound to it. */
  public void unregister() {
    machine.run(
        "driver_unregister",
        () -> {
          become(
              KernelFact.DRIVER_UNREGISTER,
              "driver_unregister(" + name + ") removes files",
              REGISTERED);
          await(stores, "the stores to bind and unbind of " + name);
          become(KernelFact.DRIVER_UNREGISTER, "driver_unregister(" + name + ")", 0);
          await(users, "the probes that " + name + " is tried in");
          if (async) {
            bus.core().asyncSynchronizeFull();
          }
          machine.loop(this::detachLast);
        });
  }

  private void await(ThreadCounts who, String what) {
    machine.take(
        KernelFact.DRIVER_UNREGISTER.when(
            "driver_unregister(" + name + ") waits",
            who::isEmpty,
            cells -> 0,
            Step.waitingFor(who::mask, () -> what)));
  }

  private @Nullable Boolean detachLast() {
    int last =
        machine.take(
            KernelFact.DRIVER_UNREGISTER
                .step(
                    "driver_detach(" + name + ")",
                    cells -> {
                      int found = bound.last(cells);
                      if (machine.value(found) instanceof BusDevice dev) {
                        dev.take(cells, "driver_detach");
                      }
                      return found;
                    })
                .observingReference());
    if (machine.value(last) instanceof BusDevice dev) {
      dev.binding().releaseDriver(this);
      dev.putSteps(true);
      return null;
    }
    return Boolean.TRUE;
  }

  /**
   * A write to {@code bind}: 0; -ENODEV if there is no such device or no such file any more; -EBUSY
   * if the device is bound; or the error of the probe, -EAGAIN instead of -EPROBE_DEFER. Not
   * counted in {@code probe_count}.
   */
  public int bindStore(BusDevice dev) {
    return store("bind", dev, false, () -> dev.binding().bind(this));
  }

  /** A write to {@code unbind}: 0, or -ENODEV if the device is not bound to this driver. */
  public int unbindStore(BusDevice dev) {
    return store(
        "unbind",
        dev,
        true,
        () -> {
          dev.binding().releaseDriver(null);
          return 0;
        });
  }

  private int store(String file, BusDevice dev, boolean mustBeBound, IntSupplier body) {
    return machine.call(
        file + "_store",
        () -> {
          String call = "echo " + dev + " > " + name + "/" + file;
          int found =
              machine.take(KernelFact.SYSFS_BIND.step(call, cells -> enterStore(cells, dev, call)));
          if (found == 0) {
            return -Errno.ENODEV;
          }
          boolean fits =
              mustBeBound ? dev.binding().readDriverUnlocked() == this : bus.matches(this, dev);
          int error = fits ? body.getAsInt() : -Errno.ENODEV;
          dev.putSteps(true);
          machine.take(
              KernelFact.SYSFS_BIND.step(
                  call + " ends",
                  cells -> {
                    stores.leave(cells);
                    return 0;
                  }));
          return error;
        });
  }

  private int enterStore(Cells cells, BusDevice dev, String call) {
    if ((cells.get(state) & FILES) == 0 || !dev.isOnBus(cells)) {
      return 0;
    }
    stores.enter(cells);
    dev.take(cells, call);
    return 1;
  }

  /** Part of the step by which a device tries it: false if it is not on the bus's list. */
  boolean enter(Cells cells) {
    if ((cells.get(state) & REGISTERED) == 0) {
      return false;
    }
    users.enter(cells);
    return true;
  }

  void leave(Cells cells) {
    users.leave(cells);
  }

  /** Whether somebody is inside a store to its files; for guards and checks. */
  public boolean isStoring(Cells cells) {
    return !stores.isEmpty(cells);
  }

  /** Whether devices can find it; for guards and checks. */
  public boolean isRegistered(Cells cells) {
    return (cells.get(state) & REGISTERED) != 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
