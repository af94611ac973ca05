package org.quiesce.translate.lex;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.BadSourceException;

/** Which bracket belongs to which. */
public final class Brackets {
  /** How deep brackets may be nested. */
  public static final int MAX_DEPTH = 200;

  private Brackets() {}

  /** Index of the bracket that closes the one at {@code open}; -1 if there is none. */
  public static int close(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).opens()) {
        depth++;
      } else if (tokens.get(i).closes() && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Requires that all brackets match and are not nested too deeply.
   *
   * @throws BadSourceException naming the first one that does not
   */
  public static void check(String file, List<Token> tokens) {
    List<Token> open = new ArrayList<>();
    for (Token token : tokens) {
      if (token.opens()) {
        open.add(token);
        if (open.size() > MAX_DEPTH) {
          throw bad(file, token, "brackets nested more than " + MAX_DEPTH + " deep");
        }
      } else if (token.closes()) {
        if (open.isEmpty()) {
          throw bad(file, token, "'" + token.text() + "' without its opening bracket");
        }
        Token opening = open.remove(open.size() - 1);
        if (!fits(opening, token)) {
          throw bad(
              file,
              token,
              "'"
                  + token.text()
                  + "' does not close the '"
                  + opening.text()
                  + "' of line "
                  + opening.line());
        }
      }
    }
    if (!open.isEmpty()) {
      Token opening = open.get(0);
      throw bad(file, opening, "the file ends before this '" + opening.text() + "' is closed");
    }
  }

  private static boolean fits(Token opening, Token closing) {
    return "()[]{}".contains(opening.text() + closing.text());
  }

  private static BadSourceException bad(String file, Token at, String what) {
    return new BadSourceException(
        file + ":" + at.line() + ":" + at.column() + ": syntax error: " + what);
  }
}
