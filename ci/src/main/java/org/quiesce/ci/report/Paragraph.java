package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of limited width. */
final class Paragraph {
  /** Columns of a report: what a mail or a terminal shows without breaking lines. */
  static final int WIDTH = 100;

  /** Stands for a space at which no line ends. */
  static final char HARD_SPACE = '\u00a0';

  private Paragraph() {}

  /**
   * Breaks between words, and inside a word only if it is longer than a line.
   *
   * @param first columns of the first line
   * @param rest columns of all other lines
   */
  static List<String> lines(String text, int first, int rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = first;
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
        room = rest;
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (line.length() > room) {
        lines.add(line.substring(0, room));
        line.delete(0, room);
        room = rest;
      }
    }
    lines.add(line.toString());
    lines.replaceAll(one -> one.replace(HARD_SPACE, ' '));
    return lines;
  }

  /** As above with {@code indent} before every line, up to {@link #WIDTH}. */
  static List<String> indented(String indent, String text) {
    return indented(indent, text, WIDTH);
  }

  /** As above with {@code indent} before every line. */
  static List<String> indented(String indent, String text, int width) {
    int room = width - indent.length();
    return lines(text, room, room).stream().map(line -> indent + line).toList();
  }

  /** Lines as they are, each behind {@code indent}. */
  static List<String> under(String indent, List<String> lines) {
    return lines.stream().map(line -> indent + line).toList();
  }

  /** With a full stop at its end. */
  static String sentence(String message) {
    return message.isEmpty() || ".!".indexOf(message.charAt(message.length() - 1)) >= 0
        ? message
        : message + ".";
  }

  /** The beginning of a line that is too long. */
  static String cut(String line, int width) {
    return line.length() <= width ? line : line.substring(0, width - 3) + "...";
  }
}
