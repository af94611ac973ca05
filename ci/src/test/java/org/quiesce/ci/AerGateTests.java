package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** The built-in protocol from end to end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AerGateTests {
  private static final String TOKEN = "aer-kfifo/\\S+@\\p{XDigit}{8}:\\S+~\\p{XDigit}{4}";

  private final TriedGate gate = TriedGate.of("aer-kfifo");
  private Result text = new Result(-1, "", "");
  private JsonNode json = Result.parse("{}");

  @BeforeAll
  void check(@TempDir Path directory) throws java.io.IOException {
    Path file = directory.resolve("report.json");
    text = gate.run("check", "--traces", "--workers", "2", "--report", "json=" + file);
    json = Result.parse(java.nio.file.Files.readString(file));
  }

  @Test
  void allIsAsRecorded() {
    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("AS RECORDED: 6 revisions, 72 verdicts");
  }

  @Test
  void theTableHasTheRecordedRefutations() {
    assertThat(text.out().lines())
        .anyMatch(line -> line.matches("no-use-after-put +REFUTED = .*"))
        .anyMatch(line -> line.matches("no-leaked-reference +\\w+ +REFUTED = .*"));
  }

  @Test
  void everyLineOfTheReportFitsButTokensAndCommands() {
    assertThat(text.out().lines().filter(line -> !line.contains("@")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void everyStoryMarksACulprit() {
    long stories = text.out().lines().filter(line -> line.contains(" is REFUTED in ")).count();
    long marks = text.out().lines().filter(line -> line.startsWith("  > marks ")).count();
    assertThat(stories).isPositive().isEqualTo(marks);
    assertThat(text.out().lines().filter(line -> line.matches("> +\\d+  .*")).count())
        .isBetween(stories, 2 * stories);
  }

  @Test
  void everyTokenReplaysToItsStory() {
    for (JsonNode decision : json.get("decisions")) {
      if (!decision.get("token").isNull()) {
        Result replay = gate.run("replay", decision.get("token").asText());
        assertThat(replay.status()).isZero();
        assertThat(text.out()).contains(replay.out().lines().skip(1).toList());
      }
    }
  }

  @Test
  void withoutTracesTheTokensAreAList() {
    Result result = gate.run("check", "--revision", "v16-p1", "--scenario", "module-unload");
    assertThat(result.out()).doesNotContain("> marks");
    assertThat(result.out().lines().filter(line -> line.matches(TOKEN))).isNotEmpty();
  }

  @Test
  void oneWorkerAndTwoReportTheSame() {
    assertThat(fewScenarios("1")).isEqualTo(fewScenarios("2"));
  }

  private JsonNode fewScenarios(String workers) {
    return withoutSeconds(
        gate.run(
                "check",
                "--scenario",
                "module-unload",
                "--scenario",
                "port-lock",
                "--workers",
                workers,
                "--report",
                "json=-")
            .json());
  }

  private static JsonNode withoutSeconds(JsonNode report) {
    JsonNode copy = report.deepCopy();
    copy.get("checks").forEach(check -> ((ObjectNode) check).remove("seconds"));
    return copy;
  }

  @Test
  void everyMutantIsFoundAndNoRefactoringIsAFalseAlarm() {
    Result result = gate.run("mutate");
    assertThat(result.status()).isZero();
    assertThat(result.out()).doesNotContain("MISSED").doesNotContain("FALSE ALARM");
  }
}
