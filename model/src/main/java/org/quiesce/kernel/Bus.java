package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.quiesce.machine.Cells;

/**
 * {@code struct bus_type}: which drivers match which devices. Devices and drivers are walked in the
 * order of their declaration.
 *
 * <p>Source: drivers/base/bus.c.
 */
public final class Bus {
  private final DriverCore core;
  private final BiPredicate<Driver, BusDevice> match;
  private final List<BusDevice> devices = new ArrayList<>();
  private final List<Driver> drivers = new ArrayList<>();

  /**
   * @param match {@code bus->match}: the same answer at all times
   */
  public Bus(DriverCore core, BiPredicate<Driver, BusDevice> match) {
    this.core = core;
    this.match = match;
  }

  /** What all buses share. */
  public DriverCore core() {
    return core;
  }

  void declare(BusDevice dev) {
    devices.add(dev);
    core.declare(dev);
    for (Driver driver : drivers) {
      pair(driver, dev);
    }
  }

  void declare(Driver driver) {
    drivers.add(driver);
    for (BusDevice dev : devices) {
      pair(driver, dev);
    }
  }

  private void pair(Driver driver, BusDevice dev) {
    if (matches(driver, dev)) {
      driver.bound().reserve(1);
      if (driver.isAsync()) {
        dev.attaching().allowAsync();
      }
    }
  }

  boolean matches(Driver driver, BusDevice dev) {
    return match.test(driver, dev);
  }

  List<BusDevice> devices() {
    return devices;
  }

  List<Driver> drivers() {
    return drivers;
  }

  /**
   * {@code bus_for_each_dev} with {@code device_attach}: every device that has no driver once its
   * lock is held is tried with those that are registered.
   */
  public void attachAll() {
    forEach(BusDevice::attach);
  }

  /** {@code bus_for_each_dev}: calls it with every device that is there, a reference held. */
  public void forEach(Consumer<BusDevice> call) {
    for (BusDevice dev : devices) {
      core.kernel().machine().run("bus_for_each_dev", () -> visit(dev, call));
    }
  }

  private static void visit(BusDevice dev, Consumer<BusDevice> call) {
    if (dev.find("bus_for_each_dev looks for " + dev)) {
      call.accept(dev);
      dev.putFound();
    }
  }

  /** Whether a device of that name is in sysfs. */
  boolean isTaken(Cells cells, String sysfsName) {
    for (BusDevice dev : devices) {
      if (dev.sysfsName().equals(sysfsName) && dev.isAdded(cells)) {
        return true;
      }
    }
    return false;
  }
}
