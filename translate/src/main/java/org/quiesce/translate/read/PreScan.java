package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a source's tokens before it is parsed, for what the parser must be told: names of
 * configuration symbols, and macros that nobody may define. A definition in a header or in the
 * source itself takes the place of a guess made here.
 */
final class PreScan {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_]*|[0-9][A-Za-z0-9_.]*|\"(?:[^\"\\\\\n]|\\\\.)*+\""
              + "|'(?:[^'\\\\\n]|\\\\.)*+'|\\S",
          Pattern.DOTALL);
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'|/\\*.*?\\*/|//[^\n]*"
              + "|(?m:^[ \t]*#(?:[^\n\\\\]|\\\\\r?\n|\\\\.)*+)",
          Pattern.DOTALL);
  private static final Pattern CONFIG = Pattern.compile("\\bCONFIG_[A-Za-z0-9_]+\\b");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z_][A-Z0-9_]+");
  private static final Set<String> KEYWORDS =
      Set.of(
          "if",
          "else",
          "while",
          "for",
          "do",
          "switch",
          "case",
          "default",
          "return",
          "goto",
          "sizeof",
          "typeof",
          "__typeof__",
          "__typeof",
          "asm",
          "__asm__",
          "volatile",
          "__attribute__",
          "__attribute",
          "_Alignof",
          "__alignof__",
          "_Static_assert",
          "_Generic",
          "__extension__",
          "__builtin_offsetof",
          "__builtin_va_arg",
          "__builtin_types_compatible_p",
          "defined");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private final Map<String, String> guesses = new LinkedHashMap<>();
  private final Set<String> configs = new TreeSet<>();

  PreScan(String text) {
    this.text = text;
    Matcher config = CONFIG.matcher(text);
    while (config.find()) {
      configs.add(config.group());
    }
    Matcher token = TOKEN.matcher(withoutComments(text));
    while (token.find()) {
      tokens.add(token.group());
    }
    guess();
  }

  /** The configuration symbols that the text names. */
  Set<String> configs() {
    return configs;
  }

  /** The line where a name stands first. */
  int line(String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "\\b").matcher(text);
    return matcher.find()
        ? 1 + (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count()
        : 1;
  }

  /** Definitions of macros, as the parser takes them. */
  Map<String, String> guesses() {
    return guesses;
  }

  private static String withoutComments(String text) {
    return NOT_CODE
        .matcher(text)
        .replaceAll(
            found -> {
              char first = found.group().charAt(0);
              return first == '"' || first == '\'' ? "\"\"" : " ";
            });
  }

  private void guess() {
    int depth = 0;
    int body = -1;
    Set<String> called = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      strings(i);
      if (token.equals("{")) {
        if (body < 0 && depth == 0 && i > 0 && tokens.get(i - 1).equals(")")) {
          body = depth;
        }
        depth++;
      } else if (token.equals("}")) {
        depth = Math.max(0, depth - 1);
        if (depth <= body) {
          body = -1;
        }
      } else if (isName(token) && i + 1 < tokens.size() && tokens.get(i + 1).equals("(")) {
        int end = closing(i + 1);
        if (end > 0 && body >= 0) {
          inBody(i, end, called);
        } else if (end > 0 && depth == 0) {
          atTop(i, end);
        }
      }
    }
    called.forEach(
        name -> guesses.keySet().removeIf(key -> key.startsWith(name + "(") && isLoop(key)));
  }

  /** A name next to a string is a macro for a string. */
  private void strings(int at) {
    if (!tokens.get(at).startsWith("\"")) {
      return;
    }
    if (at > 0 && CAPITALS.matcher(tokens.get(at - 1)).matches()) {
      guesses.putIfAbsent(tokens.get(at - 1), "\"\"");
    }
    if (at + 1 < tokens.size() && isName(tokens.get(at + 1))) {
      boolean function = at + 2 < tokens.size() && tokens.get(at + 2).equals("(");
      guesses.putIfAbsent(tokens.get(at + 1) + (function ? "(...)" : ""), "\"\"");
    }
  }

  private boolean isLoop(String key) {
    return String.valueOf(guesses.get(key)).startsWith("while");
  }

  private void inBody(int at, int end, Set<String> called) {
    String name = tokens.get(at);
    String before = tokens.get(at - 1);
    String after = end + 1 < tokens.size() ? tokens.get(end + 1) : "";
    boolean starts =
        Set.of("{", "}", ";", ")", ":", "else", "do").contains(before) && !isCast(at - 1);
    if (starts && (after.equals("{") || startsStatement(after))) {
      guesses.put(name + "(...)", "while (__qz_unknown_loop(\"" + name + "\"))");
    } else if (after.equals(";")) {
      called.add(name);
    }
    if (!isName(before) || before.equals("return")) {
      for (int i = at + 2; i < end; i++) {
        if (isTag(tokens.get(i))
            && Set.of("(", ",").contains(tokens.get(i - 1))
            && argumentOf(i, at + 1)) {
          guesses.putIfAbsent(name + "(...)", "__qz_unknown_macro(\"" + name + "\")");
        }
      }
    }
  }

  /** Whether a parenthesis that closes here is that of a cast and not of an if or a loop. */
  private boolean isCast(int at) {
    if (!tokens.get(at).equals(")")) {
      return false;
    }
    int depth = 0;
    for (int i = at; i > 0; i--) {
      depth += tokens.get(i).equals(")") ? 1 : tokens.get(i).equals("(") ? -1 : 0;
      if (depth == 0) {
        return !isWord(tokens.get(i - 1));
      }
    }
    return true;
  }

  /** Whether a token stands in the argument list that opens at a place, and in no list within. */
  private boolean argumentOf(int at, int open) {
    int depth = 0;
    for (int i = at - 1; i > open; i--) {
      String token = tokens.get(i);
      depth += token.equals(")") ? 1 : token.equals("(") ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private void atTop(int at, int end) {
    String before = at == 0 ? ";" : tokens.get(at - 1);
    boolean statically = before.equals("static") && CAPITALS.matcher(tokens.get(at)).matches();
    if (!statically && !before.equals(";") && !before.equals("}") && !before.equals(")")) {
      return;
    }
    String after = end + 1 < tokens.size() ? tokens.get(end + 1) : ";";
    if (after.equals(";") || isWord(after)) {
      guesses.putIfAbsent(tokens.get(at) + "(...)", statically ? "struct __qz_unknown" : "");
    }
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTag(String token) {
    return token.equals("struct") || token.equals("union") || token.equals("enum");
  }

  private static boolean startsStatement(String token) {
    return isWord(token) && !token.equals("else") && !token.startsWith("__attribute");
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
  }

  private static boolean isName(String token) {
    return isWord(token) && !KEYWORDS.contains(token);
  }
}
