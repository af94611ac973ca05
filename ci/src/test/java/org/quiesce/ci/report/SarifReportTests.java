package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;

final class SarifReportTests {
  @TempDir Path directory;

  private static JsonNode run(Findings findings) throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(Sample.written(new SarifReport(), findings))
        .get("runs")
        .get(0);
  }

  @Test
  void everyReportIsSarif210() {
    Sample sample = new Sample(directory, 0);
    for (Findings findings :
        List.of(
            sample.refuted(),
            sample.proved(),
            sample.interrupted(),
            sample.notModelled(),
            Sample.nothing())) {
      assertThat(Schemas.errorsInSarif(Sample.written(new SarifReport(), findings))).isEmpty();
    }
  }

  @Test
  void theSchemaIsNotBlind() {
    String log = Sample.written(new SarifReport(), new Sample(directory, 0).refuted());
    assertThat(Schemas.errorsInSarif(log.replace("\"startLine\" : 5", "\"startLine\" : 0")))
        .isNotEmpty();
  }

  @Test
  void aFindingStandsOnItsLine() throws JsonProcessingException {
    Sample sample = new Sample(directory, 0);
    JsonNode results = run(sample.refuted()).get("results");
    assertThat(results).hasSize(1);
    JsonNode result = results.get(0);
    assertThat(result.get("ruleId").asText()).isEqualTo("no-late");
    assertThat(result.get("message").get("text").asText()).contains("it broke", Sample.TOKEN);
    JsonNode at = result.get("locations").get(0).get("physicalLocation");
    assertThat(at.get("region").get("startLine").asInt()).isEqualTo(5);
    assertThat(at.get("region").get("snippet").get("text").asText()).isEqualTo("\tup_read(&sem);");
    assertThat(at.get("artifactLocation").get("uri").asText())
        .startsWith("file:///")
        .endsWith("/a%3C/script%3E/drv.c");
  }

  @Test
  void eachThreadIsAFlowAndTheOrderIsKept() throws JsonProcessingException {
    JsonNode flows =
        run(new Sample(directory, 0).refuted())
            .get("results")
            .get(0)
            .get("codeFlows")
            .get(0)
            .get("threadFlows");
    assertThat(flows).hasSize(2);
    assertThat(flows.get(0).get("locations").findValuesAsText("executionOrder"))
        .containsExactly("1", "2", "3");
    assertThat(flows.get(1).get("locations").findValuesAsText("executionOrder"))
        .containsExactly("4", "5");
  }

  @Test
  void fingerprintsOutliveMovedLines() throws JsonProcessingException {
    JsonNode here = run(new Sample(directory, 0).refuted()).get("results").get(0);
    JsonNode below = run(new Sample(directory, 7).refuted()).get("results").get(0);
    assertThat(below.get("locations")).isNotEqualTo(here.get("locations"));
    assertThat(below.get("partialFingerprints")).isEqualTo(here.get("partialFingerprints"));
  }

  @Test
  void whatIsUndecidedIsANotificationAndNoResult() throws JsonProcessingException {
    JsonNode run = run(new Sample(directory, 0).notModelled());
    assertThat(run.get("results")).isEmpty();
    JsonNode notes = run.get("invocations").get(0).get("toolExecutionNotifications");
    assertThat(notes).hasSize(2);
    assertThat(notes.findValuesAsText("startLine")).containsExactly("4");
  }
}
