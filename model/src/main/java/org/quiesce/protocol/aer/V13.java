package org.quiesce.protocol.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * Revision v13: the producer takes no reference, the write lock serialises producers, the kfifo is
 * declared but never initialised, and unregister only clears the pointer; cxl_core cancels the work
 * after it.
 */
public final class V13 implements AerKfifo {
  private final Machine machine;
  private final AerEnvironment env;
  private final RwSemaphore rwSema;
  private final RefVar<WorkStruct> work;
  private final Kfifo<ErrorEntry> fifo;
  private final WorkStruct protoErrWork;

  public V13(Kernel kernel, AerEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.rwSema = new RwSemaphore(kernel, "rw_sema");
    this.work = new RefVar<>(machine, "work", null);
    this.fifo = new Kfifo<>(kernel, "fifo", env.options().declaredCapacity(), ErrorEntry.ZERO);
    this.protoErrWork = new WorkStruct(kernel, "cxl_proto_err_work", this::workFn, env.cxlCore());
    env.watch(fifo, ErrorEntry::pdev);
    env.watch(protoErrWork);
  }

  @Override
  public boolean forward(PciDev pdev, int severity) {
    ErrorEntry wd = new ErrorEntry(severity, pdev);
    try (Lock.Held guard = rwSema.guardWrite()) {
      WorkStruct w = work.get(MemoryOrder.PLAIN);
      if (w == null) {
        pdev.log("dev_warn_once");
        return false;
      }
      if (!fifo.put(wd)) {
        pdev.log("dev_err_ratelimited");
        return false;
      }
      w.schedule();
    }
    return false;
  }

  /** {@code cxl_register_proto_err_work(work)}. */
  private void register(WorkStruct w) {
    env.registering();
    try (Lock.Held guard = rwSema.guardWrite()) {
      work.set(w, MemoryOrder.PLAIN);
    }
  }

  /** {@code cxl_unregister_proto_err_work()}. */
  private void unregister() {
    try (Lock.Held guard = rwSema.guardWrite()) {
      work.set(null, MemoryOrder.PLAIN);
    }
  }

  /** {@code cxl_proto_err_kfifo_get(wd)}. */
  private Kfifo.@Nullable Entry<ErrorEntry> kfifoGet() {
    return machine.call(
        "cxl_proto_err_kfifo_get",
        () -> {
          try (Lock.Held guard = rwSema.guardRead()) {
            return fifo.get();
          }
        });
  }

  /** {@code cxl_proto_err_work_fn(work)}. */
  private void workFn() {
    machine.loop(
        () -> {
          Kfifo.Entry<ErrorEntry> wd = kfifoGet();
          if (wd == null) {
            return Boolean.TRUE;
          }
          PciDev pdev = wd.value().pdev();
          if (pdev == null) {
            env.printk("pr_err_ratelimited");
            return null;
          }
          pdev.get();
          return handle(pdev) ? null : Boolean.TRUE;
        });
  }

  /** One error; false if the device is unbound or has no port: the work function returns. */
  private boolean handle(PciDev pdev) {
    try (Lock.Held guard = pdev.dev().lock().guard()) {
      Device port = env.findPort(pdev);
      if (port == null) {
        return false;
      }
      try (Lock.Held portGuard = env.lockPort()) {
        env.handle(pdev);
      }
      return true;
    } finally {
      pdev.put();
    }
  }

  @Override
  public void waitForEmpty() {}

  @Override
  public void moduleInit() {
    register(protoErrWork);
  }

  @Override
  public void moduleExit() {
    machine.run("unregister", this::unregister);
    env.unregisterReturned();
    protoErrWork.cancelSync();
  }

  @Override
  public int queued(Cells cells) {
    return fifo.length(cells);
  }
}
