package org.quiesce.translate.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.lex.Brackets;
import org.quiesce.translate.lex.Token;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterC;

/**
 * Parses one declaration at a time with tree-sitter-c, and refuses what it had to guess: any error
 * or missing token is a syntax error at its place.
 */
final class TreeSitter {
  /** GNU C that the grammar does not read. */
  private static final Set<String> FOREIGN =
      Set.of(
          "asm",
          "__asm__",
          "typeof",
          "__typeof__",
          "typeof_unqual",
          "__auto_type",
          "_Generic",
          "__extension__",
          "__label__",
          "scoped_cond_guard",
          "CLASS",
          "_Atomic");

  /** What changes the meaning of the declaration it is in, wherever it stands in it. */
  private static final Set<String> ATTRIBUTES = Set.of("__attribute__", "__attribute", "__cleanup");

  private final String file;
  private final TSParser parser = new TSParser();

  TreeSitter(String file) {
    this.file = file;
    parser.setLanguage(new TreeSitterC());
  }

  /** A construct that is C to gcc, but not to the parser. */
  static final class ForeignException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient At at;
    private final String what;

    ForeignException(At at, String what) {
      super(at + ": " + what);
      this.at = at;
      this.what = what;
    }

    At at() {
      return at;
    }

    String what() {
      return what;
    }
  }

  /**
   * Parses the tokens of one item.
   *
   * @throws BadSourceException if it is no C
   * @throws ForeignException if it uses GNU C that the grammar does not know
   */
  Cst parse(List<Token> tokens) {
    requireNoAttributes(tokens);
    Rendering rendering = Rendering.of(tokens);
    Cst root = new Cst(parser.parseString(null, rendering.text()).getRootNode(), file, rendering);
    if (root.hasError()) {
      for (int i = 0; i < tokens.size(); i++) {
        String foreign = foreign(tokens, i);
        if (foreign != null) {
          Token token = tokens.get(i);
          throw new ForeignException(new At(file, token.line(), token.column()), foreign);
        }
      }
      throw syntaxError(root);
    }
    return root;
  }

  /** The grammar reads attributes in some places only; the harmless ones are gone by now. */
  private void requireNoAttributes(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean gnu = ATTRIBUTES.contains(token.text()) && tokens.get(i + 1).is("(");
      if (gnu || token.is("[") && tokens.get(i + 1).is("[")) {
        String what = gnu ? "`" + token.text() + "`" : "an attribute";
        throw new ForeignException(new At(file, token.line(), token.column()), what);
      }
    }
  }

  /** What GNU C, or a macro, begins with this token; null if nothing does. */
  private static @Nullable String foreign(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isIdentifier() && FOREIGN.contains(token.text())) {
      return "`" + token.text() + "`";
    }
    if (i == 0 || i + 1 >= tokens.size()) {
      return null;
    }
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    if (token.is("...") && !before.is(",") && !after.is(")")) {
      return "a range of cases";
    }
    if (token.is("&&") && (before.is("=") || before.is("(") || before.is(","))) {
      return "the address of a label";
    }
    if (token.is("goto") && after.is("*")) {
      return "a computed goto";
    }
    boolean starts = before.is(";") || before.is("{") || before.is("}");
    if (starts && after.is("(") && token.text().matches("[A-Z][A-Z0-9_]*")) {
      int close = Brackets.close(tokens, i + 1);
      boolean statement =
          close < 0
              || close + 1 >= tokens.size()
              || !tokens.get(close + 1).is("}") && !tokens.get(close + 1).isIdentifier();
      return statement ? null : "the macro " + token.text() + "(...)";
    }
    return null;
  }

  private BadSourceException syntaxError(Cst root) {
    Cst wrong = firstWrong(root);
    At at = wrong == null ? root.at() : wrong.at();
    String what =
        wrong == null
            ? "this is not understood as C"
            : wrong.isMissing()
                ? "a '" + wrong.type() + "' is missing"
                : "unexpected '" + firstWords(wrong.text()) + "'";
    return new BadSourceException(at + ": syntax error: " + what);
  }

  private static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "..." : line;
  }

  private static @Nullable Cst firstWrong(Cst node) {
    if (node.isWrong()) {
      return node;
    }
    for (Cst child : node.children()) {
      if (child.hasError() || child.isWrong()) {
        Cst wrong = firstWrong(child);
        if (wrong != null) {
          return wrong;
        }
      }
    }
    return null;
  }
}
