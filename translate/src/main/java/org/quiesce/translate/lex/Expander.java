package org.quiesce.translate.lex;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Macro expansion with hide sets: a macro is not expanded inside its own expansion. */
final class Expander {
  private record Hidden(Token token, Set<String> names) {}

  private final Meter meter;
  private final Map<String, Macro> macros;
  private final Set<String> except;
  private final Consumer<Token> unsupported;

  /** The macros that a token, wherever it goes, was made inside of; by identity. */
  private final IdentityHashMap<Token, Set<String>> hidden = new IdentityHashMap<>();

  /**
   * @param meter of the whole file
   * @param except macros that are left alone
   * @param unsupported told of uses that are left alone because of what the macro does
   */
  Expander(
      Meter meter, Map<String, Macro> macros, Set<String> except, Consumer<Token> unsupported) {
    this.meter = meter;
    this.macros = macros;
    this.except = except;
    this.unsupported = unsupported;
  }

  List<Token> expand(List<Token> tokens) {
    Deque<Hidden> input = new ArrayDeque<>();
    tokens.forEach(token -> input.add(new Hidden(token, hidden.getOrDefault(token, Set.of()))));
    List<Token> output = new ArrayList<>();
    while (!input.isEmpty()) {
      Hidden next = input.poll();
      Macro macro = next.token.isIdentifier() ? macros.get(next.token.text()) : null;
      if (macro == null
          || next.names.contains(macro.name())
          || except.contains(macro.name())
          || !replace(macro, next, input)) {
        hide(next.token, next.names);
        output.add(next.token);
      }
    }
    return output;
  }

  private void hide(Token token, Set<String> names) {
    if (!names.isEmpty()) {
      hidden.put(token, names);
    }
  }

  private boolean replace(Macro macro, Hidden use, Deque<Hidden> input) {
    List<List<Token>> arguments = new ArrayList<>();
    List<List<Token>> raw = new ArrayList<>();
    List<Hidden> consumed = new ArrayList<>();
    if (macro.parameters() != null) {
      if (input.isEmpty() || !input.peek().token.is("(")) {
        return false;
      }
      if (macro.supported() && !arguments(input, arguments, raw, consumed)) {
        consumed.forEach(input::addFirst);
        return false;
      }
    }
    List<Token> body = macro.supported() ? macro.apply(use.token, arguments, raw, meter) : null;
    if (body == null) {
      unsupported.accept(use.token);
      consumed.forEach(input::addFirst);
      return false;
    }
    push(macro, body, use, input);
    return true;
  }

  private void push(Macro macro, List<Token> body, Hidden use, Deque<Hidden> input) {
    Set<String> names = new HashSet<>(use.names);
    names.add(macro.name());
    meter.nested(use.token, names.size());
    for (int i = body.size() - 1; i >= 0; i--) {
      Token token = body.get(i);
      Set<String> own = hidden.getOrDefault(token, Set.of());
      Set<String> all = names.containsAll(own) ? names : Sets.union(own, names).immutableCopy();
      input.addFirst(new Hidden(token.at(use.token), all));
    }
  }

  /** Reads the parenthesised arguments; their tokens are expanded on their own first. */
  private boolean arguments(
      Deque<Hidden> input,
      List<List<Token>> arguments,
      List<List<Token>> raw,
      List<Hidden> consumed) {
    List<Token> current = new ArrayList<>();
    int depth = 0;
    while (!input.isEmpty()) {
      Hidden next = input.poll();
      consumed.add(0, next);
      Token token = next.token;
      hide(token, next.names);
      if (token.opens() && ++depth == 1) {
        continue;
      }
      if (token.closes() && --depth == 0) {
        if (!current.isEmpty() || !arguments.isEmpty()) {
          arguments.add(expand(current));
          raw.add(current);
        }
        return true;
      }
      if (depth == 1 && token.is(",")) {
        arguments.add(expand(current));
        raw.add(current);
        current = new ArrayList<>();
      } else {
        current.add(token);
      }
    }
    return false;
  }
}
