package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.PciDev;

/** {@code struct device *}: locks, the bound driver, references. */
public final class Devices {
  private final Context context;

  Devices(Context context) {
    this.context = context;
  }

  /** {@code &port->dev}. */
  public DevRef ofPort(@Nullable Device port) {
    return new DevRef(port);
  }

  private Object owner(@Nullable DevRef dev) {
    if (dev == null || dev.owner() == null) {
      throw context.crash("NULL pointer dereferenced");
    }
    return dev.owner();
  }

  /** {@code to_pci_dev(dev)}. */
  public @Nullable PciDev pdev(@Nullable DevRef dev) {
    if (dev == null) {
      throw Context.notModelled("to_pci_dev", "container_of() of NULL");
    }
    if (dev.owner() == null) {
      return null;
    }
    if (dev.owner() instanceof PciDev pdev) {
      return pdev;
    }
    throw Context.notModelled("to_pci_dev", "a device that is no PCI device");
  }

  /** {@code dev->driver != NULL}. */
  public boolean isBound(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("dev->driver");
      return pdev.dev().isBound();
    }
    return context.env().isPortBound();
  }

  /** {@code device_lock(dev)}. */
  public void lock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_lock");
      pdev.dev().lock().lock();
    } else if (context.env().options().portLocked()) {
      context.env().port().lock().lock();
    }
  }

  /** {@code device_unlock(dev)}. */
  public void unlock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_unlock");
      pdev.dev().lock().unlock();
    } else if (context.env().options().portLocked()) {
      context.env().port().lock().unlock();
    }
  }

  /** {@code device_trylock(dev)}. */
  public boolean trylock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_trylock");
      return pdev.dev().lock().trylock();
    }
    return !context.env().options().portLocked() || context.env().port().lock().trylock();
  }

  /** {@code guard(device)(dev)}. */
  public Lock.Held guard(@Nullable DevRef dev) {
    lock(dev);
    return () -> unlock(dev);
  }

  /** {@code get_device(dev)}; references on a port are not counted. */
  public @Nullable DevRef get(@Nullable DevRef dev) {
    if (dev != null && owner(dev) instanceof PciDev pdev) {
      pdev.get();
    }
    return dev;
  }

  /** {@code put_device(dev)}. */
  public void put(@Nullable DevRef dev) {
    if (dev != null && owner(dev) instanceof PciDev pdev) {
      pdev.put();
    }
  }

  /** Reads something of the device whose value is of no interest, such as its name. */
  public Opaque read(@Nullable DevRef dev, String what) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access(what);
    }
    return new Opaque(what);
  }
}
