package org.quiesce.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Trace;

/**
 * A schedule that shows a property violated.
 *
 * @param token replays it
 * @param trace its steps, what went wrong, and the steps that clash
 * @param preemptions switches away from a thread that could have gone on
 * @param minimality of which of its sizes it was proved that there is none smaller
 * @param threads names in the order of the program
 * @param engineText what the engine that found it says in its own words; null for the explorer
 */
public record Counterexample(
    String token,
    Trace trace,
    int preemptions,
    Minimality minimality,
    List<String> threads,
    @Nullable String engineText) {
  /** The same, with the words of the engine that found it. */
  public Counterexample inTheWordsOf(String text) {
    return new Counterexample(token, trace, preemptions, minimality, threads, text);
  }
}
