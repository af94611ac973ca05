package org.quiesce.translate.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quiesce.translate.BadSourceException;

/**
 * The condition of an {@code #if}: defined(), IS_ENABLED(), numbers, and the operators {@code ! &&
 * || == != < <= > >= ( )}.
 */
final class Condition {
  private static final Set<String> ENABLED =
      Set.of("IS_ENABLED", "IS_BUILTIN", "IS_REACHABLE", "IS_MODULE");

  private final String file;
  private final List<Token> tokens;
  private final Predicate<String> defined;
  private final Predicate<String> enabled;
  private final List<String> unknown = new ArrayList<>();
  private int at;

  /**
   * @param tokens what stands behind {@code #if}, macros expanded but for operands of defined()
   * @param defined whether a symbol is defined; told of every symbol that matters
   * @param enabled whether it is on, perhaps as a module
   */
  Condition(String file, List<Token> tokens, Predicate<String> defined, Predicate<String> enabled) {
    this.file = file;
    this.tokens = tokens;
    this.defined = defined;
    this.enabled = enabled;
  }

  /** Symbols that were asked for and are neither known nor defined in the file. */
  List<String> unknown() {
    return unknown;
  }

  boolean holds(int line) {
    if (tokens.isEmpty()) {
      throw new BadSourceException(file + ":" + line + ":1: syntax error: #if without a condition");
    }
    long value = or();
    if (at < tokens.size()) {
      throw bad();
    }
    return value != 0;
  }

  private BadSourceException bad() {
    Token token = tokens.get(Math.min(at, tokens.size() - 1));
    return new BadSourceException(
        file
            + ":"
            + token.line()
            + ":"
            + token.column()
            + ": the condition of an #if is not understood near '"
            + token.text()
            + "'");
  }

  private boolean accept(String text) {
    if (at < tokens.size() && tokens.get(at).is(text)) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(String text) {
    if (!accept(text)) {
      throw bad();
    }
  }

  private long or() {
    long value = and();
    while (accept("||")) {
      long right = and();
      value = value != 0 || right != 0 ? 1 : 0;
    }
    return value;
  }

  private long and() {
    long value = comparison();
    while (accept("&&")) {
      long right = comparison();
      value = value != 0 && right != 0 ? 1 : 0;
    }
    return value;
  }

  private long comparison() {
    long left = unary();
    for (String operator : List.of("==", "!=", "<=", ">=", "<", ">")) {
      if (accept(operator)) {
        int order = Long.compare(left, unary());
        boolean holds =
            switch (operator) {
              case "==" -> order == 0;
              case "!=" -> order != 0;
              case "<=" -> order <= 0;
              case ">=" -> order >= 0;
              case "<" -> order < 0;
              default -> order > 0;
            };
        return holds ? 1 : 0;
      }
    }
    return left;
  }

  private long unary() {
    if (accept("!")) {
      return unary() == 0 ? 1 : 0;
    }
    if (accept("(")) {
      long value = or();
      expect(")");
      return value;
    }
    if (at >= tokens.size()) {
      throw bad();
    }
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER) {
      at++;
      return number(token);
    }
    if (!token.isIdentifier()) {
      throw bad();
    }
    at++;
    if (token.is("defined")) {
      boolean parenthesised = accept("(");
      String symbol = identifier();
      if (parenthesised) {
        expect(")");
      }
      return ask(symbol, defined);
    }
    if (ENABLED.contains(token.text())) {
      expect("(");
      String symbol = identifier();
      expect(")");
      return token.is("IS_ENABLED") ? ask(symbol, enabled) : askKind(token, symbol);
    }
    return ask(token.text(), defined);
  }

  /** Whether it is built in, or a module; what cannot be a module is built in. */
  private long askKind(Token macro, String symbol) {
    return defined.test(symbol) ? macro.is("IS_MODULE") ? 0 : 1 : askUnknown(symbol);
  }

  private long askUnknown(String symbol) {
    unknown.add(symbol);
    return 0;
  }

  private long ask(String symbol, Predicate<String> holds) {
    if (holds.test(symbol)) {
      return 1;
    }
    unknown.add(symbol);
    return 0;
  }

  private String identifier() {
    if (at >= tokens.size() || !tokens.get(at).isIdentifier()) {
      throw bad();
    }
    return tokens.get(at++).text();
  }

  private long number(Token token) {
    try {
      return Long.decode(token.text().replaceAll("[uUlL]+$", ""));
    } catch (NumberFormatException e) {
      at--;
      throw bad();
    }
  }
}
