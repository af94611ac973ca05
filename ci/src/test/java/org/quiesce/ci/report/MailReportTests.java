package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;

final class MailReportTests {
  @TempDir Path directory;

  private static List<String> lines(Findings findings) {
    return Sample.written(new MailReport(), findings).lines().toList();
  }

  @Test
  void noLineIsLongerThan72Columns() {
    Sample sample = new Sample(directory, 0);
    for (Findings findings :
        List.of(sample.refuted(), sample.proved(), sample.notModelled(), Sample.nothing())) {
      assertThat(lines(findings))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MailReport.WIDTH));
    }
  }

  @Test
  void itTellsAllThatAReaderNeeds() {
    assertThat(Sample.written(new MailReport(), new Sample(directory, 0).refuted()))
        .startsWith("REFUTED: drv.c")
        .contains("every schedule of 1 scenario with producers 2")
        .contains("-- no-late is REFUTED ---")
        .containsPattern("(?m)^\\* 3  up_read\\(sem\\) +\\[sem 1 reader -> free\\] +drv.c:5$")
        .contains("drv.c, with the steps that each line takes:")
        .containsPattern("(?m)^     5     up_read\\(&sem\\); +/\\* 3 \\*/$")
        .contains("-- How to call this wrong ---")
        .contains("Step 5 is one of the driver's surroundings");
  }

  @Test
  void noLineLooksLikeAQuotation() {
    assertThat(lines(new Sample(directory, 0).refuted())).noneMatch(line -> line.startsWith(">"));
  }

  @Test
  void theCommandIsTheSameOnOneLineAndOnMany() {
    List<String> sources = List.of("--source", "a dir/it's.c", "--source", "x/".repeat(60) + "y.c");
    String token = "p/" + "long-name/".repeat(20) + "q@12345678:" + "a1b2".repeat(40) + "~abcd";
    List<String> lines = ReplayCommand.lines(token, sources, 72);
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    String joined = String.join("\n", lines).replace("\\\n", "").replaceAll(" +", " ");
    assertThat(joined).isEqualTo(ReplayCommand.of(token, sources));
  }

  @Test
  void aProofSaysHowFarItGoes() {
    assertThat(Sample.written(new MailReport(), new Sample(directory, 0).proved()))
        .startsWith("PROVED: drv.c keeps no-late")
        .contains("How to call this wrong");
  }
}
