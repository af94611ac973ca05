package org.quiesce.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Ordering;

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
   * @param changes the values before and after that {@code detail} tells, one by one
   * @param ordering what it is ordered against
   * @param fact id of what of the modelled world it relies on; null for a step of a scenario's own
   */
  public record TraceStep(
      String thread,
      String operation,
      String detail,
      @Nullable Location location,
      List<Change> changes,
      Ordering ordering,
      @Nullable String fact) {
    public TraceStep {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What a step did to one value.
   *
   * @param name of the cell, such as {@code fifo.in}
   */
  public record Change(String name, String before, String after) {
    @Override
    public String toString() {
      return name + " " + before + " -> " + after;
    }
  }
}
