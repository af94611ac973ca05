package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The command that replays a counterexample, for a POSIX shell. What gives its sources to the gate
 * are pairs of an option and a value.
 */
final class ReplayCommand {
  private ReplayCommand() {}

  /** On one line. */
  static String of(String token, List<String> origin) {
    return String.join(" ", words(token, origin).stream().map(ReplayCommand::quoted).toList());
  }

  /** On lines that a shell puts together again, for a text of limited width. */
  static List<String> lines(String token, List<String> origin, int width) {
    List<String> lines = new ArrayList<>();
    lines.addAll(broken("", gate(), width - 9));
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " replay \\");
    lines.addAll(broken("", token, width - 2));
    for (int i = 0; i + 1 < origin.size(); i += 2) {
      lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " \\");
      lines.addAll(broken("  " + origin.get(i) + " ", origin.get(i + 1), width - 2));
    }
    return lines;
  }

  /** A word in pieces that fit, after a slash where there is one. */
  private static List<String> broken(String before, String word, int width) {
    List<String> lines = new ArrayList<>();
    String start = before;
    String rest = word;
    while (start.length() + quoted(rest).length() > width) {
      int most = rest.length() - 1;
      while (most > 1 && start.length() + quoted(rest.substring(0, most)).length() > width) {
        most--;
      }
      int slash = rest.lastIndexOf('/', most - 1) + 1;
      int end = slash > most / 3 ? slash : most;
      lines.add(start + quoted(rest.substring(0, end)) + "\\");
      rest = rest.substring(end);
      start = "";
    }
    lines.add(start + quoted(rest));
    return lines;
  }

  private static List<String> words(String token, List<String> origin) {
    List<String> words = new ArrayList<>(List.of(gate(), "replay", token));
    words.addAll(origin);
    return words;
  }

  /** The gate as it was called, so that the command works where it is printed. */
  private static String gate() {
    return System.getProperty("quiesce.command", "ci/gate");
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./@:=+~-]+") && !word.startsWith("~")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
