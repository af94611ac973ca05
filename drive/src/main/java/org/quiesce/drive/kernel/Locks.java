package org.quiesce.drive.kernel;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

/**
 * Locks with one holder: {@code struct mutex}, {@code spinlock_t}, {@code raw_spinlock_t}; and
 * {@code rwlock_t}, {@code struct rw_semaphore} with readers.
 *
 * <p>State: 0 not initialised, 1 free, 2 + thread for a holder; negative for readers: minus 1 minus
 * their mask. A reader behind a waiting writer is not kept out here (may miss deadlocks of
 * recursive readers).
 */
final class Locks {
  /** What a lock keeps from its processor meanwhile, besides preemption. */
  private static final int BOTTOM_HALVES = 1;

  private static final int INTERRUPTS = 16;
  private static final int FREE = 1;
  private static final int HELD = 2;

  /** How rules begin that say in which order two locks were taken. */
  private static final String LOCK_ORDER = org.quiesce.kernel.Rules.LOCK_ORDER;

  private final Kernel kernel;

  Locks(Kernel kernel) {
    this.kernel = kernel;
    for (Object edge : kernel.memory().layout().found(LOCK_ORDER)) {
      kernel.machine().rule((String) edge);
    }
    kernel.answer(
        call -> init(call, "#lock"),
        "mutex_init",
        "__mutex_init",
        "spin_lock_init",
        "raw_spin_lock_init",
        "rwlock_init",
        "init_rwsem",
        "rt_mutex_init");
    kernel.answer(call -> destroy(call), "mutex_destroy");
    kernel.answer(
        call -> lock(call, false, 0),
        "mutex_lock",
        "mutex_lock_nested",
        "mutex_lock_io",
        "rt_mutex_lock",
        "down_write",
        "down_write_nested");
    kernel.answer(
        call -> interruptibly(call),
        "mutex_lock_interruptible",
        "mutex_lock_killable",
        "mutex_lock_interruptible_nested",
        "down_write_killable");
    kernel.answer(call -> unlock(call, false, 0), "mutex_unlock", "rt_mutex_unlock", "up_write");
    kernel.answer(call -> trylock(call, false, 0), "mutex_trylock", "down_write_trylock");
    kernel.answer(
        call -> lock(call, true, 0),
        "spin_lock",
        "raw_spin_lock",
        "spin_lock_nested",
        "write_lock");
    kernel.answer(
        call -> lock(call, true, BOTTOM_HALVES),
        "spin_lock_bh",
        "raw_spin_lock_bh",
        "write_lock_bh");
    kernel.answer(
        call -> lock(call, true, INTERRUPTS),
        "spin_lock_irq",
        "raw_spin_lock_irq",
        "__qz_spin_lock_irqsave",
        "spin_lock_irqsave",
        "raw_spin_lock_irqsave",
        "write_lock_irq",
        "write_lock_irqsave");
    kernel.answer(call -> unlock(call, true, 0), "spin_unlock", "raw_spin_unlock", "write_unlock");
    kernel.answer(
        call -> unlock(call, true, BOTTOM_HALVES),
        "spin_unlock_bh",
        "raw_spin_unlock_bh",
        "write_unlock_bh");
    kernel.answer(
        call -> unlock(call, true, INTERRUPTS),
        "spin_unlock_irq",
        "raw_spin_unlock_irq",
        "spin_unlock_irqrestore",
        "raw_spin_unlock_irqrestore",
        "write_unlock_irq",
        "write_unlock_irqrestore");
    kernel.answer(
        call -> trylock(call, true, 0), "spin_trylock", "raw_spin_trylock", "write_trylock");
    kernel.answer(call -> trylock(call, true, BOTTOM_HALVES), "spin_trylock_bh");
    kernel.answer(
        call -> trylock(call, true, INTERRUPTS), "spin_trylock_irq", "__qz_spin_trylock_irqsave");
    kernel.answer(call -> isLocked(call), "mutex_is_locked", "spin_is_locked", "rwsem_is_locked");
    kernel.answer(call -> readLock(call, false, 0), "down_read", "down_read_nested");
    kernel.answer(call -> readUnlock(call, false, 0), "up_read");
    kernel.answer(call -> readLock(call, true, 0), "read_lock");
    kernel.answer(call -> readLock(call, true, BOTTOM_HALVES), "read_lock_bh");
    kernel.answer(call -> readLock(call, true, INTERRUPTS), "read_lock_irq", "read_lock_irqsave");
    kernel.answer(call -> readUnlock(call, true, 0), "read_unlock");
    kernel.answer(call -> readUnlock(call, true, BOTTOM_HALVES), "read_unlock_bh");
    kernel.answer(
        call -> readUnlock(call, true, INTERRUPTS), "read_unlock_irq", "read_unlock_irqrestore");
    kernel.answer(
        call -> atomic(call, 1),
        "preempt_disable",
        "rcu_read_lock",
        "rcu_read_lock_bh",
        "local_bh_disable",
        "get_cpu");
    kernel.answer(
        call -> atomic(call, -1),
        "preempt_enable",
        "rcu_read_unlock",
        "rcu_read_unlock_bh",
        "local_bh_enable",
        "put_cpu",
        "__kunmap_atomic");
    kernel.answer(this::mapAtomic, "kmap_atomic");
    kernel.answer(
        call -> irqs(call, 1), "local_irq_disable", "local_irq_save", "__qz_local_irq_save");
    kernel.answer(call -> irqs(call, -1), "local_irq_enable", "local_irq_restore");
  }

