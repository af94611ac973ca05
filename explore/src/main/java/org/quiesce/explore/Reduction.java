package org.quiesce.explore;

/** How a stateful search saves states; every reduction keeps all outcomes and verdicts. */
public enum Reduction {
  /** Every step is a scheduling point. */
  NONE,
  /**
   * Plain memory accesses that race with nobody follow the step before them without a scheduling
   * point.
   */
  FUSE,
  /**
   * As {@link #FUSE}, and of states that differ only in which of several identical threads is
   * which, one is kept.
   */
  FUSE_AND_SYMMETRY,
  /**
   * As {@link #FUSE}, and where a thread's next step is independent of all that others may do
   * before it, no other is taken.
   */
  PERSISTENT;

  /** Whether plain accesses are fused. */
  public boolean fuses() {
    return this != NONE;
  }
}
