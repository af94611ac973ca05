package org.quiesce.translate.lex;

import org.quiesce.translate.BadSourceException;

/** How much the macros of one file may make: few lines can double a text again and again. */
final class Meter {
  /** Of all expansions together. */
  private static final int MAX_TOKENS = 500_000;

  /** Of all these tokens; what is pasted together is one token, however long. */
  private static final int MAX_CHARACTERS = 8_000_000;

  /** How many macros one token may have come through. */
  private static final int MAX_NESTED = 500;

  private final String file;
  private int tokens;
  private long characters;

  Meter(String file) {
    this.file = file;
  }

  /**
   * Counts a token that a macro is about to make.
   *
   * @param use where the macro is used
   * @param length of its text
   * @throws BadSourceException if that is too much
   */
  void count(Token use, int length) {
    tokens++;
    characters += length;
    if (tokens > MAX_TOKENS) {
      throw tooMuch(use, "expand to more than " + MAX_TOKENS + " tokens");
    }
    if (characters > MAX_CHARACTERS) {
      throw tooMuch(use, "expand to more than " + MAX_CHARACTERS + " characters");
    }
  }

  /** Requires that macros are not nested too deeply. */
  void nested(Token use, int depth) {
    if (depth > MAX_NESTED) {
      throw tooMuch(use, "are nested more than " + MAX_NESTED + " deep");
    }
  }

  private BadSourceException tooMuch(Token use, String what) {
    return new BadSourceException(
        file
            + ":"
            + use.line()
            + ": the macros used here "
            + what
            + "; give the driver's file alone");
  }
}
