package org.quiesce.stress.run;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Runs tests whose answers are known, before JCStress is believed: if it cannot refute what is
 * certain to fail, it decides nothing.
 */
public final class Canaries {
  /** Comes out FORBIDDEN, for certain. */
  public static final String MUST_FAIL = Canary.Wrong.class.getCanonicalName();

  /** Holds, for certain. */
  public static final String MUST_PASS = Canary.Right.class.getCanonicalName();

  private Canaries() {}

  /**
   * A sentence that tells which canary gave a wrong answer, or none; empty if both are right.
   *
   * @param limit 30 seconds are plenty
   */
  public static Optional<String> canaryFailure(Duration limit, BooleanSupplier stop)
      throws IOException {
    return failure(
        new JcstressRun()
            .run(ImmutableList.of(MUST_FAIL, MUST_PASS), Settings.once(), limit, stop));
  }

  static Optional<String> failure(RunReport report) {
    if (!report.complete()) {
      return report.trouble().map(why -> "the canaries did not run: " + why);
    }
    TestReport mustFail = report.test(MUST_FAIL).orElseThrow();
    if (mustFail.held() || mustFail.samples() == 0) {
      return Optional.of("JCStress does not see a FORBIDDEN outcome: " + mustFail.counts());
    }
    TestReport mustPass = report.test(MUST_PASS).orElseThrow();
    if (!mustPass.held() || mustPass.samples() == 0) {
      return Optional.of("JCStress refutes what is certain to hold: " + mustPass.counts());
    }
    return Optional.empty();
  }
}
