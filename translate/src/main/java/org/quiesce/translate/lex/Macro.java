package org.quiesce.translate.lex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A macro that the file itself defines.
 *
 * @param parameters null for an object-like macro; the last one may be {@code __VA_ARGS__}
 * @param supported false if its body pastes or stringises
 */
record Macro(String name, @Nullable List<String> parameters, List<Token> body, boolean supported) {
  private static final String VARIADIC = "__VA_ARGS__";

  /** From the tokens behind {@code #define}; null if they define nothing. */
  static @Nullable Macro of(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).isIdentifier()) {
      return null;
    }
    String name = tokens.get(0).text();
    boolean function = tokens.size() > 1 && tokens.get(1).is("(") && !tokens.get(1).spaced();
    if (!function) {
      return new Macro(name, null, tokens.subList(1, tokens.size()), pastes(tokens, 1));
    }
    List<String> parameters = new ArrayList<>();
    int at = 2;
    boolean plain = true;
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      Token token = tokens.get(at++);
      if (token.is("...")) {
        plain &= !tokens.get(at - 2).isIdentifier();
        parameters.add(VARIADIC);
      } else if (token.isIdentifier()) {
        parameters.add(token.text());
      }
    }
    int body = Math.min(at + 1, tokens.size());
    return new Macro(
        name, parameters, tokens.subList(body, tokens.size()), plain && pastes(tokens, body));
  }

  private static boolean pastes(List<Token> tokens, int from) {
    return tokens.stream().skip(from).noneMatch(t -> t.is("#") || t.is("##"));
  }

  /**
   * The body with arguments put in.
   *
   * @param arguments expanded already
   * @return null if their number does not fit
   */
  @Nullable List<Token> apply(List<List<Token>> arguments) {
    if (parameters == null) {
      return body;
    }
    Map<String, List<Token>> values = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = parameters.get(i);
      if (parameter.equals(VARIADIC)) {
        values.put(
            parameter, joined(arguments.subList(Math.min(i, arguments.size()), arguments.size())));
      } else if (i < arguments.size()) {
        values.put(parameter, arguments.get(i));
      } else {
        return null;
      }
    }
    if (arguments.size() > parameters.size() && !parameters.contains(VARIADIC)) {
      return null;
    }
    List<Token> result = new ArrayList<>();
    for (Token token : body) {
      List<Token> value = token.isIdentifier() ? values.get(token.text()) : null;
      if (value == null) {
        result.add(token);
      } else {
        result.addAll(value);
      }
    }
    return result;
  }

  private static List<Token> joined(List<List<Token>> arguments) {
    List<Token> result = new ArrayList<>();
    for (List<Token> argument : arguments) {
      if (!result.isEmpty() && !argument.isEmpty()) {
        result.add(argument.get(0).with(Token.Kind.PUNCTUATION, ","));
      }
      result.addAll(argument);
    }
    return result;
  }
}
