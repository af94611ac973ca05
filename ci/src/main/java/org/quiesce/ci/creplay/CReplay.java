package org.quiesce.ci.creplay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.BadUsageException;
import org.quiesce.translate.Excerpt;
import org.quiesce.translate.Source;

/** Plays a counterexample in C. */
public final class CReplay {
  /** It could not be compiled or run; one sentence says why. */
  public static final class CannotReplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotReplayException(String message) {
      super(message);
    }
  }

  private static final String OPTIONS =
      "detect_leaks=0:color=never:allow_addr2line=0:handle_segv=1";

  private final Tools tools;
  private final Consumer<String> out;

  /**
   * @param out is told what will be compiled, before it is
   */
  public CReplay(Tools tools, Consumer<String> out) {
    this.tools = tools;
    this.out = out;
  }

  /**
   * Compiles and runs.
   *
   * @param property which the counterexample violates
   * @param sources as they were given
   * @param excerpts of the same files
   * @param keep an empty or new directory for the program, which stays; null for one that does not
   * @throws org.quiesce.translate.BadSourceException for sources that are not compiled
   * @throws BadUsageException if that directory cannot be made
   * @throws CannotReplayException without gcc, or if gcc refuses the program
   */
  public CVerdict replay(
      Story story,
      String property,
      List<Source> sources,
      List<Excerpt> excerpts,
      @Nullable Path keep) {
    Admission.require(sources);
    Path gcc = tools.gcc();
    if (gcc == null) {
      throw new CannotReplayException(
          "there is no gcc: --c needs gcc with AddressSanitizer (libasan) on the PATH.");
    }
    CProgram program = CProgram.of(story, excerpts);
    out.accept("Compiling with " + gcc + ", of the files given:");
    for (Excerpt excerpt : excerpts) {
      out.accept("  " + excerpt.file() + ": " + String.join(", ", excerpt.functions()));
    }
    out.accept("and a shim for the kernel's primitives and the surroundings of the protocol.");
    try {
      Path directory = directory(keep);
      try {
        program.write(directory);
        build(program, gcc, directory);
        return run(story, property, excerpts, directory);
      } finally {
        if (keep == null) {
          remove(directory);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory(@Nullable Path keep) throws IOException {
    if (keep == null) {
      return Files.createTempDirectory("quiesce-c-").toRealPath();
    }
    try {
      return Files.createDirectories(keep).toRealPath();
    } catch (IOException e) {
      throw new BadUsageException("the directory " + keep + " cannot be made.");
    }
  }

  private void build(CProgram program, Path gcc, Path directory) {
    for (List<String> command : program.commands(gcc.toString())) {
      Tools.Ended ended = tools.run(directory, Map.of(), command);
      if (ended.status() == null || ended.status() != 0) {
        String why =
            ended
                .err()
                .lines()
                .filter(line -> line.contains("error") || line.contains("undefined reference"))
                .findFirst()
                .orElse(ended.err().lines().findFirst().orElse("it said nothing"));
        throw new CannotReplayException("gcc does not build the program: " + why.strip() + ".");
      }
    }
  }

  private CVerdict run(Story story, String property, List<Excerpt> excerpts, Path directory) {
    Tools.Ended ended =
        tools.run(
            directory,
            Map.of("ASAN_OPTIONS", OPTIONS),
            List.of(directory.resolve("replay").toString()));
    List<String> files = excerpts.stream().map(Excerpt::file).toList();
    Tools.Ended told =
        new Tools.Ended(ended.status(), ended.out(), ended.err().replace(directory + "/", ""));
    return new Judge(story, property, files).of(told, tools.limit().toSeconds());
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
