package org.quiesce.translate.lex;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.BadSourceException;

/**
 * C text to tokens, line by line for the preprocessor: comments become white space, spliced lines
 * are one, every token knows where it stood.
 */
public final class Lexer {
  /** The longest file that is translated, in tokens. */
  public static final int MAX_TOKENS = 400_000;

  private static final String NOT_CLOSED = "a literal that starts here is not closed on its line";

  private static final String[] PUNCTUATION = {
    "<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##"
  };

  /**
   * A logical line: what the preprocessor looks at.
   *
   * @param directive whether its first token is {@code #}
   */
  public record Line(List<Token> tokens, boolean directive) {}

  private final String file;
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private int count;
  private boolean spaced;

  private Lexer(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** All logical lines that hold a token. */
  public static List<Line> lines(String file, String text) {
    Lexer lexer = new Lexer(file, text);
    lexer.run();
    return lexer.lines;
  }

  /** The tokens of a text without directives. */
  public static List<Token> tokens(String file, String text) {
    return lines(file, text).stream().flatMap(line -> line.tokens().stream()).toList();
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        endLine();
        newLine();
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b') {
        at++;
        spaced = true;
      } else if (isSplice()) {
        at = text.indexOf('\n', at);
        newLine();
        spaced = true;
      } else if (text.startsWith("/*", at)) {
        blockComment();
      } else if (text.startsWith("//", at)) {
        lineComment();
      } else {
        token(c);
      }
    }
    endLine();
  }

  private boolean isSplice() {
    return text.startsWith("\\\n", at) || text.startsWith("\\\r\n", at);
  }

  private void newLine() {
    at++;
    line++;
    lineStart = at;
  }

  private void endLine() {
    if (!tokens.isEmpty()) {
      lines.add(new Line(List.copyOf(tokens), tokens.get(0).is("#")));
      tokens = new ArrayList<>();
    }
  }

  private void blockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw bad("a comment that starts here is never closed");
    }
    while (at < end + 2) {
      if (text.charAt(at) == '\n') {
        newLine();
      } else {
        at++;
      }
    }
    spaced = true;
  }

  private void lineComment() {
    while (at < text.length() && text.charAt(at) != '\n') {
      if (isSplice()) {
        at = text.indexOf('\n', at);
        newLine();
      } else {
        at++;
      }
    }
  }

  private void token(char c) {
    int start = at;
    if (isIdentifierStart(c)) {
      while (at < text.length() && isIdentifierPart(text.charAt(at))) {
        at++;
      }
      boolean wide = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
      add(Token.Kind.IDENTIFIER, start, text.substring(start, at));
      if (wide && at - start <= 2 && text.substring(start, at).matches("L|u8?|U")) {
        throw bad("a wide literal; kernel C has none");
      }
    } else if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
      while (at < text.length() && isNumberPart(start)) {
        at++;
      }
      add(Token.Kind.NUMBER, start, text.substring(start, at));
    } else if (c == '"' || c == '\'') {
      literal(c);
    } else {
      punctuation(c);
    }
  }

  private boolean isNumberPart(int start) {
    char c = text.charAt(at);
    if (c == '+' || c == '-') {
      char before = text.charAt(at - 1);
      boolean hex = text.startsWith("0x", start) || text.startsWith("0X", start);
      return (before == 'e' || before == 'E') && !hex;
    }
    return isIdentifierPart(c) || c == '.';
  }

  private void literal(char quote) {
    int start = at++;
    int startLine = line;
    int column = start - lineStart + 1;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      if (isSplice()) {
        at = text.indexOf('\n', at);
        newLine();
      } else {
        at +=
            text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n'
                ? 2
                : 1;
      }
    }
    boolean closed = at < text.length() && text.charAt(at) == quote;
    if (closed) {
      at++;
    }
    Token.Kind kind = quote == '"' ? Token.Kind.STRING : Token.Kind.CHARACTER;
    String tokenText = closed ? asciiOnly(text.substring(start, at)) : NOT_CLOSED;
    add(new Token(closed ? kind : Token.Kind.BAD, tokenText, startLine, column, spaced));
  }

  /** Keeps a literal's length in bytes equal to its length in characters, for the parser. */
  private static String asciiOnly(String literal) {
    StringBuilder ascii = new StringBuilder(literal);
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) < ' ' || ascii.charAt(i) > '~') {
        ascii.setCharAt(i, '?');
      }
    }
    return ascii.toString();
  }

  private void punctuation(char c) {
    for (String longer : PUNCTUATION) {
      if (text.startsWith(longer, at)) {
        at += longer.length();
        add(Token.Kind.PUNCTUATION, at - longer.length(), longer);
        return;
      }
    }
    if ("+-*/%&|^~!<>=?:;,.()[]{}#".indexOf(c) < 0) {
      at++;
      add(Token.Kind.BAD, at - 1, "a character that C does not know: " + describe(c));
      return;
    }
    at++;
    add(Token.Kind.PUNCTUATION, at - 1, String.valueOf(c));
  }

  private static String describe(char c) {
    return c >= ' ' && c <= '~' ? "'" + c + "'" : String.format("U+%04X", (int) c);
  }

  private void add(Token.Kind kind, int start, String tokenText) {
    add(new Token(kind, tokenText, line, start - lineStart + 1, spaced));
  }

  private void add(Token token) {
    if (++count > MAX_TOKENS) {
      throw new BadSourceException(
          file + ": more than " + MAX_TOKENS + " tokens; give the driver's file alone");
    }
    tokens.add(token);
    spaced = false;
  }

  private BadSourceException bad(String what) {
    return new BadSourceException(
        file + ":" + line + ":" + (at - lineStart + 1) + ": syntax error: " + what);
  }

  static boolean isIdentifierStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean isIdentifierPart(char c) {
    return isIdentifierStart(c) || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
