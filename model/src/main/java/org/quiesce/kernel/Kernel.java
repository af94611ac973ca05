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
        declareOrder(other, lock);
        declareOrder(lock, other);
      }
    }
    locks.add(lock);
  }

  /** As a lock that spins, but without an acquisition order. */
  void addContext(Lock context) {
    contexts.add(context);
  }

  private void declareOrder(Lock first, Lock second) {
    String id = Rules.LOCK_ORDER + first.lockClass() + " -> " + second.lockClass();
    orders.put(first.lockClass(), second.lockClass(), machine.rule(id));
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
