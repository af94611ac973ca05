package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.TriedGate.Result;

/** The shards of a run, apart and together. */
final class MergeVerbTests {
  private static final String[] COUNTER = {"check", "--deep"};

  @TempDir Path directory;

  private final TriedGate counter = new TriedGate(Counter.suite());

  private String shard(TriedGate gate, int index, int count, String... check) {
    String file = directory.resolve(index + "-of-" + count + ".json").toString();
    Result result = run(gate, check, "--shard", index + "/" + count, "--report", "json=" + file);
    assertThat(result.out()).startsWith("SHARD " + index + "/" + count + ", ");
    return file;
  }

  private static Result run(TriedGate gate, String[] command, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(more));
    return gate.run(all.toArray(String[]::new));
  }

  private static JsonNode withoutTimes(JsonNode report) {
    report
        .findParents("seconds")
        .forEach(
            one -> {
              ((ObjectNode) one).remove("seconds");
              ((ObjectNode) one).remove("bytes");
            });
    return report;
  }

  private String edited(String file, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(from);
    return Files.writeString(directory.resolve("edited.json"), text.replace(from, to)).toString();
  }

  @Test
  void theShardsOfAProtocolTogetherAreTheWholeRun() {
    TriedGate gate = TriedGate.of("hmem-deferral");
    // with time enough for every search: what a busy machine cannot prove minimal is told
    String[] check = {"check", "--revision", "newest", "--budget", "20m"};
    List<String> merge = new ArrayList<>(List.of("merge", "--report", "json=-"));
    for (int i = 3; i >= 1; i--) {
      merge.add(shard(gate, i, 3, check));
    }
    Result merged = gate.run(merge.toArray(String[]::new));
    Result whole = run(gate, check, "--report", "json=-");
    assertThat(merged.status()).isEqualTo(whole.status()).isZero();
    assertThat(withoutTimes(merged.json())).isEqualTo(withoutTimes(whole.json()));
  }

  @Test
  void theShardsOfASourceTogetherAreTheWholeRun() throws IOException {
    String source = Files.writeString(directory.resolve("counter.c"), "unlocked").toString();
    String[] check = {"check", "--deep", "--source", source};
    String one = shard(counter, 1, 2, check);
    String two = shard(counter, 2, 2, check);
    Result merged = counter.run("merge", "--report", "json=-", "--source", source, one, two);
    Result whole = run(counter, check, "--report", "json=-");
    assertThat(merged.status()).isEqualTo(whole.status()).isEqualTo(1);
    assertThat(withoutTimes(merged.json())).isEqualTo(withoutTimes(whole.json()));
  }

  @Test
  void theShardsOfOneSourceSayNothingOfAnother() throws IOException {
    Path source = Files.writeString(directory.resolve("counter.c"), "unlocked");
    String[] check = {"check", "--source", source.toString()};
    String one = shard(counter, 1, 1, check);
    Files.writeString(source, "locked");
    Result merged = counter.run("merge", "--source", source.toString(), one);
    assertThat(merged.status()).isEqualTo(2);
    assertThat(merged.out()).isEmpty();
  }

  @Test
  void aShardOfBuiltInRevisionsCannotContradictARefutationOnRecord() {
    // the second shard has the scenario in which nothing is refuted
    Result second = run(counter, COUNTER, "--shard", "2/4");
    assertThat(second.status()).isEqualTo(3);
    assertThat(second.out())
        .containsPattern("INCONCLUSIVE:\\s+locked")
        .doesNotContain("NOT AS RECORDED");
  }

  @Test
  void withoutAShardNothingIsDecided() {
    String one = shard(counter, 1, 2, COUNTER);
    Result merged = counter.run("merge", one);
    assertThat(merged.status()).isEqualTo(2);
    assertThat(merged.err())
        .isEqualToIgnoringNewLines("gate: shard 2/2 is missing: without it nothing is decided.");
    assertThat(merged.out()).isEmpty();
  }

  @Test
  void theSameShardTwiceIsNotTwoShards() {
    String one = shard(counter, 1, 2, COUNTER);
    assertThat(counter.run("merge", one, one).err()).contains("are both shard 1/2.");
  }

  @Test
  void shardsOfTwoRunsDoNotMix() {
    String one = shard(counter, 1, 2, COUNTER);
    String two = shard(counter, 2, 2, "check", "--deep", "--property", Counter.COUNT);
    Result merged = counter.run("merge", one, two);
    assertThat(merged.status()).isEqualTo(2);
    assertThat(merged.err()).contains("are shards of two different runs");
  }

  @Test
  void aResultThatWasTakenAwayIsMissed() throws IOException {
    String one = shard(counter, 1, 1, "check");
    ObjectNode report = (ObjectNode) Result.parse(Files.readString(Path.of(one)));
    report.withArray("checks").remove(0);
    Files.writeString(Path.of(one), report.toString());
    Result merged = counter.run("merge", one);
    assertThat(merged.status()).isEqualTo(2);
    assertThat(merged.err()).contains("has no result for count in counter/locked/two-increments");
  }

  @Test
  void aCounterexampleThatDoesNotReplayIsNotBelieved() throws IOException {
    String one = shard(counter, 1, 1, "check", "--revision", "unlocked");
    String token = Result.parse(Files.readString(Path.of(one))).findValue("token").textValue();
    String other = token.substring(0, token.indexOf(':') + 1) + "a~0000";
    Result merged = counter.run("merge", edited(one, token, other));
    assertThat(merged.status()).isEqualTo(2);
    assertThat(merged.out()).isEmpty();
  }

  /** Changes fields of the first check of a verdict, and merges. */
  private Result changed(String verdict, String field, Object value) throws IOException {
    String one = shard(counter, 1, 1, "check", "--deep");
    ObjectNode report = (ObjectNode) Result.parse(Files.readString(Path.of(one)));
    for (JsonNode check : report.withArray("checks")) {
      if (check.get("verdict").textValue().equals(verdict)) {
        ((ObjectNode) check).putPOJO(field, value);
        break;
      }
    }
    Files.writeString(Path.of(one), report.toString());
    return counter.run("merge", one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REFUTED      | verdict        | PROVED       | it is PROVED, with a counterexample
          REFUTED      | verdict        | INCONCLUSIVE | it is INCONCLUSIVE, with a counterexample
          REFUTED      | verdict        | UNREFUTED    | an engine that searches proves or refutes
          PROVED       | verdict        | REFUTED      | it is REFUTED, and nothing shows it
          PROVED       | verdict        | INCONCLUSIVE | it is INCONCLUSIVE, and no reason is told
          PROVED       | verdict        | UNREFUTED    | an engine that searches proves or refutes
          PROVED       | reason         | why not      | it is PROVED, with a reason why not
          PROVED       | engine         | lincheck     | lincheck did not run
          PROVED       | scenario       | other        | there is no such scenario
          INCONCLUSIVE | verdict        | PROVED       | it is PROVED, with a reason why not
          """)
  void aReportThatContradictsItselfIsRefused(
      String verdict, String field, String value, String sentence) throws IOException {
    refused(changed(verdict, field, value), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "states, 0, all of 0 states were visited",
    "states, 7, a search has two results",
    "transitions, -1, a count is negative"
  })
  void countsThatCannotBeAreRefused(String field, long value, String sentence) throws IOException {
    refused(changed("PROVED", field, value), sentence);
  }

  @Test
  void aProofThatDidNotSeeEverythingIsRefused() throws IOException {
    refused(changed("PROVED", "exhausted", false), "not all states were visited");
    refused(changed("PROVED", "bound", Map.of("threads", 1)), "the scenario has another bound");
    refused(changed("PROVED", "goals", List.of()), "the scenario has other goals");
  }

  @Test
  void aCounterexampleThatWasTakenAwayIsMissed() throws IOException {
    refused(changed("REFUTED", "counterexample", null), "nothing shows it");
  }

  @Test
  void aDecisionIsWhatItsChecksSay() throws IOException {
    String one = shard(counter, 1, 1, "check");
    ObjectNode report = (ObjectNode) Result.parse(Files.readString(Path.of(one)));
    ((ObjectNode) report.withArray("decisions").get(0)).put("verdict", "REFUTED");
    Files.writeString(Path.of(one), report.toString());
    refused(counter.run("merge", one), "it is decided as REFUTED, and its checks together are");
  }

  private static void refused(Result merged, String sentence) {
    assertThat(merged.err()).hasLineCount(1).contains(sentence);
    assertThat(merged.out()).isEmpty();
    assertThat(merged.status()).isEqualTo(2);
  }

  @Test
  void aTokenOfSomethingElseShowsNothing() throws IOException {
    String one = shard(counter, 1, 1, "check", "--revision", "unlocked");
    Result merged =
        counter.run("merge", edited(one, "counter/unlocked/two-inc", "counter/locked/two-inc"));
    assertThat(merged.status()).isEqualTo(2);
    assertThat(merged.err()).contains("shows nothing of");
  }

  @Test
  void anInterruptedShardMakesTheWholeInterrupted() throws IOException {
    String one = shard(counter, 1, 1, "check");
    Result merged =
        counter.run("merge", edited(one, "\"interrupted\" : false", "\"interrupted\" : true"));
    assertThat(merged.status()).isEqualTo(130);
    assertThat(merged.out()).startsWith("INTERRUPTED, so far ");
  }

  @Test
  void whatIsNoReportOfAShardIsSaidInOneSentence() throws IOException {
    String whole = directory.resolve("whole.json").toString();
    counter.run("check", "--report", "json=" + whole);
    assertThat(counter.run("merge", whole).err()).contains("shard is missing; ci/gate check");
    String text =
        Files.writeString(directory.resolve("text.json"), "{\n\"schema\": one}").toString();
    assertThat(counter.run("merge", text).err()).contains("it is no JSON in line 2");
    String none = directory.resolve("none.json").toString();
    assertThat(counter.run("merge", none).err()).contains("there is no such file");
    String one = shard(counter, 1, 1, "check");
    assertThat(counter.run("merge", edited(one, "\"PROVED\"", "\"PERHAPS\"")).err())
        .contains("checks[0].verdict is 'PERHAPS'");
  }

  @Test
  void sourcesAreNamedIfAndOnlyIfTheyWereChecked() throws IOException {
    String one = shard(counter, 1, 1, "check");
    String source = Files.writeString(directory.resolve("counter.c"), "locked").toString();
    assertThat(counter.run("merge", "--source", source, one).err()).contains("leave --source out");
    String two = shard(counter, 1, 1, "check", "--source", source);
    assertThat(counter.run("merge", two).err()).contains("give the files with --source");
  }

  @Test
  void aShardIsOneOfItsCount() {
    assertThat(run(counter, COUNTER, "--shard", "3/2").err()).contains("a shard is I/N");
    assertThat(run(counter, COUNTER, "--shard", "0/2").err()).contains("a shard is I/N");
    assertThat(run(counter, COUNTER, "--shard", "half").err()).contains("a shard is I/N");
    assertThat(run(counter, COUNTER, "--shard", "9/9").err())
        .contains("shard 9/9 is empty, the whole run has 4 scenarios");
    assertThat(run(counter, COUNTER, "--first", "--shard", "1/2").err()).contains("leave it out");
  }
}
