package org.quiesce.check.lincheck;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * How much Lincheck may run of one scenario.
 *
 * @param time wall time, shared among the modes; an invocation that has begun is finished
 * @param invocations at most so many in each mode
 * @param modes how schedules are chosen
 * @param stopped asked after every invocation: whether somebody wants it to stop
 */
public record Sampling(Duration time, int invocations, Set<Mode> modes, BooleanSupplier stopped) {
  public Sampling {
    modes = Collections.unmodifiableSet(EnumSet.copyOf(modes));
  }

  /** In all modes, and nobody stops it. */
  public static Sampling of(Duration time, int invocations) {
    return new Sampling(time, invocations, EnumSet.allOf(Mode.class), () -> false);
  }
}
