package org.quiesce.translate.runtime.doe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DelayedWork;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;
import org.quiesce.protocol.doe.DoeClock;
import org.quiesce.protocol.doe.DoeDevices.DoeDevice;
import org.quiesce.protocol.doe.DoeEnvironment;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.protocol.doe.DoeRegisters;
import org.quiesce.protocol.doe.DoeTask;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;
import org.quiesce.translate.runtime.SharedStruct;
import org.quiesce.translate.runtime.XArray;

/** What the units of one doe-mailbox translation share. */
public final class DoeContext extends Context {
  /** The feature that a mailbox has, and that users ask for. */
  public static final int VENDOR = 0x1e98;

  public static final int TYPE = 2;

  /** What a mailbox answers to the discovery: that feature, and no other. */
  public static final int RESPONSE = TYPE << 16 | VENDOR;

  /** Bytes of a payload, in both directions. */
  public static final long BYTES = 4;

  /** The module whose text the auxiliary driver and the work function are. */
  public static final String MODULE = "cxl_doe";

  static final DoeRegisters.Contents CONTENTS =
      new DoeRegisters.Contents(1, TYPE << 16 | VENDOR, RESPONSE);

  private static final int SPACING = 0x100;
  private static final String TASK = "pci_doe_task";
  private static final String MAILBOX = "pci_doe_mb";
  private static final String DEVICE = "cxl_doe_dev";
  private static final String STATE = "cxl_doe_drv_state";

  private final DoeEnvironment env;
  private final DoePci pci;
  private final Lifetime pciMemory;
  private final DevRef pdev;
  private final XArray mailboxes;
  private final List<DoeTask> tasks;
  private final IdentityHashMap<Object, DoeTask> taskOf = new IdentityHashMap<>();
  private final IdentityHashMap<Object, DoeMemory> memoryOf = new IdentityHashMap<>();
  private final Map<DoeMemory, Object> structOf = new HashMap<>();
  private final List<WorkStruct> works = new ArrayList<>();
  private final List<Workqueue> queues = new ArrayList<>();
  private final Map<DelayedWork, DoeMemory> delayed = new HashMap<>();
  private boolean systemQueue;
  private @Nullable AuxDrivers drivers;

  /** By task: index + 1 of the mailbox that it is for, once its frame is entered. */
  private final List<Integer> mailboxOf = new ArrayList<>();

  private final DoeThreads threads = new DoeThreads();

  /** The capability for which a mailbox is being made. */
  private final int creating;

  /** Index of the mailbox that was allocated last. */
  private final int latest;

  /** For one program. */
  public DoeContext(Kernel kernel, DoeEnvironment env) {
    super(kernel);
    this.env = env;
    this.pci = new DoePci(this, env.options().driver());
    this.pciMemory = new Lifetime(kernel, "pdev", Rules.NO_USE_AFTER_PUT);
    this.pdev = new DevRef(env.devices().pdev());
    this.mailboxes = new XArray(machine(), "doe_mbs", null, name -> env.fails(name));
    this.tasks = env.allTasks();
    this.creating = machine().cell(null, 0, Integer::toString);
    this.latest = machine().cell(null, 0, Integer::toString);
    for (DoeTask task : tasks) {
      taskOf.put(task.frame(), task);
      mailboxOf.add(machine().cell(null, 0, Integer::toString));
    }
    env.mailboxes().forEach(mb -> memoryOf.put(mb.memory(), mb));
  }

  DoeEnvironment env() {
    return env;
  }

  // What the translator asks

  @Override
  protected Devices devices() {
    return pci;
  }

  @Override
  protected @Nullable KernelModule module(String name) {
    return name.equals(MODULE) ? env.devices().module() : null;
  }

  @Override
  protected int instances(String tag, String name) {
    return switch (tag) {
      case TASK -> tasks.size();
      case MAILBOX -> env.mailboxes().size();
      case DEVICE -> drivers().count();
      case STATE -> env.mailboxes().size() + env.options().failures();
      default -> tasks.size();
    };
  }

  @Override
  protected Lifetime home(String tag, String name, int index, boolean stack) {
    if (stack && tag.equals(TASK)) {
      return tasks.get(index).frame();
    }
    if (!stack && tag.equals(MAILBOX)) {
      return env.mailboxes().get(index).memory();
    }
    Lifetime home = super.home(tag, name, index, stack);
    if (!stack && tag.equals(DEVICE)) {
      drivers().lives(home);
    }
    return home;
  }

  @Override
  protected BusDevice device(String path, Runnable release) {
    BusDevice device = drivers().next(release);
    return device != null ? device : super.device(path, release);
  }

  @Override
  protected void made(Lifetime home, Object object) {
    DoeMemory mb = memoryOf.get(home);
    if (mb != null) {
      structOf.put(mb, object);
    }
    if (drivers != null) {
      drivers.made(home, object);
    }
  }

