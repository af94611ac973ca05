package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.ci.Pages.Call;
import org.quiesce.ci.Pages.Shown;

/**
 * What README and docs say: commands are known to the gate, shown output is what it prints, links
 * and files are there.
 */
final class DocsTests {
  private static final int MOST_BYTES_OF_README = 6 * 1024;

  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");

  /** What differs from run to run. */
  private static final Pattern VARYING = Pattern.compile("[\\d,]+ states|\\d+\\.\\d s of CPU");

  private static final Set<String> FOLDERS =
      Set.of("ci", "checks", "docs", "drive", "explore", "model", "stress", "translate");

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(new Suite<?>[0]));

  static List<Path> pages() {
    return Pages.all();
  }

  static List<Call> calls() {
    return Pages.manual().stream()
        .flatMap(page -> Pages.calls(page).stream())
        .filter(call -> !call.words().contains("..."))
        .toList();
  }

  static List<Shown> shown() {
    return Pages.manual().stream().flatMap(page -> Pages.shown(page).stream()).toList();
  }

  @Test
  void theReadmeIsShort() {
    assertThat(Pages.TOP.resolve("README.md").toFile().length()).isLessThan(MOST_BYTES_OF_README);
  }

  @Test
  void theReadmeHasEveryVerbAndNoOther() {
    Set<String> told =
        Pages.text(Pages.TOP.resolve("README.md"))
            .lines()
            .filter(line -> line.matches("\\| `[a-z-]+[^`]*` \\| .*"))
            .map(line -> line.replaceFirst("\\| `([a-z-]+).*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> verbs = new TreeSet<>();
    CommandLines.of(gate.house())
        .getSubcommands()
        .forEach(
            (name, verb) -> {
              if (!verb.getCommandSpec().usageMessage().hidden()) {
                verbs.add(name);
              }
            });
    assertThat(told).isEqualTo(verbs);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theGateKnowsTheCommand(Call call) {
    String[] words =
        call.words().stream()
            .map(word -> word.replace("FILE...", "FILE").replace("[PROTOCOL]", "aer-kfifo"))
            .filter(word -> !word.startsWith("["))
            .toArray(String[]::new);
    assertThatCode(() -> CommandLines.of(gate.house()).parseArgs(words)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theFilesOfTheCommandAreThere(Call call) {
    for (String word : call.words()) {
      if (isOurs(word)) {
        assertThat(Pages.TOP.resolve(word)).exists();
      }
    }
  }

  private static boolean isOurs(String word) {
    int slash = word.indexOf('/');
    return slash > 0 && FOLDERS.contains(word.substring(0, slash)) && !word.contains("...");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theOutputShownIsWhatIsPrinted(Shown shown) {
    String[] words =
        shown.call().words().stream()
            .map(word -> isOurs(word) ? Pages.TOP.resolve(word).toString() : word)
            .toArray(String[]::new);
    assertShown(shown.output(), gate.run(words).out().replace(Pages.TOP + "/", ""));
  }

  /** Asserts that a text is what a page shows of it, {@code ...} standing for any lines. */
  static void assertShown(List<String> shown, String printed) {
    String rest = plain(printed);
    for (String piece : pieces(shown)) {
      assertThat(rest).contains(piece);
      rest = rest.substring(rest.indexOf(piece) + piece.length());
    }
    if (!shown.get(shown.size() - 1).equals("...")) {
      assertThat(rest).isBlank();
    }
  }

  private static List<String> pieces(List<String> output) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String line : output) {
      if (line.equals("...")) {
        pieces.add(plain(piece.toString()));
        piece.setLength(0);
      } else {
        piece.append(line).append('\n');
      }
    }
    pieces.add(plain(piece.toString()));
    return pieces;
  }

  /** Without what varies, and without line ends: paths are longer from where tests run. */
  private static String plain(String text) {
    return VARYING.matcher(text.replaceAll("\\s+", " ")).replaceAll("#").strip();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) {
    LINK.matcher(Pages.prose(page))
        .results()
        .filter(link -> !link.group(1).matches("[a-z]+:.*"))
        .forEach(
            link -> {
              Path target =
                  link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
              assertThat(target).as("a link of %s", page).exists();
              if (link.group(2) != null) {
                assertThat(anchors(target)).as("anchors of %s", target).contains(link.group(2));
              }
            });
  }

  private static List<String> anchors(Path page) {
    return Pages.prose(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(line -> line.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
        .toList();
  }

  static List<Path> manual() {
    return Pages.manual();
  }

  @ParameterizedTest
  @MethodSource("manual")
  void everyFileThatIsNamedIsThere(Path page) {
    for (String code : Pages.inline(page)) {
      if (isOurs(code) && code.matches("[A-Za-z0-9_./-]+")) {
        assertThat(Pages.TOP.resolve(code)).as("named by %s", page).exists();
      }
    }
  }

  @Test
  void everyPageIsReachedFromTheReadme() {
    Set<Path> reached = new TreeSet<>();
    List<Path> next = new ArrayList<>(List.of(Pages.TOP.resolve("README.md")));
    while (!next.isEmpty()) {
      Path page = next.remove(0);
      if (reached.add(page)) {
        LINK.matcher(Pages.prose(page))
            .results()
            .map(link -> page.resolveSibling(link.group(1)).normalize())
            .filter(one -> one.toString().endsWith(".md") && Files.exists(one))
            .forEach(next::add);
      }
    }
    assertThat(reached).containsAll(Pages.all());
  }
}
