package org.quiesce.translate.runtime.hmem;

import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.IntVar;
import org.quiesce.protocol.hmem.HmemHost;
import org.quiesce.translate.runtime.DevRef;

/** {@code struct hmem_platform_device}: the device of a host, its work item and its flag. */
public final class HmemPlatform {
  private final HmemHost host;

  /** {@code hp->pdev}. */
  public final DevRef pdev;

  /** {@code hp->work}. */
  public final WorkStruct work;

  /** {@code hp->did_probe}. */
  public final IntVar didProbe;

  HmemPlatform(HmemHost host, DevRef pdev, WorkStruct work, IntVar didProbe) {
    this.host = host;
    this.pdev = pdev;
    this.work = work;
    this.didProbe = didProbe;
  }

  HmemHost host() {
    return host;
  }

  @Override
  public String toString() {
    return "hmem_platform_device of " + host;
  }
}
