package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quiesce.ci.run.Findings;

/** What holds of every format. */
final class FormatTests {
  @TempDir Path directory;

  private void holds(Format format, Findings findings) {
    for (Map.Entry<String, Report> one : format.files(Page.PLAIN, true).entrySet()) {
      assertThat(Sample.written(one.getValue(), findings)).as(one.getKey()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyResultCanBeTold(Format format) {
    Sample sample = new Sample(directory, 0);
    holds(format, sample.refuted());
    holds(format, sample.proved());
    holds(format, sample.interrupted());
    holds(format, sample.notModelled());
    holds(format, Sample.nothing());
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TEXT", "NIPA"})
  void noControlCharacterGetsThrough(Format format) {
    Findings findings = new Sample(directory, 0).refuted();
    assertThat(format.files(Page.PLAIN, true).values())
        .allSatisfy(
            report -> assertThat(Sample.written(report, findings)).doesNotContain("\u001b"));
  }
}
