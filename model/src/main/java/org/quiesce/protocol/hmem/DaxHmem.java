package org.quiesce.protocol.hmem;

import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Machine;

/** What all revisions have in common: register_range, the child driver, dax_cxl. */
public abstract class DaxHmem implements HmemDeferral {
  protected final Kernel kernel;
  protected final Machine machine;
  protected final HmemEnvironment env;

  protected DaxHmem(Kernel kernel, HmemEnvironment env) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.env = env;
  }

  /** {@code __hmem_register_device(host, target_nid, res)}: 0 or a negative error. */
  protected int registerRange(HmemHost host, HmemRange range) {
    // Soft Reserved: yes.
    int error = env.children().memregionAlloc(range);
    if (error != 0) {
      return error;
    }
    HmemRange.Child child = env.children().childFor(range);
    error = host.dev().devres().addActionOrReset(child.freeId());
    if (error != 0) {
      return error;
    }
    error = env.children().platformDeviceAlloc(child);
    if (error != 0) {
      return error;
    }
    BusDevice dev = child.dev();
    error = env.children().platformDeviceAddData(child);
    if (error == 0) {
      error = dev.add(); // probes it at once, under hmem_resource_lock
    }
    if (error != 0) {
      dev.putInitial();
      return error;
    }
    return host.dev().devres().addActionOrReset(child.unregister());
  }

  /** Whether claims go through the tree of dax regions. */
  protected boolean hasTree() {
    return true;
  }

  @Override
  public int childProbe(HmemRange.Child child) {
    return env.allocDaxRegion(child.range(), child.owner(), hasTree());
  }

  @Override
  public int cxlProbe(HmemRange range) {
    return env.allocDaxRegion(range, HmemRange.CXL, hasTree());
  }

  /** {@code dax_hmem_flush_work()}, as X calls it. */
  protected void flushWork() {}

  @Override
  public void cxlDriverRegister() {
    flushWork();
    env.registerCxlDriver();
  }

  @Override
  public int cxlInit() {
    env.systemLongWq().queue(env.cxlWork());
    return 0;
  }

  @Override
  public void cxlExit() {
    env.cxlWork().flush();
    env.unregisterCxlDriver();
  }

  /** Registers both drivers; an error undoes it. */
  protected final int registerDrivers() {
    int error = env.registerPlatformDriver();
    if (error != 0) {
      return error;
    }
    error = env.registerHmemDriver();
    if (error != 0) {
      env.unregisterPlatformDriver();
    }
    return error;
  }

  /** {@code -EBUSY}. */
  protected static int busy() {
    return -Errno.EBUSY;
  }
}
