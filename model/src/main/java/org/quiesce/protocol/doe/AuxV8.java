package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.DelayedWork;
import org.quiesce.kernel.FlagWord;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * Revision v8 of the first design: mailboxes on auxiliary devices; a state machine for each, driven
 * by a delayed work that re-arms itself and by an interrupt.
 */
public class AuxV8 implements DoeMailbox {
  private static final int ABORT = 0;
  private static final int DEAD = 1;

  private static final int IDLE = 0;
  private static final int WAIT_RESP = 1;
  private static final int WAIT_ABORT = 2;
  private static final int WAIT_ABORT_ON_ERR = 3;

  private static final int NO_IRQ = -1;

  /** {@code struct pci_doe_mb}: what is in its memory. */
  protected record Mailbox(
      DoeMemory memory,
      Mutex taskLock,
      RefVar<DoeTask> curTask,
      WaitQueue wq,
      IntVar state,
      IntVar busyRetries,
      FlagWord flags,
      Completion abortC,
      IntVar irq,
      DelayedWork work) {}

  protected final Machine machine;
  protected final DoeEnvironment env;
  private final DoeHardware hardware;
  private final List<Mailbox> mailboxes = new ArrayList<>();
  private final AuxDevices devices;

  public AuxV8(Kernel kernel, DoeEnvironment env) {
    this(kernel, env, AuxDevices::new);
  }

  /**
   * @param drivers makes the drivers around the mailboxes
   */
  protected AuxV8(Kernel kernel, DoeEnvironment env, AuxDevices.Maker drivers) {
    this.machine = kernel.machine();
    this.env = env;
    this.hardware = env.hardware();
    for (DoeMemory mb : env.mailboxes()) {
      mailboxes.add(declare(kernel, mb));
    }
    this.devices = drivers.on(kernel, env, this);
  }

  private Mailbox declare(Kernel kernel, DoeMemory mb) {
    DelayedWork work =
        new DelayedWork(
            kernel, mb + ".statemachine", () -> statemachineWork(mb), env.devices().module(), null);
    work.work().livesIn(mb.memory());
    Mailbox mailbox =
        new Mailbox(
            mb,
            new Mutex(kernel, "task_lock"),
            new RefVar<>(machine, mb + ".cur_task", null),
            new WaitQueue(kernel, mb + ".wq", mb.memory()),
            new IntVar(machine, mb + ".state", IDLE),
            new IntVar(machine, mb + ".busy_retries", 0),
            new FlagWord(kernel, mb + ".flags", List.of("ABORT", "DEAD"), mb.memory()),
            new Completion(kernel, mb + ".abort_c", mb.memory()),
            new IntVar(machine, mb + ".irq", NO_IRQ),
            work);
    for (DoeTask task : env.tasksOf(mb)) {
      machine.intern(task);
    }
    env.works().watch(mb, work);
    env.works().watch(mb, mailbox.wq());
    env.daemon("kworker-" + mb, work::process);
    env.interrupts().declare(mb, () -> irqHandler(mb));
    return mailbox;
  }

  protected final Mailbox of(DoeMemory mb) {
    return mailboxes.get(mb.index());
  }

  // --- Submitters

  @Override
  public int exchange(DoeMemory mb, DoeTask task) {
    return machine.call(
        "pci_doe_exchange_sync",
        () -> {
          task.begin();
          int rc = env.submitted(task, submitTask(mb, task));
          if (rc == 0) {
            task.await();
            rc = task.rv();
          }
          task.end();
          return rc;
        });
  }

