package org.quiesce.protocol.hmem;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkFunction;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;

/**
 * The newest revision: every hp has a work item, all on one ordered queue; the work runs under
 * device_lock(hp), holds a reference on it, and gives up if nobody is bound.
 *
 * <p>Open for the edited revisions in {@code mutant}, each of which replaces one operation.
 */
public class Newest extends DaxHmem {
  /** {@code struct hmem_platform_device}, but for the pdev. */
  protected record HmemPlatformDevice(
      HmemHost host, WorkStruct work, WorkFunction func, IntVar didProbe) {}

  protected final Workqueue queue;
  private final List<HmemPlatformDevice> hpdevs = new ArrayList<>();

  public Newest(Kernel kernel, HmemEnvironment env) {
    super(kernel, env);
    this.queue = Workqueue.orderedLater(kernel, "dax_hmem_wq");
    queue.reportQueueingAfterDestroy();
    env.observe(queue);
    for (HmemHost host : env.hosts()) {
      WorkStruct work =
          new WorkStruct(
              kernel, host + ".work", () -> processDeferWork(hpdev(host)), env.daxHmem());
      WorkFunction func = new WorkFunction(kernel, work);
      queue.serves(work);
      env.deferral(work, host, cells -> true, func::checkSet);
      hpdevs.add(
          new HmemPlatformDevice(host, work, func, new IntVar(machine, host + ".did_probe", 0)));
    }
    env.worker("kworker", queue::process);
  }

  /** {@code to_hmem_platform_device(pdev)}. */
  protected final HmemPlatformDevice hpdev(HmemHost host) {
    return hpdevs.get(host.index());
  }

  @Override
  public int platformProbe(HmemHost host) {
    if (hpdev(host).work().pending()) {
      return -Errno.EBUSY;
    }
    return env.walk(host, this::registerDevice);
  }

  /** {@code hmem_register_device(host, target_nid, res)}. */
  protected int registerDevice(HmemHost host, HmemRange range) {
    if (!range.intersectsWindow()) {
      return registerRange(host, range);
    }
    HmemPlatformDevice hpdev = hpdev(host);
    if (hpdev.didProbe().get(MemoryOrder.PLAIN) == 0) {
      defer(hpdev);
    }
    return 0;
  }

  /** Queues the work, which owns a reference on hp. */
  protected void defer(HmemPlatformDevice hpdev) {
    hpdev.func().assign();
    hpdev.host().dev().get();
    if (!queue.queue(hpdev.work())) {
      hpdev.host().dev().put();
    }
  }

  /** {@code process_defer_work(work)}. */
  protected void processDeferWork(HmemPlatformDevice hpdev) {
    env.waitForDeviceProbe();
    HmemHost host = hpdev.host();
    try (var guard = host.dev().lock().guard()) {
      decide(hpdev);
      host.dev().put();
    }
  }

  /** The part of the work under device_lock. */
  protected void decide(HmemPlatformDevice hpdev) {
    if (hpdev.host().dev().driver() == null) {
      return;
    }
    if (hpdev.didProbe().get(MemoryOrder.PLAIN) != 0) {
      return;
    }
    hpdev.didProbe().set(1, MemoryOrder.PLAIN);
    env.walk(hpdev.host(), this::registerCxlDevice);
  }

  /** {@code hmem_register_cxl_device(host, target_nid, res)}. */
  protected int registerCxlDevice(HmemHost host, HmemRange range) {
    if (!range.intersectsWindow()) {
      return 0;
    }
    if (env.isContained(range)) {
      return 0;
    }
    return registerRange(host, range);
  }

  @Override
  protected void flushWork() {
    queue.flush();
  }

  @Override
  public int moduleInit() {
    // request_module("cxl_acpi"), request_module("cxl_pci")
    if (!allocQueue()) {
      return -Errno.ENOMEM;
    }
    int error = registerDrivers();
    if (error != 0) {
      queue.destroy();
    }
    return error;
  }

  /** {@code alloc_ordered_workqueue("dax_hmem_wq", 0)}. */
  protected final boolean allocQueue() {
    if (!env.mayFail("alloc_workqueue")) {
      queue.alloc();
      return true;
    }
    return queue.allocOrFail();
  }

  @Override
  public void moduleExit() {
    env.unregisterHmemDriver();
    env.unregisterPlatformDriver();
    queue.destroy();
  }
}
