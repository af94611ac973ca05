package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;

final class NipaReportTests {
  @TempDir Path directory;

  private static void says(Findings findings, String status, String summary, String description) {
    assertThat(Sample.written(NipaReport.RETCODE, findings)).isEqualTo(status);
    assertThat(Sample.written(NipaReport.SUMMARY, findings)).contains("quiesce - " + summary);
    assertThat(Sample.written(NipaReport.DESC, findings))
        .hasLineCount(1)
        .doesNotContain("\u001b")
        .endsWith("\n")
        .contains(description);
  }

  @Test
  void okayWarningAndFailure() {
    Sample sample = new Sample(directory, 0);
    says(sample.proved(), "0", "OKAY", "drv.c: 1 of 1 properties proved within the bounds");
    says(sample.notModelled(), "250", "WARNING", "drv.c: 1 construct not modelled");
    says(sample.interrupted(), "250", "WARNING", "interrupted; drv.c: 0 of 1");
    says(Sample.nothing(), "250", "WARNING", "interrupted");
    says(sample.refuted(), "1", "FAILED", "drv.c: REFUTED no-late");
  }
}