  /**
   * A submitter's variables belong to its own task, the discovery's to that of its mailbox: one of
   * each for every task.
   */
  @Override
  protected ToIntFunction<Cells> entering(List<Lifetime> homes) {
    DoeThreads.Exchange mine = threads.exchanging();
    return cells -> {
      DoeMemory created = env.mailboxes().get(cells.get(latest));
      DoeMemory mb = mine != null ? mine.mb() : created;
      int index = tasks.indexOf(mine != null ? mine.task() : env.discovery(created));
      if (!homes.get(index).isNew(cells)) {
        return USED_UP;
      }
      homes.get(index).begin(cells);
      if (mb != null) {
        cells.set(mailboxOf.get(index), mb.index() + 1);
      }
      return index;
    };
  }

  @Override
  protected int allocateNoFail(String name, List<Lifetime> homes) {
    return allocate(name, homes);
  }

  @Override
  protected int allocate(String name, List<Lifetime> homes) {
    if (homes.isEmpty() || !homes.get(0).equals(env.mailboxes().get(0).memory())) {
      return drivers != null && env.fails("kzalloc(" + name + ")")
          ? NO_MEMORY
          : super.allocate(name, homes);
    }
    if (env.fails("kzalloc(mb)")) {
      return NO_MEMORY;
    }
    int each = env.options().creations();
    return machine()
        .take(
            KernelFact.MEMORY_LIFETIME.step(
                "kzalloc(mb)",
                cells -> {
                  int first = cells.get(creating) * each;
                  int made = nextOf(cells, homes.subList(first, first + each));
                  if (made >= 0) {
                    cells.set(latest, first + made);
                    return first + made;
                  }
                  return made;
                }));
  }

  @Override
  protected void free(SharedStruct object) {
    DoeMemory mb = memoryOf.get(Objects.requireNonNull(object.home()));
    if (mb == null) {
      super.free(object);
    } else {
      env.free(mb);
    }
  }

  @Override
  protected boolean insertFails(String array) {
    return env.fails("xa_insert(" + array.substring(array.indexOf('.') + 1) + ")");
  }

  @Override
  protected List<Workqueue> workqueues(String function) {
    if (queues.isEmpty()) {
      for (DoeMemory mb : env.mailboxes()) {
        Workqueue queue = Workqueue.orderedLater(kernel(), mb + ".work_queue");
        queues.add(queue);
        env.leakIf(queue::isLive);
        env.daemon("kworker-" + mb, queue::process);
      }
    }
    return queues;
  }

  /** All units were made: which work items there are is known. */
  public void ready() {
    boolean choice = systemQueue || queues.size() > 1;
    for (WorkStruct work : works) {
      if (choice) {
        work.mayChooseQueue();
      }
      queues.forEach(queue -> queue.serves(work));
      if (systemQueue) {
        env.daemon("kworker-" + work, work::processOnSystemQueue);
      }
    }
  }

  @Override
  protected void usesSystemQueue() {
    systemQueue = true;
  }

  @Override
  protected @Nullable Workqueue allocateQueue(List<Workqueue> declared, String where) {
    if (env.fails("alloc_ordered_workqueue")) {
      return null;
    }
    int index = machine().take(Step.of("its queue", cells -> cells.get(latest)));
    declared.get(index).alloc();
    return declared.get(index);
  }

  @Override
  protected void watch(WorkStruct work, String module, @Nullable Lifetime home) {
    DoeMemory mb = home == null ? null : memoryOf.get(home);
    DoeTask task = home == null ? null : taskOf.get(home);
    if (mb != null) {
      env.works().watch(mb, work);
    } else if (task != null) {
      env.works().watch(work, cells -> mailboxOf(cells, task));
    } else {
      throw notModelled(work.name(), "a work item outside of a mailbox and of a task");
    }
    works.add(work);
  }

  @Override
  protected void watch(DelayedWork work, String module, @Nullable Lifetime home) {
    DoeMemory mb = home == null ? null : memoryOf.get(home);
    if (mb == null) {
      throw notModelled(work.work().name(), "a delayed work item outside of a mailbox");
    }
    env.works().watch(mb, work);
    env.daemon("kworker-" + mb, () -> threads.work(mb, work::process));
    delayed.put(work, mb);
  }

  /** When a timer of the full timeout fires, deadlines that were computed before are over. */
  @Override
  protected boolean queueLater(DelayedWork work, long delay) {
    DoeMemory mb = delayed.get(work);
    return mb != null && delay >= DoeClock.SECOND
        ? env.works().scheduleTimeout(mb, work)
        : super.queueLater(work, delay);
  }

  /** What the threads are in the middle of. */
  DoeThreads threads() {
    return threads;
  }

