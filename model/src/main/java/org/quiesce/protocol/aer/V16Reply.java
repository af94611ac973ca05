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
 * Revision v16 as proposed in the review reply of 27 March 2026: unregister drains what is queued
 * and cancels the work; the consumer walks the queue under one read lock and all references are
 * dropped on the producer's side.
 */
public final class V16Reply implements AerKfifo {
  private static final int ENODEV = 19;

  private final Machine machine;
  private final AerEnvironment env;
  private final RwSemaphore rwsem;
  private final RefVar<WorkStruct> work;
  private final Kfifo<ErrorEntry> fifo;
  private final WorkStruct protoErrWork;

  public V16Reply(Kernel kernel, AerEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.rwsem = new RwSemaphore(kernel, "rwsem");
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
      WorkStruct w = work.get(MemoryOrder.PLAIN);
      if (w == null) {
        pdev.log("dev_err_ratelimited");
        return false;
      }
      pdev.get();
      if (!fifo.put(wd)) {
        pdev.log("dev_err_ratelimited");
        pdev.put();
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

  /** {@code cancel_cxl_proto_err()}: the work to be cancelled. */
  private @Nullable WorkStruct cancel() {
    try (Lock.Held guard = rwsem.guardWrite()) {
      WorkStruct w = work.get(MemoryOrder.PLAIN);
      work.set(null, MemoryOrder.PLAIN);
      machine.loop(
          () -> {
            Kfifo.Entry<ErrorEntry> wd = fifo.get();
            if (wd == null) {
              return Boolean.TRUE;
            }
            PciDev pdev = env.dereference(wd.value().pdev());
            pdev.log("dev_err_ratelimited");
            pdev.put();
            return null;
          });
      return w;
    }
  }

  /** {@code cxl_unregister_proto_err_work()}. */
  private void unregister() {
    WorkStruct w = machine.call("cancel_cxl_proto_err", this::cancel);
    if (w != null) {
      w.cancelSync();
    }
  }

  /** {@code for_each_cxl_proto_err(wd, fn)}: what fn returned last. */
  private int forEach() {
    try (Lock.Held guard = rwsem.guardRead()) {
      return machine.loop(
          () -> {
            Kfifo.Entry<ErrorEntry> wd = fifo.get();
            if (wd == null) {
              return 0;
            }
            int rc = handleEntry(wd.value());
            env.dereference(wd.value().pdev()).put();
            return rc != 0 ? rc : null;
          });
    }
  }

  /** {@code __cxl_proto_err_work_fn(wd)}: fails if there is no port. */
  private int handleEntry(ErrorEntry wd) {
    PciDev pdev = env.dereference(wd.pdev());
    env.entryFunction(pdev);
    Device port = env.findPort(pdev);
    if (port == null) {
      pdev.log("dev_err_ratelimited");
      return -ENODEV;
    }
    try (Lock.Held guard = env.lockPort()) {
      env.handle(pdev);
    }
    return 0;
  }

  /** {@code cxl_proto_err_work_fn(work)}. */
  private void workFn() {
    machine.call("for_each_cxl_proto_err", this::forEach);
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
  }

  @Override
  public int queued(Cells cells) {
    return fifo.length(cells);
  }
}
