package org.quiesce.stress.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process that does not outlive its time, nor its caller, with all that it starts. */
final class WatchedProcess {
  private static final long LOOK_MILLIS = 50;

  private WatchedProcess() {}

  /**
   * Runs a command to its end.
   *
   * @param directory its working directory
   * @param output where its output goes, errors included
   * @param deadline by {@link System#nanoTime}
   * @param stop looked at many times a second; an interrupt of this thread is the same, and stays
   *     set
   * @return why it was stopped, as a phrase; empty if it ended by itself
   */
  static Optional<String> run(
      List<String> command, Path directory, Path output, long deadline, BooleanSupplier stop)
      throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    Thread atExit = new Thread(() -> destroy(process), "stop JCStress");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      return watch(process, deadline, stop);
    } finally {
      destroy(process);
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException e) {
        // This JVM is ending: the hook runs already.
      }
    }
  }

  private static Optional<String> watch(Process process, long deadline, BooleanSupplier stop) {
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (stop.getAsBoolean()) {
          return Optional.of("it was asked to stop");
        }
        if (System.nanoTime() - deadline > 0) {
          return Optional.of("its time was up");
        }
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("it was interrupted");
    }
  }

  /** Children first come to be known, then die after their parent, so that none is replaced. */
  private static void destroy(Process process) {
    List<ProcessHandle> children;
    try (Stream<ProcessHandle> descendants = process.descendants()) {
      children = descendants.toList();
    }
    process.destroyForcibly();
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    for (ProcessHandle child : children) {
      child.descendants().forEach(ProcessHandle::destroyForcibly);
      child.destroyForcibly();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
