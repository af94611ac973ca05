package org.quiesce.ci.run;

import java.util.List;

/**
 * What became of one edited revision.
 *
 * @param id of the edit
 * @param edit what is different
 * @param outcome whether the checks see what they must see
 * @param findings for a mutant, one for each property that was refuted as it must be; for a
 *     refactoring, what differs
 * @param missing properties that were not refuted although they must be
 * @param cut properties that are undecided because a search was cut, and why
 * @param states distinct states of all searches
 * @param seconds processor time of all searches
 */
public record Mutation(
    String id,
    String edit,
    Outcome outcome,
    List<String> findings,
    List<String> missing,
    List<String> cut,
    long states,
    double seconds) {
  /** How the checks did on an edit. */
  public enum Outcome {
    /** Every property that the mutant breaks was refuted. */
    FOUND,
    /** A property that the mutant breaks was not refuted. */
    MISSED,
    /** The refactoring has the verdicts of its base. */
    UNCHANGED,
    /** The refactoring has a verdict that its base has not. */
    FALSE_ALARM,
    /** A search that might have told was cut. */
    UNDECIDED;

    /** Whether the checks did what they must. */
    public boolean isGood() {
      return this == FOUND || this == UNCHANGED;
    }

    @Override
    public String toString() {
      return this == UNCHANGED ? "same verdicts" : name().replace('_', ' ');
    }
  }
}
