package org.quiesce.kernel;

/**
 * {@code struct mutex}: {@code mutex_lock}, {@code mutex_unlock}; also what {@code device_lock} is.
 * Not recursive; may sleep.
 *
 * <p>Source: kernel/locking/mutex.c.
 */
public final class Mutex extends ExclusiveLock {
  private final String verb;

  public Mutex(Kernel kernel, String name) {
    this(kernel, name, name, "mutex");
  }

  /**
   * A mutex inside an object that may be gone.
   *
   * @param kind what the object is one of: the acquisition order is kept by kind
   * @param home where it lives
   */
  public Mutex(Kernel kernel, String name, String kind, Lifetime home) {
    this(kernel, name, kind, "mutex");
    checkAccessWith((cells, what) -> home.touch(cells, () -> what + "(" + name + ")"));
  }

  /**
   * @param lockClass what its acquisition order is kept for
   */
  Mutex(Kernel kernel, String name, String lockClass, String verb) {
    super(kernel, name, lockClass, false, KernelFact.MUTEX_NOT_RECURSIVE);
    this.verb = verb;
  }

  /** {@code mutex_init(lock)}: not of one that is held. */
  public void init() {
    initialise(verb + "_init");
  }

  /** {@code mutex_lock(lock)}, {@code device_lock(dev)}. */
  public void lock() {
    acquire(verb + "_lock");
  }

  /** For a stub that needs the lock: takes it unless its caller holds it; whether it took it. */
  public boolean lockUnlessHeld() {
    return acquireUnlessHeld(verb + "_lock");
  }

  /** {@code mutex_unlock(lock)}, {@code device_unlock(dev)}. */
  public void unlock() {
    release(verb + "_unlock");
  }

  /** {@code mutex_trylock(lock)}, {@code device_trylock(dev)}: never sleeps. */
  public boolean trylock() {
    return tryAcquire(verb + "_trylock", false);
  }

  /** {@code guard(mutex)(&lock)}, {@code guard(device)(dev)}. */
  public Held guard() {
    lock();
    return this::unlock;
  }
}
