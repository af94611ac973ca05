package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;

final class JsonReportTests {
  @TempDir Path directory;

  @Test
  void everyReportIsOfThePublishedSchema() {
    Sample sample = new Sample(directory, 0);
    for (Findings findings :
        List.of(
            sample.refuted(),
            sample.proved(),
            sample.interrupted(),
            sample.notModelled(),
            Sample.nothing())) {
      assertThat(Schemas.errorsInReport(Sample.written(new JsonReport(), findings))).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() {
    String report = Sample.written(new JsonReport(), new Sample(directory, 0).refuted());
    assertThat(Schemas.errorsInReport(report.replace("\"REFUTED\"", "\"BROKEN\""))).isNotEmpty();
    assertThat(Schemas.errorsInReport(report.replace("\"token\"", "\"tokens\""))).isNotEmpty();
    assertThat(Schemas.errorsInReport("{}")).isNotEmpty();
  }
}
