package org.quiesce.drive.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes that a contract makes smaller than the sources have them, such as that of a kfifo: sources
 * that look at the number elsewhere see that, so that nothing is decided of them.
 */
final class Scaled {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private Scaled() {}

  /** Where sources look at a size that is scaled, each as a sentence. */
  static List<String> elsewhere(List<String> macros, Map<String, String> sources) {
    Set<String> sizes = new LinkedHashSet<>();
    for (String macro : macros) {
      Pattern call = call(macro);
      for (String text : sources.values()) {
        Matcher found = call.matcher(text);
        while (found.find()) {
          sizes.add(found.group(1).strip());
        }
      }
    }
    List<String> all = new ArrayList<>();
    for (String size : sizes) {
      if (NAME.matcher(size).matches()) {
        sources.forEach((file, text) -> uses(macros, size, file, text, all));
      }
    }
    return all;
  }

  /** A use of a macro, whose last argument is the size. */
  private static Pattern call(String macro) {
    return Pattern.compile("\\b" + macro + "\\s*\\([^;{}()]*,\\s*([^,;{}()]*)\\)");
  }

  private static void uses(
      List<String> macros, String size, String file, String text, List<String> all) {
    String rest = without(COMMENT, text);
    for (String macro : macros) {
      rest = without(call(macro), rest);
    }
    rest = without(Pattern.compile("#\\s*(define|undef|ifndef|ifdef)\\s+" + size + "\\b"), rest);
    Matcher use = Pattern.compile("\\b" + size + "\\b").matcher(rest);
    if (use.find()) {
      long line = 1 + rest.substring(0, use.start()).chars().filter(c -> c == '\n').count();
      all.add(
          file
              + ":"
              + line
              + ": "
              + size
              + " is looked at, and what has this size has another here");
    }
  }

  /** The text with blanks in place of what matches, so that lines stay where they are. */
  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
  }
}
