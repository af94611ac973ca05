package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.ci.InstalledGate.Ended;

/**
 * Machines that deny the gate what it needs. Status 1 is REFUTED and nothing else: what cannot run
 * is 70, what was asked for wrongly is 2, each with one sentence.
 */
@Timeout(300)
final class HostileEnvironmentTests {
  private static final String[] REFUTED = {
    "check",
    "--engine",
    "explore",
    "--scenario",
    "module-unload",
    "--first",
    "--source",
    source("aer_cxl_vh.c"),
    "--source",
    source("ras.c")
  };

  /** A module that hands a function to somebody unknown. */
  private static final String ODD =
      """
      #include <linux/module.h>
      void odd_register(void (*fn)(void));
      static void odd(void) { }
      static int __init start(void) { odd_register(odd); return 0; }
      module_init(start);
      """;

  @TempDir static Path root;

  private static InstalledGate gate;

  private static String source(String name) {
    return Path.of("../translate/src/test/resources/c/v16-p1", name)
        .toAbsolutePath()
        .normalize()
        .toString();
  }

  @BeforeAll
  static void install() throws Exception {
    gate = new InstalledGate(root);
  }

  @Test
  void whatIsRefutedEndsWithOneAndLeavesNothingBehind() throws Exception {
    Ended ended = gate.start(REFUTED).ended();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("REFUTED");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(gate.left()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          export QUIESCE_HEAP=nonsense          | 2  | a size such as 1500m or 4g is expected
          export QUIESCE_HEAP=-1                | 2  | a size such as 1500m or 4g is expected
          export QUIESCE_HEAP='4g -XX:+X'       | 2  | a size such as 1500m or 4g is expected
          export QUIESCE_HEAP=999999g           | 70 | Java cannot start with a heap of 999999g
          export QUIESCE_HEAP=1k                | 70 | Java cannot start with a heap of 1k
          ulimit -v 1000000                     | 70 | Java cannot start
          ulimit -n 20                          | 70 | only 20 files may be open at once
          export TMPDIR=/nonexistent            | 70 | no temporary directory can be made in /nonexistent
          export TMPDIR=/dev/null               | 70 | no temporary directory can be made in /dev/null
          export JAVA_HOME=/nonexistent         | 70 | there is no bin/java in it
          """)
  void whatCannotRunIsNoRefutation(String shell, int status, String sentence) throws Exception {
    Ended ended = gate.after(shell, REFUTED);
    assertThat(ended.err()).hasLineCount(1).startsWith("gate: ").contains(sentence);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.status()).isEqualTo(status);
    assertThat(gate.left()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          export JAVA_TOOL_OPTIONS=-Xrubbish                    | Java itself failed
          export _JAVA_OPTIONS=-Djava.io.tmpdir=/nonexistent    | /nonexistent
          """)
  void whatJavaComplainsOfIsNoRefutation(String shell, String sentence) throws Exception {
    Ended ended = gate.after(shell, REFUTED);
    assertThat(ended.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.status()).isEqualTo(70);
  }

  @ParameterizedTest
  @CsvSource({"exec >/dev/full", "exec >&-"})
  void aReportThatCannotBeWrittenIsAnError(String shell) throws Exception {
    Ended ended = gate.after(shell, REFUTED);
    assertThat(ended.err()).hasLineCount(1).contains("cannot be written to standard output");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void aListThatCannotBeWrittenIsAnError() throws Exception {
    Ended ended = gate.after("exec >/dev/full", "list");
    assertThat(ended.err()).hasLineCount(1).contains("standard output cannot be written");
    assertThat(ended.status()).isEqualTo(2);
  }

  /** What the other verbs print is an error to lose as well, whatever they end with. */
  @ParameterizedTest
  @ValueSource(strings = {"entries", "translate"})
  void whatIsFoundOutMustBePrinted(String verb) throws Exception {
    Path source = Files.writeString(root.resolve("odd.c"), ODD);
    Ended ended = gate.after("exec >/dev/full", verb, source.toString());
    assertThat(ended.err()).hasLineCount(1).contains("standard output cannot be written");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void aSurveyThatCannotBeWrittenIsAnError() throws Exception {
    Path folder = Files.createDirectories(root.resolve("tree/drivers"));
    Files.writeString(folder.resolve("odd.c"), ODD);
    Path out = Files.createDirectories(root.resolve("survey"));
    Files.createSymbolicLink(out.resolve("rows.jsonl"), Path.of("/dev/full"));
    Ended ended =
        gate.start("survey", "--tree", folder.getParent().toString(), "--out", out.toString())
            .ended();
    assertThat(ended.err()).hasLineCount(1).contains("rows.jsonl is no ordinary file");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void aFullDeviceIsCalledByItsName() throws Exception {
    Ended ended =
        gate.start(
                "check",
                "aer-kfifo",
                "--scenario",
                "module-unload",
                "--engine",
                "explore",
                "--report",
                "json=/dev/full")
            .ended();
    assertThat(ended.err())
        .isEqualTo(
            "gate: the report cannot be written to /dev/full: no space is left, or the device"
                + " failed.\n");
    assertThat(ended.out()).startsWith("AS RECORDED");
    assertThat(ended.status()).isEqualTo(2);
  }
}
