package org.quiesce.translate.runtime.doe;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.protocol.doe.DoeTask;

/**
 * What the thread that runs now is in the middle of. It follows the code, not what the code
 * observed, so that a thread that is run again finds the same.
 */
@SuppressWarnings("ThreadLocalUsage") // one of these for each program
final class DoeThreads {
  /** A submitter's call of exchange; nobody knows the mailbox before it finds it. */
  record Exchange(@Nullable DoeMemory mb, DoeTask task) {}

  private final ThreadLocal<@Nullable Exchange> exchanging = new ThreadLocal<>();
  private final ThreadLocal<@Nullable DoeMemory> working = new ThreadLocal<>();
  private final ThreadLocal<@Nullable DoeMemory> handling = new ThreadLocal<>();

  private static <T> int during(ThreadLocal<@Nullable T> doing, T what, IntSupplier function) {
    doing.set(what);
    try {
      return function.getAsInt();
    } finally {
      doing.remove();
    }
  }

  private static void run(ThreadLocal<@Nullable DoeMemory> doing, DoeMemory mb, Runnable function) {
    during(
        doing,
        mb,
        () -> {
          function.run();
          return 0;
        });
  }

  /** A submitter calls exchange. */
  int exchange(@Nullable DoeMemory mb, DoeTask task, IntSupplier call) {
    return during(exchanging, new Exchange(mb, task), call);
  }

  /** The delayed work of a mailbox runs. */
  void work(DoeMemory mb, Runnable function) {
    run(working, mb, function);
  }

  /** The interrupt of a mailbox is handled. */
  void handle(DoeMemory mb, Runnable function) {
    run(handling, mb, function);
  }

  /** The submitter's call; null for a discovery. */
  @Nullable Exchange exchanging() {
    return exchanging.get();
  }

  /** The mailbox whose delayed work runs, or null. */
  @Nullable DoeMemory working() {
    return working.get();
  }

  /** Whether an interrupt is handled. */
  boolean isHandling() {
    return handling.get() != null;
  }
}
