package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** Which protocol sources belong to, where nobody says it. */
final class SourceProtocolTests {
  private static final Path C = Path.of("../translate/src/test/resources/c/newest");

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @Test
  void theProtocolIsFoundFromTheFunctions() {
    Result result =
        gate.run(
            "check",
            "--scenario",
            "one-error",
            "--source",
            C.resolve("aer_cxl_vh.c").toString(),
            "--source",
            C.resolve("ras.c").toString());
    assertThat(result.out()).startsWith("PROVED").contains("aer-kfifo");
  }

  @Test
  void sourcesThatNobodyKnowsNeedAName() throws IOException {
    Path file = Files.writeString(directory.resolve("a.c"), "int answer(void) { return 42; }");
    Result result = gate.run("check", "--source", file.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("the sources define no function that tells their protocol; name it: aer-kfifo,");
  }
}
