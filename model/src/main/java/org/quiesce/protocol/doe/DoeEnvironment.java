package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * All that surrounds the protocol: memory, tasks on stacks, the device ({@link DoeHardware}), its
 * interrupts, the driver core ({@link DoeDevices}); and the bookkeeping of the properties.
 */
public final class DoeEnvironment {
  /** What the thread that creates and destroys mailboxes is doing. */
  enum Doing {
    NOTHING,
    CREATE,
    DESTROY,
    OTHER
  }

  /** A thread that the revision or the environment needs. */
  record Daemon(String name, Runnable turn) {}

  private final Kernel kernel;
  private final Machine machine;
  private final DoeOptions options;
  private final Faults faults;
  private final DoeHardware hardware;
  private final DoeRegisters registers;
  private final DoeClock clock;
  private final DoeInterrupts interrupts;
  private final DoeDevices devices;
  private final List<DoeMemory> mailboxes = new ArrayList<>();
  private final List<DoeTask> tasks = new ArrayList<>();
  private final List<DoeTask> discoveries = new ArrayList<>();
  private final DoeWorks works;
  private final List<Predicate<Cells>> leaks = new ArrayList<>();
  private final List<Daemon> daemons = new ArrayList<>();

  /** Per capability: how many mailboxes were allocated. */
  private final List<Integer> allocated = new ArrayList<>();

  private final int doing;
  private final int tornDown;
  private final int leaked;
  private final int everyTaskCompletes;
  private final int abortTerminates;
  private final int withData;
  private final int withTimeout;
  private final int withError;
  private final int waited;
  private final int both;
  private final int failedAfterDiscovery;
  private final int destroyWithQueue;
  private final int goneWithQueue;
  private final int duringDestroy;

