package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;

final class GithubReportTests {
  @TempDir Path directory;

  private static List<String> lines(Findings findings) {
    return Sample.written(new GithubReport(), findings).lines().toList();
  }

  @Test
  void aFindingIsAnErrorOnItsLine() {
    Sample sample = new Sample(directory, 0);
    List<String> lines = lines(sample.refuted());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith(
            "::error file="
                + sample.file()
                + ",line=5,title=quiesce%3A no-late::no-late is REFUTED")
        .contains("%0Astep 3, aer0: up_read(sem) (drv.c:5)")
        .contains(Sample.TOKEN);
    assertThat(lines.get(1)).startsWith("::warning title=quiesce%3A no-race::");
    assertThat(lines.get(2)).startsWith("::notice title=quiesce::REFUTED: drv.c");
  }

  @Test
  void noNameBeginsACommandOfItsOwn() {
    assertThat(lines(new Sample(directory, 0).refuted()))
        .allSatisfy(line -> assertThat(line).matches("::(error|warning|notice) .*"))
        .noneMatch(line -> line.contains("\r"));
  }

  @Test
  void aPercentSignIsItself() {
    assertThat(lines(new Sample(directory, 0).refuted()).get(0)).contains("%0D%250A");
  }

  @Test
  void whatIsNotModelledIsAWarningOnItsLine() {
    Sample sample = new Sample(directory, 0);
    assertThat(lines(sample.notModelled()))
        .anyMatch(
            line -> line.startsWith("::warning file=" + sample.file() + ",line=4,title=quiesce::"));
  }
}
