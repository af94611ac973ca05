package org.quiesce.ci.run;

import java.util.Optional;

/**
 * What an engine's canaries say of it: programs whose answers are known, which run before anything
 * that it says counts.
 *
 * @param kind whether it is to be believed
 * @param why a sentence if it is not; empty if it is
 */
public record Trust(Kind kind, String why) {
  /** Whether an engine is to be believed. */
  public enum Kind {
    /** All canaries gave the right answer. */
    BELIEVED,
    /** One gave a wrong answer. */
    NOT_BELIEVED,
    /** Their time was over before the last one had answered, or somebody told them to stop. */
    UNTRIED
  }

  /** What a complaint means: nothing wrong if there is none, or if the canaries were cut short. */
  static Trust of(Optional<String> complaint, boolean cutShort) {
    return complaint
        .map(why -> new Trust(cutShort ? Kind.UNTRIED : Kind.NOT_BELIEVED, why))
        .orElse(new Trust(Kind.BELIEVED, ""));
  }
}
