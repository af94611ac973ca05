package org.quiesce.check.lincheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one Lincheck check run at a time, on the whole machine: two would take each other's
 * processor, and their time limits with it.
 */
public final class OneLincheck {
  private static final ReentrantLock HERE = new ReentrantLock();
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final long LOOK_AGAIN_MILLIS = 50;

  private OneLincheck() {}

  /**
   * Waits until nobody else's check runs, then runs this one; may be nested.
   *
   * @throws IllegalStateException if others have not ended after twenty minutes
   */
  public static <T extends @Nullable Object> T alone(Supplier<T> check) {
    return alone(() -> new Answer<>(check.get()), PATIENCE)
        .orElseThrow(() -> new IllegalStateException("another Lincheck runs here and does not end"))
        .value();
  }

  /** What a check came to, which may be null. */
  private record Answer<T extends @Nullable Object>(T value) {}

  /**
   * The same with less patience.
   *
   * @return nothing if somebody else's check did not end within {@code patience}
   */
  public static <T> Optional<T> alone(Supplier<T> check, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      if (!HERE.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return HERE.getHoldCount() > 1
          ? Optional.of(check.get())
          : aloneOnThisMachine(check, deadline);
    } finally {
      HERE.unlock();
    }
  }

  private static <T> Optional<T> aloneOnThisMachine(Supplier<T> check, long deadline) {
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "quiesce-lincheck.lock");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel, deadline)) {
      return lock == null ? Optional.empty() : Optional.of(check.get());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel, long deadline) throws IOException {
    while (true) {
      FileLock lock = channel.tryLock();
      if (lock != null || System.nanoTime() - deadline > 0) {
        return lock;
      }
      try {
        Thread.sleep(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
  }
}
