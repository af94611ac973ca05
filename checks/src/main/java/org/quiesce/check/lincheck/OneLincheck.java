package org.quiesce.check.lincheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one Lincheck check run at a time, on the whole machine: two would take each other's
 * processor, and their time limits with it.
 */
public final class OneLincheck {
  private static final ReentrantLock HERE = new ReentrantLock();

  private OneLincheck() {}

  /** Waits until nobody else's check runs, then runs this one; may be nested. */
  public static <T> T alone(Supplier<T> check) {
    HERE.lock();
    try {
      return HERE.getHoldCount() > 1 ? check.get() : aloneOnThisMachine(check);
    } finally {
      HERE.unlock();
    }
  }

  private static <T> T aloneOnThisMachine(Supplier<T> check) {
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "quiesce-lincheck.lock");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      return check.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }
}
