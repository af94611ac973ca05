package org.quiesce.check;

import java.util.List;
import java.util.Set;

/**
 * Something that must have been seen at least once, or the scenario says nothing.
 *
 * @param name as in a report
 * @param events any of these events makes it seen
 * @param required false if only some revisions can reach it (draining, for example): then it is
 *     reported, and not reaching it makes nothing undecided
 */
public record Goal(String name, List<String> events, boolean required) {
  /** How the reason of a scenario begins that was run and did not reach its goals. */
  public static final String VACUOUS = "vacuous: never seen: ";

  /** A goal that every revision must reach. */
  public static Goal of(String name, String... events) {
    return new Goal(name, events.length == 0 ? List.of(name) : List.of(events), true);
  }

  /** A goal that some revisions cannot reach. */
  public static Goal ifPossible(String name, String... events) {
    return new Goal(name, events.length == 0 ? List.of(name) : List.of(events), false);
  }

  /** Whether the events seen reach it. */
  public boolean seenIn(Set<String> seen) {
    return events.stream().anyMatch(seen::contains);
  }

  /**
   * A goal and whether it was seen.
   *
   * @param seen whether some schedule reached it
   */
  public record Seen(String name, boolean seen, boolean required) {}
}
