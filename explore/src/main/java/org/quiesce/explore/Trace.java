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
   * @param changes the values before and after that {@code detail} tells, one by one
   */
  public record TraceStep(
      String thread,
      String operation,
      String detail,
      @Nullable Location location,
      List<Change> changes) {
    public TraceStep {
      changes = List.copyOf(changes);
    }

    /** A step that changed nothing that has a name. */
    public TraceStep(String thread, String operation, String detail, @Nullable Location location) {
      this(thread, operation, detail, location, List.of());
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
