package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.check.hmem.HmemProtocol;

/** hmem-deferral from end to end. */
final class HmemGateTests extends ProtocolGate {
  HmemGateTests() {
    super(HmemProtocol.NAME, "failing-range", "removal");
  }

  @Test
  void everyVerdictIsDecided() {
    assertThat(text().out()).startsWith("AS RECORDED: 4 revisions, 92 verdicts");
    assertThat(text().out()).contains("0 INCONCLUSIVE");
    assertThat(text().out().lines())
        .anyMatch(line -> line.matches("no-deadlock +proved +REFUTED = +proved +proved"))
        .anyMatch(line -> line.matches("no-work-on-unbound-device +proved +REFUTED = .*"));
  }
}
