package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Ordering;

/**
 * One step of a counterexample with all that a format may tell of it.
 *
 * @param number from 1
 * @param lane of its thread, from 0, in the order in which the threads begin
 * @param what what the thread did, with what it read
 * @param values before and after, as one text; may be empty
 * @param changes the same one by one
 * @param location the line of the user's source or of the Java class; null for the environment
 * @param quote what stands in that line; null if there is no source to quote
 * @param culprit whether it is one of the steps that clash
 * @param ordering what it is ordered against
 * @param fact id of the kernel's rule that it relies on; null for a step of a scenario's own
 */
record Moment(
    int number,
    String thread,
    int lane,
    String what,
    String values,
    List<Change> changes,
    @Nullable Location location,
    @Nullable String quote,
    boolean culprit,
    Ordering ordering,
    @Nullable String fact) {
  private static final String READ = "read ";

  /** The steps of a trace. */
  static List<Moment> of(Trace trace, Sources sources) {
    List<Moment> moments = new ArrayList<>();
    List<String> threads = new ArrayList<>();
    for (TraceStep step : trace.steps()) {
      if (!threads.contains(step.thread())) {
        threads.add(step.thread());
      }
      Location location = sources.isShown(step.location()) ? step.location() : null;
      moments.add(
          new Moment(
              moments.size() + 1,
              step.thread(),
              threads.indexOf(step.thread()),
              Story.what(step),
              Story.values(step),
              step.changes(),
              location,
              location == null ? null : sources.quote(location),
              trace.culprits().contains(moments.size()),
              step.ordering(),
              step.fact()));
    }
    return List.copyOf(moments);
  }

  /** The value that it only reads; null for none. */
  @Nullable String reads() {
    if (!what.startsWith(READ)) {
      return null;
    }
    int equals = what.indexOf(" = ");
    return equals < 0 ? what.substring(READ.length()) : what.substring(READ.length(), equals);
  }

  /** The line, such as {@code aer_cxl_vh.c:57}; empty for the environment. */
  String place() {
    return location == null ? "" : location.toString();
  }
}
