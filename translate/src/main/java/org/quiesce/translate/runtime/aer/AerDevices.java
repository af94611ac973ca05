package org.quiesce.translate.runtime.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.PciDev;
import org.quiesce.protocol.aer.PortReferences;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;
import org.quiesce.translate.runtime.Opaque;

/** The devices inside PCI devices and the CXL port. */
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
    refs().access("port->dev.driver");
    return context.env().isPortBound();
  }

  @Override
  public void lock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_lock");
      pdev.dev().lock().lock();
      return;
    }
    refs().access("device_lock");
    if (context.env().options().portLocked()) {
      context.env().port().lock().lock();
    }
  }

  @Override
  public void unlock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_unlock");
      pdev.dev().lock().unlock();
      return;
    }
    refs().access("device_unlock");
    if (context.env().options().portLocked()) {
      context.env().port().lock().unlock();
    }
  }

  @Override
  public boolean trylock(@Nullable DevRef dev) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access("device_trylock");
      return pdev.dev().lock().trylock();
    }
    refs().access("device_trylock");
    return !context.env().options().portLocked() || context.env().port().lock().trylock();
  }

  @Override
  public @Nullable DevRef get(@Nullable DevRef dev) {
    if (dev != null && owner(dev) instanceof PciDev pdev) {
      pdev.get();
    } else if (dev != null) {
      refs().access("get_device");
      refs().get("get_device");
    }
    return dev;
  }

  @Override
  public void put(@Nullable DevRef dev) {
    if (dev != null && owner(dev) instanceof PciDev pdev) {
      pdev.put();
    } else if (dev != null) {
      refs().put("put_device");
    }
  }

  /** {@code put_cxl_port(port)}; NULL is fine. */
  public void putPort(@Nullable Device port) {
    if (port != null) {
      refs().put("put_cxl_port");
    }
  }

  private PortReferences refs() {
    return context.env().portReferences();
  }

  @Override
  public Opaque read(@Nullable DevRef dev, String what) {
    if (owner(dev) instanceof PciDev pdev) {
      pdev.access(what);
    } else {
      refs().access(what);
    }
    return new Opaque(what);
  }

  @Override
  public void log(DevRef dev, String function) {
    if (dev.owner() instanceof PciDev pdev) {
      pdev.log(function);
    } else {
      refs().access(function);
      context.env().printk(function);
    }
  }
}
