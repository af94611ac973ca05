package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quiesce.translate.lex.Brackets;
import org.quiesce.translate.lex.Token;

/**
 * Words that say something to the compiler or to sparse, and nothing about what a function does.
 */
final class Attributes {
  private static final Set<String> PLAIN =
      Set.of(
          "__init",
          "__exit",
          "__iomem",
          "__user",
          "__rcu",
          "__percpu",
          "__must_check",
          "__always_inline",
          "__ro_after_init",
          "__initdata",
          "__exitdata",
          "__initconst",
          "__maybe_unused",
          "__read_mostly",
          "__cold",
          "__packed",
          "__force",
          "__bitwise",
          "__weak",
          "__sched",
          "__pure",
          "__attribute_const__",
          "noinline",
          "noinstr",
          "asmlinkage",
          "__refdata",
          "__net_init",
          "__always_unused",
          "__used",
          "__deprecated",
          "__private",
          "__cacheline_aligned",
          "____cacheline_aligned",
          "____cacheline_aligned_in_smp",
          "__kprobes",
          "__visible",
          "__meminit",
          "__ref",
          "__leaf",
          "__noreturn",
          "__nocast",
          "__safe",
          "__malloc",
          "__hot",
          "__flatten",
          "__inline",
          "__inline__",
          "noinline_for_stack",
          "__nonstring",
          "__randomize_layout",
          "__no_randomize_layout",
          "__latent_entropy");

  private static final Set<String> WITH_ARGUMENTS =
      Set.of(
          "__aligned",
          "__printf",
          "__scanf",
          "__acquires",
          "__releases",
          "__must_hold",
          "__acquires_shared",
          "__releases_shared",
          "__must_hold_shared",
          "__cond_acquires",
          "__counted_by",
          "__section",
          "__alloc_size",
          "__guarded_by",
          "__pt_guarded_by",
          "__no_sanitize",
          "__diag_ignore",
          "__context_unsafe");

  /** What an __attribute__ may say without changing what runs. */
  private static final Set<String> HARMLESS =
      Set.of(
          "unused",
          "__unused__",
          "packed",
          "__packed__",
          "aligned",
          "__aligned__",
          "noinline",
          "__noinline__",
          "always_inline",
          "__always_inline__",
          "used",
          "__used__",
          "cold",
          "__cold__",
          "hot",
          "pure",
          "const",
          "format",
          "printf",
          "__printf__",
          "nonnull",
          "noreturn",
          "deprecated",
          "warn_unused_result",
          "section",
          "visibility",
          "default",
          "fallthrough",
          "__fallthrough__");

  private Attributes() {}

  static List<Token> without(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      if (!token.isIdentifier()) {
        kept.add(token);
      } else if (call && (WITH_ARGUMENTS.contains(token.text()) || isHarmless(tokens, i))) {
        i = Brackets.close(tokens, i + 1);
      } else if (!PLAIN.contains(token.text())) {
        kept.add(token);
      }
    }
    return kept;
  }

  private static boolean isHarmless(List<Token> tokens, int at) {
    if (!tokens.get(at).text().startsWith("__attribute")) {
      return false;
    }
    int end = Brackets.close(tokens, at + 1);
    return tokens.subList(at + 2, end).stream()
        .filter(Token::isIdentifier)
        .allMatch(word -> HARMLESS.contains(word.text()));
  }
}
