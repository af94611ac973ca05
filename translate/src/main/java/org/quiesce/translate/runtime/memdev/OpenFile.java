package org.quiesce.translate.runtime.memdev;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/** {@code struct file *}. */
public final class OpenFile {
  private final String name;
  private final RefVar<Object> data;

  OpenFile(Machine machine, String name) {
    this.name = name;
    this.data = new RefVar<>(machine, name + ".private_data", null);
  }

  /** {@code file->private_data}. */
  public @Nullable Object data() {
    return data.get(MemoryOrder.PLAIN);
  }

  /** {@code file->private_data = value}. */
  public @Nullable Object setData(@Nullable Object value) {
    data.set(value, MemoryOrder.PLAIN);
    return value;
  }

  @Override
  public String toString() {
    return name;
  }
}
