package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;
import org.quiesce.explore.Trace.TraceStep;

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
    boolean culprit) {
  private static final String READ = "read ";
  private static final String WRITE = "write ";

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
              trace.culprits().contains(moments.size())));
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

  /** Whether it takes a lock. */
  boolean isAcquire() {
    return verb().startsWith("down_") || verb().contains("lock") && !isRelease();
  }

  /** Whether it lets a lock go. */
  boolean isRelease() {
    return verb().startsWith("up_") || verb().contains("unlock");
  }

  /** Whether it is a reader's part of a lock. */
  boolean isShared() {
    return verb().endsWith("_read");
  }

  /** Whether it orders nothing: an access to memory, an index of a kfifo, a reference taken. */
  boolean isLoose() {
    return what.startsWith(READ)
        || what.startsWith(WRITE)
        || verb().startsWith("kfifo_")
        || verb().endsWith("get")
        || verb().endsWith("get_device")
        || verb().contains("takes a reference");
  }

  /** {@code down_read} of {@code down_read(rwsema)}. */
  private String verb() {
    int open = what.indexOf('(');
    return open < 0 ? what : what.substring(0, open);
  }

  /** The line, such as {@code aer_cxl_vh.c:57}; empty for the environment. */
  String place() {
    return location == null ? "" : location.toString();
  }
}
