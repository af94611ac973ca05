package org.quiesce.drive.program;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.drive.memory.GrowException;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.memory.Terms;
import org.quiesce.drive.run.CFact;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Trace;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;

/** Decides a program that has a {@code main}, from its sources alone. */
public final class ProgramCheck {
  /** Properties of any program. */
  public static final List<Property> PROPERTIES =
      List.of(
          new Property(Rules.ASSERTION, "Assertions hold, and no error is reached."),
          new Property(Process.ABORT, "abort() is not called."),
          new Property(Rules.DEADLOCK, "Nobody waits for ever."),
          new Property(Rules.USE_AFTER_FREE, "Nothing is accessed after it was freed."),
          new Property(Rules.DOUBLE_FREE, "What is freed was allocated, and is freed once."),
          new Property(Rules.NULL_DEREFERENCE, "The null pointer is not dereferenced."),
          new Property(Rules.USE_BEFORE_INIT, "Nothing is used that was never initialised."),
          new Property(Rules.OUT_OF_BOUNDS, "Arrays are accessed within their bounds."),
          new Property(Rules.ERROR_POINTER, "No pointer is dereferenced that points nowhere."),
          new Property(Process.MISUSE, "Threads and locks are used as POSIX says."),
          new Property(Rules.DATA_RACE, "Conflicting plain accesses are ordered."));

  /** How a program is called in reports and tokens. */
  public static final String PROGRAM = "program";

  /** The one scenario. */
  public static final String SCENARIO = "main";

  private static final String MAIN = ThreadedProgram.MAIN;
  private static final String NO_TIME = "time budget used up";
  private static final int MOST_RUNS = 5_000;

  /** How much is looked at, one after the other, until it is enough. */
  private static final List<Bounds> BOUNDS =
      List.of(new Bounds(3, 4), new Bounds(8, 16), new Bounds(30, 64));

  private final Program program;
  private final Budget budget;
  private final boolean verifies;
  private final boolean assumes;
  private org.quiesce.machine.Program.@Nullable Source source;

  /**
   * @param program as {@link org.quiesce.translate.read.Reader#ofPrograms} reads it
   */
  public ProgramCheck(Program program, Budget budget) {
    this.program = Sections.marked(program);
    this.verifies = calls(program, ProgramCheck::isForVerifiers);
    this.assumes = calls(program, name -> isAssumption(name, verifies));
    this.budget =
        new Budget(
            budget.limits(),
            budget.reduction() == Reduction.NONE || budget.reduction() == Reduction.FUSE
                ? budget.reduction()
                : Sections.any(this.program) ? Reduction.FUSE : Reduction.PERSISTENT,
            budget.progress());
  }

  /**
   * What was found.
   *
   * @param notes what was assumed, and where
   * @param doubts what was not understood, and where: nothing is proved then
   */
  public record Outcome(List<CheckResult> results, List<String> notes, List<Layout.Doubt> doubts) {}

  /** Whether sources have a main. */
  public static boolean isProgram(Program program) {
    return program.function(MAIN) != null;
  }

  /** The program, as it was when it was decided: for who replays a token of it. */
  public org.quiesce.machine.Program.@Nullable Source source(String name) {
    check(name);
    return source;
  }

  /**
   * Decides it.
   *
   * @param name for reports
   */
  public Outcome check(String name) {
    long deadline = System.nanoTime() + budget.limits().time().toNanos();
    Outcome outcome = null;
    for (int i = 0; i < BOUNDS.size(); i++) {
      long left = deadline - System.nanoTime();
      if (outcome != null && left < budget.limits().time().toNanos() / 10) {
        break;
      }
      Layout layout = new Layout(program, Terms.OF_PROGRAM);
      Outcome next = within(name, layout, BOUNDS.get(i), deadline);
      boolean undecided =
          next.results().stream().allMatch(one -> one.verdict() == Verdict.INCONCLUSIVE);
      if (outcome == null || !undecided || !layout.isOutgrown()) {
        outcome = next;
      }
      if (!layout.isOutgrown()
          || next.results().stream().anyMatch(one -> one.verdict() == Verdict.REFUTED)) {
        break;
      }
    }
    return java.util.Objects.requireNonNull(outcome);
  }

  private Outcome within(String name, Layout layout, Bounds bounds, long deadline) {
    List<CheckResult> results = decide(name, layout, bounds, deadline);
    List<Layout.Doubt> doubts = layout.doubts();
    return new Outcome(
        results.stream().map(one -> doubted(one, doubts, layout.hasRelated())).toList(),
        notes(layout),
        doubts);
  }

