package org.quiesce.translate.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
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
          "__attribute__",
          "CLASS",
          "_Atomic");

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
    Rendering rendering = Rendering.of(tokens);
    Cst root = new Cst(parser.parseString(null, rendering.text()).getRootNode(), file, rendering);
    if (root.hasError()) {
      for (Token token : tokens) {
        if (token.isIdentifier() && FOREIGN.contains(token.text())) {
          throw new ForeignException(
              new At(file, token.line(), token.column()), "`" + token.text() + "`");
        }
      }
      throw syntaxError(root);
    }
    return root;
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
