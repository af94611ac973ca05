package org.quiesce.drive.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.drive.kernel.Bounds;
import org.quiesce.drive.kernel.KFact;
import org.quiesce.drive.kernel.Kernel;
import org.quiesce.drive.kernel.Registrations;
import org.quiesce.drive.memory.Coverage;
import org.quiesce.drive.memory.GrowException;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.LinesRun;
import org.quiesce.drive.memory.Rules;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Trace;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Position;
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

  /** Why a plan that did not get its turn is undecided. */
  public static final String NO_TIME = "not run: the budget was used up";

  /** Why a plan is undecided that somebody stopped, or all that came after it. */
  public static final String INTERRUPTED = "interrupted";

  private static final String DRIVER = "driver";
  private static final String EVERYTHING = "everything";
  private static final int MOST_RUNS = 2_000;

  private final Program program;
  private final Budget budget;
  private final String suffix;
  private @Nullable String wanted;
  private org.quiesce.machine.Program.@Nullable Source source;
  private volatile List<CheckResult> known = List.of();
  private volatile @Nullable Layout running;

  /**
   * @param budget its time is for all plans together; its progress is told how far the search of
   *     each has got, and says whether to go on; a driver has no two threads that are alike: where
   *     it asks for symmetry, threads go alone instead
   */
  public DriverCheck(Program program, Budget budget) {
    this(program, budget, "");
  }

  /**
   * The same, of one of several ways to read a driver.
   *
   * @param suffix of the names of its plans
   */
  public DriverCheck(Program program, Budget budget, String suffix) {
    this.program = program;
    this.suffix = suffix;
    this.budget =
        budget.reduction() == Reduction.FUSE_AND_SYMMETRY
            ? new Budget(budget.limits(), Reduction.PERSISTENT, budget.progress())
            : budget;
  }

  /**
   * What was found.
   *
   * @param results by plan and property
   * @param notes what was assumed, and where
   * @param doubts what was not understood, and where: nothing that it can touch is proved
   * @param callers who calls the driver: works, timers, interrupts, users
   * @param lines which lines have run
   */
  public record Outcome(
      List<CheckResult> results,
      List<String> notes,
      List<Layout.Doubt> doubts,
      List<String> callers,
      LinesRun lines) {}

  /**
   * The program of a plan, as it was when the plan was decided: for who replays a token of it.
   *
   * @param plan its name, as the scenario of a result
   * @return null if there is no such plan
   */
  public org.quiesce.machine.Program.@Nullable Source source(String name, String plan) {
    wanted = plan;
    check(name);
    return source;
  }

  /**
   * Decides a driver: everything at once as far as the budget goes, else each caller from outside
   * beside load and unload; and with one call failing.
   *
   * @param name for reports
   */
  public Outcome check(String name) {
    long deadline = System.nanoTime() + budget.limits().time().toNanos();
    Layout layout = new Layout(program, Registrations.testedFields());
    running = layout;
    List<CheckResult> results = new ArrayList<>();
    plans(name, layout, 0, share(deadline, 2), results);
    plans(name, layout, 1, deadline - (deadline - System.nanoTime()) / 5, results);
    callMoreOften(name, layout, deadline, results);
    boolean cut =
        results.stream().anyMatch(one -> one.verdict() == Verdict.INCONCLUSIVE && !one.exhausted());
    doubtWhatNeverRan(layout, cut ? " within the budget" : "");
    doubtExports(layout);
    layout
        .endlessWaits()
        .forEach(one -> layout.doubt(one + ", and nobody here ends that", Rules.DEADLOCK));
    noteBounds(layout);
    List<Layout.Doubt> doubts = layout.doubts();
    return new Outcome(
        results.stream().map(one -> doubted(one, doubts)).toList(),
        layout.notes(),
        doubts,
        callers(layout),
        lines(layout));
  }

  private LinesRun lines(Layout layout) {
    return Coverage.of(program, List.of(layout.coverage()), file -> true);
  }

  private static List<String> callers(Layout layout) {
    List<String> callers = new ArrayList<>();
    for (String kind : List.of("runs later", "irq", "kthread", "registration")) {
      layout.found(kind).forEach(one -> callers.add(one.toString()));
    }
    return callers;
  }

  /**
   * What is known while it is decided, of who calls the driver and what was not understood.
   *
   * @return null if it has not begun
   */
  public @Nullable Outcome outcomeSoFar(String name) {
    Layout layout = running;
    return layout == null
        ? null
        : new Outcome(
            soFar(name, this), layout.notes(), layout.doubts(), callers(layout), lines(layout));
  }

  /**
   * What is known while it is decided, for who cannot wait: nothing is proved before the end, since
   * all that was not understood is known only then.
   *
   * @param name for reports
   * @param check null if it has not begun
   */
  public static List<CheckResult> soFar(String name, @Nullable DriverCheck check) {
    List<CheckResult> results = new ArrayList<>();
    for (CheckResult one : check == null ? List.<CheckResult>of() : check.known) {
      results.add(one.verdict() == Verdict.PROVED ? one.undecided(INTERRUPTED) : one);
    }
    if (results.isEmpty()) {
      String plan = EVERYTHING + (check == null ? "" : check.suffix);
      results.addAll(undecided(name, plan, Bounds.few(0), INTERRUPTED));
    }
    return results;
  }

  /** Properties that what ends the use of an object keeps. */
  private static final Set<String> KEPT_BY_ENDING =
      Set.of(Rules.USE_AFTER_FREE, Rules.ENTRY_AFTER_TEARDOWN, Rules.DOUBLE_FREE);

  private static CheckResult doubted(CheckResult result, List<Layout.Doubt> doubts) {
    Counterexample shown = result.counterexample();
    String why = result.reason();
    if (result.verdict() == Verdict.REFUTED && shown == null) {
      return result.undecided(why == null ? "nothing shows it" : why);
    }
    if (shown != null && KEPT_BY_ENDING.contains(result.property())) {
      for (Trace.TraceStep step : shown.trace().steps()) {
        if (KFact.UNKNOWN_CALL.id().equals(step.fact())) {
          return result.undecided(
              step.location() + ": " + step.operation() + " is not known, and may end it in time");
        }
      }
    }
    if (shown != null) {
      String silenced = comesAfterSilence(shown.trace().steps());
      if (silenced != null) {
        return result.undecided(silenced);
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
   * Why nothing is told of an interrupt that comes although the driver has waited for the last one:
   * before it does that it tells its device to raise none any more, in registers that nobody here
   * understands. Null if the steps end otherwise.
   */
  private static @Nullable String comesAfterSilence(List<Trace.TraceStep> steps) {
    if (steps.isEmpty()) {
      return null;
    }
    String silent = null;
    String thread = steps.get(steps.size() - 1).thread();
    for (Trace.TraceStep step : steps) {
      if (step.operation().startsWith("synchronize_irq")) {
        silent = String.valueOf(step.location());
      } else if (silent != null
          && step.thread().equals(thread)
          && step.operation().equals(thread + " comes")) {
        return silent
            + ": behind synchronize_irq() the device was told to raise no interrupt, or it was not:"
            + " that it does needs hardware";
      }
    }
    return null;
  }

  /** A function that somebody was given to call, and that nobody called: it may do anything. */
  private void doubtWhatNeverRan(Layout layout, String when) {
    Set<String> ran = layout.ran();
    for (Map.Entry<String, Position> given : Entries.given(program).entrySet()) {
      Function function = program.function(given.getKey());
      if (function == null
          || ran.contains(function.name())
          || function.position().file().endsWith(".h")) {
        continue;
      }
      String what = given.getValue() + ": " + function.name() + "() is given to be called";
      if (Entries.isPowerManagement(program, function.name())) {
        layout.note(what + " for power management and was not");
      } else {
        layout.doubt(what + ", and nobody here calls it" + when);
      }
    }
  }

  /** How much of the outside there was. */
  private static void noteBounds(Layout layout) {
    layout.note("at most one call fails that may fail");
    if (!layout.found("driver").isEmpty()) {
      layout.note("each driver has one device, which is bound once");
    }
    if (!DriverProgram.callers(layout).isEmpty()) {
      layout.note(
          "each interrupt comes, and each user calls, at most "
              + Bounds.few(0).calls()
              + " times; "
              + Bounds.more("").calls()
              + " times where code has branches that only ever went one way, and alone then");
    }
  }

  /** What others may call, and nobody here does. */
  private void doubtExports(Layout layout) {
    Set<String> ran = layout.ran();
    for (String exported : Entries.exported(program)) {
      Function function = program.function(exported);
      if (function != null && !ran.contains(exported)) {
        layout.doubt(
            function.position() + ": " + exported + "() is exported, and nobody here calls it");
      }
    }
    for (String name : Entries.forOtherFiles(program)) {
      Function function = program.function(name);
      if (function != null && !ran.contains(name)) {
        layout.doubt(
            function.position() + ": only another file can call " + name + "(), and none is here");
      }
    }
  }

  /**
   * Whether the sources tell of anything that the kernel calls: a module, an export, a function
   * that is handed to somebody. Where they do not there is nothing to decide.
   */
  public boolean hasEntries() {
    return hasEntries(program);
  }

  /** The same of any program. */
  public static boolean hasEntries(Program program) {
    return Entries.any(program);
  }

  /** Whether the sources tell what loads them: {@code module_init} or one of its kind. */
  public boolean isModule() {
    return Entries.isModule(program);
  }

  private void plans(
      String name, Layout layout, int failures, long until, List<CheckResult> results) {
    String suffix = failures == 0 ? "" : ", one call fails";
    Bounds bounds = Bounds.few(failures);
    long half = share(until, 2);
    List<CheckResult> all = plan(name, layout, EVERYTHING + suffix, bounds, half);
    List<String> callers = DriverProgram.callers(layout);
    boolean decided =
        all.stream().allMatch(one -> one.exhausted() || one.verdict() == Verdict.REFUTED);
    if (!decided && callers.isEmpty() && !isOver(until)) {
      all = plan(name, layout, EVERYTHING + suffix, bounds, until);
    }
    if (decided || callers.isEmpty() || isOver(until)) {
      results.addAll(all);
      return;
    }
    all.stream().filter(one -> one.verdict() == Verdict.REFUTED).forEach(results::add);
    layout.note("callers from outside come one at a time beside load and unload");
    for (int i = 0; i < callers.size(); i++) {
      String caller = callers.get(i);
      long mine = share(until, callers.size() - i);
      results.addAll(plan(name, layout, "beside " + caller + suffix, bounds.beside(caller), mine));
    }
  }

  /**
   * Where code that callers run has branches that only ever went one way, something may count how
   * often it was called: each caller comes alone, and more often.
   */
  private void callMoreOften(String name, Layout layout, long until, List<CheckResult> results) {
    List<String> callers = DriverProgram.callers(layout);
    if (callers.isEmpty() || layout.coverage().oneSided().isEmpty()) {
      return;
    }
    for (int i = 0; i < callers.size(); i++) {
      String caller = callers.get(i);
      long mine = share(until, callers.size() - i);
      List<CheckResult> more =
          plan(name, layout, "often beside " + caller, Bounds.more(caller), mine);
      more.stream().filter(one -> one.verdict() == Verdict.REFUTED).forEach(results::add);
      if (NO_TIME.equals(more.isEmpty() ? null : more.get(0).reason())) {
        layout.note("often beside " + caller + suffix + ": " + NO_TIME);
      }
    }
  }

  private static boolean isOver(long until) {
    return System.nanoTime() - until >= 0;
  }

  /** When one of so many that share what is left of a time has had its part. */
  private static long share(long until, int of) {
    long now = System.nanoTime();
    return now + Math.max(0, until - now) / of;
  }

  private Budget until(long until) {
    Limits all = budget.limits();
    Duration left = Duration.ofNanos(Math.max(1, until - System.nanoTime()));
    return new Budget(
        new Limits(left, all.bytes(), all.workers()), budget.reduction(), budget.progress());
  }

  private List<CheckResult> plan(
      String name, Layout layout, String title, Bounds bounds, long until) {
    if (source != null) {
      return List.of(); // the plan that was wanted is known
    }
    String plan = title + suffix;
    List<CheckResult> results = decide(name, layout, plan, bounds, until);
    List<CheckResult> all = new ArrayList<>(known);
    all.removeIf(one -> one.scenario().equals(plan));
    all.addAll(results);
    known = List.copyOf(all);
    return results;
  }

  private List<CheckResult> decide(
      String name, Layout layout, String plan, Bounds bounds, long until) {
    for (int run = 1; run <= MOST_RUNS; run++) {
      if (isOver(until)) {
        return undecided(name, plan, bounds, NO_TIME);
      }
      if (!budget.progress().report(0, 0, 0)) {
        return undecided(name, plan, bounds, INTERRUPTED);
      }
      Scenario<Program> scenario =
          new Scenario<>(
              plan,
              bound(bounds),
              bounds.failures() == 0 ? goals(layout) : List.of(),
              false,
              sources -> new DriverProgram(sources, layout, bounds));
      try {
        List<CheckResult> results =
            Checker.ofLargePrograms(until(until))
                .check(DRIVER, name, program, scenario, PROPERTIES);
        if (plan.equals(wanted)) {
          source = new DriverProgram(program, layout.copy(), bounds);
        }
        return results;
      } catch (GrowException e) {
        layout.grew();
      }
    }
    throw new IllegalStateException("the program's memory goes on growing");
  }

  /** In reading order: reports tell it as it comes. */
  private static Map<String, Integer> bound(Bounds bounds) {
    Map<String, Integer> bound = new LinkedHashMap<>();
    bound.put("failures", bounds.failures());
    bound.put("calls", bounds.calls());
    return bound;
  }

  private static List<CheckResult> undecided(
      String name, String plan, Bounds bounds, String reason) {
    return PROPERTIES.stream()
        .map(
            property ->
                new CheckResult(
                    DRIVER,
                    name,
                    plan,
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
