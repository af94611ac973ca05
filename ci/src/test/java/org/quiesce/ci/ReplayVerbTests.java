package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

final class ReplayVerbTests {
  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  private String token(String... args) {
    for (JsonNode decision : gate.run(args).json().get("decisions")) {
      if (decision.get("property").asText().equals(Counter.COUNT)
          && !decision.get("token").isNull()) {
        return decision.get("token").asText();
      }
    }
    throw new AssertionError("nothing was refuted");
  }

  private String token() {
    return token("check", "--report", "json=-");
  }

  private void refuses(String sentence, String... args) {
    Result result = gate.run(args);
    assertThat(result.err()).hasLineCount(1).contains(sentence);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aTokenShowsTheSameStoryAgain() {
    String story = gate.run("check", "--traces", "--verbose").out();
    Result replay = gate.run("replay", token());
    assertThat(replay.status()).isZero();
    assertThat(replay.out()).startsWith("REPLAYED: count is violated in two-increments");
    assertThat(story.lines()).containsAll(replay.out().lines().skip(1).toList());
  }

  @Test
  void aTokenOfSourcesNeedsThem() throws IOException {
    String source = Files.writeString(directory.resolve("unlocked.c"), "unlocked").toString();
    String token = token("check", "--source", source, "--report", "json=-");
    refuses("give its files with --source", "replay", token);
    assertThat(gate.run("replay", token, "--source", source).status()).isZero();
  }

  @Test
  void aTokenOfOtherSourcesIsRefused() throws IOException {
    String source = Files.writeString(directory.resolve("unlocked.c"), "unlocked").toString();
    String other = Files.writeString(directory.resolve("locked.c"), "locked").toString();
    String token = token("check", "--source", source, "--report", "json=-");
    refuses("the sources given are locked.c", "replay", token, "--source", other);
  }

  @Test
  void aTokenOfAnEditedSourceSaysThatTheSourceChanged() throws IOException {
    Path source = Files.writeString(directory.resolve("a.c"), "unlocked");
    String token = token("check", "--source", source.toString(), "--report", "json=-");
    Files.writeString(source, "locked");
    refuses("the source has changed since", "replay", token, "--source", source.toString());
  }

  @Test
  void aTokenOfAnotherModelIsRefused() {
    refuses("made for another model", "replay", token().replaceFirst("@.{8}", "@00000000"));
  }

  @Test
  void aTokenWithAWrongStepIsRefused() {
    refuses("step", "replay", token().replaceFirst(":.*~", ":a9~"));
  }

  @Test
  void aTokenWithAWrongCheckIsRefused() {
    refuses("its moves was changed", "replay", token().replaceFirst("~.*", "~0000"));
  }

  @Test
  void aTokenOfAnUnknownScenarioIsRefused() {
    refuses("the nearest is 'two-increments'", "replay", token().replace("two-", "three-"));
  }

  @Test
  void aMutantsTokenIsReplayedToo() {
    String found =
        gate.run("mutate")
            .out()
            .lines()
            .filter(line -> line.contains("/M1/"))
            .findFirst()
            .orElseThrow();
    assertThat(gate.run("replay", found.strip()).status()).isZero();
  }

  @Test
  void theRulesThatStepsRelyOnAreToldWhenAskedFor() {
    assertThat(gate.run("replay", token(), "--facts").out())
        .contains("relies on memory-plain")
        .containsPattern("memory-plain \\(steps 1[^)]*\\)\n +A plain access may be torn");
  }

  @Test
  void steppingNeedsATerminal() {
    String token = token();
    refuses("--step needs a terminal", "replay", "--step", token);
    assertThat(gate.run("replay", "--no-step", token).out()).startsWith("REPLAYED: count");
  }

  @Test
  void whatAMachineUnderADebuggerTakesIsWhatIsReplayed() {
    Result debugged = gate.run("replay", "--at-breakpoints", token());
    assertThat(debugged.status()).isZero();
    assertThat(debugged.out().lines().toList()).first(STRING).isEqualTo("1 first: read count");
    assertThat(debugged.out()).endsWith("an update was lost\n");
    refuses("--port is 70000", "replay", "--debug", "--port", "70000", token());
  }

  @Test
  void aTokenIsExplainedInSentences() {
    Result told = gate.run("explain", token());
    assertThat(told.status()).isZero();
    assertThat(told.out())
        .startsWith("count is violated in two-increments by unlocked: an update was lost.")
        .contains("write count = 1 at Counter.java:")
        .contains("However, others use count: step ")
        .contains("The rule behind step ")
        .contains("memory-plain: A plain access may be torn")
        .containsPattern("This schedule has fewest injected choices,\\s+then fewest threads");
    refuses("is not a token", "explain", "nonsense");
  }
}
