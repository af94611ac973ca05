package org.quiesce.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counterexample in full.
 *
 * @param steps in order
 * @param message what went wrong, as one sentence
 * @param culprits indices of the (at most two) steps that clash, in order
 * @param waits for a deadlock, who waits for what, one line each; else empty
 */
public record Trace(
    List<TraceStep> steps, String message, List<Integer> culprits, List<String> waits) {
  /**
   * One step.
   *
   * @param thread its name
   * @param operation what it did
   * @param detail values before and after, such as {@code pdev0.ref 1 -> 2}; may be empty
   * @param location the source line; null for steps of the environment
   */
  public record TraceStep(
      String thread, String operation, String detail, @Nullable Location location) {}
}
