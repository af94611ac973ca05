package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.ci.TriedGate.Result;

/** From C files to a story on their lines. */
final class AerSourceTests {
  private static final Path C = Path.of("..", "translate", "src", "test", "resources", "c");
  private static final String DRIVER = C.resolve("v16-p1").resolve("aer_cxl_vh.c").toString();
  private static final String MODULE = C.resolve("v16-p1").resolve("ras.c").toString();

  private final TriedGate gate = TriedGate.of("aer-kfifo");

  private Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--source", DRIVER, "--source", MODULE));
    return gate.run(all.toArray(String[]::new));
  }

  @Test
  void everyCounterexampleIsToldOnTheLinesOfTheSources() {
    Result result = run("check", "--first", "--report", "json=-");
    assertThat(result.status()).isEqualTo(1);
    for (JsonNode check : result.json().get("checks")) {
      for (JsonNode step : check.get("counterexample").path("steps")) {
        assertThat(step.get("file").asText())
            .isIn("aer_cxl_vh.c", "ras.c", "AerProgram.java", "null");
      }
    }
  }

  @Test
  void everyTokenReplaysOnTheSources() {
    for (JsonNode one : run("check", "--first", "--report", "json=-").json().get("decisions")) {
      if (!one.get("token").isNull()) {
        String token = one.get("token").asText();
        assertThat(token).startsWith("aer-kfifo/aer_cxl_vh.c+ras.c/");
        assertThat(run("replay", token).status()).isZero();
      }
    }
  }

  @Test
  void aTokenOfOneRevisionIsNoTokenOfAnother() {
    Result result =
        gate.run(
            "check", "--revision", "v16-p1", "--scenario", "module-unload", "--report", "json=-");
    String token = result.json().get("decisions").get(2).get("token").asText();
    Result replay = gate.run("replay", token.replace("/v16-p1/", "/v13/"));
    assertThat(replay.status()).isEqualTo(2);
    assertThat(replay.err()).hasLineCount(1);
  }

  @Test
  void translateShowsJavaOnTheLinesOfTheSources() {
    Result result = gate.run("translate", DRIVER, MODULE);
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("// ---- aer_cxl_vh.c").contains("cxl_forward_error");
  }
}
