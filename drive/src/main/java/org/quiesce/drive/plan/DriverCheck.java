package org.quiesce.drive.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.drive.kernel.Kernel;
import org.quiesce.drive.memory.GrowException;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Rules;
import org.quiesce.translate.ir.Program;

/** Decides a driver from its sources alone. */
public final class DriverCheck {
  /** Properties of any driver. */
  public static final List<Property> PROPERTIES =
      List.of(
          new Property(Rules.USE_AFTER_FREE, "Nothing is accessed after it was freed."),
          new Property(Rules.DOUBLE_FREE, "Nothing is freed twice."),
          new Property(Rules.NULL_DEREFERENCE, "The null pointer is not dereferenced."),
          new Property(Rules.ERROR_POINTER, "An error pointer is not dereferenced."),
          new Property(Rules.USE_BEFORE_INIT, "Nothing is used that was never initialised."),
          new Property(Rules.OUT_OF_BOUNDS, "Arrays are accessed within their bounds."),
          new Property(Rules.LEAK, "What was taken is given back."),
          new Property(
              Rules.ENTRY_AFTER_TEARDOWN, "When teardown is done nothing of the driver can run."),
          new Property(Rules.SLEEP_IN_ATOMIC, "Nothing sleeps where it must not."),
          new Property(Rules.LOCK_HELD_AT_RETURN, "Entries return with the locks they came with."),
          new Property(Rules.DEADLOCK, "Nobody waits for ever."),
          new Property(Rules.REFCOUNT, "Reference counts do not go below 0."),
          new Property(Rules.ASSERTION, "Assertions hold."));

  private static final int MOST_RUNS = 2_000;

  private final Program program;
  private final Budget budget;

  public DriverCheck(Program program, Budget budget) {
    this.program = program;
    this.budget = budget;
  }

  /** What one plan gave: results, and what a verdict has to say. */
  public record Outcome(
      List<CheckResult> results, List<String> notes, List<String> doubts, int runs) {}

  /**
   * Decides one plan.
   *
   * @param failures how many calls that may fail do fail, at most
   */
  public Outcome check(String name, int failures) {
    Layout layout = new Layout(program);
    for (int run = 1; run <= MOST_RUNS; run++) {
      Scenario<Program> scenario =
          new Scenario<>(
              failures == 0 ? "bind-and-unbind" : "probe-fails",
              Map.of("failures", failures),
              goals(layout),
              false,
              sources -> new DriverProgram(sources, layout, failures));
      try {
        List<CheckResult> results =
            new Checker(budget).check("driver", name, program, scenario, PROPERTIES);
        return new Outcome(results, layout.notes(), layout.doubts(), run);
      } catch (GrowException e) {
        // Known now: once more.
        continue;
      }
    }
    throw new IllegalStateException("the program's memory goes on growing");
  }

  /** What must be seen: a driver that never bound its device was not driven. */
  private static List<Goal> goals(Layout layout) {
    List<Goal> goals = new ArrayList<>();
    goals.add(Goal.of(Kernel.TORN_DOWN));
    if (!layout.found("driver").isEmpty()) {
      goals.add(Goal.of(Kernel.BOUND));
      goals.add(Goal.of(Kernel.UNBOUND));
    }
    return goals;
  }
}
