package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.ci.TriedGate.Result;

/** An edit that keeps a scenario from its goals is told as undecided, and is no failure. */
final class AgreementOfEditsTests {
  @Test
  void whatAnEditLeavesUndecidedIsShownAndDoesNotCount() {
    Result table =
        TriedGate.of("hmem-deferral")
            .run("check", "hmem-deferral", "--agreement", "--scenario", "failing-range");
    assertThat(table.out())
        .contains("No engine refutes what another proves.")
        .contains("? of explore: no run came to what its scenario is about")
        .containsPattern("(?m)^N8 +FOUND \\d+, \\d+ \\?$");
    assertThat(table.status()).isZero();
  }
}
