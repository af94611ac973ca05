package org.quiesce.explore;

import java.time.Duration;

/**
 * When a search gives up.
 *
 * @param time wall-clock time; the clock is read while searching
 * @param bytes memory for states
 * @param workers threads that search, at least 1
 */
public record Limits(Duration time, long bytes, int workers) {
  public Limits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a search needs a time budget above 0, not " + time);
    }
    if (workers < 1) {
      throw new IllegalArgumentException("a search needs at least one worker, not " + workers);
    }
  }

  /** One worker, a minute, half of the heap. */
  public static Limits ordinary() {
    return new Limits(Duration.ofSeconds(60), Runtime.getRuntime().maxMemory() / 2, 1);
  }
}
