package org.quiesce.translate.runtime.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.PciDev;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;
import org.quiesce.translate.runtime.Opaque;

/** The devices inside PCI devices and the CXL port; references on the port are not counted. */
public final class AerDevices extends Devices {
  private final AerContext context;

  AerDevices(AerContext context) {
    super(context);
    this.context = context;
  }

  /** {@code &port->dev}. */
  public DevRef ofPort(@Nullable Device port) {
    return new DevRef(port);
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

  @Override
  public boolean isBound(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("dev->driver");
      return pdev.dev().isBound();
    }
    return context.env().isPortBound();
  }

  @Override
  public void lock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_lock");
      pdev.dev().lock().lock();
    } else if (context.env().options().portLocked()) {
      context.env().port().lock().lock();
    }
  }

  @Override
  public void unlock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_unlock");
      pdev.dev().lock().unlock();
    } else if (context.env().options().portLocked()) {
      context.env().port().lock().unlock();
    }
  }

  @Override
  public boolean trylock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_trylock");
      return pdev.dev().lock().trylock();
    }
    return !context.env().options().portLocked() || context.env().port().lock().trylock();
  }

  @Override
  public @Nullable DevRef get(@Nullable DevRef dev) {
    if (dev != null && owner(dev) instanceof PciDev pdev) {
      pdev.get();
    }
    return dev;
  }

  @Override
  public void put(@Nullable DevRef dev) {
    if (dev != null && owner(dev) instanceof PciDev pdev) {
      pdev.put();
    }
  }

  @Override
  public Opaque read(@Nullable DevRef dev, String what) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access(what);
    }
    return new Opaque(what);
  }

  @Override
  public void log(DevRef dev, String function) {
    if (dev.owner() instanceof PciDev pdev) {
      pdev.log(function);
    } else {
      context.env().printk(function);
    }
  }
}
