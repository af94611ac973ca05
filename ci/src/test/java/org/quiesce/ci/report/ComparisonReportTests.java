package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;

/** What every format tells of a change. */
final class ComparisonReportTests {
  @TempDir Path directory;

  private Findings findings() {
    return new ChangedSample(new Sample(directory, 0)).broken();
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  private String written(Report report) {
    return Sample.written(report, findings());
  }

  @Test
  void textTellsItFirst() {
    String text = written(new TextReport(Page.PLAIN, false));
    assertThat(text.lines().findFirst().orElseThrow())
        .startsWith("fix.mbox on linux: BROKE no-late");
    assertThat(text)
        .contains("  BROKE       no-late")
        .contains("  UNDECIDED   no-race")
        .contains("unchanged   PROVED as before: no-loss")
        .contains("+drv.c:")
        .contains("what the change does to the functions above")
        .contains("patch 2/2, mail line 42");
  }

  @Test
  void jsonKeepsToItsSchema() {
    String report = written(new JsonReport());
    assertThat(Schemas.errorsInReport(report)).isEmpty();
    JsonNode json = tree(report);
    assertThat(json.at("/comparison/outcome").asText()).isEqualTo("BROKE");
    assertThat(json.at("/comparison/protocols/0/changes/0/effect").asText()).isEqualTo("BROKE");
    assertThat(json.at("/checks/0/counterexample/changedLines/0/sign").asText()).isEqualTo("+");
  }

  @Test
  void aMailKeepsToItsWidth() {
    String mail = written(new MailReport());
    assertThat(mail.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    assertThat(mail).contains("BROKE       no-late").contains("patch 2/2, mail line 42");
  }

  @Test
  void thePageMarksTheLinesOfThePatch() {
    assertThat(written(new HtmlReport()))
        .contains("<pre class=\"comparison\">")
        .contains("<pre class=\"changed\">")
        .contains("<div class=\"line added\"");
  }

  @Test
  void othersCountWhatSpeaksAgainstTheChange() {
    assertThat(written(new GithubReport())).contains("::error ").contains("(BROKE)");
    assertThat(written(new JunitReport())).contains("failures=\"1\"");
    String sarif = written(new SarifReport());
    assertThat(Schemas.errorsInSarif(sarif)).isEmpty();
    assertThat(sarif).contains("\"baselineState\"");
    assertThat(written(NipaReport.RETCODE)).isEqualTo("1");
    assertThat(written(NipaReport.DESC)).startsWith("fix.mbox on linux: BROKE no-late");
    assertThat(written(new MermaidReport())).contains("BROKE       no-late");
    assertThat(written(new PerfettoReport())).contains("\"comparison\"");
  }

  @Test
  void whatWasRefutedBeforeIsNoFailure() {
    Findings known = new ChangedSample(new Sample(directory, 0)).refutedBefore();
    assertThat(Sample.written(new JunitReport(), known))
        .contains("failures=\"0\"")
        .contains("skipped=\"1\"");
    assertThat(Sample.written(new SarifReport(), known)).contains("\"unchanged\"");
    assertThat(Sample.written(new GithubReport(), known)).doesNotContain("::error ");
    assertThat(Sample.written(NipaReport.RETCODE, known)).isEqualTo("250");
  }

  @Test
  void anUntouchedTreeIsNoFailure() {
    Findings nothing = ChangedSample.untouched();
    assertThat(Sample.written(new TextReport(Page.PLAIN, false), nothing))
        .startsWith("Nothing modelled is touched by fix.mbox on linux.");
    assertThat(Sample.written(NipaReport.RETCODE, nothing)).isEqualTo("0");
    String report = Sample.written(new JsonReport(), nothing);
    assertThat(Schemas.errorsInReport(report)).isEmpty();
    JsonNode json = tree(report);
    assertThat(json.at("/comparison/outcome").asText()).isEqualTo("NOTHING_TOUCHED");
  }
}
