package org.quiesce.check;

/** The answer to one property of one scenario of one revision. */
public enum Verdict {
  /** Holds in every schedule within the stated bound. */
  PROVED,
  /** Does not hold: there is a counterexample. */
  REFUTED,
  /** An engine that samples schedules ran and found nothing: no proof; its evidence is stated. */
  UNREFUTED,
  /** Not decided; the reason is stated. */
  INCONCLUSIVE;

  /**
   * What two parts say together: refuted by either, else undecided by either, else unrefuted by
   * either, else proved. For scenarios of one engine; see {@link #beside} for two engines.
   */
  public Verdict and(Verdict other) {
    if (this == REFUTED || other == REFUTED) {
      return REFUTED;
    }
    if (this == INCONCLUSIVE || other == INCONCLUSIVE) {
      return INCONCLUSIVE;
    }
    return this == UNREFUTED || other == UNREFUTED ? UNREFUTED : PROVED;
  }

  /**
   * What two engines say together of the same thing: refuted by either, else undecided by either,
   * else a proof stands beside an engine that found nothing.
   */
  public Verdict beside(Verdict other) {
    Verdict both = and(other);
    return both == UNREFUTED && (this == PROVED || other == PROVED) ? PROVED : both;
  }
}
