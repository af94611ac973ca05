package org.quiesce.kernel;

/**
 * {@code spinlock_t}: {@code spin_lock}, {@code spin_unlock} and their irqsave forms. Not
 * recursive; nothing may sleep under it.
 *
 * <p>Source: include/linux/spinlock.h.
 */
public final class SpinLock extends ExclusiveLock {
  public SpinLock(Kernel kernel, String name) {
    super(kernel, name, name, true, KernelFact.SPINLOCK_NO_SLEEP);
  }

  /** {@code spin_lock(lock)}, {@code spin_lock_irqsave(lock, flags)}. */
  public void lock() {
    acquire("spin_lock");
  }

  /** {@code spin_unlock(lock)}, {@code spin_unlock_irqrestore(lock, flags)}. */
  public void unlock() {
    release("spin_unlock");
  }

  /** {@code guard(spinlock)(&lock)}. */
  public Held guard() {
    lock();
    return this::unlock;
  }
}
