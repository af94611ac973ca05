package org.quiesce.ci.step;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Ordering;

/** Small traces: each step of a thread adds one to a count. */
final class Traces {
  private Traces() {}

  static Trace of(List<Integer> culprits, String... threads) {
    List<TraceStep> steps = new ArrayList<>();
    for (int i = 0; i < threads.length; i++) {
      Change change = new Change("count", "" + i, "" + (i + 1));
      steps.add(
          new TraceStep(
              threads[i],
              "write count = " + (i + 1),
              change.toString(),
              new Location("a.c", i + 1, "f"),
              List.of(change),
              Ordering.NONE,
              "memory-plain"));
    }
    return new Trace(steps, "it broke", culprits, List.of());
  }
}
