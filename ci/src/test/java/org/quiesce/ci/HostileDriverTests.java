package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.TriedGate.Result;

/** C of drivers that is made to cost: it is refused in a sentence, or undecided, and soon. */
@Timeout(120)
final class HostileDriverTests {
  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @TempDir Path directory;

  private Result check(String head, String body) throws IOException {
    String text =
        "#include <linux/module.h>\n"
            + head
            + "\nstatic int __init start(void) { "
            + body
            + " return 0; }\nmodule_init(start);\n";
    Path source =
        Files.writeString(directory.resolve("driver.c"), text, StandardCharsets.ISO_8859_1);
    return gate.run("check", "--source", source.toString(), "--budget", "5s");
  }

  private static String doubling(String first, String next) {
    return "#define A0(x) "
        + first
        + "\n"
        + IntStream.range(1, 31)
            .mapToObj(i -> "#define A" + i + "(x) " + next.replace("B", "A" + (i - 1)) + "\n")
            .collect(Collectors.joining());
  }

  private static void isRefused(Result result, String sentence) {
    assertThat(result.err()).hasLineCount(1).contains(sentence);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"x, B(x) B(x), expand to more than", "x, B(x##x), expand to more than"})
  void macrosThatDoubleAreRefused(String first, String next, String sentence) throws IOException {
    isRefused(check(doubling(first, next), "int n = 0; A30(n)"), sentence);
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    String deep = "(".repeat(50_000) + "1" + ")".repeat(50_000);
    isRefused(check("", "int n = " + deep + ";"), "nested more than");
  }

  @Test
  void aFileThatIncludesItselfIsRefused() throws IOException {
    isRefused(check("#include \"driver.c\"", ""), "includes \"driver.c\"");
  }

  @Test
  void devicesAndPipesAreNoHeaders() throws IOException {
    Path pipe = directory.resolve("pipe.h");
    try {
      new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      return; // no pipe to wait for
    }
    assertThat(check("#include \"pipe.h\"\n#include \"/dev/zero\"", "").status()).isZero();
  }

  @Test
  void aRangeOfManyElementsIsNotSpelledOut() throws IOException {
    String head = "static int a[1 << 30] = { [0 ... (1 << 30) - 1] = 1 };";
    assertThat(check(head, "if (a[5] == 7) return 1;").status()).isIn(0, 3);
  }

  @Test
  void aStructOfManyLeavesIsNotSpelledOut() throws IOException {
    String head =
        "struct s0 { int a[8]; };\n"
            + IntStream.range(1, 12)
                .mapToObj(i -> "struct s" + i + " { struct s" + (i - 1) + " a[8]; };\n")
                .collect(Collectors.joining())
            + "static struct s11 big;";
    assertThat(check(head, "big.a[1]" + ".a[1]".repeat(11) + " = 1;").status()).isIn(0, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                    | for (;;) ;
          static int f(int n) { return f(n + 1); }              | f(0);
          """)
  void whatDoesNotEndIsUndecided(String head, String body) throws IOException {
    assertThat(check(head, body).status()).isEqualTo(3);
  }
}
