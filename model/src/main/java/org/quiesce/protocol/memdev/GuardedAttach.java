package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;

/**
 * Revision guarded-attach: add holds device_lock(cxlmd) from its look at the driver until it
 * returns; the memdev keeps no reference on its parent.
 */
public final class GuardedAttach extends SharedSteps {
  public GuardedAttach(Kernel kernel, MemdevEnvironment env) {
    super(kernel, env);
  }

  @Override
  public int add(CxlDevState cxlds, boolean attach) {
    CxlMemdev cxlmd = alloc(cxlds, attach);
    if (cxlmd == null) {
      return -Errno.ENOMEM;
    }
    int rc = cxlmdAdd(cxlmd, cxlds);
    if (rc != 0) {
      cxlmd.dev().put();
      return rc;
    }
    try (Lock.Held guard = cxlmd.dev().lock().guard()) {
      if (attach && cxlmd.dev().driver() == null) {
        unregister(cxlmd);
        return -Errno.ENXIO;
      }
      return autoremove(cxlmd);
    }
  }

  @Override
  protected void getParent(CxlMemdev cxlmd) {}

  @Override
  protected void putParent(CxlMemdev cxlmd) {}
}
