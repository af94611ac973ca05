package org.quiesce.translate.runtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DelayedWork;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.FunctionWrite;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WaitVar;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.RefVar;
import org.quiesce.machine.Step;

/**
 * What all units of one translation share while it runs on one kernel. A protocol's subclass knows
 * its environment, and tells it what there is to watch.
 */
public abstract class Context {
  /** An allocation fails. */
  public static final int NO_MEMORY = -1;

  /** All objects there are have been used. */
  public static final int USED_UP = -2;

  private final Kernel kernel;
  private final EnumMap<MemoryError, Integer> memoryErrors = new EnumMap<>(MemoryError.class);
  private final Faults noFaults;
  private final List<WaitVar> waitVars = new ArrayList<>();
  private final IdentityHashMap<Object, Map<String, Object>> owners = new IdentityHashMap<>();
  private final OwnFrames ownFrames = new OwnFrames();
  private final int sleepRule;
  private final IdentityHashMap<WorkStruct, FunctionWrite> functionWrites = new IdentityHashMap<>();
  private final IdentityHashMap<BusDevice, DeviceCells> devicesOf = new IdentityHashMap<>();
  private final IdentityHashMap<WorkStruct, RefVar<Fn>> functions = new IdentityHashMap<>();
  private final Map<Class<?>, Unit> units = new HashMap<>();
  private final List<Integer> kept = new ArrayList<>();
  private final Map<List<Object>, Object> memo = new HashMap<>();

  protected Context(Kernel kernel) {
    this.kernel = kernel;
    for (MemoryError error : MemoryError.values()) {
      memoryErrors.put(error, kernel.machine().rule(error.rule()));
    }
    this.noFaults = Faults.none(kernel);
    this.sleepRule = kernel.machine().rule(Rules.NO_SLEEP_IN_ATOMIC);
  }

  // What a protocol may say

  /** A log line without a device, such as {@code pr_err(...)}. */
  protected void printk(String function) {
    note(function, cells -> {});
  }

  /**
   * A module by its name.
   *
   * @return null for built-in code, whose text is always there
   */
  protected abstract @Nullable KernelModule module(String name);

  /**
   * A work item of the sources was made.
   *
   * @param module whose text its function is; empty for built-in code
   */
  protected void watch(WorkStruct work, String module) {}

  /**
   * As {@link #watch(WorkStruct, String)}, inside a struct.
   *
   * @param home memory of the struct; null if it is always there
   */
  protected void watch(WorkStruct work, String module, @Nullable Lifetime home) {
    watch(work, module);
  }

  /** As {@link #watch(WorkStruct, String, Lifetime)}, a delayed one. */
  protected void watch(DelayedWork work, String module, @Nullable Lifetime home) {
    watch(work.work(), module, home);
  }

  /**
   * A delayed work item is queued, not at once.
   *
   * @param delay in jiffies, at 1000 Hz; negative if nobody knows
   */
  protected boolean queueLater(DelayedWork work, long delay) {
    return work.queueLater();
  }

  /** The sources queue a work item of a struct on a system queue. */
  protected void usesSystemQueue() {}

  /** A work item at file scope. */
  protected WorkStruct work(String name, Runnable function, String module) {
    return new WorkStruct(kernel, name, function, module(module));
  }

  /** A mutex at file scope. */
  protected Mutex mutex(String name) {
    return new Mutex(kernel, name);
  }

  /** Locks, references and drivers behind {@code struct device *}. */
  protected abstract Devices devices();

  /** How many objects of a struct, or copies of a local variable, one execution may use. */
  protected int instances(String name) {
    return 2;
  }

  /** As {@link #instances(String)}, of a known type. */
  protected int instances(String tag, String name) {
    return instances(name);
  }

  /** As {@link #home(String, int, boolean)}, of a known type. */
  protected Lifetime home(String tag, String name, int index, boolean stack) {
    return home(name, index, stack);
  }

  /** An object that may be allocated, or a local variable, was made in its memory. */
  protected void made(Lifetime home, Object object) {}

  /** At set-up: the sources allocate objects of this name. */
  protected void allocates(String name) {}

  /** A local variable is declared, in one of these: what the step does, on the thread's side. */
  protected ToIntFunction<Cells> entering(List<Lifetime> homes) {
    return cells -> nextOf(cells, homes);
  }

  /** Whether an {@code xa_insert()} into an array fails. */
  protected boolean insertFails(String array) {
    return false;
  }

  /** The property that an access to a freed object, or to a dead stack frame, violates. */
  protected String lifeRule(String name, boolean stack) {
    return stack ? Rules.NO_DEAD_STACK_ACCESS : Rules.NO_USE_AFTER_PUT;
  }

