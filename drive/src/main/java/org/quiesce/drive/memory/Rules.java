package org.quiesce.drive.memory;

import java.util.function.UnaryOperator;
import org.quiesce.machine.Machine;

/** Ids of the properties of any C program, and their numbers in one run. */
public final class Rules {
  /** Nothing is accessed after it was freed, nor a local after its function returned. */
  public static final String USE_AFTER_FREE = "no-use-after-free";

  /**
   * A local is not accessed after its function returned: the same as {@link #USE_AFTER_FREE},
   * unless a contract tells them apart.
   */
  public static final String USE_AFTER_RETURN = "no-use-after-return";

  /**
   * Nothing is queued on a workqueue that is gone: the same as {@link #USE_AFTER_FREE}, unless a
   * contract tells them apart.
   */
  public static final String QUEUE_AFTER_DESTROY = "no-queue-after-destroy";

  /**
   * No work item is initialised while it is queued: the same as {@link #USE_BEFORE_INIT}, unless a
   * contract tells them apart.
   */
  public static final String REINIT = "no-reinit-while-queued";

  /** Nothing is freed twice, and nothing that was not allocated. */
  public static final String DOUBLE_FREE = "no-double-free";

  /** The null pointer is not dereferenced. */
  public static final String NULL_DEREFERENCE = "no-null-dereference";

  /** An error pointer is not dereferenced. */
  public static final String ERROR_POINTER = "no-error-pointer";

  /**
   * Nothing depends on memory that was never set, or on an object of the kernel that was never
   * initialised.
   */
  public static final String USE_BEFORE_INIT = "no-use-before-init";

  /** An array is not accessed outside of its bounds. */
  public static final String OUT_OF_BOUNDS = "no-out-of-bounds";

  /** What was taken is given back: memory, references, interrupts, registrations. */
  public static final String LEAK = "no-leak";

  /** When teardown is done nothing of the driver can run any more. */
  public static final String ENTRY_AFTER_TEARDOWN = "no-entry-after-teardown";

  /** Nothing sleeps where it must not. */
  public static final String SLEEP_IN_ATOMIC = "no-sleep-in-atomic";

  /** Whoever is called returns with the locks it came with. */
  public static final String LOCK_HELD_AT_RETURN = "no-lock-held-at-return";

  /** No set of threads waits for each other, and nobody for itself. */
  public static final String DEADLOCK = "no-deadlock";

  /** A reference count does not go below 0, nor up from 0. */
  public static final String REFCOUNT = "no-refcount-underflow";

  /** An assertion holds ({@code assert}, {@code BUG_ON}). */
  public static final String ASSERTION = "no-assertion-failure";

  /** No unordered conflicting plain accesses. */
  public static final String DATA_RACE = "no-data-race";

  public final int useAfterFree;
  public final int useAfterReturn;
  public final int reinit;
  public final int queueAfterDestroy;
  public final int doubleFree;
  public final int nullDereference;
  public final int errorPointer;
  public final int useBeforeInit;
  public final int outOfBounds;
  public final int leak;
  public final int entryAfterTeardown;
  public final int sleepInAtomic;
  public final int lockHeldAtReturn;
  public final int deadlock;
  public final int refcount;
  public final int assertion;

  /**
   * @param names how a contract calls what is checked of any program
   */
  Rules(Machine machine, UnaryOperator<String> names) {
    useAfterFree = machine.rule(names.apply(USE_AFTER_FREE));
    queueAfterDestroy = machine.rule(names.apply(QUEUE_AFTER_DESTROY));
    reinit = machine.rule(names.apply(REINIT));
    useAfterReturn = machine.rule(names.apply(USE_AFTER_RETURN));
    doubleFree = machine.rule(names.apply(DOUBLE_FREE));
    nullDereference = machine.rule(names.apply(NULL_DEREFERENCE));
    errorPointer = machine.rule(names.apply(ERROR_POINTER));
    useBeforeInit = machine.rule(names.apply(USE_BEFORE_INIT));
    outOfBounds = machine.rule(names.apply(OUT_OF_BOUNDS));
    leak = machine.rule(names.apply(LEAK));
    entryAfterTeardown = machine.rule(names.apply(ENTRY_AFTER_TEARDOWN));
    sleepInAtomic = machine.rule(names.apply(SLEEP_IN_ATOMIC));
    lockHeldAtReturn = machine.rule(names.apply(LOCK_HELD_AT_RETURN));
    deadlock = machine.rule(names.apply(DEADLOCK));
    refcount = machine.rule(names.apply(REFCOUNT));
    assertion = machine.rule(names.apply(ASSERTION));
  }
}
