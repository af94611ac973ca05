package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.check.Verdict;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;
import org.quiesce.explore.Progress;

final class CheckVerbTests {
  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  private String source(String word) throws IOException {
    return Files.writeString(directory.resolve(word + ".c"), word).toString();
  }

  @Test
  void recordsThatAreMetEndWithStatus0() {
    Result result = gate.run("check");
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("AS RECORDED: 2 revisions, 4 verdicts");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void theTableMarksWhatIsOnRecord() {
    assertThat(gate.run("check").out().lines())
        .contains(
            "              locked     unlocked",
            "count         proved =   REFUTED =",
            "no-data-race  proved     REFUTED");
  }

  @Test
  void aContradictedRecordEndsWithStatus1() {
    Result result =
        new TriedGate(Counter.suite(Map.of(Counter.COUNT, Verdict.REFUTED), Map.of())).run("check");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("NOT AS RECORDED: locked count is PROVED, recorded REFUTED")
        .contains("proved !");
  }

  @Test
  void oneScenarioCannotContradictARefutationOnRecord() {
    Result result =
        new TriedGate(Counter.suite(Map.of(Counter.COUNT, Verdict.REFUTED), Map.of()))
            .run("check", "--scenario", Counter.TWO_INCREMENTS);
    assertThat(result.status()).isZero();
  }

  @Test
  void aGoalThatIsNeverSeenEndsWithStatus3() {
    Result result = gate.run("check", "--deep", "--revision", "locked");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out())
        .startsWith("INCONCLUSIVE: ")
        .contains("never-done: vacuous: never seen: what never happens");
  }

  @Test
  void aWrongCanaryEndsWithStatus70BeforeAnythingIsDecided() {
    Result result =
        gate.with(new Scripted("explore").withCanary("the canary is alive")).run("check");
    assertThat(result.status()).isEqualTo(70);
    assertThat(result.err()).isEqualToIgnoringNewLines("gate: the canary is alive.");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void sourcesThatKeepEverythingEndWithStatus0() throws IOException {
    Result result = gate.run("check", "--source", source("locked"));
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("PROVED: locked.c keeps all 2 properties");
  }

  @Test
  void sourcesThatBreakAPropertyEndWithStatus1AndTheStory() throws IOException {
    String source = source("unlocked");
    Result result = gate.run("check", "--source", source);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("REFUTED: unlocked.c breaks count, no-data-race.")
        .contains("an update was lost")
        .contains("> marks the steps that clash")
        .containsPattern(
            "ci/gate replay counter/unlocked.c/two-increments/no-data-race@.* --source ");
  }

  @Test
  void ofOneDefectTheCauseIsShownAndWhatFollowsIsNamed() throws IOException {
    String out = gate.run("check", "--source", source("unlocked")).out();
    assertThat(out)
        .containsOnlyOnce(" is REFUTED in ")
        .contains("no-data-race is REFUTED in unlocked.c")
        .contains("What goes wrong after it:\n    count: an update was lost.\n")
        .doesNotContain("bound and cost");
    assertThat(out.lines().filter(line -> line.contains("@"))).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void verboseShowsEveryCounterexampleAndWhatEachScenarioCost() throws IOException {
    String out = gate.run("check", "--verbose", "--source", source("unlocked")).out();
    assertThat(out)
        .contains("no-data-race is REFUTED in unlocked.c")
        .contains("count is REFUTED in unlocked.c")
        .contains("bound and cost, engine explore");
  }

  @Test
  void whatKeepsEverythingIsToldShortly() throws IOException {
    assertThat(gate.run("check", "--source", source("locked")).out()).hasLineCount(6);
  }

  @Test
  void linesAreAsLongAsTheTerminalIsWide() throws IOException {
    String source = source("unlocked");
    for (int columns : new int[] {72, 80, 120}) {
      assertThat(gate.wide(columns).run("check", "--source", source).out().lines())
          .filteredOn(line -> !line.contains("@"))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns))
          .anySatisfy(line -> assertThat(line).hasSizeGreaterThan(columns - 20));
    }
  }

  @Test
  void sourcesThatAreNotModelledEndWithStatus3AndTheLines() throws IOException {
    Result result = gate.run("check", "--source", source("asm"));
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out())
        .startsWith("INCONCLUSIVE: asm.c: 1 construct is not modelled.")
        .contains("\nasm.c:1: not modelled: asm\n");
  }

  @Test
  void anInternalErrorAsksForAReportAndHidesItsStack() throws IOException {
    Result result = gate.run("check", "--source", source("crash"));
    assertThat(result.status()).isEqualTo(70);
    assertThat(result.err())
        .hasLineCount(1)
        .contains("the translator stumbled")
        .contains("please report");
  }

  @Test
  void verboseShowsTheStackOfAnInternalError() throws IOException {
    Result result = gate.run("check", "--verbose", "--source", source("crash"));
    assertThat(result.err()).contains("java.lang.IllegalStateException").contains("\tat ");
  }

  @Test
  void anInterruptedRunReportsWhatItHas() {
    Interruption interruption = new Interruption();
    Watching presser =
        new Watching() {
          @Override
          public Progress begin(String what, Duration budget) {
            if (what.startsWith("unlocked")) {
              interruption.request();
            }
            return Progress.NONE;
          }
        };
    Result result =
        gate.watchedBy(presser, interruption).run("check", "--deep", "--report", "json=-");
    assertThat(result.status()).isEqualTo(130);
    JsonNode checks = result.json().get("checks");
    assertThat(checks).hasSize(8);
    assertThat(checks.get(0).get("verdict").asText()).isEqualTo("PROVED");
    assertThat(checks.get(7).get("verdict").asText()).isEqualTo("INCONCLUSIVE");
    assertThat(checks.get(7).get("reason").asText()).isEqualTo("interrupted");
  }

  @Test
  void theFirstCounterexampleCanBeEnough() {
    JsonNode checks =
        gate.run("check", "--deep", "--first", "--report", "json=-").json().get("checks");
    assertThat(checks.get(3).get("reason").asText()).startsWith("vacuous");
    assertThat(checks.get(7).get("reason").asText()).startsWith("not run");
  }

  @Test
  void coloursAreThereOnlyIfAskedFor() {
    assertThat(gate.run("check").out()).doesNotContain("\u001b[");
    assertThat(gate.run("check", "--color", "always").out()).contains("\u001b[");
  }
}