  /**
   * The memory of an object that the sources allocate, or of a local variable of theirs.
   *
   * @param name tag of the struct, or {@code function.variable}
   * @param index from 0
   */
  protected Lifetime home(String name, int index, boolean stack) {
    return new Lifetime(kernel, name + index, lifeRule(name, stack));
  }

  /** The error number that a pointer to a struct of the environment's is; 0 if it is none. */
  protected int errorOf(Object pointer) {
    return 0;
  }

  /** Failures that the scenario injects. */
  protected Faults faults() {
    return noFaults;
  }

  /**
   * The step of a {@code kzalloc()}.
   *
   * @param homes the memory of each object there is, of which each is used once
   * @return an index, {@link #NO_MEMORY}, or {@link #USED_UP}
   */
  protected int allocate(String name, List<Lifetime> homes) {
    return faults().attempt("kzalloc(" + name + ")", NO_MEMORY, cells -> nextOf(cells, homes));
  }

  /** As {@link #allocate}, with {@code __GFP_NOFAIL}. */
  protected int allocateNoFail(String name, List<Lifetime> homes) {
    return noFaults.attempt("kzalloc(" + name + ")", NO_MEMORY, cells -> nextOf(cells, homes));
  }

  /** Part of an allocation's step: the next object that was never used begins to live. */
  public static int nextOf(Cells cells, List<Lifetime> homes) {
    for (int i = 0; i < homes.size(); i++) {
      if (homes.get(i).isNew(cells)) {
        homes.get(i).begin(cells);
        return i;
      }
    }
    return USED_UP;
  }

  /** {@code kfree()} of an object that was allocated. */
  protected void free(SharedStruct object) {
    Objects.requireNonNull(object.home()).end();
  }

  /**
   * The device inside a struct of the sources.
   *
   * @param path of the device, such as {@code cxl_memdev0.dev}
   * @param release runs after the last put: the C function that the sources gave
   */
  protected BusDevice device(String path, Runnable release) {
    throw notModelled(path, "a device of the sources' own");
  }

  /** The queues that an {@code alloc_ordered_workqueue()} may give, each of them used once. */
  protected List<Workqueue> workqueues(String function) {
    throw notModelled(function, "a workqueue of the sources' own");
  }

  /**
   * A workqueue is allocated: one of these that never was.
   *
   * @return null if that fails
   */
  protected @Nullable Workqueue allocateQueue(List<Workqueue> declared, String where) {
    Workqueue next = declared.get(0);
    return next.allocOrFail() ? next : null;
  }

  /** An entry for devm_add_action: one object for each function and argument. */
  protected DevresAction action(Fn function, @Nullable Object argument) {
    List<Object> key = List.of(function, argument == null ? "NULL" : argument);
    return (DevresAction)
        memo.computeIfAbsent(
            key,
            unused ->
                new DevresAction(
                    kernel,
                    function.toString(),
                    () -> function.call(new @Nullable Object[] {argument})));
  }

  // For the classes that generated code calls

  public final Kernel kernel() {
    return kernel;
  }

  public final Machine machine() {
    return kernel.machine();
  }

  final OwnFrames ownFrames() {
    return ownFrames;
  }

  public final int sleepRule() {
    return sleepRule;
  }

  /** A step without a result. */
  public final void note(String what, java.util.function.Consumer<Cells> effect) {
    machine()
        .take(
            Step.of(
                what,
                cells -> {
                  effect.accept(cells);
                  return 0;
                }));
  }

  /** A step without a result, relying on a fact. */
  public final void note(KernelFact fact, String what, java.util.function.Consumer<Cells> effect) {
    machine().take(fact.action(what, effect));
  }

  /** A free choice of the environment: 0 up to n - 1. */
  public final int choose(KernelFact fact, String what, int outcomes) {
    return machine().take(fact.choice(what, outcomes, Cells::choice));
  }

  /** The execution ends with a memory error. */
  public final RuntimeException crash(MemoryError error, String message) {
    int rule = memoryErrors.get(error);
    note(KernelFact.NULL_POINTER, message, cells -> cells.crash(rule, () -> message));
    return new IllegalStateException("the step before ends the execution: " + message);
  }

  /** The execution ends because of a NULL pointer. */
  public final RuntimeException nullPointer() {
    return crash(MemoryError.NULL_POINTER, "NULL pointer dereferenced");
  }

  /**
   * The execution ends because of a NULL pointer.
   *
   * @param what is NULL, or does what with it
   */
  public final RuntimeException nullPointer(String what) {
    return crash(MemoryError.NULL_POINTER, "NULL pointer dereferenced: " + what);
  }

