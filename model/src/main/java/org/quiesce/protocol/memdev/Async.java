package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;

/**
 * Revision async, before the always-synchronous series: the function that adds is a part of
 * cxl_core, the drivers may come later or probe later, and nobody looks whether that worked.
 */
public final class Async extends SharedSteps {
  public Async(Kernel kernel, MemdevEnvironment env) {
    super(kernel, env);
  }

  @Override
  public boolean memMayProbeLater() {
    return true;
  }

  @Override
  public boolean endpointMayProbeLater() {
    return true;
  }

  @Override
  public boolean pinsDrivers() {
    return false;
  }

  @Override
  public int add(CxlDevState cxlds, boolean attach) {
    CxlMemdev cxlmd = alloc(cxlds, false);
    if (cxlmd == null) {
      return -Errno.ENOMEM;
    }
    int rc = cxlmdAdd(cxlmd, cxlds);
    if (rc != 0) {
      cxlmd.dev().put();
      return rc;
    }
    return autoremove(cxlmd);
  }

  @Override
  protected void getParent(CxlMemdev cxlmd) {}

  @Override
  protected void putParent(CxlMemdev cxlmd) {}

  @Override
  protected int attachProbe(CxlMemdev cxlmd) {
    return 0;
  }

  @Override
  protected int endpointBound(CxlEndpoint endpoint) {
    return 0;
  }

  @Override
  public void detachMemdev(CxlMemdev cxlmd) {
    cxlmd.dev().releaseDriver();
    cxlmd.dev().put();
  }
}
