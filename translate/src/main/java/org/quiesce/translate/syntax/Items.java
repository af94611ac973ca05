package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.lex.Brackets;
import org.quiesce.translate.lex.Token;

/** Cuts a file into what stands at file scope. */
public final class Items {
  private static final Set<String> STORAGE = Set.of("static", "extern", "const", "inline");
  private static final Set<String> NO_MACRO =
      Set.of("struct", "union", "enum", "typedef", "void", "int", "bool", "char", "long");

  private final String file;
  private final List<Token> tokens;
  private final List<Item> items = new ArrayList<>();

  private Items(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /**
   * Cuts.
   *
   * @throws BadSourceException if brackets do not match or a declaration has no end
   */
  public static List<Item> of(String file, List<Token> tokens) {
    Brackets.check(file, tokens);
    Items items = new Items(file, Attributes.without(tokens));
    int at = 0;
    while (at < items.tokens.size()) {
      at = items.next(at);
    }
    return items.items;
  }

  private int next(int start) {
    if (tokens.get(start).is(";")) {
      return start + 1;
    }
    int name = start;
    while (name < tokens.size() && STORAGE.contains(tokens.get(name).text())) {
      name++;
    }
    boolean macro =
        name + 1 < tokens.size()
            && tokens.get(name).isIdentifier()
            && !NO_MACRO.contains(tokens.get(name).text())
            && tokens.get(name + 1).is("(");
    return macro ? macro(start, name) : declaration(start);
  }

  private int macro(int start, int name) {
    int close = Brackets.close(tokens, name + 1);
    int end = close + 1;
    if (end < tokens.size() && tokens.get(end).is("{")) {
      end = Brackets.close(tokens, end) + 1;
    } else if (end < tokens.size() && tokens.get(end).is("=")) {
      return declaration(start);
    } else if (end < tokens.size() && tokens.get(end).is(";")) {
      end++;
    }
    items.add(
        new Item.MacroItem(
            tokens.get(name).text(),
            tokens.get(name),
            Rewriter.arguments(tokens, name + 1),
            tokens.subList(start, end)));
    return end;
  }

  private int declaration(int start) {
    int function = -1;
    boolean assigned = false;
    int at = start;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.is(";")) {
        items.add(new Item.DeclarationItem(tokens.subList(start, at + 1)));
        return at + 1;
      }
      if (token.is("{") && function > start && !assigned) {
        int end = Brackets.close(tokens, at);
        items.add(
            new Item.FunctionItem(
                tokens.get(function).text(), tokens.get(function), tokens.subList(start, end + 1)));
        return end + 1;
      }
      assigned |= token.is("=");
      if (token.opens()) {
        if (token.is("(") && at > start && tokens.get(at - 1).isIdentifier() && function < 0) {
          function = at - 1;
        }
        at = Brackets.close(tokens, at);
      }
      at++;
    }
    Token first = tokens.get(start);
    throw new BadSourceException(
        file
            + ":"
            + first.line()
            + ":"
            + first.column()
            + ": syntax error: the file ends before the declaration that starts here");
  }
}
