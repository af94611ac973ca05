package org.quiesce.check.lincheck;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How much Lincheck may run of one scenario.
 *
 * @param time wall time, shared among the modes; an invocation that has begun is finished
 * @param invocations at most so many in each mode
 * @param stopped asked after every invocation: whether somebody wants it to stop
 */
public record Sampling(Duration time, int invocations, BooleanSupplier stopped) {
  /** Nobody stops it. */
  public static Sampling of(Duration time, int invocations) {
    return new Sampling(time, invocations, () -> false);
  }
}
