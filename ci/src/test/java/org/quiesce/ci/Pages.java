package org.quiesce.ci;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that people read, and what of them can be tried. */
final class Pages {
  /** The top of the repository, from where tests run. */
  static final Path TOP = Path.of("..");

  private static final Pattern FENCE = Pattern.compile("(?m)^```(.*)\n((?s:.*?))^```$");
  private static final Pattern INLINE = Pattern.compile("`([^`]+)`");

  private Pages() {}

  /**
   * A command of the gate.
   *
   * @param page where it stands, from the top of the repository
   * @param words behind {@code ci/gate}
   */
  record Call(String page, List<String> words) {
    @Override
    public String toString() {
      return page + ": ci/gate " + String.join(" ", words);
    }
  }

  /**
   * A command with the output that a page shows.
   *
   * @param output with {@code ...} for lines that are left out
   */
  record Shown(Call call, List<String> output) {
    @Override
    public String toString() {
      return call.toString();
    }
  }

  /** README, CHANGELOG, CONTRIBUTING and all below docs. */
  static List<Path> all() {
    try (Stream<Path> top = Files.list(TOP);
        Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
      return Stream.concat(top, Stream.concat(docs, Stream.of(TOP.resolve("ci/recipes/README.md"))))
          .filter(one -> one.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that show commands to a reader. */
  static List<Path> manual() {
    return all().stream().filter(one -> !one.endsWith("CHANGELOG.md")).toList();
  }

  static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path page) {
    return TOP.relativize(page).toString();
  }

  /** The text without its fenced blocks. */
  static String prose(Path page) {
    return FENCE.matcher(text(page)).replaceAll("");
  }

  /** What stands between back quotes in the prose, line ends as spaces. */
  static List<String> inline(Path page) {
    return INLINE
        .matcher(prose(page))
        .results()
        .map(one -> one.group(1).replaceAll("\\s*\n\\s*", " "))
        .toList();
  }

  /** All commands of the gate on a page: in blocks, and in the prose where they have a verb. */
  static List<Call> calls(Path page) {
    List<Call> calls = new ArrayList<>();
    Matcher fence = FENCE.matcher(text(page));
    while (fence.find()) {
      String kind = fence.group(1);
      fence
          .group(2)
          .replaceAll("\\\\\n\\s*", " ")
          .lines()
          .filter(line -> kind.startsWith("sh") || line.startsWith("$ "))
          .map(line -> line.replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*", ""))
          .forEach(line -> add(calls, page, line.substring(line.indexOf("|") + 1).strip()));
    }
    inline(page).forEach(one -> add(calls, page, one));
    return calls;
  }

  private static void add(List<Call> calls, Path page, String line) {
    if (line.startsWith("ci/gate ") && !line.startsWith("ci/gate VERB")) {
      calls.add(new Call(name(page), words(line)));
    }
  }

  private static List<String> words(String line) {
    return List.of(line.substring("ci/gate ".length()).strip().split(" +", -1));
  }

  /** The blocks that are run and compared: those that say console and not costly. */
  static List<Shown> shown(Path page) {
    List<Shown> shown = new ArrayList<>();
    Matcher fence = FENCE.matcher(text(page));
    while (fence.find()) {
      if (fence.group(1).equals("console")) {
        List<String> lines = fence.group(2).lines().toList();
        String command = lines.get(0).substring("$ ".length());
        shown.add(new Shown(new Call(name(page), words(command)), lines.subList(1, lines.size())));
      }
    }
    return shown;
  }
}
