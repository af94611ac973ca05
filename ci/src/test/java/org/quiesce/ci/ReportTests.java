package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.report.Format;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;

final class ReportTests {
  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Counter.suite());

  @Test
  void jsonHasTheFieldsOfSchema1() {
    JsonNode json = gate.run("check", "--report", "json=-").json();
    assertThat(json.get("schema").asInt()).isEqualTo(1);
    assertThat(json.get("verdict").asText()).isEqualTo("REFUTED");
    JsonNode check = json.get("checks").get(2);
    assertThat(check.fieldNames())
        .toIterable()
        .contains(
            "protocol",
            "revision",
            "scenario",
            "engine",
            "property",
            "verdict",
            "bound",
            "memoryModel",
            "exhausted",
            "states",
            "transitions",
            "seconds",
            "reason",
            "goals",
            "counterexample");
    assertThat(check.get("revision").asText()).isEqualTo("unlocked");
    assertThat(check.get("bound").get("threads").asInt()).isEqualTo(2);
    assertThat(check.get("goals").get(0).get("seen").asBoolean()).isTrue();
    assertThat(check.get("reason").isNull()).isTrue();
    JsonNode counterexample = check.get("counterexample");
    assertThat(counterexample.get("message").asText()).isEqualTo("an update was lost");
    assertThat(counterexample.get("token").asText()).startsWith("counter/unlocked/");
    JsonNode step = counterexample.get("steps").get(0);
    assertThat(step.fieldNames())
        .toIterable()
        .containsExactly("thread", "operation", "detail", "file", "line", "ordering", "fact");
    assertThat(step.get("file").asText()).isEqualTo("Counter.java");
  }

  @Test
  void aProvedCheckHasNoCounterexample() {
    JsonNode check = gate.run("check", "--report", "json=-").json().get("checks").get(0);
    assertThat(check.get("counterexample").isNull()).isTrue();
  }

  @Test
  void theTextGoesToStandardOutputBesideAJsonFile() throws IOException {
    Path file = directory.resolve("report.json");
    Result result = gate.run("check", "--report", "json=" + file);
    assertThat(result.out()).startsWith("AS RECORDED");
    assertThat(Result.parse(Files.readString(file)).get("schema").asInt()).isEqualTo(1);
  }

  @Test
  void nothingButTheReportIsLeftInItsDirectory() throws IOException {
    Path file = Files.writeString(directory.resolve("report.txt"), "an older one");
    gate.run("check", "--report", "text=" + file);
    try (var files = Files.list(directory)) {
      assertThat(files.toList()).isEqualTo(List.of(file));
    }
    assertThat(file).content().startsWith("AS RECORDED");
  }

  @Test
  void anOlderReportStaysIfTheRunCannotBegin() throws IOException {
    Path file = Files.writeString(directory.resolve("report.json"), "an older one");
    gate.run("check", "--report", "json=" + file, "--source", directory + "/no-such.c");
    assertThat(file).content().isEqualTo("an older one");
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path file = Files.writeString(directory.resolve("report.json"), "an older one");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);
    gate.run("check", "--report", "json=" + link);
    assertThat(link).isSymbolicLink();
    assertThat(Result.parse(Files.readString(file)).get("schema").asInt()).isEqualTo(1);
  }

  @Test
  void nipaIsADirectoryWithItsFiles() throws IOException {
    Path results = directory.resolve("results");
    assertThat(gate.run("check", "--report", "nipa=" + results).status()).isZero();
    try (var files = Files.list(results)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("retcode", "desc", "summary", "stdout");
    }
    assertThat(results.resolve("retcode")).content().isEqualTo("0");
    assertThat(results.resolve("stdout")).content().startsWith("AS RECORDED");
  }

  @Test
  void anInterruptedRunLeavesAWholeReportOfEveryFormat() throws IOException {
    Interruption interruption = new Interruption();
    interruption.request();
    List<String> arguments = new ArrayList<>(List.of("check"));
    for (Format format : Format.values()) {
      arguments.add("--report");
      arguments.add(format.id() + "=" + directory.resolve(format.id()));
    }
    Result result =
        new TriedGate(Counter.suite())
            .watchedBy(Watching.QUIETLY, interruption)
            .run(arguments.toArray(String[]::new));
    assertThat(result.status()).isEqualTo(130);
    assertThat(result.out()).startsWith("INTERRUPTED");
    for (String json : List.of("json", "sarif", "perfetto")) {
      assertThat(Result.parse(Files.readString(directory.resolve(json))).isObject()).isTrue();
    }
    assertThat(directory.resolve("junit")).content().endsWith("</testsuites>");
    assertThat(directory.resolve("html")).content().endsWith("</html>\n");
    assertThat(directory.resolve("mail")).content().startsWith("INTERRUPTED");
    assertThat(directory.resolve("github"))
        .content()
        .contains("::notice title=quiesce::INTERRUPTED");
    assertThat(directory.resolve("mermaid")).content().startsWith("INTERRUPTED");
    assertThat(directory.resolve("nipa").resolve("retcode")).content().isEqualTo("250");
  }

  @Test
  void aCounterexampleOfABuiltInRevisionIsToldInEveryFormat() throws IOException {
    Result mail = gate.run("check", "--revision", "unlocked", "--report", "mail=-");
    assertThat(mail.out())
        .contains("-- no-data-race is REFUTED ---", "Counter.java:")
        .contains("re-implementation in Java");
    Result html = gate.run("check", "--revision", "unlocked", "--report", "html=-");
    assertThat(html.out()).contains("its source is not here");
  }
}
