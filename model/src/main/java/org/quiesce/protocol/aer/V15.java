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
 * Revision v15: the producer takes a reference before its checks and keeps it when they fail;
 * producers run in parallel under the read lock. The rest as v13.
 */
public final class V15 implements AerKfifo {
  private final Machine machine;
  private final AerEnvironment env;
  private final RwSemaphore rwsem;
  private final RefVar<WorkStruct> work;
  private final Kfifo<ErrorEntry> fifo;
  private final WorkStruct protoErrWork;

  public V15(Kernel kernel, AerEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.rwsem = new RwSemaphore(kernel, "rw_sema");
    this.work = new RefVar<>(machine, "work", null);
    this.fifo = new Kfifo<>(kernel, "fifo", env.options().declaredCapacity(), ErrorEntry.ZERO);
    this.protoErrWork = new WorkStruct(kernel, "cxl_proto_err_work", this::workFn, env.cxlCore());
    env.watch(fifo, ErrorEntry::pdev);
    env.watch(protoErrWork);
  }

  @Override
  public boolean forward(PciDev pdev, int severity) {
    ErrorEntry wd = new ErrorEntry(severity, pdev);
    try (Lock.Held guard = rwsem.guardRead()) {
      pdev.get();
      WorkStruct w = work.get(MemoryOrder.PLAIN);
      if (w == null || !fifo.put(wd)) {
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
    try (Lock.Held guard = rwsem.guardWrite()) {
      work.set(w, MemoryOrder.PLAIN);
    }
  }

  /** {@code cxl_unregister_proto_err_work()}. */
  private void unregister() {
    try (Lock.Held guard = rwsem.guardWrite()) {
      work.set(null, MemoryOrder.PLAIN);
    }
  }

  /** {@code cxl_proto_err_kfifo_get(wd)}. */
  private Kfifo.@Nullable Entry<ErrorEntry> kfifoGet() {
    return machine.call(
        "cxl_proto_err_kfifo_get",
        () -> {
          try (Lock.Held guard = rwsem.guardRead()) {
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
          Device port = env.findPort(pdev);
          if (port == null) {
            env.printk("pr_err_ratelimited");
          } else {
            try (Lock.Held guard = env.lockPort()) {
              env.handle(pdev);
            }
          }
          pdev.put();
          return null;
        });
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
