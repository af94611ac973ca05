package org.quiesce.kernel;

import org.jspecify.annotations.Nullable;

/**
 * {@code struct auxiliary_device}: {@code auxiliary_device_init}, {@code auxiliary_device_add},
 * {@code auxiliary_device_delete}, {@code auxiliary_device_uninit}.
 *
 * <p>After a failed init the caller frees it itself and must not uninit; after a failed add it must
 * uninit and nothing else. The release function runs at the last put, perhaps long after uninit.
 * Probe and remove run under this device's lock, not the parent's. A successful add says nothing
 * about binding.
 *
 * <p>Source: drivers/base/auxiliary.c.
 */
public final class AuxiliaryDevice {
  private final BusDevice dev;
  private final Faults faults;
  private final boolean hasParent;

  /**
   * Declares a device that is not allocated yet.
   *
   * @param parent {@code dev.parent}; without one {@link #init} fails
   * @param mostDevres how many devres entries it has at most at one time
   * @param release {@code dev.release}, which is mandatory
   */
  public AuxiliaryDevice(
      Bus bus, String name, @Nullable BusDevice parent, int mostDevres, Runnable release) {
    this(bus, name, name, parent, mostDevres, release);
  }

  /**
   * Declares a device that is not allocated yet.
   *
   * @param kind what it is one of: the acquisition order of device_lock is kept by kind
   */
  public AuxiliaryDevice(
      Bus bus,
      String name,
      String kind,
      @Nullable BusDevice parent,
      int mostDevres,
      Runnable release) {
    this.dev = new BusDevice(bus, name, kind, parent, mostDevres, release);
    this.faults = bus.core().faults();
    this.hasParent = parent != null;
  }

  /** The embedded {@code struct device}. */
  public BusDevice dev() {
    return dev;
  }

  /**
   * {@code auxiliary_device_init(auxdev)}: 0, and the caller has a reference; or -EINVAL, and there
   * is no reference to drop.
   */
  public int init() {
    int error =
        faults.attempt(
            KernelFact.AUXILIARY_DEVICE_INIT,
            "auxiliary_device_init(" + dev + ")",
            -Errno.EINVAL,
            cells -> hasParent ? 0 : -Errno.EINVAL);
    if (error == 0) {
      dev.initialize(false);
    }
    return error;
  }

  /** {@code auxiliary_device_add(auxdev)}: 0, or an error such as -EEXIST or -ENOMEM. */
  public int add() {
    return dev.add();
  }

  /** {@code auxiliary_device_delete(auxdev)}: unbinds it. */
  public void delete() {
    dev.del();
  }

  /** {@code auxiliary_device_uninit(auxdev)}: drops the reference that {@link #init} gave. */
  public void uninit() {
    dev.put();
  }

  @Override
  public String toString() {
    return dev.toString();
  }
}
