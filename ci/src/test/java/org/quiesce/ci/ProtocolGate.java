package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.check.FindingNotes;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.ci.TriedGate.Result;

/** What must hold of every built-in protocol, from end to end; one subclass for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProtocolGate {
  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(new Suite<?>[0]));
  private final String protocol;
  private final String[] few;
  private Result text = new Result(-1, "", "");
  private JsonNode json = Result.parse("{}");

  /**
   * @param protocol its name
   * @param few two of its cheap scenarios that refute something between them
   */
  ProtocolGate(String protocol, String... few) {
    this.protocol = protocol;
    this.few = few;
  }

  /** What a whole check printed, counterexamples included. */
  final Result text() {
    return text;
  }

  private Result run(String verb, String... more) {
    return gate.run(
        Stream.concat(Stream.of(verb, protocol), Stream.of(more)).toArray(String[]::new));
  }

  @BeforeAll
  void check(@TempDir Path directory) throws java.io.IOException {
    Path file = directory.resolve("report.json");
    text = run("check", "--traces", "--verbose", "--workers", "2", "--report", "json=" + file);
    json = Result.parse(java.nio.file.Files.readString(file));
  }

  @Test
  void allIsAsRecorded() {
    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("AS RECORDED: ");
  }

  @Test
  void everyLineOfTheReportFitsButTokensAndCommands() {
    assertThat(text.out().lines().filter(line -> !line.contains("@")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
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
  void everyStepButBookkeepingReliesOnAFact() {
    assertThat(Bookkeeping.otherStepsWithoutFact(json)).isEmpty();
  }

  /** Every refutation that the protocol page left open is explained, and nothing else is. */
  @Test
  void everyOpenRefutationHasItsNote() {
    Set<String> refuted = new TreeSet<>();
    for (JsonNode decision : json.get("decisions")) {
      if (decision.get("verdict").asText().equals("REFUTED") && decision.get("recorded").isNull()) {
        refuted.add(decision.get("property").asText() + " in " + decision.get("revision").asText());
      }
    }
    Set<String> explained = new TreeSet<>();
    for (FindingNotes.Note note : FindingNotes.of(protocol).notes()) {
      for (String property : note.properties()) {
        note.revisions().forEach(revision -> explained.add(property + " in " + revision));
      }
    }
    assertThat(explained).isEqualTo(refuted);
    assertThat(text.out()).contains("In kernel terms:");
  }

  @Test
  void fewScenariosGiveTokensAndTheSameWithOneWorkerAsWithTwo(@TempDir Path directory)
      throws java.io.IOException {
    Path file = directory.resolve("two.json");
    Result result = fewScenarios("2", "--report", "text=-", "--report", "json=" + file);
    assertThat(result.out()).doesNotContain("> marks");
    assertThat(result.out().lines())
        .anyMatch(line -> line.matches(protocol + "/\\S+@\\p{XDigit}{8}:\\S+~\\p{XDigit}{4}"));
    assertThat(withoutSeconds(fewScenarios("1", "--report", "json=-").json()))
        .isEqualTo(withoutSeconds(Result.parse(java.nio.file.Files.readString(file))));
  }

  private Result fewScenarios(String workers, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--workers", workers, "--budget", "20m"));
    for (String scenario : few) {
      arguments.add("--scenario");
      arguments.add(scenario);
    }
    arguments.addAll(List.of(more));
    return run("check", arguments.toArray(String[]::new));
  }

  private static JsonNode withoutSeconds(JsonNode report) {
    JsonNode copy = report.deepCopy();
    copy.get("checks").forEach(check -> ((ObjectNode) check).remove(List.of("seconds", "bytes")));
    return copy;
  }

  @Test
  void thePageOfTheProtocolHasTheseVerdicts() {
    assertThat(Pages.text(Pages.TOP.resolve("docs/protocols/" + protocol + ".md")))
        .contains(String.join("\n", table()));
  }

  /** The verdicts as a page has them: a row for each property, a column for each revision. */
  private List<String> table() {
    Protocol<?> known =
        Suite.builtIn().stream()
            .map(Suite::protocol)
            .filter(one -> one.name().equals(protocol))
            .findFirst()
            .orElseThrow();
    List<String> revisions = known.revisions().stream().map(one -> one.name()).toList();
    List<String> rows = new ArrayList<>();
    rows.add("| property | demands | " + String.join(" | ", revisions) + " |");
    rows.add("|---|---|" + "---|".repeat(revisions.size()));
    for (Property property : known.properties()) {
      StringBuilder row = new StringBuilder("| `" + property.id() + "` | " + property.meaning());
      for (String revision : revisions) {
        row.append(" | ").append(verdict(revision, property.id()));
      }
      rows.add(row + " |");
    }
    return rows;
  }

  private String verdict(String revision, String property) {
    for (JsonNode decision : json.get("decisions")) {
      if (decision.get("revision").asText().equals(revision)
          && decision.get("property").asText().equals(property)) {
        String verdict = decision.get("verdict").asText();
        return verdict.equals("PROVED") ? "proved" : verdict;
      }
    }
    return "?";
  }

  @Test
  void everyMutantIsFoundAndNoRefactoringIsAFalseAlarm() {
    Result result = run("mutate");
    assertThat(result.status()).isZero();
    assertThat(result.out()).doesNotContain("MISSED").doesNotContain("FALSE ALARM");
  }
}
