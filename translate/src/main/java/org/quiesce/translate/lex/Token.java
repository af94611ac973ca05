package org.quiesce.translate.lex;

import java.util.Set;

/**
 * One preprocessing token.
 *
 * @param line 1-based line in the C file; for a token that a macro put there, of the macro's use
 * @param column 1-based
 * @param spaced whether white space comes before it
 */
public record Token(Kind kind, String text, int line, int column, boolean spaced) {
  /** What a token is. */
  public enum Kind {
    IDENTIFIER,
    NUMBER,
    STRING,
    CHARACTER,
    PUNCTUATION,
    /** No token of C; its text says why. An error unless it is skipped. */
    BAD
  }

  private static final Set<String> OPENING = Set.of("(", "[", "{");
  private static final Set<String> CLOSING = Set.of(")", "]", "}");

  /** Whether it is this punctuation or identifier. */
  public boolean is(String what) {
    return text.equals(what) && kind != Kind.STRING && kind != Kind.CHARACTER;
  }

  public boolean isIdentifier() {
    return kind == Kind.IDENTIFIER;
  }

  public boolean opens() {
    return kind == Kind.PUNCTUATION && OPENING.contains(text);
  }

  public boolean closes() {
    return kind == Kind.PUNCTUATION && CLOSING.contains(text);
  }

  /** The same place, another text. */
  public Token with(Kind newKind, String newText) {
    return new Token(newKind, newText, line, column, spaced);
  }

  /** The same text elsewhere. */
  public Token at(Token place) {
    return new Token(kind, text, place.line, place.column, spaced);
  }
}
