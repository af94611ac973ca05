package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.FlagWord;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * The newest revision: a library; one ordered queue for each mailbox, one work for each task, and
 * polling.
 */
public class Newest implements DoeMailbox {
  /** {@code PCI_DOE_FLAG_CANCEL}. */
  protected static final int CANCEL = 0;

  /** {@code PCI_DOE_FLAG_DEAD}. */
  protected static final int DEAD = 1;

  /** {@code struct pci_doe_mb}: what is in its memory. */
  protected record Mailbox(
      DoeMemory memory,
      FlagWord flags,
      WaitQueue wq,
      Workqueue workQueue,
      Map<DoeTask, WorkStruct> works) {}

  protected final Machine machine;
  protected final DoeEnvironment env;
  protected final DoeHardware hardware;
  private final List<Mailbox> mailboxes = new ArrayList<>();

  /** {@code pdev->doe_mbs}, by capability. */
  protected final List<RefVar<DoeMemory>> doeMbs = new ArrayList<>();

  public Newest(Kernel kernel, DoeEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.hardware = env.hardware();
    for (DoeMemory mb : env.mailboxes()) {
      mailboxes.add(declare(kernel, mb));
    }
    for (int c = 0; c < env.options().capabilities(); c++) {
      doeMbs.add(new RefVar<>(machine, "doe_mbs[" + c + "]", null));
    }
  }

  private Mailbox declare(Kernel kernel, DoeMemory mb) {
    FlagWord flags = new FlagWord(kernel, mb + ".flags", List.of("CANCEL", "DEAD"), mb.memory());
    WaitQueue wq = new WaitQueue(kernel, mb + ".wq", mb.memory());
    Workqueue workQueue = Workqueue.orderedLater(kernel, mb + ".work_queue");
    Map<DoeTask, WorkStruct> works = new HashMap<>();
    for (DoeTask task : env.tasksOf(mb)) {
      WorkStruct work =
          new WorkStruct(kernel, task + ".work on " + mb, () -> statemachineWork(mb, task), null);
      work.livesIn(task.frame());
      workQueue.serves(work);
      env.works().watch(mb, work);
      works.put(task, work);
    }
    env.leakIf(workQueue::isLive);
    env.daemon("kworker-" + mb, workQueue::process);
    return new Mailbox(mb, flags, wq, workQueue, works);
  }

  protected final Mailbox of(DoeMemory mb) {
    return mailboxes.get(mb.index());
  }

  protected final WorkStruct work(DoeMemory mb, DoeTask task) {
    return Objects.requireNonNull(of(mb).works().get(task));
  }

  // --- Submitters

