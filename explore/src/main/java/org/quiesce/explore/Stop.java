package org.quiesce.explore;

/** Unwinds a thread's code at its next step; carries nothing, costs nothing. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stop() {
    super(null, null, false, false);
  }
}
