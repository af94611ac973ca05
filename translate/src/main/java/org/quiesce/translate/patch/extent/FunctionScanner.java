package org.quiesce.translate.patch.extent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.lex.Lexer;
import org.quiesce.translate.lex.Token;

/** Finds functions by their brackets, in a file or in a piece of one. */
public final class FunctionScanner {
  private static final Set<String> NO_FUNCTION =
      Set.of(
          "if",
          "for",
          "while",
          "switch",
          "return",
          "do",
          "else",
          "case",
          "default",
          "goto",
          "sizeof",
          "typeof",
          "__typeof__",
          "defined");

  /** What may stand with arguments before a function's name. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "__attribute__",
          "__printf",
          "__scanf",
          "__aligned",
          "__section",
          "__alloc_size",
          "__assume_aligned",
          "__init_or_module",
          "__diagnose_as",
          "__nonnull");

  private final boolean piece;
  private final List<Extent> whole = new ArrayList<>();
  private final Deque<int[]> branches = new ArrayDeque<>();
  private List<Token> item = new ArrayList<>();
  private int braces;
  private int parens;
  private @Nullable Extent current;
  private int headEnd;

  /** Whether the item has had a brace that begins no function; it is looked at once only. */
  private boolean noFunction;

  private FunctionScanner(boolean piece) {
    this.piece = piece;
  }

  /**
   * The functions of a file.
   *
   * @throws BadSourceException if it has too many tokens or a comment without an end
   */
  public static Extents ofFile(String name, String text) {
    return new FunctionScanner(false).scan(Lexer.lines(name, text));
  }

  /**
   * The functions that lie wholly inside a piece of a file, which may begin and end anywhere.
   *
   * @throws BadSourceException if it has too many tokens
   */
  public static Extents ofPiece(String name, List<String> lines) {
    List<String> kept = new ArrayList<>(lines);
    closeComments(kept);
    String text = String.join("\n", kept) + "\n";
    return new FunctionScanner(true).scan(Lexer.lines(name, text));
  }

