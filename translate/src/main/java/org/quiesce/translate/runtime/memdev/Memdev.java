package org.quiesce.translate.runtime.memdev;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.translate.runtime.SharedStruct;

/** {@code struct cxl_memdev *}, or an error pointer in its place. */
public final class Memdev extends SharedStruct {
  private final @Nullable CxlMemdev model;
  private final @Nullable IntVar id;

  Memdev(Machine machine, CxlMemdev model) {
    super(model.toString(), model.memory());
    this.model = model;
    this.id = new IntVar(machine, model + ".id", 0);
  }

  /** {@code ERR_PTR(error)}. */
  public Memdev(int error) {
    super(error);
    this.model = null;
    this.id = null;
  }

  /** What it is in the model; null for an error pointer. */
  @Nullable CxlMemdev model() {
    return model;
  }

  @Nullable IntVar id() {
    return id;
  }
}
