package org.quiesce.drive.memory;

/** Bits of the state of a work item or a timer. */
public final class WorkBits {
  public static final int INITIALISED = 1;

  /** Queued, or its timer runs. */
  public static final int PENDING = 2;

  /** Of a delayed work: pending, and its timer still runs. */
  public static final int TIMED = 4;

  /** Disabled, being cancelled, or shut down: one level; the number of levels above it. */
  public static final int DISABLED = 16;

  /** Mask of the levels of {@link #DISABLED}. */
  public static final int DEPTH = 15 * DISABLED;

  private WorkBits() {}
}