  private @Nullable DoeMemory mailboxOf(Cells cells, DoeTask task) {
    int index = cells.get(mailboxOf.get(tasks.indexOf(task)));
    return index == 0 ? null : env.mailboxes().get(index - 1);
  }

  DoePci pci() {
    return pci;
  }

  AuxDrivers drivers() {
    if (drivers == null) {
      drivers = new AuxDrivers(this);
    }
    return drivers;
  }

  /** The auxiliary device that a device is; null if it is none. */
  @Nullable DoeDevice auxiliaryAt(BusDevice dev) {
    return drivers == null ? null : drivers.at(dev);
  }

  // What the glue asks

  /** At set-up: submitters wait for a mailbox there. */
  public void watch(DoeMemory mb, WaitQueue submitters) {
    env.works().watch(mb, submitters);
  }

  /** At set-up: mailboxes are on auxiliary devices, whose driver has these callbacks. */
  public void auxiliary(ToIntFunction<DevRef> probe, Consumer<DevRef> remove) {
    drivers().callbacks(probe, remove);
    env.registers().onAuxiliaryDevices();
    for (DoeMemory mb : env.mailboxes()) {
      env.interrupts().declare(mb, () -> threads.handle(mb, () -> handle(mb)));
    }
  }

  private void handle(DoeMemory mb) {
    drivers().handler(mb).call(new @Nullable Object[] {0, structOf.get(mb)});
  }

  /** A user's call with its task, once it has found the auxiliary device of a capability. */
  public int use(int capability, DoeTask task, ToIntFunction<Object> call) {
    Object found = drivers().find(capability);
    return found == null
        ? -DoeMailbox.ENODEV
        : threads.exchange(null, task, () -> call.applyAsInt(found));
  }

  /** At set-up: mailboxes are made with the PCI device, and go with it. */
  public void madeWithDevice() {
    if (env.options().driver()) {
      pci.livesIn(pciMemory);
    }
  }

  /** The PCI device is created. */
  public void appears() {
    pciMemory.begin();
  }

  /** The PCI device is gone. */
  public void vanishes() {
    pciMemory.end();
  }

  /** The PCI device. */
  public DevRef pdev() {
    return pdev;
  }

  /** Where a capability is; a mailbox is about to be made for it. */
  public int offset(int capability) {
    creatingFor(capability);
    return (capability + 1) * SPACING;
  }

  /** A mailbox is about to be made for a capability. */
  void creatingFor(int capability) {
    note("capability " + capability, cells -> cells.set(creating, capability));
  }

  /** The capability whose registers are there. */
  static int capability(int offset) {
    return offset / SPACING - 1;
  }

  static int register(int offset) {
    return offset % SPACING;
  }

  /** The capability after the one at an offset; 0 if there is none. */
  int next(int offset) {
    int capability = offset / SPACING;
    return capability < env.options().capabilities() ? offset(capability) : 0;
  }

  /** A submitter's call with its task. */
  public int exchange(DoeMemory mb, DoeTask task, IntSupplier call) {
    return threads.exchange(mb, task, call);
  }

  /** The struct in the memory of a mailbox. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the glue knows which struct
  public <T> T mailbox(DoeMemory mb) {
    return (T) Objects.requireNonNull(structOf.get(mb));
  }

  /** The mailbox that a pointer points to; null for an error pointer. */
  public @Nullable DoeMemory memory(@Nullable Object pointer) {
    if (pointer == null) {
      throw nullPointer("NULL in place of a mailbox or an error");
    }
    return pointer instanceof SharedStruct struct && struct.home() != null
        ? memoryOf.get(struct.home())
        : null;
  }

  DoeTask task(@Nullable Object pointer) {
    DoeTask task =
        pointer instanceof SharedStruct struct && struct.home() != null
            ? taskOf.get(struct.home())
            : null;
    if (task == null) {
      throw notModelled(String.valueOf(pointer), "a task that is not on the stack");
    }
    return task;
  }

  XArray mailboxes() {
    return mailboxes;
  }

  /** The mailbox of a capability, as its users find it. */
  public @Nullable DoeMemory find(int capability) {
    Object found = mailboxes.load((long) (capability + 1) * SPACING);
    return found == null ? null : memory(found);
  }

  /** The PCI driver makes mailboxes that go with its binding. */
  public int probe(IntFunction<@Nullable Object> create) {
    for (int c = 0; c < env.options().capabilities(); c++) {
      Object made = create.apply(c);
      if (memory(made) == null) {
        return -DoeMailbox.EIO;
      }
      mailboxes.put((long) (c + 1) * SPACING, Objects.requireNonNull(made), "the PCI driver");
    }
    return 0;
  }

  /** The PCI driver goes; devres destroys the mailboxes. */
  public void forget() {
    mailboxes.destroy();
  }
}
