package org.quiesce.translate.generate;

import java.util.List;

/**
 * Java source whose statements stand on the lines of the C they come from.
 *
 * <p>Pieces carry marks; when the text is put together each mark becomes as many line ends as are
 * needed to reach its line, or none if that line is passed already.
 */
public final class JavaText {
  private static final char OPEN = '\u0001';
  private static final char CLOSE = '\u0002';

  private JavaText() {}

  /** A mark: what follows belongs on this line. */
  public static String line(int line) {
    return OPEN + String.valueOf(line) + CLOSE;
  }

  /** Puts pieces together, in the order of their lines. */
  static String join(List<String> pieces) {
    StringBuilder text = new StringBuilder();
    int line = 1;
    for (String piece : pieces) {
      int at = 0;
      while (at < piece.length()) {
        char c = piece.charAt(at);
        if (c == OPEN) {
          int end = piece.indexOf(CLOSE, at);
          int target = Integer.parseInt(piece.substring(at + 1, end));
          for (; line < target; line++) {
            text.append('\n');
          }
          at = end + 1;
        } else {
          text.append(c);
          at++;
        }
      }
    }
    return text.append('\n').toString();
  }

  /** A piece without its marks. */
  static String plain(String piece) {
    return piece.replaceAll("\u0001\\d+\u0002", "");
  }

  /** A Java string literal; whatever is not harmless is replaced. */
  public static String literal(String text) {
    StringBuilder safe = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      safe.append(harmless ? c : '?');
    }
    return safe.append('"').toString();
  }
}
