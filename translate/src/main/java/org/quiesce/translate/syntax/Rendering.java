package org.quiesce.translate.syntax;

import java.util.List;
import org.quiesce.translate.lex.Token;

/**
 * Tokens as text for the parser: every token on its own line and, where macros left room, in its
 * own column.
 *
 * @param firstLine the line of the C file that row 0 stands for
 */
record Rendering(String text, int firstLine) {
  static Rendering of(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    int first = tokens.get(0).line();
    int line = first;
    int column = 1;
    for (Token token : tokens) {
      while (line < token.line()) {
        text.append('\n');
        line++;
        column = 1;
      }
      if (column > 1) {
        text.append(' ');
        column++;
      }
      boolean tight = column == token.column() + 1 && column > 1;
      if (tight) {
        text.setLength(text.length() - 1);
        column--;
        if (glues(text, token)) {
          text.append(' ');
          column++;
        }
      }
      while (column < token.column()) {
        text.append(' ');
        column++;
      }
      text.append(token.text());
      column += token.text().length();
    }
    return new Rendering(text.toString(), first);
  }

  /** Whether two tokens would read as one without a space. */
  private static boolean glues(StringBuilder text, Token token) {
    if (text.length() == 0) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    char next = token.text().charAt(0);
    boolean words = isWord(last) && isWord(next);
    boolean operators = "+-*/%&|<>=!^.#".indexOf(last) >= 0 && "+-*/%&|<>=^.#".indexOf(next) >= 0;
    return words || operators;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '"' || c == '\'';
  }
}