  private List<String> notes(Layout layout) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "memory is sequentially consistent: weaker atomics are taken for it, which may miss what"
            + " they allow");
    notes.add("allocations do not fail, and freed addresses are not given out again");
    notes.add("that threads go round for ever is no deadlock, and was not looked for");
    if (verifies) {
      notes.add("abort() is where a path ends that was assumed away");
    }
    notes.addAll(layout.notes());
    return notes;
  }

  private List<CheckResult> decide(String name, Layout layout, Bounds bounds, long deadline) {
    for (int run = 1; run <= MOST_RUNS; run++) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return undecided(name, bounds, NO_TIME);
      }
      if (!budget.progress().report(0, 0, 0)) {
        return undecided(name, bounds, "interrupted");
      }
      Scenario<Program> scenario =
          new Scenario<>(
              SCENARIO,
              bound(bounds),
              List.of(assumes ? Goal.of(Process.OVER) : Goal.ifPossible(Process.OVER)),
              false,
              sources -> new ThreadedProgram(sources, layout, bounds, verifies));
      Limits limits =
          new Limits(Duration.ofNanos(left), budget.limits().bytes(), budget.limits().workers());
      try {
        List<CheckResult> results =
            new Checker(new Budget(limits, budget.reduction(), budget.progress()))
                .check(PROGRAM, name, program, scenario, PROPERTIES);
        source = new ThreadedProgram(program, layout.copy(), bounds, verifies);
        return results;
      } catch (GrowException e) {
        layout.grew();
      }
    }
    return undecided(name, bounds, "the program's memory goes on growing");
  }

  private static Map<String, Integer> bound(Bounds bounds) {
    Map<String, Integer> bound = new LinkedHashMap<>();
    bound.put("threads", bounds.threads());
    bound.put("objects", bounds.objects());
    return bound;
  }

  /**
   * Nothing is decided.
   *
   * @param name for reports
   */
  public static List<CheckResult> undecided(String name, String reason) {
    return undecided(name, BOUNDS.get(0), reason);
  }

  private static List<CheckResult> undecided(String name, Bounds bounds, String reason) {
    return PROPERTIES.stream()
        .map(
            property ->
                new CheckResult(
                    PROGRAM,
                    name,
                    SCENARIO,
                    "explore",
                    property.id(),
                    Verdict.INCONCLUSIVE,
                    bound(bounds),
                    "sc",
                    false,
                    0,
                    0,
                    0,
                    0,
                    reason,
                    List.of(),
                    null,
                    List.of()))
        .toList();
  }

  private static CheckResult doubted(
      CheckResult result, List<Layout.Doubt> doubts, boolean related) {
    Counterexample shown = result.counterexample();
    if (result.verdict() == Verdict.REFUTED && shown == null && related) {
      String why = result.reason();
      return result.undecided(why == null ? "nothing shows it" : why);
    }
    if (shown != null && related) {
      for (Trace.TraceStep step : shown.trace().steps()) {
        if (CFact.UNKNOWN_RELATION.id().equals(step.fact())) {
          return result.undecided(
              step.location()
                  + ": "
                  + step.operation()
                  + " is about numbers of which nobody knows whether they fit together");
        }
      }
    }
    List<Layout.Doubt> mine =
        doubts.stream().filter(doubt -> doubt.touches(result.property())).toList();
    if (result.verdict() != Verdict.PROVED || mine.isEmpty()) {
      return result;
    }
    return result.undecided(
        mine.get(0) + (mine.size() == 1 ? "" : " (and " + (mine.size() - 1) + " more)"));
  }

  /**
   * Whether a function is one that only programs call which are written to be verified: they ask
   * for what only checkers know.
   */
  private static boolean isForVerifiers(String name) {
    return name.startsWith(Verifier.PREFIX) || name.equals("reach_error");
  }

  /** Whether a function may end all executions, so that what is proved of them means nothing. */
  private static boolean isAssumption(String name, boolean verifies) {
    return Verifier.ASSUMPTIONS.contains(name) || verifies && name.equals("abort");
  }

  private static boolean calls(Program program, Predicate<String> which) {
    for (Function function : program.functions().values()) {
      if (which.test(function.name())) {
        return true;
      }
      for (Instruction one : function.code()) {
        if (one instanceof Instruction.Call call
            && call.callee() instanceof Operand.FunctionAddress callee
            && which.test(callee.name())) {
          return true;
        }
      }
    }
    return false;
  }
}
