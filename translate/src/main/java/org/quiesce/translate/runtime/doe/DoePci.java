package org.quiesce.translate.runtime.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;
import org.quiesce.translate.runtime.Opaque;

/**
 * The PCI device. In scenarios without drivers it is there all the time; where the device's
 * creation makes its mailboxes, from then until after they were destroyed; else as the driver core
 * has it.
 */
final class DoePci extends Devices {
  private final boolean comesAndGoes;
  private @Nullable Lifetime memory;

  DoePci(DoeContext context, boolean comesAndGoes) {
    super(context);
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
