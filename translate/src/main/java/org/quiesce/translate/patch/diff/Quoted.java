package org.quiesce.translate.patch.diff;

import org.jspecify.annotations.Nullable;

/**
 * A line and the quote markers before it.
 *
 * @param markers one character for each level, {@code >} or {@code |}
 * @param rest the line without them
 */
record Quoted(String markers, String rest) {
  private static final int DEEPEST = 20;

  /** Takes off all levels. */
  static Quoted of(String line) {
    StringBuilder markers = new StringBuilder();
    int at = 0;
    while (markers.length() < DEEPEST) {
      int next = at;
      if (next > 0 && next + 1 < line.length() && line.charAt(next) == ' ') {
        next++;
      }
      if (!isMarker(line, next)) {
        break;
      }
      markers.append(line.charAt(next));
      at = next + 1;
    }
    return new Quoted(markers.toString(), at == 0 ? line : withoutSpace(line.substring(at)));
  }

  /** Takes off these levels; null if the line lacks one of them. */
  static @Nullable String strip(String line, String markers) {
    if (markers.isEmpty()) {
      return line;
    }
    int at = 0;
    for (int i = 0; i < markers.length(); i++) {
      if (i > 0 && line.startsWith(" ", at)) {
        at++;
      }
      if (at >= line.length() || line.charAt(at) != markers.charAt(i)) {
        return null;
      }
      at++;
    }
    return withoutSpace(line.substring(at));
  }

  /** A bar is a marker only before a space: it is C as well. */
  private static boolean isMarker(String line, int at) {
    if (at >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return c == '>' || c == '|' && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
  }

  private static String withoutSpace(String text) {
    return text.startsWith(" ") ? text.substring(1) : text;
  }
}
