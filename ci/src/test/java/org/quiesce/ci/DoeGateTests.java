package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.check.doe.DoeProtocol;

/** doe-mailbox from end to end. */
final class DoeGateTests extends ProtocolGate {
  DoeGateTests() {
    super(DoeProtocol.NAME, "one-exchange", "vectors");
  }

  @Test
  void theTableHasTheRecordedRefutations() {
    assertThat(text().out()).startsWith("AS RECORDED: 3 revisions, 66 verdicts");
    assertThat(text().out().lines())
        .anyMatch(line -> line.matches("vector-in-range +REFUTED = .*"))
        .anyMatch(line -> line.matches("no-use-after-completion +REFUTED +REFUTED = .*"));
  }
}
