package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.check.aer.AerProtocol;

/** aer-kfifo from end to end. */
final class AerGateTests extends ProtocolGate {
  AerGateTests() {
    super(AerProtocol.NAME, "module-unload", "port-lock");
  }

  @Test
  void theTableHasTheRecordedRefutations() {
    assertThat(text().out()).startsWith("AS RECORDED: 6 revisions, 108 verdicts");
    assertThat(text().out().lines())
        .anyMatch(line -> line.matches("no-use-after-put +REFUTED = .*"))
        .anyMatch(line -> line.matches("no-leaked-reference +\\w+ +REFUTED = .*"));
  }
}
