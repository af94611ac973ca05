package org.quiesce.check.linear;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where Lincheck's operations find what they work on: one fresh object for each invocation.
 *
 * <p>Lincheck ignores this class, so that nothing which is only reached through it is instrumented,
 * and its static state is not rolled back. {@link Linearizability} sees to it that there is one
 * check at a time.
 */
final class Bench {
  private static @Nullable Supplier<?> fresh;
  private static @Nullable Object subject;

  private Bench() {}

  static void serve(@Nullable Supplier<?> supplier) {
    fresh = supplier;
    subject = null;
  }

  /** A new invocation begins. */
  static void begin() {
    subject = Objects.requireNonNull(fresh, "operations run under a check only").get();
  }

  /** What the current invocation works on. */
  static Object subject() {
    return Objects.requireNonNull(subject, "no invocation has begun");
  }
}
