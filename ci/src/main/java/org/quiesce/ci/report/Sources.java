package org.quiesce.ci.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Location;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;

/**
 * The C files that a revision comes from, to quote their lines. A revision that is a Java class has
 * none: of its steps only file and line are known.
 */
final class Sources {
  private final List<Path> paths;
  private final Map<String, File> files = new LinkedHashMap<>();

  /**
   * One file.
   *
   * @param path as it was given
   * @param lines without line ends; the first is line 1
   */
  record File(Path path, List<String> lines) {}

  private Sources(List<Path> paths) {
    this.paths = List.copyOf(paths);
    for (Path path : paths) {
      read(path)
          .ifPresent(
              source ->
                  files.putIfAbsent(source.name(), new File(path, source.text().lines().toList())));
    }
  }

  /** What was readable when it was checked; without it there is nothing to quote. */
  private static Optional<Source> read(Path path) {
    try {
      return Optional.of(Source.read(path));
    } catch (BadSourceException e) {
      return Optional.empty();
    }
  }

  /** Reads the files again; one that has gone since is not quoted. */
  static Sources of(List<Path> paths) {
    return new Sources(paths);
  }

  /** As they were given. */
  List<Path> paths() {
    return paths;
  }

  /** Those that can be quoted, by name. */
  Map<String, File> files() {
    return files;
  }

  /** Of a driver given as C sources only their lines: the environment has none that help. */
  static boolean isShown(List<Path> paths, String file) {
    return paths.isEmpty() || paths.stream().anyMatch(path -> path.endsWith(Path.of(file)));
  }

  /** Whether to tell a step's line. */
  boolean isShown(@Nullable Location location) {
    return location != null && isShown(paths, location.file());
  }

  /** The file as it was given, or just its name. */
  Path pathOf(Location location) {
    return paths.stream()
        .filter(path -> path.endsWith(Path.of(location.file())))
        .findFirst()
        .orElse(Path.of(location.file()));
  }

  /** What stands in that line; null if it cannot be quoted. */
  @Nullable String quote(Location location) {
    File file = files.get(location.file());
    return file == null || location.line() < 1 || location.line() > file.lines().size()
        ? null
        : file.lines().get(location.line() - 1);
  }
}
