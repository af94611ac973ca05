package org.quiesce.kernel;

import java.util.Optional;

/** Ids of the properties that primitives check by themselves, at every step. */
public final class Rules {
  /** Nobody dereferences, gets or logs a freed object. */
  public static final String NO_USE_AFTER_PUT = "no-use-after-put";

  /** The null pointer is not dereferenced, nor called. */
  public static final String NO_NULL_DEREFERENCE = "no-null-dereference";

  /** An error pointer ({@code ERR_PTR}) is not dereferenced, nor freed. */
  public static final String NO_ERROR_POINTER = "no-error-pointer";

  /**
   * Nobody uses memory that was never set, or an object of the kernel that was never initialised.
   */
  public static final String NO_USE_BEFORE_INIT = "no-use-before-init";

  /** An array is not accessed outside of its bounds. */
  public static final String NO_OUT_OF_BOUNDS = "no-out-of-bounds";

  /** A reference count never goes below what its owners hold. */
  public static final String NO_DOUBLE_PUT = "no-double-put";

  /** No sleeping call under a spinlock. */
  public static final String NO_SLEEP_IN_ATOMIC = "no-sleep-in-atomic";

  /** No locks are taken in orders that go round: A before B, B before C, C before A. */
  public static final String NO_LOCK_INVERSION = "no-lock-inversion";

  /** No unordered conflicting plain accesses. */
  public static final String NO_DATA_RACE = "no-data-race";

  /** No set of threads waits for each other. */
  public static final String NO_DEADLOCK = "no-deadlock";

  /** A put is refused only if the declared number of entries is queued. */
  public static final String ADVERTISED_CAPACITY = "advertised-capacity";

  /** After unregister returned, and after unload, nothing of the module runs. */
  public static final String NO_HANDLER_AFTER_UNREGISTER = "no-handler-after-unregister";

  /** No devres entry is added to a device without driver, or whose release has begun. */
  public static final String NO_DEVRES_AFTER_RELEASE = "no-devres-after-release";

  /** A device is deleted once, and only if it was added. */
  public static final String NO_DOUBLE_DELETE = "no-double-delete";

  /** Nothing on a stack frame is accessed once its function has returned. */
  public static final String NO_DEAD_STACK_ACCESS = "no-dead-stack-access";

  /** Nothing is queued on, and nobody flushes, a workqueue that is being destroyed or gone. */
  public static final String NO_QUEUE_AFTER_DESTROY = "no-queue-after-destroy";

  /** Nobody flushes or cancels what was not initialised. */
  public static final String NO_FLUSH_BEFORE_INIT = "no-flush-before-init";

  /** No work item is initialised while it is queued or runs. */
  public static final String NO_REINIT_WHILE_QUEUED = "no-reinit-while-queued";

  /** Only an interrupt vector that was allocated is requested. */
  public static final String VECTOR_IN_RANGE = "vector-in-range";

  /**
   * Prefix of the rules that note an acquisition order, {@code lock-order: A -> B}: one relation
   * between classes of locks. Any of its edges is fine; a cycle of them, of whatever length,
   * violates {@link #NO_LOCK_INVERSION}.
   */
  public static final String LOCK_ORDER = "lock-order: ";

  private static final String NOTE = "note on ";

  /**
   * The name of an event that a reader should know of although the property holds: {@code note on
   * no-data-race: ...}.
   */
  public static String note(String property, String text) {
    return NOTE + property + ": " + text;
  }

  /** What an event's name says of a property; empty if it is no note on that property. */
  public static Optional<String> noteOn(String property, String event) {
    String prefix = note(property, "");
    return event.startsWith(prefix)
        ? Optional.of(event.substring(prefix.length()))
        : Optional.empty();
  }

  private Rules() {}
}
