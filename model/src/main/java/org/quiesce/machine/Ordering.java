package org.quiesce.machine;

/**
 * What a step is ordered against: which of what other threads did before it can be relied on after
 * it. It is told in reports, and data races are judged by it; the explorer takes every step as
 * sequentially consistent.
 */
public enum Ordering {
  /**
   * Nothing, since it touches nothing that is shared: it reads and writes no cell, reports nothing,
   * and waits for nobody. A choice of the environment that only its thread learns of.
   */
  LOCAL,
  /** Nothing: a plain or relaxed access, a reference taken. */
  NONE,
  /** What went before the release whose value it reads. */
  ACQUIRE,
  /** Makes what went before it visible to who acquires its value. */
  RELEASE,
  /** Both: an access under the object's own lock, a value-returning read-modify-write. */
  FULL,
  /** Takes a lock: comes after everybody who let it go. */
  LOCK,
  /** Takes a lock that others may hold too: comes after everybody who let it go as a writer. */
  LOCK_SHARED,
  /** Takes a lock unless it is held: as {@link #LOCK} if it does, and nothing if not. */
  TRYLOCK,
  /** Takes a lock that others may hold too, unless it is held alone. */
  TRYLOCK_SHARED,
  /** Lets a lock go. */
  UNLOCK,
  /** Lets a shared lock go. */
  UNLOCK_SHARED,
  /** {@code smp_mb()}: touches nothing; orders all before it against all after it. */
  FENCE,
  /** {@code smp_rmb()}: what was read before it against what comes after it. */
  FENCE_READS,
  /** {@code smp_wmb()}: what went before it against what is written after it. */
  FENCE_WRITES;

  /** Whether it concerns its thread only: it reads and writes no cell, and waits for nobody. */
  public boolean isLocal() {
    return this == LOCAL || this == FENCE || this == FENCE_READS || this == FENCE_WRITES;
  }

  /** Whether it takes a lock. */
  public boolean locks() {
    return this == LOCK || this == LOCK_SHARED || mayFailToLock();
  }

  /** Whether it takes a lock only if that needs no wait. */
  public boolean mayFailToLock() {
    return this == TRYLOCK || this == TRYLOCK_SHARED;
  }

  /** Whether it lets a lock go. */
  public boolean unlocks() {
    return this == UNLOCK || this == UNLOCK_SHARED;
  }

  /** Whether it is a reader's part of a lock. */
  public boolean isShared() {
    return this == LOCK_SHARED || this == TRYLOCK_SHARED || this == UNLOCK_SHARED;
  }

  /** Whether a step that takes up what an earlier one left is ordered after it by that. */
  public boolean isAfter(Ordering earlier) {
    return locks()
        ? earlier.unlocks()
        : (this == ACQUIRE || this == FULL) && (earlier == RELEASE || earlier == FULL);
  }
}
