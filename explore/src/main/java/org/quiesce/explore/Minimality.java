package org.quiesce.explore;

import java.util.Arrays;
import java.util.List;

/** Of which sizes of a counterexample a search has proved that there is none smaller. */
public enum Minimality {
  /**
   * First fewest {@linkplain Token#choices choices} of the environment other than the ordinary one,
   * of those fewest threads that take steps, of those fewest preemptions, of those fewest steps.
   */
  CHOICES_THREADS_PREEMPTIONS_STEPS,
  /** First fewest preemptions, of those fewest steps; fewer choices or threads may do. */
  PREEMPTIONS_STEPS,
  /**
   * Fewest choices of the environment other than the ordinary one and preemptions, counted
   * together; fewer threads or steps may do.
   */
  CHOICES_AND_PREEMPTIONS,
  /** It was not searched for the smallest. */
  NOTHING;

  /** The sizes, the first to be minimised first. */
  public List<String> proved() {
    return switch (this) {
      case CHOICES_THREADS_PREEMPTIONS_STEPS ->
          List.of("choices", "threads", "preemptions", "steps");
      case PREEMPTIONS_STEPS -> List.of("preemptions", "steps");
      case CHOICES_AND_PREEMPTIONS -> List.of("choices and preemptions");
      case NOTHING -> List.of();
    };
  }

  /** What was proved of these sizes; nothing if nobody proves just these. */
  public static Minimality of(List<String> proved) {
    return Arrays.stream(values())
        .filter(one -> one.proved().equals(proved))
        .findFirst()
        .orElse(NOTHING);
  }

  /** In words, such as {@code fewest preemptions, then fewest steps: proved}. */
  public String told() {
    return switch (this) {
      case CHOICES_THREADS_PREEMPTIONS_STEPS ->
          "fewest injected choices, then fewest threads, then fewest preemptions, then fewest steps"
              + " of its scenario: proved";
      case PREEMPTIONS_STEPS ->
          "fewest preemptions, then fewest steps of its scenario: proved; fewest injected choices"
              + " and threads: not";
      case CHOICES_AND_PREEMPTIONS ->
          "fewest injected choices and preemptions together: proved; fewest threads and steps: not";
      case NOTHING ->
          "no size that was minimised: fewer choices, threads, preemptions or steps may do";
    };
  }
}
