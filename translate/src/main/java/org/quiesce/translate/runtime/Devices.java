package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Lock;
import org.quiesce.machine.MemoryOrder;

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
      throw context.nullPointer();
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

  // Fields

  /** {@code &pdev->dev}: of a NULL pdev no dereference yet. */
  public final DevRef of(@Nullable DevRef outer) {
    return outer == null ? new DevRef(null) : outer;
  }

  /** {@code to_platform_device(dev)} and the like. */
  public final @Nullable DevRef outer(@Nullable DevRef dev, String where) {
    if (dev == null) {
      throw Context.notModelled(where, "container_of() of NULL");
    }
    return dev.owner() == null ? null : dev;
  }

  /** {@code dev->parent}. */
  public @Nullable DevRef parent(@Nullable DevRef dev) {
    at(dev).access("dev->parent");
    return parentOf(dev);
  }

  /** A field of the device is about to be stored to. */
  protected void storing(@Nullable DevRef dev, String what) {
    at(dev).access(what);
  }

  /** What was stored to {@code dev->parent}. */
  protected final @Nullable DevRef parentOf(@Nullable DevRef dev) {
    return context.cellsOf(at(dev)).parent.get(MemoryOrder.PLAIN);
  }

  /** {@code dev->parent = parent}. */
  public @Nullable DevRef setParent(@Nullable DevRef dev, @Nullable DevRef parent) {
    storing(dev, "dev->parent = ...");
    context.cellsOf(at(dev)).parent.set(parent, MemoryOrder.PLAIN);
    return parent;
  }

  /** {@code dev->release = function}, or that of {@code dev->type}. */
  public @Nullable Fn setRelease(@Nullable DevRef dev, @Nullable Fn function) {
    storing(dev, "dev->release = ...");
    context.cellsOf(at(dev)).release.set(function, MemoryOrder.PLAIN);
    return function;
  }

  /** A store to a field that is of no interest. */
  public <T extends @Nullable Object> T stored(@Nullable DevRef dev, String field, T value) {
    storing(dev, "dev->" + field + " = ...");
    return value;
  }

  /** The last reference was dropped. */
  public final void released(DevRef dev) {
    Fn function = context.cellsOf(at(dev)).release.get(MemoryOrder.PLAIN);
    if (function == null || !function.takes(1)) {
      throw Context.notModelled(dev.toString(), "a device without a release function");
    }
    function.call(new @Nullable Object[] {dev});
  }

  /** {@code dev_get_drvdata(dev)}. */
  public @Nullable Object drvdata(@Nullable DevRef dev) {
    at(dev).access("dev_get_drvdata");
    return at(dev).drvdata().get(MemoryOrder.PLAIN);
  }

  /** {@code dev_set_drvdata(dev, data)}. */
  public void setDrvdata(@Nullable DevRef dev, @Nullable Object data) {
    at(dev).access("dev_set_drvdata");
    at(dev).drvdata().set(data, MemoryOrder.PLAIN);
  }

  // The core

  /** {@code device_initialize(dev)}: the reference is the sources'. */
  public void initialize(@Nullable DevRef dev) {
    at(dev).initialize(false);
  }

  /** {@code device_add(dev)}. */
  public int add(@Nullable DevRef dev) {
    return at(dev).add();
  }

  /** {@code device_register(dev)}. */
  public int register(@Nullable DevRef dev) {
    return at(dev).register(false);
  }

  /** {@code device_del(dev)}. */
  public void del(@Nullable DevRef dev) {
    at(dev).del();
  }

  /** {@code device_unregister(dev)}. */
  public void unregister(@Nullable DevRef dev) {
    at(dev).unregister();
  }

  /** {@code device_attach(dev)}. */
  public int attach(@Nullable DevRef dev) {
    return at(dev).attach();
  }

  /** {@code device_release_driver(dev)}. */
  public void releaseDriver(@Nullable DevRef dev) {
    at(dev).releaseDriver();
  }

  /** {@code devm_add_action(dev, function, argument)}. */
  public int addAction(@Nullable DevRef dev, @Nullable Fn function, @Nullable Object argument) {
    return at(dev).devres().addAction(action(function, argument));
  }

  /** {@code devm_add_action_or_reset(dev, function, argument)}. */
  public int addActionOrReset(
      @Nullable DevRef dev, @Nullable Fn function, @Nullable Object argument) {
    return at(dev).devres().addActionOrReset(action(function, argument));
  }

  /** {@code devm_remove_action(dev, function, argument)}. */
  public void removeAction(@Nullable DevRef dev, @Nullable Fn function, @Nullable Object argument) {
    at(dev).devres().removeAction(action(function, argument));
  }

  /** {@code devm_release_action(dev, function, argument)}. */
  public void releaseAction(
      @Nullable DevRef dev, @Nullable Fn function, @Nullable Object argument) {
    at(dev).devres().releaseAction(action(function, argument));
  }

  private DevresAction action(@Nullable Fn function, @Nullable Object argument) {
    if (function == null || !function.takes(1)) {
      throw Context.notModelled(String.valueOf(function), "this devres action");
    }
    return context.action(function, argument);
  }
}
