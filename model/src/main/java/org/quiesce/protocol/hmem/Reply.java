package org.quiesce.protocol.hmem;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * The review reply to v6: one static work item in dax_hmem, one flag for the whole boot in built-in
 * code. Exit flushes and unregisters; the reply does not say in which order, so both are tried.
 *
 * <p>With two hosts the item works for the one that queued it last.
 */
public final class Reply extends DaxHmem {
  private final WorkStruct work;
  private final IntVar initialProbe;

  /** The hp that the work is for: a plain pointer; not written where there is one hp only. */
  private final RefVar<HmemHost> target;

  public Reply(Kernel kernel, HmemEnvironment env) {
    super(kernel, env);
    this.work = new WorkStruct(kernel, "dax_hmem_work", this::processDeferWork, env.daxHmem());
    this.initialProbe = new IntVar(machine, "dax_hmem_initial_probe", 0);
    this.target = new RefVar<>(machine, "dax_hmem_work.pdev", env.hosts().get(0));
    env.deferral(work, null, cells -> true);
    env.worker("kworker", work::process);
  }

  @Override
  public int platformProbe(HmemHost host) {
    if (work.pending()) {
      return -Errno.EBUSY;
    }
    return env.walk(host, this::registerDevice);
  }

  /** {@code hmem_register_device(host, target_nid, res)}. */
  private int registerDevice(HmemHost host, HmemRange range) {
    if (range.intersectsWindow() && initialProbe.get(MemoryOrder.PLAIN) == 0) {
      if (env.hosts().size() > 1) {
        target.set(host, MemoryOrder.ONCE);
      }
      env.systemLongWq().queue(work);
      return 0;
    }
    return registerRange(host, range);
  }

  /** {@code process_defer_work(work)}. */
  private void processDeferWork() {
    env.waitForDeviceProbe();
    HmemHost host = env.hosts().size() > 1 ? target.get(MemoryOrder.ONCE) : env.hosts().get(0);
    if (host == null) {
      return;
    }
    try (var guard = host.dev().lock().guard()) {
      if (host.dev().driver() == null || initialProbe.get(MemoryOrder.PLAIN) != 0) {
        return;
      }
      initialProbe.set(1, MemoryOrder.PLAIN);
      env.walk(host, this::registerCxlDevice);
    }
  }

  /** {@code hmem_register_cxl_device(host, target_nid, res)}. */
  private int registerCxlDevice(HmemHost host, HmemRange range) {
    if (!range.intersectsWindow() || env.isContained(range)) {
      return 0;
    }
    return registerRange(host, range);
  }

  @Override
  protected void flushWork() {
    work.flush();
  }

  @Override
  public int moduleInit() {
    return registerDrivers(); // nothing is said of a failure: nobody flushes
  }

  @Override
  public void moduleExit() {
    boolean flushFirst = env.eitherWay("exit: unregister first, or flush first");
    if (flushFirst) {
      work.flush();
    }
    env.unregisterHmemDriver();
    env.unregisterPlatformDriver();
    if (!flushFirst) {
      work.flush();
    }
  }
}
