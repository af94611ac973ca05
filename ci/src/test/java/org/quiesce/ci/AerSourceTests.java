package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.TriedGate.Result;

/** From C files to a story on their lines. */
final class AerSourceTests {
  private static final Path C = Path.of("..", "translate", "src", "test", "resources", "c");
  private static final String DRIVER = C.resolve("v16-p1").resolve("aer_cxl_vh.c").toString();
  private static final String MODULE = C.resolve("v16-p1").resolve("ras.c").toString();

  private final TriedGate gate = TriedGate.of("aer-kfifo");

  private Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--source", DRIVER, "--source", MODULE));
    return gate.run(all.toArray(String[]::new));
  }

  @Test
  void everyCounterexampleIsToldOnTheLinesOfTheSources() {
    Result result = run("check", "--first", "--report", "json=-");
    assertThat(result.status()).isEqualTo(1);
    for (JsonNode check : result.json().get("checks")) {
      for (JsonNode step : check.get("counterexample").path("steps")) {
        assertThat(step.get("file").asText())
            .isIn("aer_cxl_vh.c", "ras.c", "AerProgram.java", "null");
      }
    }
  }

  @Test
  void everyTokenReplaysOnTheSources() {
    for (JsonNode one : run("check", "--first", "--report", "json=-").json().get("decisions")) {
      if (!one.get("token").isNull()) {
        String token = one.get("token").asText();
        assertThat(token).startsWith("aer-kfifo/aer_cxl_vh.c+ras.c/");
        assertThat(run("replay", token).status()).isZero();
      }
    }
  }

  /** What the notes of the built-in twin say follows from the race, and from the missing wait. */
  @Test
  void nineRefutedPropertiesAreThreeDefectsTheWorstFirst() {
    String out = run("check").out();
    assertThat(out.lines().filter(line -> line.contains(" is REFUTED in ")).map(AerSourceTests::id))
        .containsExactly("no-work-after-unregister", "no-data-race", "advertised-capacity");
    assertThat(out).contains(" by 3 defects.");
    assertThat(out.indexOf("    no-handler-after-unregister: "))
        .isBetween(0, out.indexOf("no-data-race is REFUTED"));
    assertThat(out.indexOf("    no-double-put: ")).isGreaterThan(out.indexOf("no-data-race is"));
  }

  /** No memory error, then the races, then what follows: as in the text. */
  @ParameterizedTest
  @CsvSource({
    "mail, (?m)^-- (\\S+) is REFUTED -",
    "html, '<h2>(\\S+) is REFUTED <small>aer-kfifo [^,<]*<'"
  })
  void theWorstDefectComesFirstInOtherReportsToo(String format, String finding) {
    String out = run("check", "--report", format + "=-").out().replace("\n<", "<");
    assertThat(Pattern.compile(finding).matcher(out).results().map(found -> found.group(1)))
        .containsExactly("no-work-after-unregister", "no-data-race", "advertised-capacity");
  }

  @Test
  void whereOneIsEnoughOneIsShown() {
    assertThat(run("check", "--first").out()).containsOnlyOnce(" is REFUTED in ");
  }

  private static String id(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  @Test
  void aLeakIsMarkedAtTheGetThatNobodyPutsAndAtWhatOverwroteItsEntry() {
    String out = run("check", "--property", "no-leaked-reference").out();
    assertThat(out.lines().filter(line -> line.startsWith("> ")).toList())
        .hasSize(2)
        .satisfies(
            marked -> assertThat(marked.get(0)).contains(" 4  pci_dev_get(pdev0)"),
            marked ->
                assertThat(marked.get(1)).contains("write fifo.buf[0] = {severity 2, pdev pdev1"));
  }

  @Test
  void aLostEventIsExplainedWithBothProducers() {
    Result found =
        run(
            "check",
            "--property",
            "no-lost-event",
            "--scenario",
            "module-unload",
            "--report",
            "json=-");
    String token = found.json().get("decisions").get(0).get("token").asText();
    assertThat(run("explain", token).out().replaceAll("\\s+", " "))
        .containsPattern("It begins with a race: (before|at) step")
        .containsPattern(
            "aer0's [^()]*\\(aer_cxl_vh\\.c:\\d+\\) and aer1's [^()]*\\(aer_cxl_vh\\.c:\\d+\\)");
  }

  @Test
  void aTokenOfOneRevisionIsNoTokenOfAnother() {
    Result result =
        gate.run(
            "check", "--revision", "v16-p1", "--scenario", "module-unload", "--report", "json=-");
    String token = result.json().get("decisions").get(2).get("token").asText();
    Result replay = gate.run("replay", token.replace("/v16-p1/", "/v13/"));
    assertThat(replay.status()).isEqualTo(2);
    assertThat(replay.err()).hasLineCount(1);
  }

  @Test
  void translateShowsJavaOnTheLinesOfTheSources() {
    Result result = gate.run("translate", DRIVER, MODULE);
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("// ---- aer_cxl_vh.c").contains("cxl_forward_error");
  }
}
