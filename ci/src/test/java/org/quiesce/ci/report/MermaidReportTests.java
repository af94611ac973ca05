package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MermaidReportTests {
  @TempDir Path directory;

  private List<String> lines() {
    return Sample.written(new MermaidReport(), new Sample(directory, 0).refuted()).lines().toList();
  }

  @Test
  void oneDiagramWithAParticipantForEachThread() {
    assertThat(lines()).containsOnlyOnce("```mermaid").containsOnlyOnce("sequenceDiagram");
    assertThat(lines()).contains("  participant t0 as aer0");
    assertThat(lines()).filteredOn(line -> line.startsWith("  Note over t")).hasSize(5);
    assertThat(lines()).contains("  t0->>t1: sem");
    assertThat(lines())
        .contains(
            "  Note over t0: CLASH 3 up_read(sem)<br/>[sem 1 reader -#62; free]<br/>drv.c#58;5");
  }

  @Test
  void namesStayInsideTheirLabels() {
    List<String> lines = lines();
    int from = lines.indexOf("sequenceDiagram");
    int to = lines.lastIndexOf("```");
    assertThat(lines.subList(from + 1, to))
        .allMatch(
            line ->
                line.matches(
                    "  (participant t\\d as|Note over t\\d:|t\\d--?>>t\\d:)"
                        + " ([\\p{L}\\p{N} .,()=?/+\\[\\]-]|#\\d+;|<br/>|_)+"));
    assertThat(String.join("\n", lines)).doesNotContainPattern("(?<!\\\\)<(?!br/>)");
  }
}
