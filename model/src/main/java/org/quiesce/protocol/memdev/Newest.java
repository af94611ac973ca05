package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;

/**
 * The newest revision: drivers probe synchronously, add looks whether that worked where the creator
 * depends on it, and the memdev keeps its parent until it is freed.
 */
public class Newest extends SharedSteps {
  public Newest(Kernel kernel, MemdevEnvironment env) {
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
      cxlmd.dev().put(); // __free(put_cxlmd)
      return rc;
    }
    if (attachFailed(cxlmd, attach)) {
      unregister(cxlmd);
      return -Errno.ENXIO;
    }
    return autoremove(cxlmd);
  }

  /** {@code cxl_memdev_attach_failed(cxlmd)}. */
  protected boolean attachFailed(CxlMemdev cxlmd, boolean attach) {
    try (Lock.Held guard = cxlmd.dev().lock().guard()) {
      return attach && cxlmd.dev().driver() == null;
    }
  }
}
