package org.quiesce.ci.creplay;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.lex.Lexer;
import org.quiesce.translate.lex.Token;

/**
 * Which sources are compiled at all: none that talks to the compiler or the linker, or could pass
 * for the shim.
 */
final class Admission {
  private static final Set<String> DIRECTIVES =
      Set.of(
          "include", "define", "undef", "if", "ifdef", "ifndef", "elif", "else", "endif", "error");
  private static final Set<String> WORDS =
      Set.of(
          "asm",
          "__asm",
          "__asm__",
          "_Pragma",
          "__pragma",
          "__has_include",
          "__has_include_next",
          "__has_embed",
          "include_next");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "unused",
          "__unused__",
          "maybe_unused",
          "noinline",
          "__noinline__",
          "always_inline",
          "__always_inline__",
          "packed",
          "__packed__",
          "aligned",
          "__aligned__",
          "fallthrough",
          "__fallthrough__");
  private static final Pattern OURS =
      Pattern.compile("(qz_|QZ_|__tsan|__asan|__ubsan|__sanitizer|__interceptor|__builtin).*");
  private static final Pattern NAME = Pattern.compile("(?!shim/)[A-Za-z0-9_][A-Za-z0-9_.+/-]*\\.c");

  private Admission() {}

  /**
   * Looks at all that stands in the files, used or not.
   *
   * @throws BadSourceException for what is not compiled, with its place
   */
  static void require(List<Source> sources) {
    for (Source source : sources) {
      if (!NAME.matcher(source.name()).matches() || source.name().contains("..")) {
        throw new BadSourceException(
            "a file called '"
                + source.name()
                + "' is not compiled: call it something like aer_cxl_vh.c");
      }
      for (Lexer.Line line : Lexer.lines(source.name(), source.text())) {
        line(source.name(), line);
      }
    }
  }

  private static void line(String file, Lexer.Line line) {
    List<Token> tokens = line.tokens();
    if (line.directive()
        && tokens.size() > 1
        && tokens.get(1).isIdentifier()
        && !DIRECTIVES.contains(tokens.get(1).text())) {
      refuse(file, tokens.get(0), "#" + tokens.get(1).text());
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isIdentifier()) {
        continue;
      }
      if (WORDS.contains(token.text()) || OURS.matcher(token.text()).matches()) {
        refuse(file, token, token.text());
      }
      if (token.text().equals("__attribute__") || token.text().equals("__attribute")) {
        attribute(file, tokens, i + 1);
      }
    }
  }

  /** Names between the double parentheses, but for what stands in deeper ones. */
  private static void attribute(String file, List<Token> tokens, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size() && (depth > 0 || i == from); i++) {
      Token token = tokens.get(i);
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (token.isIdentifier() && !(depth == 2 && ATTRIBUTES.contains(token.text()))) {
        refuse(file, token, "__attribute__((" + token.text() + "))");
      }
    }
    if (depth != 0) {
      refuse(file, tokens.get(from - 1), "an __attribute__ over several lines of macros");
    }
  }

  private static void refuse(String file, Token token, String what) {
    throw new BadSourceException(
        file
            + ":"
            + token.line()
            + ": "
            + what
            + " is not compiled by --c: it could reach further than the driver's functions");
  }
}
