package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Lock;

/** {@code struct device *}: locks, the bound driver, references. */
public class Devices {
  private final Context context;

  /** For devices that are {@link BusDevice}s. */
  public Devices(Context context) {
    this.context = context;
  }

  /** What the device is in the model; a NULL pointer ends the execution. */
  protected final Object owner(@Nullable DevRef dev) {
    if (dev == null || dev.owner() == null) {
      throw context.crash("NULL pointer dereferenced");
    }
    return dev.owner();
  }

  /** The device on a bus behind a pointer. */
  public final BusDevice at(@Nullable DevRef dev) {
    if (owner(dev) instanceof BusDevice found) {
      return found;
    }
    throw Context.notModelled(String.valueOf(dev), "a device that is on no bus");
  }

  /** {@code dev->driver != NULL}. */
  public boolean isBound(@Nullable DevRef dev) {
    return at(dev).driver() != null;
  }

  /** {@code device_lock(dev)}. */
  public void lock(@Nullable DevRef dev) {
    at(dev).lock().lock();
  }

  /** {@code device_unlock(dev)}. */
  public void unlock(@Nullable DevRef dev) {
    at(dev).lock().unlock();
  }

  /** {@code device_trylock(dev)}. */
  public boolean trylock(@Nullable DevRef dev) {
    return at(dev).lock().trylock();
  }

  /** {@code guard(device)(dev)}. */
  public final Lock.Held guard(@Nullable DevRef dev) {
    lock(dev);
    return () -> unlock(dev);
  }

  /** {@code get_device(dev)}. */
  public @Nullable DevRef get(@Nullable DevRef dev) {
    if (dev != null) {
      at(dev).get();
    }
    return dev;
  }

  /** {@code put_device(dev)}. */
  public void put(@Nullable DevRef dev) {
    if (dev != null) {
      at(dev).put();
    }
  }

  /** Reads something of the device whose value is of no interest, such as its name. */
  public Opaque read(@Nullable DevRef dev, String what) {
    at(dev).access(what);
    return new Opaque(what);
  }

  /** A log line about a device. */
  public void log(DevRef dev, String function) {
    at(dev).access(function);
  }
}