  /** {@code pci_doe_submit_task(mb, task)}. */
  protected int submitTask(DoeMemory mb, DoeTask task) {
    Mailbox m = of(mb);
    env.features(mb, "pci_doe_supports_prot");
    return machine.loop(
        () -> {
          m.taskLock().lock();
          if (m.curTask().get(MemoryOrder.PLAIN) != null) {
            m.taskLock().unlock();
            boolean idle =
                env.waitInterruptible(m.wq(), () -> m.curTask().get(MemoryOrder.PLAIN) == null);
            return idle ? null : -ERESTARTSYS;
          }
          if (m.flags().test(DEAD)) {
            m.taskLock().unlock();
            return -EIO;
          }
          m.curTask().set(task, MemoryOrder.PLAIN);
          m.taskLock().unlock();
          m.work().queueNow();
          return 0;
        });
  }

  // --- The state machine

  /** {@code doe_statemachine_work(work)}. */
  protected void statemachineWork(DoeMemory mb) {
    Mailbox m = of(mb);
    m.taskLock().lock();
    DoeTask task = m.curTask().get(MemoryOrder.PLAIN);
    m.taskLock().unlock();
    if (m.flags().testAndClear(ABORT)) {
      m.state().set(WAIT_ABORT, MemoryOrder.PLAIN);
      abortStart(mb);
      return;
    }
    int state = m.state().get(MemoryOrder.PLAIN);
    switch (state) {
      case IDLE -> {
        if (task != null) {
          send(mb, task);
        }
      }
      case WAIT_RESP -> {
        if (task != null) {
          awaitResponse(mb, task);
        }
      }
      default -> awaitAbort(mb, task, state);
    }
  }

  private void send(DoeMemory mb, DoeTask task) {
    Mailbox m = of(mb);
    int rc = hardware.sendRequest(mb, task);
    if (rc == -EBUSY) {
      int retries = m.busyRetries().get(MemoryOrder.PLAIN) + 1;
      if (retries < DoeHardware.BUSY_RETRIES) {
        m.busyRetries().set(retries, MemoryOrder.PLAIN);
        m.work().queueLater();
        return;
      }
      m.busyRetries().set(0, MemoryOrder.PLAIN);
      completeOnError(mb, task, rc);
      return;
    }
    if (rc != 0) {
      abortOnError(mb, task, rc);
      return;
    }
    m.state().set(WAIT_RESP, MemoryOrder.PLAIN);
    hardware.startClock(mb);
    if (m.irq().get(MemoryOrder.PLAIN) != NO_IRQ) {
      env.works().scheduleTimeout(mb, m.work());
    } else {
      m.work().queueLater();
    }
  }

  private void awaitResponse(DoeMemory mb, DoeTask task) {
    Mailbox m = of(mb);
    int status = hardware.status(mb);
    if (status == DoeHardware.ERROR) {
      abortOnError(mb, task, -EIO);
      return;
    }
    if (status != DoeHardware.READY) {
      if (hardware.timeAfter(mb)) {
        abortOnError(mb, task, -EIO);
        return;
      }
      m.work().queueLater();
      return;
    }
    int rc = hardware.receiveResponse(mb, task);
    if (rc < 0) {
      abortOnError(mb, task, rc);
      return;
    }
    m.state().set(IDLE, MemoryOrder.PLAIN);
    retireCurTask(mb);
    signalComplete(task, rc);
  }

  private void awaitAbort(DoeMemory mb, @Nullable DoeTask task, int state) {
    Mailbox m = of(mb);
    if (hardware.status(mb) == DoeHardware.CLEAR) {
      retireCurTask(mb);
      aborted(mb, task, state);
      m.state().set(IDLE, MemoryOrder.PLAIN);
      return;
    }
    if (hardware.timeAfter(mb)) {
      m.flags().set(DEAD);
      retireCurTask(mb);
      aborted(mb, task, state);
    }
  }

  private void aborted(DoeMemory mb, @Nullable DoeTask task, int state) {
    if (state == WAIT_ABORT) {
      if (task != null) {
        signalComplete(task, -EFAULT);
      }
      of(mb).abortC().complete();
    }
  }