  public DoeEnvironment(Kernel kernel, DoeOptions options) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.options = options;
    this.faults = new Faults(kernel, options.failures(), call -> true);
    this.hardware = new DoeHardware(kernel, this, options);
    this.registers = new DoeRegisters(kernel, this);
    this.clock = new DoeClock(kernel, this, options);
    this.interrupts = new DoeInterrupts(kernel, options);
    this.devices = new DoeDevices(kernel, this, options);
    this.works = new DoeWorks(machine, hardware);
    for (int c = 0; c < options.capabilities(); c++) {
      allocated.add(machine.cell(null, 0, Integer::toString));
      for (int i = 0; i < options.creations(); i++) {
        int index = mailboxes.size();
        Lifetime memory = new Lifetime(kernel, "mb" + index, DoeRules.NO_USE_AFTER_FREE);
        DoeMemory mb = new DoeMemory(index, c, memory);
        mailboxes.add(mb);
        machine.intern(mb);
        discoveries.add(new DoeTask(kernel, this, "discovery" + index, true));
        works.declare();
      }
    }
    for (int i = 0; i < options.tasks(); i++) {
      tasks.add(new DoeTask(kernel, this, "task" + i, false));
    }
    this.doing = machine.cell(null, 0, Integer::toString);
    this.tornDown = machine.cell(null, 0, Integer::toString);
    this.leaked = machine.rule(DoeRules.NO_LEAKED_REFERENCE);
    this.everyTaskCompletes = machine.rule(DoeRules.EVERY_TASK_COMPLETES);
    this.abortTerminates = machine.rule(DoeRules.ABORT_TERMINATES);
    this.withData = machine.event(DoeEvents.COMPLETED_WITH_DATA);
    this.withTimeout = machine.event(DoeEvents.COMPLETED_WITH_TIMEOUT);
    this.withError = machine.event(DoeEvents.COMPLETED_WITH_ERROR);
    this.waited = machine.event(DoeEvents.WAITED_FOR_THE_FIRST);
    this.both = machine.event(DoeEvents.BOTH_COMPLETED);
    this.failedAfterDiscovery = machine.event(DoeEvents.FAILED_AFTER_DISCOVERY);
    this.destroyWithQueue = machine.event(DoeEvents.DESTROY_WITH_QUEUE);
    this.goneWithQueue = machine.event(DoeEvents.GONE_WITH_QUEUE);
    this.duringDestroy = machine.event(DoeEvents.HANDLER_DURING_DESTROY);
  }

  // --- Setting up

  public DoeOptions options() {
    return options;
  }

  /** The device's DOE capabilities, and the clock. */
  public DoeHardware hardware() {
    return hardware;
  }

  /** The same device, register by register. */
  public DoeRegisters registers() {
    return registers;
  }

  /** The clock for deadlines that code keeps in variables of its own. */
  public DoeClock clock() {
    return clock;
  }

  public DoeInterrupts interrupts() {
    return interrupts;
  }

  /** The PCI device, its driver and the auxiliary bus. */
  public DoeDevices devices() {
    return devices;
  }

  /** The work items that drive mailboxes. */
  public DoeWorks works() {
    return works;
  }

  Faults faults() {
    return faults;
  }

  /** All mailbox objects that are ever allocated. */
  public List<DoeMemory> mailboxes() {
    return List.copyOf(mailboxes);
  }

  /** All tasks that are ever submitted to a mailbox: its discovery's, and those of submitters. */
  public List<DoeTask> tasksOf(DoeMemory mb) {
    List<DoeTask> all = new ArrayList<>(tasks);
    all.add(discovery(mb));
    return all;
  }

  /** All tasks: those of submitters, then those of discoveries. */
  public List<DoeTask> allTasks() {
    List<DoeTask> all = new ArrayList<>(tasks);
    all.addAll(discoveries);
    return all;
  }

  /** The task on the stack of create by which a mailbox's features are asked for. */
  public DoeTask discovery(DoeMemory mb) {
    return discoveries.get(mb.index());
  }

  List<DoeTask> tasks() {
    return tasks;
  }

  List<Daemon> daemons() {
    return daemons;
  }

  /** Adds a thread that repeats {@code turn}. */
  public void daemon(String name, Runnable turn) {
    daemons.add(new Daemon(name, turn));
  }

  /** Tells what must not hold once everything was torn down. */
  public void leakIf(Predicate<Cells> leak) {
    leaks.add(leak);
  }

  private void step(String what, java.util.function.Consumer<Cells> effect) {
    machine.take(
        Step.of(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }

  private void step(KernelFact fact, String what, java.util.function.Consumer<Cells> effect) {
    machine.take(fact.action(what, effect));
  }

  // --- What the driver calls

  /** A call that may fail and does nothing else that matters: whether it failed. */
  public boolean fails(String call) {
    return options.failures() > 0 && faults.attempt(call, 1, cells -> 0) != 0;
  }

  /** {@code kzalloc(sizeof(struct pci_doe_mb))}; null if it fails. */
  public @Nullable DoeMemory allocate(int capability) {
    if (fails("kzalloc(mb)")) {
      return null;
    }
    int index =
        machine.take(
            KernelFact.MEMORY_LIFETIME.step(
                "kzalloc(mb)",
                cells -> {
                  int next = cells.get(allocated.get(capability));
                  if (next >= options.creations()) {
                    throw new org.quiesce.machine.NotModelledException(
                        "more mailboxes than the scenario allows for");
                  }
                  cells.set(allocated.get(capability), next + 1);
                  return capability * options.creations() + next;
                }));
    DoeMemory mb = mailboxes.get(index);
    mb.memory().begin();
    return mb;
  }

  /** {@code kfree(mb)}: nothing of it may run or be armed. */
  public void free(DoeMemory mb) {
    step(
        KernelFact.MEMORY_LIFETIME,
        "kfree(" + mb + ")",
        cells -> {
          works.freed(cells, mb, interrupts.isRequested(cells, mb));
          if (cells.get(doing) == Doing.CREATE.ordinal() && works.hasSent(cells, mb)) {
            cells.reached(failedAfterDiscovery);
          }
          hardware.giveUp(cells, mb.capability());
        });
    mb.memory().end();
  }

  /** {@code pci_doe_supports_feat(mb, ...)} or an insertion: reads or writes the feature array. */
  public void features(DoeMemory mb, String what) {
    mb.memory().access(what + "(" + mb + ".feats)");
  }

  /** Sleeps until the mailbox has no task; false ({@code -ERESTARTSYS}) if a signal came. */
  public boolean waitInterruptible(WaitQueue queue, BooleanSupplier condition) {
    if (options.signals()) {
      return queue.waitEventInterruptible(condition);
    }
    queue.waitEvent(condition);
    return true;
  }

  /** submit returns: gives its result. */
  public int submitted(DoeTask task, int error) {
    step(
        "submit returns " + error,
        cells -> {
          if (error == 0 && openTasks(cells) > 0) {
            cells.reached(waited);
          }
          task.submitted(cells, error == 0);
        });
    return error;
  }

  /** A mailbox does without an interrupt since no vectors were to be had. */
  public void polls() {
    step(KernelFact.IRQ_VECTORS_COUNT, "no interrupt vectors: polling", interrupts::polled);
  }

  // --- What the other parts tell

  void completed(Cells cells, DoeTask task, int rv) {
    if (task.isDiscovery()) {
      return;
    }
    if (rv > 0) {
      cells.reached(withData);
    } else if (hardware.timedOut(cells)) {
      cells.reached(withTimeout);
    } else if (hardware.failed(cells)) {
      cells.reached(withError);
    }
    for (WaitQueue queue : works.submitterQueues()) {
      if (queue.waiters(cells) != 0) {
        cells.reached(waited);
      }
    }
    if (tasks.size() > 1 && tasks.stream().allMatch(one -> one.isCompleted(cells))) {
      cells.reached(both);
    }
  }

  void handling(Cells cells) {
    if (cells.get(doing) == Doing.DESTROY.ordinal()) {
      cells.reached(duringDestroy);
    }
  }

  private int openTasks(Cells cells) {
    int open = 0;
    for (DoeTask task : tasks) {
      open += task.isOpen(cells) ? 1 : 0;
    }
    return open;
  }

  private int openOrWaiting(Cells cells) {
    int count = openTasks(cells);
    for (WaitQueue queue : works.submitterQueues()) {
      count += Integer.bitCount(queue.waiters(cells));
    }
    return count;
  }

  // --- What a scenario's threads do around the driver

  /** Says what the thread of creations and destructions does, until it says so again. */
  void doing(Doing what) {
    step(
        what == Doing.NOTHING ? "done" : what.toString().toLowerCase(java.util.Locale.ROOT),
        c -> {
          begin(c, what);
        });
  }

  /** Part of a step by which the thread of creations and destructions begins something. */
  void begin(Cells cells, Doing what) {
    cells.set(doing, what.ordinal());
    hardware.behave(cells, what == Doing.CREATE);
    if (what == Doing.DESTROY && openOrWaiting(cells) > 1) {
      cells.reached(destroyWithQueue);
    }
  }

  /** Part of a step: everything was torn down, so that nothing may be left when all is quiet. */
  void tornDown(Cells cells) {
    cells.set(tornDown, 1);
    cells.set(doing, Doing.NOTHING.ordinal());
  }

  /** The device goes; the kernel learns of it. */
  void disconnecting() {
    step(
        KernelFact.PCI_DEVICE_GONE,
        "device goes",
        cells -> {
          hardware.vanishing(cells);
          if (openTasks(cells) > 1) {
            cells.reached(goneWithQueue);
          }
        });
  }

  /** Registers read as all ones from now on. */
  void vanish() {
    step(KernelFact.PCI_DEVICE_GONE, "registers read as all ones", hardware::vanish);
  }

  /** Whether each submitter has submitted, or sleeps until it can. */
  boolean allSubmitted(Cells cells) {
    int waiting = 0;
    for (WaitQueue queue : works.submitterQueues()) {
      waiting += Integer.bitCount(queue.waiters(cells));
    }
    long submitted = tasks.stream().filter(task -> task.isSubmitted(cells)).count();
    return submitted + waiting >= tasks.size();
  }

  /** Checks every quiet state. */
  void checkQuiet(Cells cells) {
    checkStuck(cells);
    if (cells.get(tornDown) == 0) {
      return;
    }
    for (DoeMemory mb : mailboxes) {
      if (mb.memory().isLive(cells)) {
        cells.violate(leaked, () -> mb + " was never freed");
      }
    }
    if (interrupts.vectors().allocated(cells) > 0 && options.driver()) {
      cells.violate(leaked, () -> "interrupt vectors were never freed");
    }
    if (interrupts.inUse(cells)) {
      cells.violate(leaked, () -> "an interrupt was never freed");
    }
    for (Predicate<Cells> leak : leaks) {
      if (leak.test(cells)) {
        cells.violate(leaked, () -> "something was never released");
      }
    }
  }

  /** Checks every state in which nobody can move. */
  void checkStuck(Cells cells) {
    for (DoeTask task : tasks) {
      requireCompleted(cells, task);
    }
    for (DoeTask task : discoveries) {
      requireCompleted(cells, task);
    }
    if (cells.get(doing) != Doing.NOTHING.ordinal()) {
      cells.violate(
          abortTerminates,
          () ->
              Doing.values()[cells.get(doing)].toString().toLowerCase(java.util.Locale.ROOT)
                  + " never ends");
    }
  }

  private void requireCompleted(Cells cells, DoeTask task) {
    if (task.isOpen(cells)) {
      cells.violate(everyTaskCompletes, () -> task + " was accepted and never completes");
    }
  }

  Kernel kernel() {
    return kernel;
  }
}
