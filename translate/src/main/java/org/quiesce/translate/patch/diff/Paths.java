package org.quiesce.translate.patch.diff;

import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.util.QuotedString;
import org.jspecify.annotations.Nullable;

/** File names as diffs write them: quoted by git, behind {@code a/} and {@code b/}, with a date. */
final class Paths {
  static final String NONE = "/dev/null";

  private Paths() {}

  /** What stands behind {@code ---} or {@code +++}, without a date. */
  static String name(String text) {
    String stripped = text.strip();
    if (stripped.startsWith("\"")) {
      int close = stripped.lastIndexOf('"');
      if (close > 0) {
        byte[] bytes = stripped.substring(0, close + 1).getBytes(StandardCharsets.UTF_8);
        return QuotedString.GIT_PATH.dequote(bytes, 0, bytes.length);
      }
    }
    int tab = stripped.indexOf('\t');
    String name = tab < 0 ? stripped : stripped.substring(0, tab);
    // Where a page has turned the tab before a date into a space.
    int date = name.indexOf(' ');
    return date > 0
            && name.length() > date + 4
            && Character.isDigit(name.charAt(date + 1))
            && name.indexOf('-', date) == date + 5
        ? name.substring(0, date)
        : name;
  }

  /** The second name of a {@code diff --git} line, of which both are the same; null if unclear. */
  static @Nullable String ofHeader(String names) {
    String text = names.strip();
    if (text.startsWith("\"")) {
      int second = text.indexOf("\" ");
      return second < 0 ? null : name(text.substring(second + 2));
    }
    int half = text.length() / 2;
    if (text.length() % 2 == 1 && text.charAt(half) == ' ') {
      String first = text.substring(0, half);
      String second = text.substring(half + 1);
      if (prefixed(first, second) || first.equals(second)) {
        return second;
      }
    }
    return null;
  }

  /** Whether these are git's {@code a/x} and {@code b/x}, or another pair of its prefixes. */
  static boolean prefixed(String first, String second) {
    return isPrefix(first) && isPrefix(second) && first.substring(2).equals(second.substring(2));
  }

  static boolean isPrefix(String name) {
    return name.length() > 2 && name.charAt(1) == '/' && "abciow12".indexOf(name.charAt(0)) >= 0;
  }

  /** A path without its first folder; null if it has none. */
  static @Nullable String withoutFirst(String path) {
    int slash = path.indexOf('/');
    return slash < 0 || slash + 1 == path.length() ? null : path.substring(slash + 1);
  }
}
