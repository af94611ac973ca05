package org.quiesce.kernel;

/**
 * {@code spinlock_t}: {@code spin_lock}, {@code spin_unlock} and their irqsave forms. Not
 * recursive; nothing may sleep under it. One that a hard interrupt takes has to be taken with irqs
 * off.
 *
 * <p>Source: include/linux/spinlock.h.
 */
public final class SpinLock extends ExclusiveLock {
  public SpinLock(Kernel kernel, String name) {
    super(kernel, name, name, true, KernelFact.SPINLOCK_NO_SLEEP);
  }

  /** {@code spin_lock_init(lock)}: not of one that is held. */
  public void init() {
    initialise("spin_lock_init");
  }

  /** {@code spin_lock(lock)}: irqs stay as they are. */
  public void lock() {
    acquire("spin_lock");
  }

  /** {@code spin_lock_irq(lock)}, {@code spin_lock_irqsave(lock, flags)}. */
  public void lockIrq() {
    acquire("spin_lock", true);
  }

  /** {@code spin_unlock(lock)}, {@code spin_unlock_irqrestore(lock, flags)}. */
  public void unlock() {
    release("spin_unlock");
  }

  /** {@code spin_trylock(lock)}: irqs stay as they are. */
  public boolean trylock() {
    return tryAcquire("spin_trylock", false);
  }

  /** {@code spin_trylock_irq(lock)}, {@code spin_trylock_irqsave(lock, flags)}. */
  public boolean trylockIrq() {
    return tryAcquire("spin_trylock", true);
  }

  /** {@code guard(spinlock)(&lock)}. */
  public Held guard() {
    lock();
    return this::unlock;
  }

  /** {@code guard(spinlock_irqsave)(&lock)}. */
  public Held guardIrq() {
    lockIrq();
    return this::unlock;
  }
}
