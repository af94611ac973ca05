package org.quiesce.explore;

/**
 * How long a search goes on after a step met what the program was set up without: setting it up
 * again begins from nothing, so it pays to have met more by then.
 */
final class MeetMore {
  private static final long LEAST_NANOS = 50_000_000;
  private static final int PART = 4;

  private MeetMore() {}

  /**
   * When to begin again, by {@link System#nanoTime}, if it was met now.
   *
   * @param began when the search did
   */
  static long until(long began) {
    long now = System.nanoTime();
    return now + Math.max(LEAST_NANOS, (now - began) / PART);
  }
}
