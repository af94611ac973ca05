package org.quiesce.check.lincheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one Lincheck check of a user run at a time, on the whole machine: two would take each
 * other's processor, and their time limits with it.
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

  /** Where there is no lock to be had, there is no harm but to the time limits. */
  private static <T> Optional<T> aloneOnThisMachine(Supplier<T> check, long deadline) {
    FileChannel channel = UserLock.open();
    if (channel == null) {
      return Optional.of(check.get());
    }
    try {
      return busy(channel, deadline) ? Optional.empty() : Optional.of(check.get());
    } finally {
      close(channel);
    }
  }

  /** Waits for the lock; whether somebody else kept it. It goes with the channel. */
  private static boolean busy(FileChannel channel, long deadline) {
    try {
      return lock(channel, deadline) == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the lock of Lincheck", e);
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