  /** Blanks the rest of a comment that began before, and ends one that ends after the piece. */
  private static void closeComments(List<String> lines) {
    String text = String.join("\n", lines);
    int end = text.indexOf("*/");
    int start = text.indexOf("/*");
    boolean inside = end >= 0 && (start < 0 || end < start);
    if (inside) {
      int line = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
      for (int i = 0; i < line; i++) {
        lines.set(i, "");
      }
      String rest = lines.get(line);
      lines.set(line, rest.substring(rest.indexOf("*/") + 2));
    } else if (end < 0 && start < 0 && !lines.isEmpty()) {
      boolean prose = lines.stream().allMatch(line -> line.strip().startsWith("*"));
      if (prose) {
        lines.replaceAll(line -> "");
      }
    }
    if (endsInComment(String.join("\n", lines))) {
      lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "*/");
    }
  }

  private static boolean endsInComment(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          return true;
        }
        at = end + 2;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == '"' || c == '\'') {
        at++;
        while (at < text.length() && text.charAt(at) != c && text.charAt(at) != '\n') {
          at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
      } else {
        at++;
      }
    }
    return false;
  }

  private Extents scan(List<Lexer.Line> lines) {
    for (Lexer.Line line : lines) {
      if (line.directive()) {
        directive(line.tokens());
      } else {
        line.tokens().forEach(this::token);
      }
    }
    List<Extent> open = current == null ? List.of() : List.of(current);
    return new Extents(whole, headEnd, open);
  }

  /** Each branch of an #if begins where the first one began; what follows goes on from the last. */
  private void directive(List<Token> tokens) {
    String name = tokens.size() > 1 ? tokens.get(1).text() : "";
    switch (name) {
      case "if", "ifdef", "ifndef" -> branches.push(new int[] {braces, parens});
      case "else", "elif" -> {
        if (!branches.isEmpty()) {
          braces = branches.element()[0];
          parens = branches.element()[1];
          if (braces == 0) {
            current = null;
          }
        }
      }
      case "endif" -> {
        if (!branches.isEmpty()) {
          branches.pop();
        }
      }
      default -> {
        // Definitions and inclusions open no bracket.
      }
    }
  }

  private void token(Token token) {
    if (braces > 0) {
      inside(token);
      return;
    }
    if (token.is("{") && parens <= 0) {
      parens = 0;
      current = noFunction ? null : function(token);
      noFunction = current == null;
      braces = 1;
    } else if (token.is("}")) {
      unmatched(token);
      return;
    } else if (token.is(";") && parens <= 0) {
      endItem();
      return;
    } else if (token.is("(") || token.is("[")) {
      parens++;
    } else if (token.is(")") || token.is("]")) {
      if (--parens < 0) {
        endItem();
        return;
      }
    }
    item.add(token);
  }

  private void inside(Token token) {
    if (token.is("{")) {
      braces++;
    } else if (token.is("}") && --braces == 0) {
      if (current != null) {
        whole.add(new Extent(current.name(), current.firstLine(), token.line()));
        current = null;
        endItem();
      } else {
        item.add(token);
      }
    }
  }

  /** What was taken for file scope was inside something. */
  private void unmatched(Token token) {
    if (piece) {
      whole.clear();
      headEnd = token.line();
    }
    endItem();
  }

  private void endItem() {
    item = new ArrayList<>();
    parens = 0;
    noFunction = false;
  }

  /**
   * The function whose body begins after {@code item}; null if it is something else. Its name is
   * the first identifier before a parenthesis that is no attribute: {@code EXPORT(x) static
   * __printf(1, 2) int name(...)}.
   */
  private @Nullable Extent function(Token brace) {
    int start = 0;
    int words = 0;
    int at = 0;
    while (at + 1 < item.size()) {
      Token token = item.get(at);
      if (!token.isIdentifier() && !token.is("*") || NO_FUNCTION.contains(token.text())) {
        return null;
      }
      if (!item.get(at + 1).is("(")) {
        words++;
        at++;
        continue;
      }
      int close = close(at + 1);
      boolean more = close >= 0 && close + 1 < item.size() && item.get(close + 1).isIdentifier();
      if (!more || words > 0 && !ATTRIBUTES.contains(token.text())) {
        return named(start, at, words, brace);
      }
      at = close + 1;
      start = words == 0 ? at : start;
    }
    return null;
  }

  private @Nullable Extent named(int start, int at, int words, Token brace) {
    boolean assigned = item.subList(at, item.size()).stream().anyMatch(token -> token.is("="));
    if (assigned || piece && words == 0 || !item.get(at).isIdentifier()) {
      return null;
    }
    String name = words > 0 ? item.get(at).text() : macroName(at);
    return new Extent(name, item.get(start).line(), brace.line());
  }

  /** {@code SYSCALL_DEFINE2(name, ...) {}} and its like. */
  private String macroName(int at) {
    boolean argument = at + 2 < item.size() && item.get(at + 2).isIdentifier();
    return item.get(at).text() + (argument ? "(" + item.get(at + 2).text() + ")" : "");
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; i < item.size(); i++) {
      if (item.get(i).is("(") || item.get(i).is("[")) {
        depth++;
      } else if ((item.get(i).is(")") || item.get(i).is("]")) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The function that a hunk header's section names; empty if it names none. */
  public static String ofSection(String section) {
    int open = section.indexOf('(');
    if (open <= 0 || section.endsWith(";") || section.endsWith(":")) {
      return "";
    }
    int start = open;
    while (start > 0
        && (Character.isLetterOrDigit(section.charAt(start - 1))
            || section.charAt(start - 1) == '_')) {
      start--;
    }
    String name = section.substring(start, open);
    boolean typed = !section.substring(0, start).isBlank();
    return name.isEmpty() || !typed || NO_FUNCTION.contains(name) || section.contains("=")
        ? ""
        : name;
  }
}
