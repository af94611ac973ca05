package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.ci.TriedGate.Result;

/** Which of several counterexamples is shown. */
final class ShownTests {
  private static String token(String protocol, String revision, String property, String... more) {
    String[] args = {
      "check", protocol, "--revision", revision, "--property", property, "--report", "json=-"
    };
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    Result result = TriedGate.of(protocol).run(all);
    return result.json().get("decisions").get(0).get("token").asText();
  }

  @Test
  void whatNeedsNoFailureIsShownWithoutOneThoughItIsLonger() {
    String[] two = {"--scenario", "add-injection", "--scenario", "add-no-topology"};
    String token = token("memdev-attach", "guarded-attach", "no-deadlock", two);
    assertThat(token).contains("/add-no-topology/").doesNotContain("=");
  }

  @Test
  void whatNeedsNoBreachOfContractIsShownWithoutOne() {
    String[] two = {"--scenario", "destroy-with-late-submitter", "--scenario", "create-fails-irq"};
    assertThat(token("doe-mailbox", "aux-v8", "no-use-after-free", two))
        .contains("/create-fails-irq/");
  }
}