  /** An execution that the model cannot follow further. */
  public static NotModelledException notModelled(String where, String what) {
    return new NotModelledException(where + ": not modelled: " + what);
  }

  final void watch(WaitVar wait) {
    waitVars.add(wait);
  }

  /** The wait queues of all variables that may be waited for. */
  final List<WaitVar> waitVars() {
    return waitVars;
  }

  /** A pointer at file scope. */
  final void keeps(RefVar<?> pointer) {
    kept.add(pointer.cell());
  }

  /** A struct at file scope, with its pointers. */
  final void keeps(SharedStruct struct) {
    struct.forEachCell(number -> {}, kept::add);
  }

  /** How many pointers at file scope are to something. */
  protected final int kept(Cells cells, Predicate<Object> what) {
    int found = 0;
    for (int cell : kept) {
      Object value = machine().value(cells.get(cell));
      if (value != null && what.test(value)) {
        found++;
      }
    }
    return found;
  }

  final void add(Unit unit) {
    units.put(unit.getClass(), unit);
  }

  /** A unit that was made before the one that asks. */
  public final <T extends Unit> T unit(Class<T> type) {
    return type.cast(Objects.requireNonNull(units.get(type)));
  }

  /** Tells that an object is a member of another. */
  public final void embed(Object member, String name, Object owner) {
    owners.computeIfAbsent(member, key -> new HashMap<>()).put(name, owner);
  }

  final @Nullable Object ownerOf(Object member, String name) {
    return owners.getOrDefault(member, Map.of()).get(name);
  }

  /** What the sources may store in a device; for the devices that they can get at. */
  public final void adopt(BusDevice device) {
    devicesOf.computeIfAbsent(device, made -> new DeviceCells(machine(), made));
  }

  /** A work item of the environment's whose function the sources give. */
  public final void adopt(WorkStruct work) {
    declareFunction(work);
  }

  /** Runs the function that the sources gave to a work item. */
  public final void runWork(WorkStruct work) {
    Fn function = functionOf(work);
    if (function == null || !function.takes(1)) {
      throw notModelled(work.name(), "a work item that was queued without a function");
    }
    function.call(new @Nullable Object[] {work});
  }

  final DeviceCells cellsOf(BusDevice device) {
    DeviceCells cells = devicesOf.get(device);
    if (cells == null) {
      throw notModelled(device.toString(), "a field of a device that is not the sources'");
    }
    return cells;
  }

  /** A device of the sources' own, with what they may store in it. */
  final DevRef makeDevice(String path) {
    DevRef[] made = new DevRef[1];
    BusDevice device = device(path, () -> devices().released(made[0]));
    adopt(device);
    made[0] = new DevRef(device);
    return made[0];
  }

  @SuppressWarnings("unchecked") // the key says which type
  final <T extends SharedStruct> T error(Class<T> type, int error, IntFunction<T> maker) {
    return (T) memo.computeIfAbsent(List.of(type, error), unused -> maker.apply(error));
  }

  /** A function of the translator's own, one object for each name. */
  final Fn fn(String name, Fn.Body body) {
    return (Fn) memo.computeIfAbsent(List.of("fn", name), unused -> new Fn(name, 1, false, body));
  }

  /** Declares the cell of the function of a work item. */
  protected final void declareFunction(WorkStruct work) {
    functions.put(work, new RefVar<>(machine(), work.name() + ".func", null));
    functionWrites.put(work, new FunctionWrite(machine(), work));
  }

  private RefVar<Fn> functionCell(WorkStruct work) {
    RefVar<Fn> cell = functions.get(work);
    if (cell == null) {
      throw notModelled(work.name(), "another function for a work item that has one");
    }
    return cell;
  }

  /** {@code work->func}: the worker reads it as it starts the item, see {@link #setFunction}. */
  final @Nullable Fn functionOf(WorkStruct work) {
    return functionCell(work).get(MemoryOrder.ONCE);
  }

  /** {@code work->func = function}: a plain write, see {@link FunctionWrite}. */
  final void setFunction(WorkStruct work, @Nullable Fn function) {
    RefVar<Fn> cell = functionCell(work);
    FunctionWrite write = Objects.requireNonNull(functionWrites.get(work));
    int id = machine().intern(function);
    machine()
        .take(
            KernelFact.WORK_FUNCTION_SET
                .step(
                    "write " + work.name() + ".func = " + function,
                    cells -> {
                      write.check(cells, cells.get(cell.cell()) != id);
                      if (work.isRunning(cells) && cells.get(cell.cell()) != id) {
                        throw notModelled(work.name(), "another function while it runs");
                      }
                      cells.set(cell.cell(), id);
                      return 0;
                    })
                .writingMarked(cell.location()));
  }
}
