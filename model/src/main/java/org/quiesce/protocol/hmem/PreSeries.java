package org.quiesce.protocol.hmem;

import org.quiesce.kernel.Kernel;

/**
 * Before the series: a range that meets a CXL window is left to dax_cxl, which is there at once;
 * claims are not tested against each other.
 */
public final class PreSeries extends DaxHmem {
  public PreSeries(Kernel kernel, HmemEnvironment env) {
    super(kernel, env);
  }

  @Override
  public int platformProbe(HmemHost host) {
    return env.walk(host, this::registerDevice);
  }

  /** {@code hmem_register_device(host, target_nid, res)}. */
  private int registerDevice(HmemHost host, HmemRange range) {
    return range.intersectsWindow() ? 0 : registerRange(host, range);
  }

  @Override
  protected boolean hasTree() {
    return false;
  }

  @Override
  public int moduleInit() {
    return registerDrivers();
  }

  @Override
  public void moduleExit() {
    env.unregisterHmemDriver();
    env.unregisterPlatformDriver();
  }
}
