package org.quiesce.kernel;

import java.util.function.BiConsumer;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/** A lock with one holder; any waiter may get it next. */
abstract sealed class ExclusiveLock implements Lock permits SpinLock, Mutex {
  private final Kernel kernel;
  private final String name;
  private final String lockClass;
  private final boolean spins;
  private final KernelFact held;

  /** Index of the holding thread + 1; 0 when free. */
  private final int owner;

  /** Whether irqs are off until it is released; negative where that makes no difference. */
  private final int irqs;

  private final int noDeadlock;
  private final Initialisation initialisation;
  private BiConsumer<Cells, String> liveness = (cells, what) -> {};

  ExclusiveLock(Kernel kernel, String name, String lockClass, boolean spins, KernelFact held) {
    this.held = held;
    this.kernel = kernel;
    this.name = name;
    this.lockClass = lockClass;
    this.spins = spins;
    this.owner =
        kernel
            .machine()
            .cell(
                name, 0, holder -> holder == 0 ? "free" : "locked", Renaming.OfCell.THREAD_PLUS_1);
    this.irqs =
        spins && kernel.hasHardIrqs() ? kernel.machine().cell(null, 0, Integer::toString) : -1;
    this.noDeadlock = kernel.machine().rule(Rules.NO_DEADLOCK);
    this.initialisation = new Initialisation(kernel);
    kernel.add(this);
  }

  /** Lies in zeroed memory, and is no lock until it is initialised; while the program is set up. */
  public final void startsZeroed() {
    initialisation.lacks();
  }

  final void initialise(String verb) {
    String call = verb + "(" + name + ")";
    kernel
        .machine()
        .take(
            KernelFact.MEMORY_LIFETIME.action(
                call,
                cells -> {
                  liveness.accept(cells, call);
                  initialisation.begin(cells, cells.get(owner) != 0, call);
                  cells.set(owner, 0);
                }));
  }

  private void use(Cells cells, String call) {
    liveness.accept(cells, call);
    initialisation.require(cells, call);
  }

  final int cell() {
    return owner;
  }

  /** Sets what is checked at every access; set by the object that embeds the lock. */
  final void checkAccessWith(BiConsumer<Cells, String> check) {
    this.liveness = check;
  }

  final void acquire(String verb) {
    acquire(verb, false);
  }

  /**
   * @param irqsOff whether it turns irqs off
   */
  final void acquire(String verb, boolean irqsOff) {
    String call = verb + "(" + name + ")";
    kernel
        .machine()
        .take(
            held.when(
                    call,
                    cells -> cells.get(owner) == 0,
                    cells -> {
                      use(cells, call);
                      if (!spins) {
                        kernel.mightSleep(cells, call);
                      }
                      kernel.acquiring(cells, this);
                      if (irqs >= 0) {
                        kernel.acquiringSpin(cells, this, irqsOff);
                        cells.set(irqs, irqsOff ? 1 : 0);
                      }
                      cells.set(owner, cells.thread() + 1);
                      return 0;
                    },
                    Step.waitingFor(this::holders, () -> name + ", held"))
                .ordered(Ordering.LOCK, owner));
  }

  final boolean acquireUnlessHeld(String verb) {
    String call = verb + "(" + name + ")";
    return kernel
            .machine()
            .take(
                held.when(
                        call,
                        cells -> cells.get(owner) == 0 || cells.get(owner) == cells.thread() + 1,
                        cells -> {
                          use(cells, call);
                          if (cells.get(owner) != 0) {
                            return 0;
                          }
                          kernel.mightSleep(cells, call);
                          kernel.acquiring(cells, this);
                          cells.set(owner, cells.thread() + 1);
                          return 1;
                        },
                        Step.waitingFor(this::holders, () -> name + ", held"))
                    .ordered(Ordering.LOCK, owner))
        != 0;
  }

  /**
   * @param irqsOff whether it turns irqs off, if it takes the lock
   */
  final boolean tryAcquire(String verb, boolean irqsOff) {
    String call = verb + "(" + name + ")";
    return kernel
            .machine()
            .take(
                KernelFact.LOCK_TRYLOCK
                    .step(
                        call,
                        cells -> {
                          use(cells, call);
                          if (cells.get(owner) != 0) {
                            return 0;
                          }
                          // It never waits, so it is in no order; a hard interrupt that comes on
                          // top of it may wait for it.
                          if (irqs >= 0) {
                            kernel.holdingSpin(cells, this, irqsOff);
                            cells.set(irqs, irqsOff ? 1 : 0);
                          }
                          cells.set(owner, cells.thread() + 1);
                          return 1;
                        })
                    .ordered(Ordering.TRYLOCK, owner))
        != 0;
  }

  final void release(String verb) {
    String call = verb + "(" + name + ")";
    kernel
        .machine()
        .take(
            KernelFact.LOCK_UNLOCK
                .step(
                    call,
                    cells -> {
                      use(cells, call);
                      if (cells.get(owner) != cells.thread() + 1) {
                        cells.crash(noDeadlock, () -> call + " by a thread that does not hold it");
                        return 0;
                      }
                      cells.set(owner, 0);
                      if (irqs >= 0) {
                        cells.set(irqs, 0);
                      }
                      return 0;
                    })
                .ordered(Ordering.UNLOCK, owner));
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String lockClass() {
    return lockClass;
  }

  @Override
  public final int holders(Cells cells) {
    int holder = cells.get(owner);
    return holder == 0 ? 0 : 1 << holder - 1;
  }

  @Override
  public final boolean irqsOff(Cells cells) {
    return irqs >= 0 && cells.get(irqs) != 0;
  }

  @Override
  public final boolean spins() {
    return spins;
  }
}
