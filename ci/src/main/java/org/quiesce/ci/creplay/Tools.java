package org.quiesce.ci.creplay;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the compiler and what it made: without a shell, with a time limit, with an environment of
 * its own.
 */
public final class Tools {
  private static final int MOST_BYTES = 1 << 20;
  private static final int POLL_MILLIS = 100;

  private final String path;
  private final Duration limit;
  private final BooleanSupplier interrupted;

  /**
   * @param path where programs are looked for, as in {@code $PATH}
   * @param limit for each run
   * @param interrupted whether to give up
   */
  public Tools(String path, Duration limit, BooleanSupplier interrupted) {
    this.path = path;
    this.limit = limit;
    this.interrupted = interrupted;
  }

  /**
   * How a program ended.
   *
   * @param status its exit status; null if it was killed because it took too long
   */
  record Ended(@Nullable Integer status, String out, String err) {}

  /** The compiler; null if there is none. */
  @Nullable Path gcc() {
    for (String directory : path.split(File.pathSeparator)) {
      Path gcc = Path.of(directory).resolve("gcc");
      if (Path.of(directory).isAbsolute() && Files.isExecutable(gcc)) {
        return gcc;
      }
    }
    return null;
  }

  /** Runs a program in a directory, which also takes its output. */
  Ended run(Path directory, Map<String, String> environment, List<String> command) {
    Path out = directory.resolve("stdout.txt");
    Path err = directory.resolve("stderr.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(directory.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TMPDIR", directory.toString());
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(out.toFile());
    builder.redirectError(err.toFile());
    try {
      Process process = builder.start();
      try {
        boolean ended = await(process);
        return new Ended(ended ? process.exitValue() : null, text(out), text(err));
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean await(Process process) {
    long until = System.nanoTime() + limit.toNanos();
    try {
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        if (System.nanoTime() - until > 0 || interrupted.getAsBoolean()) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String text(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
  }

  Duration limit() {
    return limit;
  }
}
