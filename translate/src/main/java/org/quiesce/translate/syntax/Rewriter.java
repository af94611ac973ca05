package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.translate.lex.Brackets;
import org.quiesce.translate.lex.Token;

/**
 * Brings the kernel's macros into a form that a C parser reads, token by token, so that lines stay
 * where they are: a scoped guard becomes a while loop whose condition is a call of {@link
 * #SCOPED_GUARD}, the initialiser of a {@code __free} variable a call of {@link #FREE}, a
 * DECLARE_KFIFO inside a struct a member whose struct tag begins with {@link #KFIFO}. A known loop
 * macro becomes one with a call of {@link #FOR_EACH}; a loop or block macro that nobody knows
 * becomes a while loop with a call of {@link #UNKNOWN}.
 */
final class Rewriter {
  static final String SCOPED_GUARD = "__q_scoped_guard";
  static final String FREE = "__q_free";
  static final String KFIFO = "__q_kfifo_";
  static final String TYPE = "__q_struct_";
  static final String NUMBER = "__q_number";
  static final String UNKNOWN = "__q_unknown";
  static final String FOR_EACH = "__q_for_each";

  /** Loop macros of the kernel whose arguments are expressions. */
  private static final Set<String> LOOPS =
      Set.of(
          "xa_for_each", "list_for_each_entry", "list_for_each_entry_safe", "pci_doe_for_each_off");

  /** A struct member that has no translation; the index of its line follows. */
  static final String MEMBER = "__q_member_";

  private static final Set<String> STATEMENTS =
      Set.of("if", "while", "for", "switch", "return", "sizeof", "do", "else", "case", "goto");

  private static final Set<String> TYPE_WORDS = Set.of("struct", "union", "enum");
  private static final Set<String> NUMBER_WORDS =
      Set.of("unsigned", "signed", "char", "short", "int", "long", "bool");
  private static final Set<String> NOT_A_CALL =
      Set.of("sizeof", "typeof", "__typeof__", "_Alignof");

  private final List<Token> in;
  private final List<Token> out = new ArrayList<>();
  private final Map<Integer, String> closing = new HashMap<>();
  private int depth;
  private boolean inStruct;

  private Rewriter(List<Token> in) {
    this.in = in;
  }

  static List<Token> function(List<Token> tokens) {
    Rewriter rewriter = new Rewriter(tokens);
    rewriter.run();
    return rewriter.out;
  }

  static List<Token> declaration(List<Token> tokens) {
    Rewriter rewriter = new Rewriter(tokens);
    rewriter.inStruct =
        tokens.stream().takeWhile(t -> !t.is("{") && !t.is("=")).anyMatch(t -> isStructWord(t));
    rewriter.run();
    return rewriter.out;
  }

  private static boolean isStructWord(Token token) {
    return token.is("struct") || token.is("union");
  }

  /** The arguments between the bracket at {@code open} and its end, split at commas. */
  static List<List<Token>> arguments(List<Token> tokens, int open) {
    List<List<Token>> arguments = new ArrayList<>();
    int close = Brackets.close(tokens, open);
    int start = open + 1;
    for (int i = open + 1; i <= close; i++) {
      if (i == close || tokens.get(i).is(",")) {
        if (i > start || !arguments.isEmpty()) {
          arguments.add(tokens.subList(start, i));
        }
        start = i + 1;
      } else if (tokens.get(i).opens()) {
        i = Brackets.close(tokens, i);
      }
    }
    return arguments;
  }

  private void run() {
    for (int i = 0; i < in.size(); i++) {
      Token token = in.get(i);
      if (token.is("{")) {
        depth++;
      } else if (token.is("}")) {
        depth--;
      }
      i = token.isIdentifier() && depth > 0 ? identifier(i) : copy(i);
    }
  }

  private int copy(int i) {
    Token token = in.get(i);
    out.add(token);
    String after = closing.get(i);
    if (after != null) {
      add(token, after);
    }
    return i;
  }

  private void add(Token place, String text) {
    Token.Kind kind =
        Character.isLetter(text.charAt(0)) || text.charAt(0) == '_'
            ? Token.Kind.IDENTIFIER
            : Token.Kind.PUNCTUATION;
    out.add(new Token(kind, text, place.line(), place.column(), true));
  }

  private boolean isNext(int i, String text) {
    return i + 1 < in.size() && in.get(i + 1).is(text);
  }

  private int identifier(int i) {
    Token token = in.get(i);
    boolean starts = i > 0 && Set.of(";", "{", "}").contains(in.get(i - 1).text());
    if (inStruct && starts && isNext(i, "(") && !isNext(i + 1, "*")) {
      return member(i);
    }
    if (token.is("fallthrough") && isNext(i, ";")) {
      return i;
    }
    if (token.is("__free") && isNext(i, "(")) {
      return free(i);
    }
    if (isNext(i, "(") && !STATEMENTS.contains(token.text())) {
      return call(i);
    }
    if ((starts || token.is("default")) && isNext(i, ":") && !token.is("case")) {
      copy(i);
      copy(i + 1);
      add(token, ";");
      return i + 1;
    }
    return copy(i);
  }

