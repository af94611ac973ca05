package org.quiesce.translate.runtime.memdev;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;
import org.quiesce.translate.runtime.Fn;

/**
 * Devices of the environment that the sources initialise: their parent is what it is in the model,
 * and their type is known from the sources.
 */
final class MemdevDevices extends Devices {
  private final Map<BusDevice, BusDevice> parents = new HashMap<>();
  private final Map<BusDevice, IntVar> typed = new HashMap<>();

  MemdevDevices(Context context) {
    super(context);
  }

  void declare(Context context, BusDevice dev, BusDevice parent) {
    context.adopt(dev);
    parents.put(dev, parent);
    typed.put(dev, new IntVar(context.machine(), dev + ".type", 0));
  }

  @Override
  public <T extends @Nullable Object> T stored(@Nullable DevRef dev, String field, T value) {
    IntVar type = field.equals("type") ? typed.get(at(dev)) : null;
    if (type != null) {
      type.set(1, MemoryOrder.PLAIN);
    }
    return super.stored(dev, field, value);
  }

  @Override
  public @Nullable Fn setRelease(@Nullable DevRef dev, @Nullable Fn function) {
    throw Context.notModelled(String.valueOf(dev), "a release function that is not dev->type's");
  }

  @Override
  public int add(@Nullable DevRef dev) {
    BusDevice parent = parents.get(at(dev));
    DevRef stored = parent == null ? null : parent(dev);
    if (stored == null || stored.owner() != parent) {
      throw Context.notModelled(String.valueOf(dev), "device_add() below another parent");
    }
    IntVar type = typed.get(at(dev));
    if (type == null || type.get(MemoryOrder.PLAIN) == 0) {
      throw Context.notModelled(String.valueOf(dev), "device_add() without dev->type");
    }
    return super.add(dev);
  }

  @Override
  public int register(@Nullable DevRef dev) {
    throw Context.notModelled(String.valueOf(dev), "device_register()");
  }
}
