package org.quiesce.check;

/** The answer to one property of one scenario of one revision. */
public enum Verdict {
  /** Holds in every schedule within the stated bound. */
  PROVED,
  /** Does not hold: there is a counterexample. */
  REFUTED,
  /** Not decided; the reason is stated. */
  INCONCLUSIVE;

  /** What two parts say together: refuted by either, else undecided by either, else proved. */
  public Verdict and(Verdict other) {
    if (this == REFUTED || other == REFUTED) {
      return REFUTED;
    }
    return this == INCONCLUSIVE || other == INCONCLUSIVE ? INCONCLUSIVE : PROVED;
  }
}
