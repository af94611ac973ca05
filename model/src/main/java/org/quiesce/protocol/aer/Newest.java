package org.quiesce.protocol.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Atomic;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.SpinLock;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * The newest revision: the kfifo is initialised, a spinlock serialises producers, unregister
 * drains, waits for flushes under way, and cancels; AER waits for uncorrectable errors to be
 * handled.
 *
 * <p>Open for the edited revisions in {@code mutant}, each of which replaces one operation.
 */
public class Newest implements AerKfifo {
  protected final Machine machine;
  protected final AerEnvironment env;
  protected final RwSemaphore rwsem;
  protected final SpinLock fifoLock;
  protected final Atomic flushInflight;
  protected final RefVar<WorkStruct> work;

  /** The flush callback; a fixed object stands for the function pointer. */
  protected final RefVar<String> flush;

  protected final Kfifo<ErrorEntry> fifo;
  private final WorkStruct protoErrWork;

  public Newest(Kernel kernel, AerEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.rwsem = new RwSemaphore(kernel, "rwsem");
    this.fifoLock = new SpinLock(kernel, "fifo_lock");
    this.flushInflight = new Atomic(kernel, "flush_inflight", 0);
    this.work = new RefVar<>(machine, "work", null);
    this.flush = new RefVar<>(machine, "flush", null);
    this.fifo = new Kfifo<>(kernel, "fifo", env.options().declaredCapacity(), ErrorEntry.ZERO);
    this.protoErrWork = new WorkStruct(kernel, "cxl_proto_err_work", this::workFn, env.cxlCore());
    env.watch(fifo, ErrorEntry::pdev);
    env.watch(protoErrWork);
    fifo.init(); // cxl_proto_err_kfifo_init(), a subsys_initcall
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
      if (fifo.inSpinlocked(wd, fifoLock) == 0) {
        refused(pdev, severity);
      }
      w.schedule();
      return true;
    }
  }

  /** No room: a correctable error is dropped, any other is the end. */
  protected void refused(PciDev pdev, int severity) {
    if (severity != CORRECTABLE) {
      panic();
    }
    pdev.log("dev_err_ratelimited");
    pdev.put();
  }

  /** {@code panic(...)}. */
  protected final void panic() {
    machine.take(
        KernelFact.PANIC.step(
            "panic",
            cells -> {
              cells.stop(() -> "panic: dropped uncorrectable protocol error");
              return 0;
            }));
  }

  /** {@code cxl_register_proto_err_work(work, flush)}. */
  private void register(WorkStruct w, String flushCallback) {
    env.registering();
    try (Lock.Held guard = rwsem.guardWrite()) {
      if (work.get(MemoryOrder.PLAIN) != null) {
        return; // WARN: already registered
      }
      work.set(w, MemoryOrder.PLAIN);
      flush.set(flushCallback, MemoryOrder.PLAIN);
    }
  }

  /** {@code cancel_cxl_proto_err()}: clears the registration, drains; the work to be cancelled. */
  protected @Nullable WorkStruct cancel() {
    try (Lock.Held guard = rwsem.guardWrite()) {
      WorkStruct w = work.get(MemoryOrder.PLAIN);
      work.set(null, MemoryOrder.PLAIN);
      flush.set(null, MemoryOrder.PLAIN);
      drain();
      return w;
    }
  }

  /** Drops what is queued. */
  protected final void drain() {
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
  }

  /** {@code cxl_unregister_proto_err_work()}. */
  protected void unregister() {
    WorkStruct w = machine.call("cancel_cxl_proto_err", this::cancel);
    awaitFlushes();
    if (w != null) {
      w.cancelSync();
    }
  }

  /** {@code wait_var_event(&flush_inflight, atomic_read(&flush_inflight) == 0)}. */
  protected final void awaitFlushes() {
    flushInflight.waitVar().waitEvent(() -> flushInflight.read() == 0);
  }

  /** {@code for_each_cxl_proto_err(wd, fn)}. */
  protected void forEach() {
    try (Lock.Held guard = rwsem.guardRead()) {
      machine.loop(
          () -> {
            Kfifo.Entry<ErrorEntry> wd = fifo.get();
            if (wd == null) {
              return Boolean.TRUE;
            }
            handleEntry(wd.value());
            env.dereference(wd.value().pdev()).put();
            return null;
          });
    }
  }

  /** {@code __cxl_proto_err_work_fn(wd)}. */
  protected final void handleEntry(ErrorEntry wd) {
    PciDev pdev = env.dereference(wd.pdev());
    env.entryFunction(pdev);
    Device port = env.findPort(pdev);
    if (port == null) {
      pdev.log("dev_err_ratelimited");
      return;
    }
    try (Lock.Held guard = env.lockPort()) {
      if (!env.isPortBound()) {
        return;
      }
      env.handle(pdev);
    }
  }

  /** {@code cxl_proto_err_work_fn(work)}. */
  private void workFn() {
    machine.run("for_each_cxl_proto_err", this::forEach);
  }

  @Override
  public boolean waits() {
    return true;
  }

  /** {@code cxl_proto_err_wait_for_empty()}. */
  @Override
  public void waitForEmpty() {
    String callback;
    try (Lock.Held guard = rwsem.guardRead()) {
      callback = flush.get(MemoryOrder.PLAIN);
      if (callback != null) {
        flushInflight.add(1);
      }
    }
    if (callback != null) {
      env.runFlush(this::doFlush);
      endFlush();
    }
  }

  /** {@code cxl_proto_err_do_flush()}. */
  protected final void doFlush() {
    protoErrWork.flush();
  }

  /** The end of a flush under way; the last one wakes unregister. */
  protected final void endFlush() {
    if (flushInflight.decAndTest()) {
      flushInflight.waitVar().wakeUp();
    }
  }

  /** {@code cxl_ras_init()}. */
  @Override
  public void moduleInit() {
    register(protoErrWork, "cxl_proto_err_do_flush");
  }

  /** {@code cxl_ras_exit()}. */
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
