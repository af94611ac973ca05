package org.quiesce.drive.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Card files: what is known of kernel functions that have no primitive, a line each. */
final class Cards {
  private static final String FOLDER = "/org/quiesce/drive/cards/";

  private Cards() {}

  /** The lines of a card file, without comments and blank ones. */
  static List<String> lines(String file) {
    return raw(file).stream()
        .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The lines of a card file as they are. */
  static List<String> raw(String file) {
    String name = FOLDER + file;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Cards.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a file that says twice what a call does. */
  static void distinct(String file, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalStateException(file + ": " + name + " has two lines: leave one");
      }
    }
  }
}
