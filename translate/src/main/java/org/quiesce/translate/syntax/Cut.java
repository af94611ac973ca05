package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.lex.Token;

/** Cuts some functions, and the declarations that they need, out of a file. */
public final class Cut {
  private final List<CFile.Named> all;
  private final Set<String> functions;
  private final Set<String> stubs;
  private final Predicate<String> isInitcall;
  private final Set<String> mentioned = new HashSet<>();

  /** In the order of the file; null for what is left out so far. */
  private final List<@Nullable List<Token>> kept;

  private Cut(
      List<CFile.Named> all,
      Set<String> functions,
      Set<String> stubs,
      Predicate<String> isInitcall) {
    this.all = all;
    this.kept = new ArrayList<>(Collections.nCopies(all.size(), null));
    this.functions = functions;
    this.stubs = stubs;
    this.isInitcall = isInitcall;
  }

  /**
   * The text.
   *
   * @param functions which to keep
   * @param stubs functions that are defined elsewhere, perhaps as macros
   */
  public static String of(CFile file, Set<String> functions, Set<String> stubs) {
    Predicate<String> isInitcall =
        name -> file.initcalls().stream().anyMatch(call -> call.function().equals(name));
    return new Cut(file.named(), functions, stubs, isInitcall).text();
  }

  private String text() {
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < all.size(); i++) {
        if (kept.get(i) == null && isNeeded(all.get(i))) {
          more = true;
          kept.set(i, keep(all.get(i).item()));
        }
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (List<Token> item : kept) {
      if (item != null) {
        tokens.addAll(item);
      }
    }
    return onTheirLines(tokens);
  }

  private List<Token> keep(Item item) {
    boolean whole =
        !(item instanceof Item.FunctionItem function) || functions.contains(function.name());
    List<Token> tokens = whole ? item.tokens() : emptied(item);
    tokens.stream().filter(Token::isIdentifier).map(Token::text).forEach(mentioned::add);
    return tokens;
  }

  private static List<Token> emptied(Item item) {
    List<Token> tokens = item.tokens();
    int brace = 0;
    while (!tokens.get(brace).is("{")) {
      brace++;
    }
    List<Token> head = new ArrayList<>(tokens.subList(0, brace + 1));
    head.add(tokens.get(tokens.size() - 1).at(tokens.get(brace)));
    return head;
  }

  private boolean isNeeded(CFile.Named named) {
    Item item = named.item();
    Set<String> names = named.names();
    if (item instanceof Item.FunctionItem function) {
      return functions.contains(function.name())
          || mentioned.contains(function.name()) && !stubs.contains(function.name());
    }
    if (names.stream().anyMatch(mentioned::contains)) {
      return true;
    }
    if (item instanceof Item.MacroItem macro) {
      String first = macro.identifier(0);
      return isInitcall.test(first) && functions.contains(first)
          || macro.name().equals("DEFINE_FREE") && mentioned.contains(first);
    }
    return names.isEmpty() && declares(item.tokens());
  }

  /** Whether it is a typedef, or a prototype of no stub, with a name that is used. */
  private boolean declares(List<Token> tokens) {
    if (tokens.get(0).is("typedef")) {
      return tokens.stream().anyMatch(t -> t.isIdentifier() && mentioned.contains(t.text()));
    }
    for (int i = 0; i + 1 < tokens.size() && !tokens.get(i).is("="); i++) {
      if (tokens.get(i).isIdentifier() && tokens.get(i + 1).is("(")) {
        return mentioned.contains(tokens.get(i).text()) && !stubs.contains(tokens.get(i).text());
      }
    }
    return false;
  }

  private static String onTheirLines(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    int line = 1;
    int column = 1;
    for (Token token : tokens) {
      while (line < token.line()) {
        text.append('\n');
        line++;
        column = 1;
      }
      boolean joined = column > 1 && token.column() == column && !token.spaced();
      int gap = joined ? 0 : Math.max(column == 1 ? 0 : 1, token.column() - column);
      String space = " ".repeat(Math.min(gap, 100));
      text.append(space).append(token.text());
      column += space.length() + token.text().length();
    }
    return text.append('\n').toString();
  }
}
