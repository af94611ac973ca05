package org.quiesce.ci.run;

import org.jspecify.annotations.Nullable;
import org.quiesce.check.Verdict;

/** What a change does to a property. */
public enum Effect {
  /** It was PROVED and is REFUTED. */
  BROKE("BROKE"),
  /** It is REFUTED, and nothing was known of it before. */
  NOW_REFUTED("REFUTED, not known before"),
  /** It is not decided after the change, whatever it was before. */
  UNDECIDED("UNDECIDED"),
  /** It was REFUTED and is PROVED. */
  FIXED("FIXED"),
  /** It is PROVED, and nothing was known of it before. */
  NOW_PROVED("PROVED, not known before"),
  /** It was REFUTED and still is. */
  STILL_REFUTED("still REFUTED"),
  /** It was PROVED and still is. */
  STILL_PROVED("still PROVED");

  private final String words;

  Effect(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }

  /**
   * The effect on one property.
   *
   * @param before null if the protocol was not there before, or is not known
   */
  static Effect of(@Nullable Verdict before, Verdict after) {
    return switch (after) {
      case REFUTED ->
          before == Verdict.PROVED
              ? BROKE
              : before == Verdict.REFUTED ? STILL_REFUTED : NOW_REFUTED;
      case PROVED ->
          before == Verdict.REFUTED ? FIXED : before == Verdict.PROVED ? STILL_PROVED : NOW_PROVED;
      case UNREFUTED, INCONCLUSIVE -> UNDECIDED;
    };
  }

  /** Whether it speaks against the change. */
  public boolean isBad() {
    return this == BROKE || this == NOW_REFUTED;
  }
}
