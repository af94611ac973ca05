package org.quiesce.kernel;

import java.util.List;
import java.util.function.BiConsumer;
import org.quiesce.machine.Cells;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;

/**
 * {@code struct device}: its {@code device_lock} and whether a driver is bound ({@code dev->driver}
 * not NULL).
 *
 * <p>Source: drivers/base/dd.c, drivers/base/core.c.
 */
public final class Device {
  private final String name;
  private final Mutex lock;
  private final IntVar driver;
  private BiConsumer<Cells, String> liveness = (cells, what) -> {};

  public Device(Kernel kernel, String name, boolean bound) {
    Machine machine = kernel.machine();
    this.name = name;
    this.lock =
        new Mutex(kernel, "device_lock(" + name + ")", "device_lock(" + name + ")", "device");
    this.driver = new IntVar(machine, name + ".driver", bound ? 1 : 0);
  }

  /** The cells that make up its state. */
  List<Integer> cells() {
    return List.of(lock.cell(), driver.cell());
  }

  /** {@code device_lock(dev)}. */
  public Mutex lock() {
    return lock;
  }

  /** {@code dev->driver != NULL}: a plain read; meaningful under {@link #lock}. */
  public boolean isBound() {
    return driver.get(MemoryOrder.PLAIN) != 0;
  }

  /** Ends of {@code device_release_driver(dev)}: the driver is gone. Caller holds {@link #lock}. */
  public void unbind() {
    driver.set(0, MemoryOrder.PLAIN);
  }

  /** Sets what is checked at every access; set by the object that embeds the device. */
  void checkAccessWith(BiConsumer<Cells, String> check) {
    this.liveness = check;
  }

  /** Part of every step that dereferences the device. */
  public void checkAccess(Cells cells, String what) {
    liveness.accept(cells, what);
  }

  @Override
  public String toString() {
    return name;
  }
}