  private void abortOnError(DoeMemory mb, DoeTask task, int rc) {
    of(mb).state().set(WAIT_ABORT_ON_ERR, MemoryOrder.PLAIN);
    abortStart(mb);
    completeOnError(mb, task, rc);
  }

  private void completeOnError(DoeMemory mb, DoeTask task, int rc) {
    signalComplete(task, rc);
    if (of(mb).state().get(MemoryOrder.PLAIN) == IDLE) {
      retireCurTask(mb);
    }
  }

  /** {@code retire_cur_task(mb)}. */
  protected void retireCurTask(DoeMemory mb) {
    Mailbox m = of(mb);
    m.taskLock().lock();
    m.curTask().set(null, MemoryOrder.PLAIN);
    m.taskLock().unlock();
    m.wq().wakeUp();
  }

  /** {@code signal_task_complete(task, rv)}. */
  protected void signalComplete(DoeTask task, int rv) {
    task.setRv(rv);
    task.complete();
  }

  /** {@code pci_doe_abort_start(mb)}. */
  private void abortStart(DoeMemory mb) {
    hardware.writeAbort(mb);
    hardware.startClock(mb);
    env.works().scheduleTimeout(mb, of(mb).work());
  }

  /** {@code pci_doe_abort(mb)}: 0 or negative. */
  protected final int abort(DoeMemory mb) {
    Mailbox m = of(mb);
    m.abortC().reinit();
    m.flags().set(ABORT);
    m.work().queueNow();
    m.abortC().await();
    return m.flags().test(DEAD) ? -EIO : 0;
  }

  /** {@code pci_doe_irq_handler(irq, data)}. */
  private void irqHandler(DoeMemory mb) {
    int status = hardware.interruptStatus(mb);
    if (status == DoeHardware.INTERRUPT) {
      hardware.clearInterrupt(mb);
    }
    if (status != DoeHardware.NOTHING) {
      of(mb).work().modNow();
    }
  }

  // --- Creation and destruction

  @Override
  public @Nullable DoeMemory create(int capability, boolean useIrq) {
    DoeMemory mb = env.allocate(capability);
    if (mb == null) {
      return null;
    }
    if (useIrq) {
      requestIrq(mb);
    }
    if (abort(mb) != 0 || cacheProtocols(mb) != 0) {
      freeMb(mb);
      return null;
    }
    return mb;
  }

  /** {@code pci_doe_request_irq(mb)}: without one the mailbox polls. */
  protected void requestIrq(DoeMemory mb) {
    int index = env.interrupts().messageNumber(mb);
    if (!env.fails("pci_request_irq") && env.interrupts().request(mb, index) == 0) {
      of(mb).irq().set(index, MemoryOrder.PLAIN);
    }
  }

  /** {@code pci_doe_cache_protocols(mb)}: 0 or negative. */
  private int cacheProtocols(DoeMemory mb) {
    int rc = exchange(mb, env.discovery(mb));
    if (rc < 0 || env.fails("krealloc(prots)")) {
      return -EIO;
    }
    env.features(mb, "prots");
    return 0;
  }

  @Override
  public void destroy(DoeMemory mb) {
    machine.run("pci_doe_destroy_mb", () -> destroyMb(mb));
  }

  /** The steps of destroy. */
  protected void destroyMb(DoeMemory mb) {
    abort(mb);
    of(mb).work().cancelSync();
    freeMb(mb);
  }

  /** {@code pci_doe_free_mb(mb)}. */
  protected void freeMb(DoeMemory mb) {
    freeIrq(mb);
    env.free(mb);
  }

  protected final void freeIrq(DoeMemory mb) {
    int irq = of(mb).irq().get(MemoryOrder.PLAIN);
    if (irq != NO_IRQ) {
      env.interrupts().free(mb, irq);
    }
  }

  @Override
  public int probe() {
    return devices.probe();
  }

  @Override
  public void remove() {}

  @Override
  public int use(int capability, DoeTask task) {
    return devices.use(capability, task);
  }
}
