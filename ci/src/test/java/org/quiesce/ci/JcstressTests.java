package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.check.Budget;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Jcstress;
import org.quiesce.ci.run.Trust;

/** JCStress as an engine of the gate, on the real processor. */
final class JcstressTests {
  @TempDir Path directory;

  private final TriedGate gate = TriedGate.of("aer-kfifo").with(new Jcstress());

  private Result check(String revision, String budget) {
    return gate.run(
        "check",
        "--engine",
        "jcstress",
        "--revision",
        revision,
        "--budget",
        budget,
        "--report",
        "json=-");
  }

  @Test
  void itsCanariesAreRight() {
    Trust trust = new Jcstress().canaries(Budget.ordinary(), Duration.ofMinutes(2), () -> false);
    assertThat(trust.why()).isEmpty();
    assertThat(trust.kind()).isEqualTo(Trust.Kind.BELIEVED);
  }

  @Test
  void aBadRevisionIsRefutedWithCounts() {
    JsonNode json = check("v16-p2", "90s").json();
    List<JsonNode> refuted =
        json.get("checks")
            .valueStream()
            .filter(check -> check.get("verdict").asText().equals("REFUTED"))
            .toList();
    assertThat(refuted)
        .isNotEmpty()
        .allSatisfy(
            check -> {
              assertThat(check.get("engine").asText()).isEqualTo("jcstress");
              assertThat(check.get("memoryModel").asText()).isEqualTo("hardware");
              assertThat(check.get("evidence").get(0).get("samples").asLong()).isPositive();
            });
  }

  @Test
  void aBudgetThatIsTooSmallLeavesTheVerdictOpen() {
    Result result = check("newest", "1s");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.json().get("checks"))
        .isNotEmpty()
        .allSatisfy(
            check -> assertThat(check.get("reason").asText()).startsWith("not run: the budget"));
  }

  @Test
  void sourcesCannotRun() throws java.io.IOException {
    Path source =
        Files.writeString(
            directory.resolve("aer.c"),
            "void cxl_register_proto_err_work(struct work_struct *work) { }\n");
    Result result = gate.run("check", "--engine", "jcstress", "--source", source.toString());
    assertThat(result.status()).isEqualTo(2);
  }
}
