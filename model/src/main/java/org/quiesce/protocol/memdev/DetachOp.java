package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Kernel;

/**
 * Revision detach-op, the proposal at the end of the series' discussion: the creator says how to
 * detach; the memdev keeps no reference on its parent.
 */
public final class DetachOp extends Newest {
  public DetachOp(Kernel kernel, MemdevEnvironment env) {
    super(kernel, env);
  }

  @Override
  protected void getParent(CxlMemdev cxlmd) {}

  @Override
  protected void putParent(CxlMemdev cxlmd) {}

  @Override
  public void detachMemdev(CxlMemdev cxlmd) {
    if (cxlmd.attach().get() != null) { // cxlmd->ops && cxlmd->ops->detach
      creatorDetach(cxlmd);
      return;
    }
    cxlmd.dev().releaseDriver();
    cxlmd.dev().put();
  }

  /** The creator's callback. */
  private static void creatorDetach(CxlMemdev cxlmd) {
    cxlmd.parent().releaseDriver();
    cxlmd.dev().put();
  }
}
