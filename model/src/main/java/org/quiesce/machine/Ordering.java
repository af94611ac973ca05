package org.quiesce.machine;

/**
 * What a step is ordered against: which of what other threads did before it can be relied on after
 * it. It is told in reports; the explorer takes every step as sequentially consistent.
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
  /** Lets a lock go. */
  UNLOCK,
  /** Lets a shared lock go. */
  UNLOCK_SHARED;

  /** Whether it takes a lock. */
  public boolean locks() {
    return this == LOCK || this == LOCK_SHARED;
  }

  /** Whether it lets a lock go. */
  public boolean unlocks() {
    return this == UNLOCK || this == UNLOCK_SHARED;
  }

  /** Whether it is a reader's part of a lock. */
  public boolean isShared() {
    return this == LOCK_SHARED || this == UNLOCK_SHARED;
  }

  /** Whether a step that takes up what an earlier one left is ordered after it by that. */
  public boolean isAfter(Ordering earlier) {
    return locks()
        ? earlier.unlocks()
        : (this == ACQUIRE || this == FULL) && (earlier == RELEASE || earlier == FULL);
  }
}