  private int state(Value.Address lock) {
    return kernel.memory().state(lock, "lock");
  }

  Value init(Call call, String kind) {
    Value.Address object = call.address(0);
    int state = kernel.memory().state(object, kind.substring(1));
    String what = call.text(object);
    call.thread()
        .step(
            KFact.INIT,
            what,
            cells -> {
              if (kernel.memory().touch(cells, object, what)) {
                if (cells.get(state) > FREE || cells.get(state) < 0) {
                  cells.crash(
                      kernel.rules().useBeforeInit,
                      () -> what + ": initialised again while it is in use");
                }
                cells.set(state, FREE);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value destroy(Call call) {
    Value.Address object = call.address(0);
    int state = state(object);
    String what = call.text(object);
    call.thread()
        .step(
            KFact.LOCK,
            what,
            cells -> {
              if (kernel.use(cells, object, state, what) && cells.get(state) != FREE) {
                cells.crash(kernel.rules().deadlock, () -> what + " while it is held");
              }
              return 0;
            });
    return Value.ZERO;
  }

  /** Waits for a lock and takes it. */
  void acquire(CThread thread, Value.Address lock, String call, boolean spins, int irqs) {
    int state = state(lock);
    String what = call + "(" + lock.name() + ")";
    boolean inIrq = kernel.context().of(thread).kind() != Context.Kind.PROCESS;
    Step step =
        Step.when(
                what,
                cells ->
                    cells.get(state) == FREE
                        || cells.get(state) == 0
                        || !kernel.memory().isLive(cells, lock.object())
                        || isOwn(cells, state)
                        || inIrq && interrupted(cells, state, thread),
                cells -> {
                  if (!kernel.use(cells, lock, state, what)) {
                    return 0;
                  }
                  if (!spins) {
                    kernel.context().mightSleep(cells, thread, what);
                  }
                  if (cells.get(state) != FREE) {
                    boolean self = isOwn(cells, state);
                    cells.crash(kernel.rules().deadlock, () -> what + heldBy(self));
                    return 0;
                  }
                  order(cells, lock);
                  cells.set(state, HELD + cells.thread());
                  kernel.context().locks(cells, thread, 1);
                  if (spins) {
                    kernel.context().atomic(cells, thread, 1);
                    kernel.context().irqsOff(cells, thread, irqs);
                  }
                  return 0;
                },
                Step.waitingFor(cells -> holder(cells, state), () -> lock.name() + ", held"))
            .ordered(Ordering.LOCK, state);
    thread.take(step, KFact.LOCK);
  }

  /**
   * Part of the step that takes a lock: notes before which it is taken, for who looks whether the
   * orders go round. Locks of one class (a field of objects of one line) are not ordered.
   */
  private void order(Cells cells, Value.Address lock) {
    if (!kernel.memory().layout().terms().exact()) {
      return;
    }
    String second = lockClass(lock);
    for (Value.Address held : kernel.memory().kernelStates("lock")) {
      int now = cells.get(kernel.memory().cell(held));
      boolean mine =
          now == HELD + cells.thread() || now < 0 && (-now - 1 & 1 << cells.thread()) != 0;
      String first = lockClass(held.parent());
      if (mine && !first.equals(second)) {
        String edge = LOCK_ORDER + first + " -> " + second;
        if (!kernel.memory().layout().found(LOCK_ORDER).contains(edge)) {
          kernel.memory().layout().require(LOCK_ORDER, edge);
        }
        cells.violate(kernel.machine().rule(edge), () -> second + " is taken under " + first);
      }
    }
  }

  private static String lockClass(Value.Address lock) {
    int instance = lock.object().id().indexOf('\'');
    String name = lock.name();
    return instance < 0
        ? name
        : lock.object().id().substring(0, instance) + name.substring(lock.object().id().length());
  }

  private static String heldBy(boolean self) {
    return self ? ": the thread holds it already" : ": it is held by what was interrupted";
  }

  private static boolean isOwn(Cells cells, int state) {
    return cells.get(state) == HELD + cells.thread();
  }

  /** Whether a holder of a lock can be interrupted by this thread, which then spins for ever. */
  private boolean interrupted(Cells cells, int state, CThread thread) {
    Context.Kind mine = kernel.context().of(thread).kind();
    for (int left = holder(cells, state); left != 0; left &= left - 1) {
      Context.Thread holder = kernel.context().at(Integer.numberOfTrailingZeros(left));
      int off = cells.get(holder.irqsOff());
      if (mine == Context.Kind.HARDIRQ
          ? holder.kind() != Context.Kind.HARDIRQ && off < INTERRUPTS
          : mine == Context.Kind.SOFTIRQ && holder.kind() == Context.Kind.PROCESS && off == 0) {
        return true;
      }
    }
    return false;
  }

  private static int holder(Cells cells, int state) {
    int now = cells.get(state);
    return now >= HELD ? 1 << now - HELD : now < 0 ? -now - 1 : 0;
  }

  private Value lock(Call call, boolean spins, int irqs) {
    acquire(call.thread(), call.address(0), call.name(), spins, irqs);
    return Value.ZERO;
  }

  private Value interruptibly(Call call) {
    if (kernel.fails(call)) {
      return Value.of(-4);
    }
    return lock(call, false, 0);
  }

  void release(CThread thread, Value.Address lock, String call, boolean spins, int irqs) {
    int state = state(lock);
    String what = call + "(" + lock.name() + ")";
    thread.take(
        Step.of(
                what,
                cells -> {
                  if (!kernel.use(cells, lock, state, what)) {
                    return 0;
                  }
                  if (!isOwn(cells, state)) {
                    cells.crash(
                        kernel.rules().deadlock, () -> what + " by a thread that does not hold it");
                    return 0;
                  }
                  cells.set(state, FREE);
                  kernel.context().locks(cells, thread, -1);
                  if (spins) {
                    kernel.context().atomic(cells, thread, -1);
                    kernel.context().irqsOff(cells, thread, -irqs);
                  }
                  return 0;
                })
            .ordered(Ordering.UNLOCK, state),
        KFact.LOCK);
  }

  private Value unlock(Call call, boolean spins, int irqs) {
    release(call.thread(), call.address(0), call.name(), spins, irqs);
    return Value.ZERO;
  }

  private Value trylock(Call call, boolean spins, int irqs) {
    CThread thread = call.thread();
    Value.Address lock = call.address(0);
    int state = state(lock);
    String what = call.text(lock);
    return Value.of(
        thread.take(
            Step.of(
                    what,
                    cells -> {
                      if (!kernel.use(cells, lock, state, what) || cells.get(state) != FREE) {
                        return 0;
                      }
                      cells.set(state, HELD + cells.thread());
                      kernel.context().locks(cells, thread, 1);
                      kernel.context().atomic(cells, thread, spins ? 1 : 0);
                      kernel.context().irqsOff(cells, thread, irqs);
                      return 1;
                    })
                .ordered(Ordering.TRYLOCK, state),
            KFact.LOCK));
  }

  private Value isLocked(Call call) {
    Value.Address lock = call.address(0);
    int state = state(lock);
    String what = call.text(lock);
    return Value.of(
        call.thread()
            .step(
                KFact.LOCK,
                what,
                cells -> kernel.use(cells, lock, state, what) && cells.get(state) != FREE ? 1 : 0));
  }

  private Value readLock(Call call, boolean spins, int irqs) {
    CThread thread = call.thread();
    Value.Address lock = call.address(0);
    int state = state(lock);
    String what = call.text(lock);
    boolean inIrq = kernel.context().of(thread).kind() != Context.Kind.PROCESS;
    thread.take(
        Step.when(
                what,
                cells ->
                    cells.get(state) < HELD
                        || isOwn(cells, state)
                        || !kernel.memory().isLive(cells, lock.object())
                        || inIrq && interrupted(cells, state, thread),
                cells -> {
                  if (!kernel.use(cells, lock, state, what)) {
                    return 0;
                  }
                  if (!spins) {
                    kernel.context().mightSleep(cells, thread, what);
                  }
                  int now = cells.get(state);
                  if (now >= HELD) {
                    boolean self = isOwn(cells, state);
                    cells.crash(kernel.rules().deadlock, () -> what + heldBy(self));
                    return 0;
                  }
                  order(cells, lock);
                  int readers = now < 0 ? -now - 1 : 0;
                  cells.set(state, -1 - (readers | 1 << cells.thread()));
                  kernel.context().locks(cells, thread, 1);
                  if (spins) {
                    kernel.context().atomic(cells, thread, 1);
                    kernel.context().irqsOff(cells, thread, irqs);
                  }
                  return 0;
                },
                Step.waitingFor(cells -> holder(cells, state), () -> lock.name() + ", held"))
            .ordered(Ordering.LOCK_SHARED, state),
        KFact.LOCK);
    return Value.ZERO;
  }

  private Value readUnlock(Call call, boolean spins, int irqs) {
    CThread thread = call.thread();
    Value.Address lock = call.address(0);
    int state = state(lock);
    String what = call.text(lock);
    thread.take(
        Step.of(
                what,
                cells -> {
                  if (!kernel.use(cells, lock, state, what)) {
                    return 0;
                  }
                  int now = cells.get(state);
                  int readers = now < 0 ? -now - 1 : 0;
                  if ((readers & 1 << cells.thread()) == 0) {
                    cells.crash(
                        kernel.rules().deadlock, () -> what + " by a thread that does not hold it");
                    return 0;
                  }
                  readers &= ~(1 << cells.thread());
                  cells.set(state, readers == 0 ? FREE : -1 - readers);
                  kernel.context().locks(cells, thread, -1);
                  if (spins) {
                    kernel.context().atomic(cells, thread, -1);
                    kernel.context().irqsOff(cells, thread, -irqs);
                  }
                  return 0;
                })
            .ordered(Ordering.UNLOCK_SHARED, state),
        KFact.LOCK);
    return Value.ZERO;
  }

  /**
   * Memory that nobody knows; preemption is off till it is given back (linux/highmem-internal.h).
   */
  private Value mapAtomic(Call call) {
    atomic(call, 1);
    return call.thread().fresh(call.name());
  }

  private Value atomic(Call call, int by) {
    call.thread()
        .step(
            KFact.LOCK,
            call.name(),
            cells -> {
              kernel.context().atomic(cells, call.thread(), by);
              return 0;
            });
    return Value.ZERO;
  }

  private Value irqs(Call call, int by) {
    call.thread()
        .step(
            KFact.LOCK,
            call.name(),
            cells -> {
              kernel.context().irqsOff(cells, call.thread(), by * INTERRUPTS);
              kernel.context().atomic(cells, call.thread(), by);
              return 0;
            });
    return Value.ZERO;
  }

  /** Whether memory of a lock is known. */
  Memory memory() {
    return kernel.memory();
  }
}
