package org.quiesce.translate.runtime.hmem;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;

/** Devices of this protocol: a child of hp has no other parent. */
public final class HmemDevices extends Devices {
  private final HmemContext context;

  HmemDevices(HmemContext context) {
    super(context);
    this.context = context;
  }

  @Override
  public @Nullable DevRef setParent(@Nullable DevRef dev, @Nullable DevRef parent) {
    if (parent == null || !at(parent).equals(context.childAt(at(dev)).host().dev())) {
      throw Context.notModelled(String.valueOf(dev), "another parent than the host of its range");
    }
    return stored(dev, "parent", parent);
  }
}
