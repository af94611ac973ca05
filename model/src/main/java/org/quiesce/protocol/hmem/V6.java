package org.quiesce.protocol.hmem;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * Version 6: the work item is static and lives in the dax bus module; a probe registers what it
 * calls and adds a devres action that flushes it; the decision is one mode for all window ranges.
 */
public final class V6 extends DaxHmem {
  private static final int DEFER = 0;
  private static final int REGISTER = 1;
  private static final int DROP = 2;

  private final Mutex hmemLock;
  private final WorkStruct work;

  /** {@code hmem_deferred_fn}; the host stands for the pair of function and data. */
  private final RefVar<String> deferredFn;

  private final RefVar<HmemHost> deferredData;
  private final IntVar mode;
  private final Map<HmemHost, DevresAction> kill = new HashMap<>();

  public V6(Kernel kernel, HmemEnvironment env) {
    super(kernel, env);
    this.hmemLock = new Mutex(kernel, "dax_hmem_lock");
    this.work = new WorkStruct(kernel, "dax_hmem_work", this::deferredWork, null);
    this.deferredFn = new RefVar<>(machine, "hmem_deferred_fn", null);
    this.deferredData = new RefVar<>(machine, "dax_hmem_data", null);
    this.mode = new IntVar(machine, "dax_cxl_mode", DEFER);
    for (HmemHost host : env.hosts()) {
      kill.put(
          host, new DevresAction(kernel, "kill_defer_work(" + host + ")", () -> killWork(host)));
    }
    machine.intern("process_defer_work");
    env.deferral(work, null, cells -> cells.get(deferredFn.cell()) != 0);
    env.worker("kworker", work::process);
  }

  /** {@code hmem_deferred_work(work)}, in drivers/dax/bus.c. */
  private void deferredWork() {
    String fn;
    HmemHost data;
    try (Lock.Held guard = hmemLock.guard()) {
      fn = deferredFn.get(MemoryOrder.PLAIN);
      data = deferredData.get(MemoryOrder.PLAIN);
    }
    if (fn != null && data != null) {
      env.runText(fn, () -> processDeferWork(data));
    }
  }

  /** {@code dax_hmem_register_work(fn, data)}: 0 or -EINVAL. */
  private int registerWork(HmemHost host) {
    try (Lock.Held guard = hmemLock.guard()) {
      if (deferredFn.get(MemoryOrder.PLAIN) != null) {
        return -Errno.EINVAL;
      }
      deferredFn.set("process_defer_work", MemoryOrder.PLAIN);
      deferredData.set(host, MemoryOrder.PLAIN);
      return 0;
    }
  }

  /** {@code dax_hmem_unregister_work(fn, data)}. */
  private void unregisterWork(HmemHost host) {
    try (Lock.Held guard = hmemLock.guard()) {
      if (deferredFn.get(MemoryOrder.PLAIN) == null
          || !host.equals(deferredData.get(MemoryOrder.PLAIN))) {
        return; // -EINVAL
      }
      deferredFn.set(null, MemoryOrder.PLAIN);
      deferredData.set(null, MemoryOrder.PLAIN);
    }
  }

  /** {@code kill_defer_work(data)}. */
  private void killWork(HmemHost host) {
    work.flush();
    unregisterWork(host);
  }

  @Override
  public int platformProbe(HmemHost host) {
    int error = machine.call("dax_hmem_register_work", () -> registerWork(host));
    if (error != 0) {
      return error;
    }
    error = host.dev().devres().addActionOrReset(Objects.requireNonNull(kill.get(host)));
    if (error != 0) {
      return error;
    }
    return env.walk(host, this::registerDevice);
  }

  /** {@code hmem_register_device(host, target_nid, res)}. */
  private int registerDevice(HmemHost host, HmemRange range) {
    if (range.intersectsWindow()) {
      switch (mode.get(MemoryOrder.PLAIN)) {
        case DEFER:
          env.systemLongWq().queue(work);
          return 0;
        case DROP:
          return 0;
        default:
          break;
      }
    }
    return registerRange(host, range);
  }

  /** {@code process_defer_work(data)}. */
  private void processDeferWork(HmemHost host) {
    env.waitForDeviceProbe();
    int uncovered = env.walk(host, this::hasNoMatch);
    mode.set(uncovered == 0 ? DROP : REGISTER, MemoryOrder.PLAIN);
    env.walk(host, this::registerCxlDevice);
  }

  /** {@code soft_reserve_has_cxl_match(host, target_nid, res)}. */
  private int hasNoMatch(HmemHost host, HmemRange range) {
    return range.intersectsWindow() && !env.isContained(range) ? 1 : 0;
  }

  /** {@code hmem_register_cxl_device(host, target_nid, res)}. */
  private int registerCxlDevice(HmemHost host, HmemRange range) {
    return range.intersectsWindow() ? registerDevice(host, range) : 0;
  }

  @Override
  protected void flushWork() {
    work.flush();
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
