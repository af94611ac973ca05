package org.quiesce.ci.report;

import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Effect;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/** What a decision means for whoever asked: the same answer as the exit status of the gate. */
enum Outcome {
  /** Proved, or decided as recorded. */
  PASSED,
  /** Refuted, or decided otherwise than recorded. */
  FAILED,
  /** Nobody knows: it counts as a failure to decide, never as a pass. */
  UNDECIDED,
  /** A built-in revision that engines only sampled: nothing is said against its record. */
  SAMPLED,
  /** Refuted before the change in question and after it: nothing is said against the change. */
  KNOWN;

  static Outcome of(Findings findings, Examined examined, Decision decision) {
    Effect effect = findings.effect(examined.protocol(), decision.property()).orElse(null);
    if (effect == Effect.STILL_REFUTED) {
      return KNOWN;
    }
    return switch (decision.verdict()) {
      case PROVED -> decision.contradicted() ? FAILED : PASSED;
      case REFUTED -> findings.ofSources() || decision.contradicted() ? FAILED : PASSED;
      case UNREFUTED -> findings.ofSources() ? UNDECIDED : SAMPLED;
      case INCONCLUSIVE -> UNDECIDED;
    };
  }
}
