package org.quiesce.explore;

/** Told now and then how far a search has got; called by a searching thread. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (states, transitions, frontier) -> true;

  /**
   * Tells where a search is.
   *
   * @param states distinct states found
   * @param transitions steps taken
   * @param frontier states found and not yet expanded
   * @return whether to go on
   */
  boolean report(long states, long transitions, long frontier);
}
