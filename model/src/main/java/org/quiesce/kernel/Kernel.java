package org.quiesce.kernel;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * One modelled kernel: the machine it runs on, and the locks whose use is checked everywhere
 * ({@code might_sleep()}, acquisition order).
 */
public final class Kernel {
  /**
   * The class of locks that a hard interrupt is: it comes while irqs are on, on top of whoever
   * holds a lock, and the lock has to wait for it.
   */
  private static final String HARDIRQ = "hard interrupts";

  private final Machine machine;
  private final List<Lock> locks = new ArrayList<>();

  /** Contexts that must not sleep and are in no acquisition order: hard interrupts. */
  private final List<Lock> contexts = new ArrayList<>();

  private final List<WorkStruct> works = new ArrayList<>();

  /**
   * The rule that notes an acquisition order, by the class of the lock taken first and of the
   * second.
   */
  private final Table<String, String, Integer> orders = HashBasedTable.create();

  private final int noSleepInAtomic;

  public Kernel(Machine machine) {
    this.machine = machine;
    this.noSleepInAtomic = machine.rule(Rules.NO_SLEEP_IN_ATOMIC);
  }

  public Machine machine() {
    return machine;
  }

  /** The work items made so far, in order: a scenario gives each its kworker. */
  public List<WorkStruct> works() {
    return ImmutableList.copyOf(works);
  }

  void add(WorkStruct work) {
    works.add(work);
  }

  /** Every lock must be added while the program is set up. */
  void add(Lock lock) {
    for (Lock other : locks) {
      if (!other.lockClass().equals(lock.lockClass())) {
        declareOrder(other.lockClass(), lock.lockClass());
        declareOrder(lock.lockClass(), other.lockClass());
      }
    }
    locks.add(lock);
    if (lock.spins() && hasHardIrqs()) {
      declareOrder(lock.lockClass(), HARDIRQ);
      declareOrder(HARDIRQ, lock.lockClass());
    }
  }

  /** Whether hard interrupts are modelled, so that it matters who takes a lock with irqs on. */
  boolean hasHardIrqs() {
    return !contexts.isEmpty();
  }

  /** As a lock that spins, but without an acquisition order. */
  void addContext(Lock context) {
    contexts.add(context);
  }

  private void declareOrder(String first, String second) {
    orders.put(first, second, machine.rule(Rules.LOCK_ORDER + first + " -> " + second));
  }

  /** Whether anything that was declared forbids to sleep: a lock that spins, a hard interrupt. */
  public boolean canBeAtomic() {
    return !contexts.isEmpty() || locks.stream().anyMatch(Lock::spins);
  }

  /** {@code might_sleep()}: part of the effect of every step that may sleep. */
  public void mightSleep(Cells cells, String what) {
    mightSleep(cells, what, locks);
    mightSleep(cells, what, contexts);
  }

  private void mightSleep(Cells cells, String what, List<Lock> under) {
    int me = 1 << cells.thread();
    for (int i = 0; i < under.size(); i++) {
      Lock lock = under.get(i);
      if (lock.spins() && (lock.holders(cells) & me) != 0) {
        cells.violate(noSleepInAtomic, () -> what + " may sleep, called under " + lock.name());
      }
    }
  }

  /**
   * Notes that a lock that spins is taken in a hard interrupt, or with irqs on, so that one may
   * come on top of its holder: both of one lock, or of locks that follow each other, is a deadlock
   * on one processor (lockdep's irq-safe and irq-unsafe). Locks made before the first line of
   * interrupts are not looked at.
   */
  void acquiringSpin(Cells cells, Lock lock, boolean irqsOff) {
    Integer above = orders.get(HARDIRQ, lock.lockClass());
    if (above != null && isHeld(cells, contexts, 1 << cells.thread())) {
      cells.violate(above, () -> lock.name() + " is taken in a hard interrupt");
    }
    holdingSpin(cells, lock, irqsOff);
  }

  /**
   * The same of a lock that was taken without waiting for it: who holds it can be waited for, but
   * an interrupt that could not take it goes on without it.
   */
  void holdingSpin(Cells cells, Lock lock, boolean irqsOff) {
    Integer below = orders.get(lock.lockClass(), HARDIRQ);
    int me = 1 << cells.thread();
    if (below != null && !irqsOff && !isHeld(cells, contexts, me) && !hasIrqsOff(cells, me)) {
      cells.violate(below, () -> lock.name() + " is taken while a hard interrupt may come");
    }
  }

  private static boolean isHeld(Cells cells, List<Lock> any, int me) {
    for (int i = 0; i < any.size(); i++) {
      if ((any.get(i).holders(cells) & me) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasIrqsOff(Cells cells, int me) {
    for (int i = 0; i < locks.size(); i++) {
      Lock lock = locks.get(i);
      if (lock.irqsOff(cells) && (lock.holders(cells) & me) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Notes in which order the current thread takes its locks. */
  void acquiring(Cells cells, Lock lock) {
    int me = 1 << cells.thread();
    for (int i = 0; i < locks.size(); i++) {
      Lock other = locks.get(i);
      if (other != lock && (other.holders(cells) & me) != 0) {
        Integer order = orders.get(other.lockClass(), lock.lockClass());
        if (order != null) {
          cells.violate(order, () -> lock.name() + " taken while holding " + other.name());
        }
      }
    }
  }
}
