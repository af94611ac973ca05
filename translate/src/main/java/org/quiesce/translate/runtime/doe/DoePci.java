package org.quiesce.translate.runtime.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;
import org.quiesce.protocol.doe.DoeDevices.DoeDevice;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;
import org.quiesce.translate.runtime.Opaque;

/**
 * The PCI device. In scenarios without drivers it is there all the time; where the device's
 * creation makes its mailboxes, from then until after they were destroyed; else as the driver core
 * has it.
 */
final class DoePci extends Devices {
  private final DoeContext context;
  private final boolean comesAndGoes;
  private @Nullable Lifetime memory;

  DoePci(DoeContext context, boolean comesAndGoes) {
    super(context);
    this.context = context;
    this.comesAndGoes = comesAndGoes;
  }

  /** It is the environment that creates and destroys the device. */
  void livesIn(Lifetime lifetime) {
    memory = lifetime;
  }

  /** Part of a step that accesses the device. */
  void touch(Cells cells, DevRef dev, String what) {
    if (memory != null) {
      memory.touch(cells, () -> what);
    } else if (comesAndGoes) {
      at(dev).checkAccess(cells, what);
    }
  }

  private void access(@Nullable DevRef dev, String what) {
    owner(dev);
    if (memory != null) {
      memory.access(what);
    } else if (comesAndGoes) {
      at(dev).access(what);
    }
  }

  /** An auxiliary device is stored to before it is initialised: it is its struct that is there. */
  @Override
  protected void storing(@Nullable DevRef dev, String what) {
    DoeDevice device = context.auxiliaryAt(at(dev));
    if (device == null) {
      super.storing(dev, what);
    } else {
      context.drivers().home(device).access(what);
    }
  }

  /** What was stored to {@code dev->parent}. */
  @Nullable DevRef parentStored(@Nullable DevRef dev) {
    return parentOf(dev);
  }

  @Override
  public int attach(@Nullable DevRef dev) {
    int bound = super.attach(dev);
    DoeDevice device = context.auxiliaryAt(at(dev));
    if (bound == 1 && device != null) {
      context.drivers().attached(device);
    }
    return bound;
  }

  /** A user may find that the driver has left. */
  @Override
  public @Nullable Object drvdata(@Nullable DevRef dev) {
    Object data = super.drvdata(dev);
    if (data == null && context.threads().exchanging() != null) {
      context.env().devices().foundNoDrvdata();
    }
    return data;
  }

  @Override
  public Opaque read(@Nullable DevRef dev, String what) {
    access(dev, what);
    return new Opaque(what);
  }

  @Override
  public void log(DevRef dev, String function) {
    access(dev, function);
  }
}
