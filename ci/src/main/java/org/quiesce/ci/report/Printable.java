package org.quiesce.ci.report;

/** Text of unknown origin made safe to print: names and sources may contain anything. */
public final class Printable {
  private Printable() {}

  /**
   * On one line: control characters, line ends and marks that turn the direction of writing become
   * {@code ?}.
   */
  static String of(String text) {
    return lines(text).replaceAll("[\\n\\r]", "?").replace('\t', ' ');
  }

  /** The same where line ends and tabs may stay. */
  public static String lines(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : '?'));
    return safe.toString();
  }

  /** Whether a character is shown, and does nothing else. */
  static boolean isSafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
