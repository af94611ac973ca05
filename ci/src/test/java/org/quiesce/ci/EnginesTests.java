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
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Lincheck;
import org.quiesce.ci.run.Watching;
import org.quiesce.explore.Progress;

/** Several engines in one gate. */
final class EnginesTests {
  private static final String[] LOCKED = {"check", "--revision", "locked", "--engine", "all"};

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  private static Scripted sampler() {
    return new Scripted("sampler");
  }

  @Test
  void aProofStandsBesideAnEngineThatFoundNothing() {
    Result result = gate.with(new Explore(), sampler()).run(LOCKED);
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("AS RECORDED").contains("sampled by sampler");
  }

  @Test
  void anEngineThatFoundNothingProvesNothing() throws IOException {
    Path source = Files.writeString(directory.resolve("a.c"), "locked");
    Result result =
        gate.with(sampler()).run("check", "--engine", "sampler", "--source", source.toString());
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).startsWith("UNREFUTED");
  }

  @Test
  void whatAnEngineThatSamplesCouldNotDoIsANoteBesideAProof() {
    Result result = gate.with(new Explore(), sampler().saying(Verdict.INCONCLUSIVE)).run(LOCKED);
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("AS RECORDED")
        .contains("note: sampler: ran nothing (two-increments)");
  }

  @Test
  void andItDoesNotProveByBeingThere() {
    Result result =
        gate.with(
                new Scripted(Explore.NAME).saying(Verdict.INCONCLUSIVE),
                sampler().saying(Verdict.INCONCLUSIVE))
            .run(LOCKED);
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  void theExplorerAloneDecidesUnlessOthersAreAskedFor() throws IOException {
    Path source = Files.writeString(directory.resolve("a.c"), "locked");
    gate.with(new Explore(), sampler().withCanary("it must not run"));
    assertThat(gate.run("check", "--revision", "locked").status()).isZero();
    assertThat(gate.run("check", "--source", source.toString()).status()).isZero();
    assertThat(gate.run("check", "--deep", "--revision", "locked").status()).isEqualTo(3);
    assertThat(gate.run(LOCKED).status()).isEqualTo(70);
  }

  @Test
  void aProofStandsBesideAnEngineThatDidNotReachItsGoals() {
    Result result = gate.with(new Explore(), sampler().missingGoals()).run(LOCKED);
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("AS RECORDED");
  }

  @Test
  void anEngineAloneThatDidNotReachItsGoalsDecidesNothing() {
    Result result = gate.with(sampler().missingGoals()).run(LOCKED);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("sampler, two-increments: vacuous: never seen: done");
  }

  @Test
  void aRefutationOfWhatIsProvedIsLoud() {
    Result result = gate.with(new Explore(), sampler().saying(Verdict.REFUTED)).run(LOCKED);
    assertThat(result.status()).isEqualTo(70);
    assertThat(result.err())
        .contains("sampler refutes count of locked in two-increments, but explore says");
  }

  @Test
  void anEngineWhoseCanaryIsAliveStopsTheGate() {
    Result result =
        gate.with(new Explore(), sampler().withCanary("the canary is alive")).run(LOCKED);
    assertThat(result.status()).isEqualTo(70);
    assertThat(result.err()).contains("the canary is alive");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void onlyTheEngineNamedRuns() {
    Result result =
        gate.with(new Explore(), sampler().saying(Verdict.REFUTED))
            .run("check", "--revision", "locked", "--engine", "explore");
    assertThat(result.status()).isZero();
  }

  @Test
  void anUnknownEngineIsBadUsage() {
    Result result = gate.with(new Explore(), sampler()).run("check", "--engine", "explorer");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("the nearest is 'explore'");
  }

  @Test
  void anEngineForBuiltInRevisionsLeavesSourcesToTheOthers() throws IOException {
    Path source = Files.writeString(directory.resolve("a.c"), "locked");
    Result result =
        gate.with(new Explore(), sampler().forBuiltInOnly())
            .run("check", "--engine", "all", "--source", source.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("sampler did not run: a.c was not compiled with it");
  }

  @Test
  void andCannotBeTheOnlyOneForThem() throws IOException {
    Path source = Files.writeString(directory.resolve("a.c"), "locked");
    Result result =
        gate.with(new Explore(), sampler().forBuiltInOnly())
            .run("check", "--engine", "sampler", "--source", source.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("sampler runs only what was compiled with it");
  }

  @Test
  void lincheckRefutesWithACounterexampleThatReplays() {
    Result result =
        gate.with(new Lincheck())
            .run(
                "check",
                "--engine",
                "lincheck",
                "--revision",
                "unlocked",
                "--budget",
                "60s",
                "--report",
                "json=-");
    JsonNode check = result.json().get("checks").get(0);
    assertThat(check.get("engine").asText()).isEqualTo("lincheck");
    assertThat(check.get("verdict").asText()).isEqualTo("REFUTED");
    JsonNode counterexample = check.get("counterexample");
    assertThat(counterexample.get("message").asText()).isEqualTo("an update was lost");
    assertThat(counterexample.get("engineText").asText()).contains("an update was lost");
    assertThat(counterexample.get("steps").get(0).get("file").asText()).isEqualTo("Counter.java");
    assertThat(gate.run("replay", counterexample.get("token").asText()).status()).isZero();
  }

  @Test
  void whatLincheckCannotSeeItDoesNotJudge() {
    Result result =
        new TriedGate(Counter.suite(Map.of(), Map.of()))
            .with(new Lincheck())
            .run("check", "--engine", "lincheck", "--budget", "2s", "--report", "json=-");
    assertThat(result.json().get("checks"))
        .isNotEmpty()
        .noneMatch(check -> check.get("property").asText().equals("no-data-race"));
  }

  @Test
  void askingLincheckForThatAloneIsBadUsage() {
    Result result =
        gate.with(new Lincheck())
            .run("check", "--engine", "lincheck", "--property", "no-data-race");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("cannot see any of these properties of counter");
  }

  @Test
  void anInterruptionLeavesAReportOfWhatLincheckHasDone() {
    Interruption interruption = new Interruption();
    Watching presser =
        new Watching() {
          @Override
          public Progress begin(String what, Duration budget) {
            interruption.request();
            return Progress.NONE;
          }
        };
    Result result =
        gate.with(new Lincheck())
            .watchedBy(presser, interruption)
            .run("check", "--engine", "lincheck", "--report", "json=-");
    assertThat(result.status()).isEqualTo(130);
    assertThat(result.json().get("interrupted").asBoolean()).isTrue();
    assertThat(result.json().get("checks"))
        .filteredOn(check -> check.get("revision").asText().equals("unlocked"))
        .allSatisfy(check -> assertThat(check.get("reason").asText()).isEqualTo("interrupted"));
  }
}
