package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Location;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Ordering;

final class ExplanationTests {
  private static TraceStep step(String thread, String what, Ordering ordering, Change... changes) {
    String detail = String.join(", ", List.of(changes).stream().map(Object::toString).toList());
    return new TraceStep(
        thread, what, detail, new Location("a.c", 7, "f"), List.of(changes), ordering, "a-fact");
  }

  private static String explain(List<TraceStep> steps, Integer... culprits) {
    Trace trace = new Trace(steps, "it broke", List.of(culprits), List.of());
    return String.join(
            " ",
            Explanation.of(
                "no-x is violated", List.of(), trace, Origin.NONE, Minimality.NOTHING, 100))
        .replaceAll(" +", " ");
  }

  private final TraceStep queue =
      step("aer", "schedule_work(w)", Ordering.FULL, new Change("w", "idle", "pending"));
  private final TraceStep free =
      step("exit", "free_module(m)", Ordering.FULL, new Change("m", "live", "freed"));
  private final TraceStep run =
      step(
          "kworker",
          "kworker starts w",
          Ordering.FULL,
          new Change("m", "freed", "freed, running"),
          new Change("w", "pending", "running"));

  @Test
  void stepsThatNothingOrdersAreToldSo() {
    assertThat(explain(List.of(queue, free, run), 1, 2))
        .startsWith("no-x is violated.")
        .contains(
            "step 2, exit: free_module(m) at a.c:7 [m live -> freed]. It takes over nothing from another")
        .contains("Before it came step 1, aer: schedule_work(w) at a.c:7 (w).")
        .contains("However, no lock, work item")
        .contains("leads from step 2 of exit to step 3 of kworker");
  }

  @Test
  void aStateThatNobodyTookBackIsNamed() {
    List<TraceStep> steps =
        List.of(
            queue,
            step("aer", "up_read(s)", Ordering.UNLOCK_SHARED, new Change("s", "1 reader", "free")),
            step("exit", "down_write(s)", Ordering.LOCK, new Change("s", "free", "write")),
            step("exit", "unregister returned", Ordering.FULL));
    assertThat(explain(steps, 0, 3))
        .contains("step 2, aer: up_read(s) at a.c:7 (s, taken up in step 3)")
        .contains("step 4 comes after step 1 without undoing it: w is still pending.");
  }

  @Test
  void hostileNamesAreHarmless(@TempDir Path directory) {
    assertThat(
            Explanation.of(
                "x",
                List.of(),
                new Sample(directory, 0).trace(),
                Origin.NONE,
                Minimality.NOTHING,
                80))
        .noneMatch(line -> line.contains("\u001b") || line.contains("\n"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }
}
