package org.quiesce.explore;

/** How a stateful search saves states; every reduction keeps all outcomes and verdicts. */
public enum Reduction {
  /** Every step is a scheduling point. */
  NONE,
  /**
   * Plain memory accesses follow the step before them without a scheduling point, as long as no data
   * race is found. If one is found, the answer holds for the race only.
   */
  FUSE
}
