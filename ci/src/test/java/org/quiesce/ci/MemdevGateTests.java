package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.ci.TriedGate.Result;

/** The built-in protocol memdev-attach, as a user meets it. */
final class MemdevGateTests {
  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(new Suite<?>[0]));

  @Test
  void aRefutationReplays() {
    Result check =
        gate.run(
            "check",
            "memdev-attach",
            "--revision",
            "guarded-attach",
            "--scenario",
            "add-no-topology");
    String token =
        check
            .out()
            .lines()
            .filter(line -> line.startsWith("memdev-attach/guarded-attach/") && line.contains("@"))
            .findFirst()
            .orElseThrow();
    Result replay = gate.run("replay", token);
    assertThat(replay.status()).isZero();
    assertThat(replay.out()).contains("a thread waits for itself: P -> P");
  }

  @Test
  void sourcesAreNotReadYet() {
    Result check = gate.run("check", "memdev-attach", "--source", "mem.c");
    assertThat(check.status()).isEqualTo(2);
    assertThat(check.err()).contains("C sources of memdev-attach are not read yet");
  }
}
