package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.check.memdev.MemdevProtocol;

/** memdev-attach from end to end. */
final class MemdevGateTests extends ProtocolGate {
  MemdevGateTests() {
    super(MemdevProtocol.NAME, "add-no-topology", "add-bound");
  }

  @Test
  void theTableHasTheRecordedRefutations() {
    assertThat(text().out()).startsWith("AS RECORDED: 4 revisions, 88 verdicts");
    assertThat(text().out().lines())
        .anyMatch(line -> line.matches("synchronous-attach +REFUTED = .*"))
        .anyMatch(line -> line.matches("no-deadlock +\\w+ +\\w+ +REFUTED = .*"));
    assertThat(text().out()).contains("a thread waits for itself: P -> P");
  }
}
