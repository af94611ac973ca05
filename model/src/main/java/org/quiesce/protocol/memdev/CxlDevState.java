package org.quiesce.protocol.memdev;

import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Rules;

/**
 * {@code struct cxl_dev_state}: what the creator knows of its device; its memory belongs to one
 * binding of the parent and is freed with it.
 */
public final class CxlDevState {
  private final int index;
  private final Lifetime memory;
  private final DevresAction free;

  CxlDevState(Kernel kernel, int index) {
    this.index = index;
    this.memory = new Lifetime(kernel, "cxlds" + index, Rules.NO_USE_AFTER_PUT);
    this.free = new DevresAction(kernel, "free cxlds" + index, memory::end);
  }

  /** Which binding of the parent it belongs to, from 0. */
  public int index() {
    return index;
  }

  /** What it lives in. */
  public Lifetime memory() {
    return memory;
  }

  DevresAction free() {
    return free;
  }

  @Override
  public String toString() {
    return memory.name();
  }
}
