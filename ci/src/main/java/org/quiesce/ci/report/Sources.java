package org.quiesce.ci.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Location;
import org.quiesce.translate.patch.account.LineChange;

/**
 * The C files that a revision comes from, to quote their lines. A revision that is a Java class has
 * none: of its steps only file and line are known.
 */
final class Sources {
  private final Origin origin;
  private final Map<String, Origin.Text> files = new LinkedHashMap<>();

  private Sources(Origin origin) {
    this.origin = origin;
    for (Origin.Text text : origin.texts()) {
      if (!text.lines().isEmpty()) {
        files.putIfAbsent(text.name(), text);
      }
    }
  }

  /** To quote files as they were read. */
  static Sources of(Origin origin) {
    return new Sources(origin);
  }

  /** As they were given. */
  List<Path> paths() {
    return origin.paths();
  }

  /** What gives them to the gate once more. */
  List<String> words() {
    return origin.words();
  }

  /** Functions that were rebuilt without all of their lines. */
  boolean isDoubtful(String function) {
    return origin.doubtful().contains(function);
  }

  /** Whether they are judged for what a change makes of them. */
  boolean hasChanges() {
    return origin.texts().stream().anyMatch(one -> !one.changes().isEmpty());
  }

  /** Those that can be quoted, by name. */
  Map<String, Origin.Text> files() {
    return files;
  }

  /** Of a driver given as C sources only their lines: the environment has none that help. */
  private boolean isShown(String file) {
    return origin.isEmpty()
        || origin.texts().stream()
            .anyMatch(one -> one.name().equals(file) || one.path().endsWith(Path.of(file)));
  }

  /** Whether to tell a step's line. */
  boolean isShown(@Nullable Location location) {
    return location != null && isShown(location.file());
  }

  /**
   * A step's line as it is told, with {@code +} before it if the change in question added it; empty
   * for a line of the environment.
   */
  String place(@Nullable Location location) {
    if (location == null || !isShown(location)) {
      return "";
    }
    return (added(location) == null ? "" : "+") + location;
  }

  /** The line as the change in question added it; null if it was there before. */
  @Nullable LineChange added(Location location) {
    Origin.Text file = files.get(location.file());
    return file == null
        ? null
        : file.changes().stream()
            .filter(one -> one.added() && one.line() == location.line())
            .findFirst()
            .orElse(null);
  }

  /** Where a line stands in its mail, such as {@code patch 2/3, line 42}; empty if in none. */
  String mailPlace(LineChange change) {
    if (change.mailLine() == 0) {
      return "";
    }
    String patch =
        origin.patches() > 1 ? "patch " + change.patch() + "/" + origin.patches() + ", " : "";
    return patch + "mail line " + change.mailLine();
  }

  /** The file as it was given, or just its name. */
  Path pathOf(Location location) {
    return origin.texts().stream()
        .filter(one -> one.name().equals(location.file()))
        .map(Origin.Text::path)
        .findFirst()
        .or(() -> paths().stream().filter(p -> p.endsWith(Path.of(location.file()))).findFirst())
        .orElse(Path.of(location.file()));
  }

  /** What stands in that line; null if it cannot be quoted. */
  @Nullable String quote(Location location) {
    Origin.Text file = files.get(location.file());
    return file == null || location.line() < 1 || location.line() > file.lines().size()
        ? null
        : file.lines().get(location.line() - 1);
  }
}
