package org.quiesce.translate.patch.text;

/** Foreign text in a sentence: one line, no control characters, not too long. */
public final class Show {
  private static final int LONGEST = 100;

  private Show() {}

  /** The text in double quotes. */
  public static String quoted(String text) {
    return '"' + plain(text.strip()) + '"';
  }

  /** The text itself. */
  public static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    int length = Math.min(text.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        shown.append(' ');
      } else if (Character.isISOControl(c) || isDirection(c)) {
        shown.append('?');
      } else {
        shown.append(c);
      }
    }
    return length < text.length() ? shown + "..." : shown.toString();
  }

  /** Line separators, and marks that make text read in another order than it is written. */
  private static boolean isDirection(char c) {
    return c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\ufeff';
  }
}
