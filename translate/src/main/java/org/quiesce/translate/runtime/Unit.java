package org.quiesce.translate.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Atomic;
import org.quiesce.kernel.DelayedWork;
import org.quiesce.kernel.FlagWord;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.RefCount;
import org.quiesce.kernel.WaitVar;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.RefVar;

/**
 * Base of the class generated from one C file. Names made from C identifiers end in {@code $}, so
 * none of them can be one of these.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // C casts are decided by the translator
public abstract class Unit extends Frame {
  /** A plain access. */
  protected static final MemoryOrder PLAIN = MemoryOrder.PLAIN;

  private static final List<String> BITS =
      IntStream.range(0, Integer.SIZE).mapToObj(Integer::toString).toList();

  protected final Devices dev;
  protected final Logs log;
  protected final Fifos fifo;
  protected final Locks locks;
  protected final Works works;
  protected final Queues queues;
  protected final Heap heap;

  protected Unit(Context context) {
    super(context);
    context.add(this);
    this.dev = context.devices();
    this.log = new Logs(context);
    this.fifo = new Fifos(context);
    this.locks = new Locks(context);
    this.works = new Works(context);
    this.queues = new Queues(context);
    this.heap = new Heap(context);
  }

  /** True, though the compiler does not know: code behind an endless loop is reachable to it. */
  protected static boolean on() {
    return true;
  }

  /** The end of a function that should have returned a value. */
  protected static RuntimeException end(String where) {
    return Context.notModelled(where, "a function that returns no value here");
  }

  // Shared memory

  /** Writes a cell; the value is the expression's. */
  protected static int set(IntVar cell, int value, MemoryOrder order) {
    cell.set(value, order);
    return value;
  }

  /** Writes a cell; the value is the expression's. */
  protected static <T> @Nullable T set(RefVar<T> cell, @Nullable T value, MemoryOrder order) {
    cell.set(value, order);
    return value;
  }

  /** Writes a field; the value is the expression's. */
  protected static int set(IntCell cell, int value, MemoryOrder order) {
    cell.set(value, order);
    return value;
  }

  /** Writes a field; the value is the expression's. */
  protected static <T> @Nullable T set(RefCell<T> cell, @Nullable T value, MemoryOrder order) {
    cell.set(value, order);
    return value;
  }

  /** Writes a 64-bit number; the value is the expression's. */
  protected static long setWide(RefCell<Long> cell, long value, MemoryOrder order) {
    cell.set(value, order);
    return value;
  }

  /** Writes a 64-bit number; the value is the expression's. */
  protected static long setWide(RefVar<Long> cell, long value, MemoryOrder order) {
    cell.set(value, order);
    return value;
  }

  /** A 64-bit number that was read. */
  protected static long wide(@Nullable Long value) {
    return Objects.requireNonNull(value);
  }

  /** {@code xchg(&field, value)}. */
  protected final <T> @Nullable T exchange(RefCell<T> cell, @Nullable T value) {
    return cell.stored(exchange(cell.touched(), value));
  }

  /** {@code xchg(&field, value)} of a number. */
  protected final int exchange(IntCell cell, int value) {
    return cell.stored(exchange(cell.touched(), value));
  }

  /** {@code xchg(&cell, value)}: fully ordered. */
  @SuppressWarnings("unchecked") // only T goes in
  protected final <T> @Nullable T exchange(RefVar<T> cell, @Nullable T value) {
    int id = machine.intern(value);
    int old =
        machine.take(
            MemoryOrder.FULL
                .step(
                    "xchg",
                    cells -> {
                      int now = cells.get(cell.cell());
                      cells.set(cell.cell(), id);
                      return now;
                    })
                .readingMarked(cell.location())
                .writingMarked(cell.location()));
    return (T) machine.value(old);
  }

  /** {@code xchg(&cell, value)} of a number. */
  protected final int exchange(IntVar cell, int value) {
    return machine.take(
        MemoryOrder.FULL
            .step(
                "xchg",
                cells -> {
                  int now = cells.get(cell.cell());
                  cells.set(cell.cell(), value);
                  return now;
                })
            .readingMarked(cell.location())
            .writingMarked(cell.location()));
  }

  /** A store that orders nothing is to come, of a variable that somebody may wait for. */
  protected static <T extends @Nullable Object> T before(WaitVar wait, T value) {
    wait.beforeUnorderedUpdate();
    return value;
  }

  /** {@code smp_mb()}: a wake-up that follows sees who is queued. */
  protected final void fullBarrier() {
    barrier("smp_mb()", MemoryOrder.FULL, Ordering.FENCE);
    context.waitVars().forEach(WaitVar::fullBarrier);
  }

  /** {@code smp_rmb()}: orders what was read before it. */
  protected final void readBarrier() {
    barrier("smp_rmb()", MemoryOrder.ACQUIRE, Ordering.FENCE_READS);
  }

  /** {@code smp_wmb()}: orders what is written after it. */
  protected final void writeBarrier() {
    barrier("smp_wmb()", MemoryOrder.RELEASE, Ordering.FENCE_WRITES);
  }

  private void barrier(String name, MemoryOrder fact, Ordering kind) {
    machine.take(fact.step(name, cells -> 0).ordered(kind));
  }

  // Pointers and functions

  /** {@code ==} of two pointers. */
  protected static boolean same(@Nullable Object left, @Nullable Object right) {
    return Objects.equals(left, right);
  }

  /** {@code p->member} of an object of the scenario. */
  protected final <T> T object(@Nullable T pointer) {
    if (pointer == null) {
      throw context.nullPointer();
    }
    if (pointer instanceof SharedStruct struct && struct.error() != 0) {
      throw context.crash(MemoryError.ERROR_POINTER, "an error pointer dereferenced: " + struct);
    }
    return pointer;
  }

  /**
   * As {@link #object} for a lock or the like, which does not look by itself whether it is gone.
   */
  protected final <T extends SharedStruct> T live(T struct, String member) {
    struct.touch("the use of " + member);
    return struct;
  }

  /** A function whose address is taken. */
  protected static Fn fn(String name, int arity, boolean observed, Fn.Body body) {
    return new Fn(name, arity, observed, body);
  }

  /**
   * A call through a pointer.
   *
   * @param observed whether the protocol wants to know of calls from here
   */
  protected final @Nullable Object call(
      @Nullable Fn function, boolean observed, String where, @Nullable Object... arguments) {
    if (function == null) {
      throw context.crash(MemoryError.NULL_POINTER, "NULL pointer called");
    }
    if (!function.takes(arguments.length)) {
      throw Context.notModelled(where, function + " is called with other arguments than it has");
    }
    return observed && function.isObserved()
        ? observedCall(function, arguments)
        : function.call(arguments);
  }

  /** A call through a pointer that the protocol wants to know of. */
  protected @Nullable Object observedCall(Fn function, @Nullable Object[] arguments) {
    return function.call(arguments);
  }

  /** {@code kref_put(count, release)}: whether it was the last. */
  protected final boolean krefPut(RefCount count, @Nullable Fn release, String where) {
    if (!count.decAndTest()) {
      return false;
    }
    call(release, false, where, count);
    return true;
  }

  /** The result of a call through a pointer, as a number. */
  protected static int number(@Nullable Object result, String where) {
    if (result instanceof Number number) {
      return number.intValue();
    }
    throw Context.notModelled(where, "the result of a function that returns none");
  }

  /** As {@link #number(Object, String)}, where only the function knows the number's type. */
  protected static int smallNumber(@Nullable Object result, String where) {
    if (result instanceof Long wide && wide != (int) (long) wide) {
      throw Context.notModelled(where, "a result that is no int, of a type from a header");
    }
    return number(result, where);
  }

  /** A number that was passed to a function through a pointer. */
  protected static long passed(@Nullable Object argument, String where) {
    if (argument instanceof Number number) {
      return number.longValue();
    }
    throw Context.notModelled(where, argument + " passed as a number");
  }

  /** {@code container_of(member, type, name)}. */
  @SuppressWarnings("unchecked") // the translator knows the type
  protected final <T> T owner(@Nullable Object member, String name, String where) {
    Object key = member instanceof DevRef dev ? dev.owner() : member;
    Object owner = key == null ? null : context.ownerOf(key, name);
    if (owner == null) {
      throw Context.notModelled(where, "container_of() of something that is not inside " + name);
    }
    return (T) owner;
  }

  /** Tells that an object is a member of another. */
  protected final <T> T embed(T member, String name, Object owner) {
    if (member instanceof SharedStruct inner && owner instanceof SharedStruct outer) {
      outer.adopt(inner);
    }
    context.embed(
        member instanceof DevRef dev ? Objects.requireNonNull(dev.owner()) : member, name, owner);
    return member;
  }

  // Set-up

  /** A work item inside a struct, whose function is in a cell. */
  protected final WorkStruct work(String name, String module, @Nullable Lifetime home) {
    WorkStruct[] made = new WorkStruct[1];
    made[0] = new WorkStruct(kernel, name, () -> context.runWork(made[0]), context.module(module));
    context.declareFunction(made[0]);
    if (home != null) {
      made[0].livesIn(home);
    }
    context.watch(made[0], module, home);
    return made[0];
  }

  /** A delayed work item inside a struct. */
  protected final DelayedWork delayedWork(String name, String module, @Nullable Lifetime home) {
    DelayedWork[] made = new DelayedWork[1];
    made[0] =
        new DelayedWork(
            kernel, name, () -> context.runWork(made[0].work()), context.module(module), null);
    context.declareFunction(made[0].work());
    context.embed(made[0].work(), "delayed_work.work", made[0]);
    if (home != null) {
      made[0].work().livesIn(home);
    }
    context.watch(made[0], module, home);
    return made[0];
  }

  /** The function of a work item at file scope. */
  protected final void startsWith(WorkStruct work, Fn function) {
    context.setFunction(work, function);
  }

  /** {@code work->func}. */
  protected final @Nullable Fn functionOf(@Nullable WorkStruct work) {
    return context.functionOf(works.at(work));
  }

  /** {@code work->func = function}. */
  protected final @Nullable Fn setFunction(@Nullable WorkStruct work, @Nullable Fn function) {
    context.setFunction(works.at(work), function);
    return function;
  }

  /** {@code INIT_WORK(work, function)}. */
  protected final void initWork(@Nullable WorkStruct work, Fn function) {
    works.at(work).init();
    context.setFunction(works.at(work), function);
  }

  /** {@code INIT_DELAYED_WORK(work, function)}. */
  protected final void initWork(@Nullable DelayedWork work, Fn function) {
    initWork(object(work).work(), function);
  }

  /** A mutex at file scope. */
  protected final Mutex mutex(String name) {
    return context.mutex(name);
  }

  /** A mutex inside a struct. */
  protected final Mutex mutex(String name, String kind, @Nullable Lifetime home) {
    return home == null ? new Mutex(kernel, name) : new Mutex(kernel, name, kind, home);
  }

  /** An xarray. */
  protected final XArray xarray(String name, @Nullable Lifetime home) {
    return new XArray(machine, name, home, context::insertFails);
  }

  /** A word of flags. */
  protected final FlagWord flags(String name, @Nullable Lifetime home) {
    return new FlagWord(kernel, name, BITS, home);
  }

  /** A device inside a struct. */
  protected final DevRef device(String path) {
    return context.makeDevice(path);
  }

  /** The objects of a struct, or the copies of a local variable. */
  protected final <T> Pool<T> pool(
      String tag, String name, boolean stack, BiFunction<String, Lifetime, T> maker) {
    return new Pool<>(context, tag, name, context.instances(tag, name), stack, maker);
  }

  /** A pointer to memory whose contents are not modelled is stored in a struct. */
  protected static <T extends @Nullable Object> T buffer(SharedStruct owner, T pointer) {
    owner.touch("a write");
    return pointer;
  }

  /** Work items of structs may be queued on a system queue. */
  protected final boolean onSystemQueue() {
    context.usesSystemQueue();
    return true;
  }

  /** The workqueues that a function may allocate. */
  protected final List<Workqueue> workqueues(String function) {
    return context.workqueues(function);
  }

  /** A pointer at file scope. */
  protected final <T> RefVar<T> always(RefVar<T> pointer) {
    context.keeps(pointer);
    return pointer;
  }

  /** A struct at file scope. */
  protected final <T extends SharedStruct> T always(T struct) {
    context.keeps(struct);
    return struct;
  }

  /** A pointer to something that the sources only pass on. */
  protected static Opaque opaque(String name) {
    return new Opaque(name);
  }

  /** A {@code void *} that gets its type back. */
  @SuppressWarnings("unchecked") // checked by the class
  protected static <T> @Nullable T typed(@Nullable Object pointer, Class<?> type, String where) {
    if (pointer != null && !type.isInstance(pointer)) {
      throw Context.notModelled(where, pointer + " as a " + type.getSimpleName());
    }
    return (T) pointer;
  }

  /** An {@code atomic_t}, which somebody may wait for. */
  protected final Atomic atomic(String name) {
    Atomic made = new Atomic(kernel, name, 0);
    context.watch(made.waitVar());
    return made;
  }

  /** The wait queue of a variable. */
  protected final WaitVar waitVar(String name) {
    WaitVar made = new WaitVar(kernel, name);
    context.watch(made);
    return made;
  }

  /**
   * A work item.
   *
   * @param module whose text its function is; empty for built-in code
   */
  protected final WorkStruct work(String name, Runnable function, String module) {
    WorkStruct made = context.work(name, function, module);
    context.watch(made, module);
    return made;
  }

  // C functions

  /** Runs a C function. */
  protected final <T extends @Nullable Object> T call(String name, Supplier<T> body) {
    return machine.call(name, body);
  }

  /** Runs a C function that returns nothing. */
  protected final void run(String name, Runnable body) {
    machine.run(name, body);
  }

  /** An expression whose value is of no interest; a memory barrier without arguments. */
  protected static void use(@Nullable Object... values) {
    // Evaluating the arguments was all.
  }

  /** The comma operator. */
  protected static <T extends @Nullable Object> T second(@Nullable Object first, T value) {
    return value;
  }

  /** {@code min(left, right)}. */
  protected static int smaller(int left, int right, boolean unsigned) {
    int order = unsigned ? Integer.compareUnsigned(left, right) : Integer.compare(left, right);
    return order < 0 ? left : right;
  }

  /** {@code min(left, right)} of 64-bit numbers. */
  protected static long smaller(long left, long right, boolean unsigned) {
    int order = unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right);
    return order < 0 ? left : right;
  }

  /** {@code max(left, right)}. */
  protected static int larger(int left, int right, boolean unsigned) {
    return smaller(left, right, unsigned) == left ? right : left;
  }

  /** {@code max(left, right)} of 64-bit numbers. */
  protected static long larger(long left, long right, boolean unsigned) {
    return smaller(left, right, unsigned) == left ? right : left;
  }

  /** What was read before something else was done. */
  protected static int first(int value, int then) {
    return value;
  }

  /** A statement expression without a value. */
  protected static void block(Runnable statements) {
    statements.run();
  }

  /** A statement expression that is true or false. */
  protected static boolean truth(BooleanSupplier statements) {
    return statements.getAsBoolean();
  }

  /** A statement expression that is a number. */
  protected static int number(IntSupplier statements) {
    return statements.getAsInt();
  }

  /** A statement expression that is a 64-bit number. */
  protected static long wide(LongSupplier statements) {
    return statements.getAsLong();
  }

  /** A statement expression that is a pointer or a struct. */
  protected static <T extends @Nullable Object> T of(Supplier<T> statements) {
    return statements.get();
  }

  /** Division by zero has no meaning. */
  protected static int divisor(int value, String where) {
    if (value == 0) {
      throw Context.notModelled(where, "a division by zero");
    }
    return value;
  }

  /** Division by zero has no meaning. */
  protected static long divisor(long value, String where) {
    if (value == 0) {
      throw Context.notModelled(where, "a division by zero");
    }
    return value;
  }
}