  @Override
  public int exchange(DoeMemory mb, DoeTask task) {
    return machine.call(
        "pci_doe",
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
    env.features(mb, "pci_doe_supports_feat");
    if (isDead(mb)) {
      return -EIO;
    }
    // task->doe_mb = mb is as private to the submitter as this
    work(mb, task).init();
    of(mb).workQueue().queue(work(mb, task));
    return 0;
  }

  /** {@code test_bit(PCI_DOE_FLAG_DEAD, &mb->flags)}. */
  protected boolean isDead(DoeMemory mb) {
    return of(mb).flags().test(DEAD);
  }

  // --- The worker

  /** {@code doe_statemachine_work(work)}. */
  protected void statemachineWork(DoeMemory mb, DoeTask task) {
    if (isDead(mb)) {
      signalComplete(mb, task, -EIO);
      return;
    }
    int rc = hardware.sendRequest(mb, task);
    if (rc == 0) {
      rc = machine.call("poll for the response", () -> pollResponse(mb));
    }
    if (rc == 0) {
      rc = hardware.receiveResponse(mb, task);
    }
    if (rc < 0) {
      signalAbort(mb, task, rc);
      return;
    }
    signalComplete(mb, task, rc);
  }

  /** 0 once the response is there. */
  protected int pollResponse(DoeMemory mb) {
    return machine.loop(
        () -> {
          int status = hardware.status(mb);
          if (status == DoeHardware.ERROR) {
            return -EIO;
          }
          if (status == DoeHardware.READY) {
            return 0;
          }
          if (hardware.timeAfter(mb) || isCancelledWhileWaiting(mb)) {
            return -EIO;
          }
          return null;
        });
  }

  /** {@code pci_doe_wait(mb, PCI_DOE_POLL_INTERVAL)}. */
  protected boolean isCancelledWhileWaiting(DoeMemory mb) {
    return of(mb).wq().waitEventTimeout(() -> of(mb).flags().test(CANCEL));
  }

  /** {@code pci_doe_abort(mb)}: 0 or negative. */
  protected int abort(DoeMemory mb) {
    return machine.call(
        "pci_doe_abort",
        () -> {
          hardware.writeAbort(mb);
          return machine.loop(
              () -> {
                if (isCancelledWhileWaiting(mb)) {
                  return -EIO;
                }
                if (hardware.status(mb) == DoeHardware.CLEAR) {
                  return 0;
                }
                return hardware.timeAfter(mb) ? -EIO : null;
              });
        });
  }

  /** {@code signal_task_abort(task, rv)}. */
  protected void signalAbort(DoeMemory mb, DoeTask task, int rv) {
    if (abort(mb) != 0) {
      of(mb).flags().set(DEAD);
    }
    signalComplete(mb, task, rv);
  }

  /** {@code signal_task_complete(task, rv)}. */
  protected void signalComplete(DoeMemory mb, DoeTask task, int rv) {
    task.setRv(rv);
    work(mb, task).destroyOnStack();
    task.complete();
  }

  // --- Creation and destruction

  /** {@code pci_doe_cancel_tasks(mb)}. */
  protected void cancelTasks(DoeMemory mb) {
    of(mb).flags().set(DEAD);
    of(mb).flags().set(CANCEL);
    of(mb).wq().wakeUp();
  }

  private void cancel(DoeMemory mb) {
    cancelTasks(mb);
    env.works().cancelled(mb);
  }

  @Override
  public @Nullable DoeMemory create(int capability, boolean useIrq) {
    DoeMemory mb = env.allocate(capability);
    if (mb == null) {
      return null;
    }
    if (env.fails("alloc_ordered_workqueue")) {
      env.free(mb);
      return null;
    }
    of(mb).workQueue().alloc();
    if (abort(mb) != 0) {
      of(mb).workQueue().destroy();
      env.free(mb);
      return null;
    }
    if (cacheFeatures(mb) != 0) {
      discoveryFailed(mb);
      return null;
    }
    return mb;
  }

  /** {@code pci_doe_cache_features(mb)}: 0 or negative. */
  protected int cacheFeatures(DoeMemory mb) {
    int rc = exchange(mb, env.discovery(mb));
    if (rc < 0 || env.fails("xa_insert(feats)")) {
      return -EIO;
    }
    env.features(mb, "xa_insert");
    return 0;
  }

  /** What create undoes after its last step failed. */
  protected void discoveryFailed(DoeMemory mb) {
    cancel(mb);
    destroyFeats(mb);
    of(mb).workQueue().destroy();
    env.free(mb);
  }

  protected final void destroyFeats(DoeMemory mb) {
    env.features(mb, "xa_destroy");
  }

  @Override
  public void destroy(DoeMemory mb) {
    machine.run(
        "pci_doe_destroy_mb",
        () -> {
          cancel(mb);
          release(mb);
        });
  }

  /** What {@code pci_doe_destroy_mb} does once the tasks are cancelled. */
  protected void release(DoeMemory mb) {
    destroyFeats(mb);
    of(mb).workQueue().destroy();
    env.free(mb);
  }

  @Override
  public void disconnected() {
    for (RefVar<DoeMemory> entry : doeMbs) {
      DoeMemory mb = entry.get(MemoryOrder.ONCE);
      if (mb != null) {
        cancel(mb);
      }
    }
  }

  /** {@code pci_doe_init(pdev)}: a mailbox that fails is left out. */
  @Override
  public int probe() {
    for (int c = 0; c < doeMbs.size(); c++) {
      DoeMemory mb = create(c, false);
      if (mb == null) {
        continue;
      }
      if (env.fails("xa_insert(doe_mbs)")) {
        destroy(mb);
      } else {
        doeMbs.get(c).set(mb, MemoryOrder.ONCE);
      }
    }
    return 0;
  }

  /** {@code pci_doe_destroy(pdev)}. */
  @Override
  public void remove() {
    for (RefVar<DoeMemory> entry : doeMbs) {
      DoeMemory mb = entry.get(MemoryOrder.ONCE);
      if (mb != null) {
        destroy(mb);
      }
    }
    for (RefVar<DoeMemory> entry : doeMbs) {
      entry.set(null, MemoryOrder.ONCE);
    }
  }

  @Override
  public int use(int capability, DoeTask task) {
    DoeMemory mb = doeMbs.get(capability).get(MemoryOrder.ONCE);
    return mb == null ? -ENODEV : exchange(mb, task);
  }
}
