package org.quiesce.ci.report;

import org.quiesce.ci.run.Decision;
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
  SAMPLED;

  static Outcome of(Findings findings, Decision decision) {
    return switch (decision.verdict()) {
      case PROVED -> decision.contradicted() ? FAILED : PASSED;
      case REFUTED -> findings.ofSources() || decision.contradicted() ? FAILED : PASSED;
      case UNREFUTED -> findings.ofSources() ? UNDECIDED : SAMPLED;
      case INCONCLUSIVE -> UNDECIDED;
    };
  }
}
