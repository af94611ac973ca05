package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.report.Format;

/**
 * Names and texts of others in what is printed: they drive no terminal, turn no direction of
 * writing, and are no command for a CI system that reads along.
 */
final class HostileTextTests {
  /** A title, a colour, a bell, a line of its own that GitHub, Azure or TeamCity would obey. */
  private static final String ASCII =
      "a\u001b]0;x\u0007\u001b[8mb\rc\n::error::d\n  ::add-mask::e\n##[error]f ##vso[task]g";

  private static final String BEYOND = "\u202eh\u2066i\u009bj\u2028k\ufeff";

  private static final Pattern BAD =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n\\t]]|##(vso|teamcity)?\\[");

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  private Path source(String name, String word) throws IOException {
    return Files.writeString(directory.resolve(name + ".c"), word);
  }

  /** With characters beyond ASCII where the file system takes them. */
  private Path hostile(String word) throws IOException {
    try {
      return source(ASCII + BEYOND, word);
    } catch (InvalidPathException e) {
      return source(ASCII, word);
    }
  }

  private static void isHarmless(String text) {
    assertThat(text).doesNotContainPattern(BAD);
    assertThat(text.lines().map(String::strip).filter(line -> line.startsWith("::"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"GITHUB", "NIPA"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFileNameIsHarmlessInEveryFormat(Format format) throws IOException {
    String source = hostile("unlocked").toString();
    Path file = directory.resolve("report");
    Result result = gate.run("check", "--source", source, "--report", format.id() + "=-");
    assertThat(result.status()).isEqualTo(1);
    isHarmless(result.out());
    isHarmless(result.err());
    gate.run("check", "--source", source, "--report", format.id() + "=" + file);
    isHarmless(Files.readString(file));
  }

  @Test
  void commandsForGithubAreOursAlone() throws IOException {
    Result result =
        gate.run("check", "--source", hostile("unlocked").toString(), "--report", "github=-");
    assertThat(result.out()).doesNotContainPattern(BAD);
    assertThat(result.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("::(error|notice) .*title=quiesce.*"));
  }

  @Test
  void whatNipaKeepsIsHarmless() throws IOException {
    Path results = directory.resolve("results");
    gate.run("check", "--source", hostile("unlocked").toString(), "--report", "nipa=" + results);
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.toList()) {
        isHarmless(Files.readString(file));
      }
    }
    assertThat(Files.readAllLines(results.resolve("desc"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asm", "crash", "what"})
  void whatIsComplainedOfIsHarmless(String word) throws IOException {
    Result result = gate.run("check", "--source", hostile(word).toString());
    isHarmless(result.out());
    isHarmless(result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"replay", "explain", "translate", "list", "nonsense"})
  void anArgumentThatIsToldBackIsHarmless(String verb) {
    Result result = gate.run(verb, ASCII + BEYOND);
    isHarmless(result.out());
    isHarmless(result.err());
  }

  @Test
  void coloursStayAndNothingElseThatBeginsLikeThem() throws IOException {
    Result result =
        gate.run("check", "--color", "always", "--source", hostile("unlocked").toString());
    assertThat(result.out()).contains("\u001b[1;31m");
    isHarmless(result.out().replaceAll("\u001b\\[(1;31|[012]|3[23])m", ""));
  }

  @Test
  void aSubjectIsHarmless() throws IOException {
    DriverTree tree = DriverTree.of(directory.resolve("linux"), "v16-p1");
    String mail =
        DriverTree.mail("[PATCH] " + BEYOND + "\u001b[8m", DriverTree.diff("v16-p1", "v16-p2"));
    Path patch = Files.writeString(directory.resolve("p.mbox"), mail);
    Result result =
        TriedGate.of("aer-kfifo")
            .run(
                "check",
                "--patch",
                patch.toString(),
                "--tree",
                tree.root().toString(),
                "--scenario",
                "module-unload",
                "--property",
                "no-work-after-unregister");
    assertThat(result.out()).contains("FIXED");
    isHarmless(result.out());
  }

  /** A driver of no protocol under a name that is none, with a line that nobody runs. */
  private Path hostileDriver(Path folder) throws IOException {
    String text =
        """
        #include <linux/module.h>
        int unknown(void);
        static int spare(void) { return 1; }
        static int __init start(void) { if (unknown() == 77) return spare(); return 0; }
        static void __exit stop(void) { }
        module_init(start);
        module_exit(stop);
        """;
    Files.createDirectories(folder);
    try {
      return Files.writeString(folder.resolve(ASCII.replace("/", "") + BEYOND + ".c"), text);
    } catch (InvalidPathException e) {
      return Files.writeString(folder.resolve(ASCII + ".c"), text);
    }
  }

  @Test
  void aDriversNameIsHarmlessInEveryFormat() throws IOException {
    TriedGate drivers = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));
    String source = hostileDriver(directory).toString();
    for (Format format : Format.values()) {
      if (format != Format.NIPA && format != Format.GITHUB) {
        Result result =
            drivers.run("check", "--verbose", "--source", source, "--report", format.id() + "=-");
        assertThat(result.status()).as(format + result.err()).isZero();
        isHarmless(result.out());
      }
    }
    isHarmless(drivers.run("entries", source).out());
    isHarmless(drivers.run("translate", source).out());
  }

  @Test
  void aSurveyOfHostileNamesIsHarmless() throws IOException {
    TriedGate drivers = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));
    Path tree = directory.resolve("tree");
    hostileDriver(tree.resolve("drivers"));
    Path out = directory.resolve("out");
    Result result = drivers.run("survey", "--tree", tree.toString(), "--out", out.toString());
    assertThat(result.out()).contains("1 drivers");
    isHarmless(result.out());
    isHarmless(result.err());
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        // rows are read again, so they keep what they are told, in escapes
        isHarmless(file.endsWith("rows.jsonl") ? text.replace("##", "# #") : text);
      }
    }
  }
}