  private int member(int i) {
    Token token = in.get(i);
    int close = Brackets.close(in, i + 1);
    List<List<Token>> arguments = arguments(in, i + 1);
    boolean kfifo =
        token.is("DECLARE_KFIFO")
            && arguments.size() == 3
            && arguments.get(0).size() == 1
            && arguments.get(1).size() == 2
            && arguments.get(1).get(0).is("struct");
    add(token, "struct");
    if (kfifo) {
      add(token, KFIFO + arguments.get(1).get(1).text());
      out.add(arguments.get(0).get(0));
    } else {
      add(token, MEMBER + token.text());
      boolean named = !arguments.isEmpty() && arguments.get(0).size() == 1;
      add(token, named ? arguments.get(0).get(0).text() : MEMBER + token.line());
    }
    return close;
  }

  private int free(int i) {
    Token token = in.get(i);
    int close = Brackets.close(in, i + 1);
    add(token, "=");
    add(token, FREE);
    add(token, "(");
    out.addAll(in.subList(i + 2, close));
    if (!isNext(close, "=")) {
      add(token, ")");
      return close;
    }
    add(token, ",");
    int end = close + 2;
    while (end < in.size() && !in.get(end).is(";") && !in.get(end).is(",")) {
      end = in.get(end).opens() ? Brackets.close(in, end) + 1 : end + 1;
    }
    String after = closing.get(end - 1);
    closing.put(end - 1, ")" + (after == null ? "" : after));
    return close + 1;
  }

  private int call(int i) {
    Token token = in.get(i);
    int close = Brackets.close(in, i + 1);
    if (token.is("scoped_guard")) {
      add(token, "while");
      add(token, "(");
      add(token, SCOPED_GUARD);
      closing.put(close, ")");
      return i;
    }
    if (LOOPS.contains(token.text())) {
      add(token, "while");
      add(token, "(");
      add(token, FOR_EACH);
      add(token, "(");
      out.add(token);
      add(token, ",");
      closing.put(close, ")");
      return i + 1;
    }
    if (isNext(close, "{") || token.text().contains("for_each") && startsStatement(close + 1)) {
      add(token, "while");
      add(token, "(");
      add(token, UNKNOWN);
      add(token, "(");
      out.add(token);
      add(token, ")");
      add(token, ")");
      return close;
    }
    if (!NOT_A_CALL.contains(token.text()) && typeArgument(i + 2, close)) {
      return typeArguments(i, close);
    }
    return copy(i);
  }

  private boolean startsStatement(int i) {
    return i < in.size() && (in.get(i).isIdentifier() || in.get(i).is("*"));
  }

  /** Whether a macro's argument is a bare type, as in {@code container_of(p, struct x, member)}. */
  private boolean typeArgument(int from, int close) {
    for (int i = from; i + 1 < close; i++) {
      boolean starts = in.get(i - 1).is(",") || in.get(i - 1).is("(");
      if (starts && (isBareType(i) || numberWords(i) > 0)) {
        return true;
      }
      if (in.get(i).opens()) {
        i = Brackets.close(in, i);
      }
    }
    return false;
  }

  private boolean isBareType(int i) {
    return TYPE_WORDS.contains(in.get(i).text())
        && in.get(i + 1).isIdentifier()
        && (isNext(i + 1, ",") || isNext(i + 1, ")"));
  }

  /**
   * How many words an argument has that is the type of a number, as in {@code min_t(long, a, b)}.
   */
  private int numberWords(int i) {
    int end = i;
    while (end < in.size() && NUMBER_WORDS.contains(in.get(end).text())) {
      end++;
    }
    boolean whole = end < in.size() && (in.get(end).is(",") || in.get(end).is(")"));
    return whole ? end - i : 0;
  }

  /** Copies a call up to its last bare type; what follows is rewritten as usual. */
  private int typeArguments(int i, int close) {
    copy(i);
    copy(i + 1);
    for (int at = i + 2; at < close; at++) {
      boolean starts = in.get(at - 1).is(",") || in.get(at - 1).is("(");
      if (starts && isBareType(at)) {
        add(in.get(at), TYPE + in.get(at + 1).text());
        at++;
      } else if (starts && numberWords(at) > 0) {
        int words = numberWords(at);
        StringBuilder type = new StringBuilder(NUMBER);
        in.subList(at, at + words).forEach(word -> type.append('$').append(word.text()));
        add(in.get(at), type.toString());
        at += words - 1;
      } else if (in.get(at).isIdentifier()) {
        at = identifier(at);
      } else {
        copy(at);
      }
    }
    return close - 1;
  }
}
