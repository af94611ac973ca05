package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PerfettoReportTests {
  @TempDir Path directory;

  private JsonNode events;

  @BeforeEach
  void write() throws Exception {
    String text = Sample.written(new PerfettoReport(), new Sample(directory, 0).refuted());
    events = new ObjectMapper().readTree(text).get("traceEvents");
  }

  private List<JsonNode> events(String phase) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode event : events) {
      if (event.get("ph").asText().equals(phase)) {
        found.add(event);
      }
    }
    return found;
  }

  @Test
  void eachThreadIsATrackWithItsName() {
    assertThat(events("M"))
        .extracting(one -> one.get("name").asText())
        .containsExactly("process_name", "thread_name", "thread_name");
    assertThat(events("M").get(1).get("args").get("name").asText()).isEqualTo("aer0");
  }

  @Test
  void stepsFollowEachOtherWithoutOverlap() {
    List<JsonNode> slices = events("X");
    assertThat(slices).hasSize(5);
    for (int i = 1; i < slices.size(); i++) {
      JsonNode before = slices.get(i - 1);
      assertThat(before.get("ts").asLong() + before.get("dur").asLong())
          .isLessThan(slices.get(i).get("ts").asLong());
    }
    assertThat(slices.get(2).get("tid").asInt()).isEqualTo(1);
    assertThat(slices.get(3).get("tid").asInt()).isEqualTo(2);
    assertThat(slices.get(2).get("args").get("line").asText()).isEqualTo("drv.c:5");
  }

  @Test
  void anArrowLeadsFromTheReleaseToTheAcquire() {
    assertThat(events("s")).hasSize(1);
    assertThat(events("f")).hasSize(1);
    JsonNode slice = events("X").get(2);
    long ts = events("s").get(0).get("ts").asLong();
    assertThat(ts).isBetween(slice.get("ts").asLong(), slice.get("ts").asLong() + 900);
    assertThat(events("s").get(0).get("id")).isEqualTo(events("f").get(0).get("id"));
  }
}
