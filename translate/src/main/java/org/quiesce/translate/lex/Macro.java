package org.quiesce.translate.lex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;

/**
 * A macro that the file itself defines.
 *
 * @param parameters null for an object-like macro; the last one may be {@code __VA_ARGS__}
 * @param supported false if its body stringises, or pastes more than one token to another
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
      return new Macro(name, null, tokens.subList(1, tokens.size()), isPlain(tokens, 1));
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
        name, parameters, tokens.subList(body, tokens.size()), plain && isPlain(tokens, body));
  }

  private static boolean isPlain(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      boolean between =
          i > from
              && i + 1 < tokens.size()
              && tokens.get(i - 1).isIdentifier()
              && tokens.get(i + 1).isIdentifier()
              && !tokens.get(i - 1).is(VARIADIC)
              && !tokens.get(i + 1).is(VARIADIC);
      if (tokens.get(i).is("#") || tokens.get(i).is("##") && !between) {
        return false;
      }
    }
    return true;
  }

  /**
   * The body with arguments put in.
   *
   * @param use where it is used
   * @param arguments expanded already
   * @param raw the same, as they were written
   * @return null if their number does not fit, or what is pasted is no identifier
   * @throws BadSourceException if it makes too much
   */
  @Nullable List<Token> apply(
      Token use, List<List<Token>> arguments, List<List<Token>> raw, Meter meter) {
    Map<String, List<Token>> values = values(arguments);
    Map<String, List<Token>> written = values(raw);
    if (values == null || written == null) {
      return null;
    }
    List<Token> result = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (i + 1 < body.size() && body.get(i + 1).is("##")) {
        StringBuilder text = new StringBuilder();
        int last = i;
        while (last + 1 < body.size() && body.get(last + 1).is("##")) {
          paste(single(body.get(last), written), text, use, meter);
          last += 2;
        }
        paste(single(body.get(last), written), text, use, meter);
        if (!text.toString().matches("[A-Za-z_]\\w*")) {
          return null;
        }
        result.add(body.get(i).with(Token.Kind.IDENTIFIER, text.toString()));
        i = last;
      } else {
        Token token = body.get(i);
        List<Token> value = token.isIdentifier() ? values.get(token.text()) : null;
        for (Token one : value == null ? List.of(token) : value) {
          meter.count(use, one.text().length());
          result.add(one);
        }
      }
    }
    return result;
  }

  /** Each part counts, so that no text is made that is too long. */
  private static void paste(String part, StringBuilder text, Token use, Meter meter) {
    meter.count(use, part.length());
    text.append(part);
  }

  /** What an operand of {@code ##} is; of several tokens, something that is no identifier. */
  private static String single(Token operand, Map<String, List<Token>> written) {
    List<Token> value = written.get(operand.text());
    return value == null ? operand.text() : value.size() == 1 ? value.get(0).text() : " ";
  }

  /** Parameters with their arguments; null if their number does not fit. */
  private @Nullable Map<String, List<Token>> values(List<List<Token>> arguments) {
    if (parameters == null) {
      return Map.of();
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
    return values;
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
