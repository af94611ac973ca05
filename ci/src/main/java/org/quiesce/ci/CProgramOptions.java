package org.quiesce.ci;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.creplay.CReplay;
import org.quiesce.ci.creplay.CVerdict;
import org.quiesce.ci.creplay.Story;
import org.quiesce.ci.creplay.Tools;
import org.quiesce.translate.Excerpt;
import org.quiesce.translate.Source;

/** What {@code replay --c} asks for, checked before anything runs. */
final class CProgramOptions {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String PROTOCOL = "aer-kfifo";

  private final List<Path> sources;
  private final @Nullable Path keep;

  /**
   * @throws BadUsageException for options that do not go together
   */
  CProgramOptions(boolean asC, @Nullable Path keep, List<Path> sources) {
    this.sources = List.copyOf(sources);
    this.keep = keep;
    if (keep != null && !asC) {
      throw new BadUsageException("--c-out keeps the program that --c writes; give --c as well.");
    }
    if (asC && sources.isEmpty()) {
      throw new BadUsageException(
          "--c compiles C files that you name; give those of the token with --source.");
    }
    if (keep != null && !isUnused(keep)) {
      throw new BadUsageException(
          "--c-out " + keep + " has something in it; name a directory that is new or empty.");
    }
  }

  private static boolean isUnused(Path directory) {
    if (!Files.exists(directory)) {
      return true;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Plays it in C and tells what happened. */
  ExitStatus run(House house, Replayed replay) {
    TokenSubject subject = replay.subject();
    if (!subject.protocol().equals(PROTOCOL)) {
      throw new BadUsageException(
          "--c knows the surroundings of "
              + PROTOCOL
              + " only, not of "
              + subject.protocol()
              + ".");
    }
    PrintWriter out = house.console().out();
    List<Excerpt> excerpts = house.suite(PROTOCOL).reader().excerpts(sources);
    Tools tools =
        new Tools(
            Objects.requireNonNullElse(System.getenv("PATH"), ""),
            LIMIT,
            house.interruption()::requested);
    out.println();
    CReplay c =
        new CReplay(
            tools,
            line -> {
              out.println(line);
              out.flush();
            });
    Story story = new Story(replay.trace(), replay.token().moves(), replay.facts());
    CVerdict verdict =
        c.replay(
            story,
            subject.property(),
            Source.distinct(sources.stream().map(Source::read).toList()),
            excerpts,
            keep);
    out.println();
    out.println(
        (verdict.confirmed() ? "CONFIRMED in C: " : "NOT CONFIRMED in C: ") + verdict.sentence());
    verdict.report().forEach(line -> out.println("  " + line));
    return verdict.confirmed() ? ExitStatus.OK : ExitStatus.INCONCLUSIVE;
  }
}
