package org.quiesce.ci.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.quiesce.check.Budget;
import org.quiesce.check.Canaries;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;

/** The exhaustive explorer, one scenario after the other, until somebody interrupts it. */
public final class Explore implements Engine {
  /** Its name. */
  public static final String NAME = "explore";

  /** In less time a scenario does little more than begin: it may take all that is left. */
  private static final Duration LEAST = Duration.ofMillis(200);

  /** Of each canary. */
  private static final Duration CANARIES = Duration.ofSeconds(30);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "visits every state that any schedule reaches, memory model sc";
  }

  @Override
  public boolean samples() {
    return false;
  }

  @Override
  public boolean usesAllItsTime() {
    return false;
  }

  @Override
  public boolean sees(Property property) {
    return true;
  }

  /** They take some milliseconds: they run to their end whatever time there is. */
  @Override
  public Trust canaries(Budget budget, Duration time, BooleanSupplier stop) {
    Limits own = new Limits(CANARIES, budget.limits().bytes(), budget.limits().workers());
    return Trust.of(Canaries.failure(new Budget(own, budget.reduction(), Progress.NONE)), false);
  }

  @Override
  public int searches(Subject<?> subject, int scenarios) {
    return scenarios;
  }

  /**
   * Decides all scenarios within the time; the last ones may be undecided because of an
   * interruption. A scenario gets at most half of the time that is left, so that one which cannot
   * be exhausted leaves time for the others.
   */
  @Override
  public <R> List<CheckResult> examine(
      Subject<R> subject,
      List<Scenario<R>> scenarios,
      List<Property> properties,
      Duration time,
      Run run) {
    List<CheckResult> results = new ArrayList<>();
    boolean enough = false;
    long deadline = System.nanoTime() + time.toNanos();
    for (Scenario<R> scenario : scenarios) {
      List<CheckResult> next =
          enough
              ? Undecided.results(NAME, subject, scenario, properties, Undecided.ENOUGH)
              : examine(subject, scenario, properties, share(deadline - System.nanoTime()), run);
      results.addAll(next);
      enough |= run.first() && next.stream().anyMatch(one -> one.counterexample() != null);
    }
    return List.copyOf(results);
  }

  /** What one of several scenarios may take of the time that is left. */
  static Duration share(long left) {
    return Duration.ofNanos(Math.max(left / 2, Math.min(left, LEAST.toNanos())));
  }

  /**
   * Decides one scenario: a result for each property, in order.
   *
   * @param time it is not run if there is none
   */
  public <R> List<CheckResult> examine(
      Subject<R> subject, Scenario<R> scenario, List<Property> properties, Duration time, Run run) {
    return examine(subject, scenario, properties, time, run, Checker::new);
  }

  /** The same verdicts, without counterexamples. */
  <R> List<CheckResult> verdicts(
      Subject<R> subject, Scenario<R> scenario, List<Property> properties, Duration time, Run run) {
    return examine(subject, scenario, properties, time, run, Checker::ofVerdicts);
  }

  private static <R> List<CheckResult> examine(
      Subject<R> subject,
      Scenario<R> scenario,
      List<Property> properties,
      Duration time,
      Run run,
      Function<Budget, Checker> checker) {
    R model = subject.model();
    if (model == null) {
      String reason = notModelled(subject.notModelled());
      return Undecided.results(NAME, subject, scenario, properties, reason);
    }
    if (run.interruption().requested()) {
      return Undecided.results(NAME, subject, scenario, properties, Undecided.INTERRUPTED);
    }
    if (time.isNegative() || time.isZero()) {
      return Undecided.results(NAME, subject, scenario, properties, Undecided.NO_TIME);
    }
    Progress watcher = run.watching().begin(subject.revision() + " " + scenario.name(), time);
    Progress progress =
        (states, transitions, frontier) ->
            watcher.report(states, transitions, frontier) && !run.interruption().requested();
    Budget budget = run.budget();
    Limits limits = new Limits(time, budget.limits().bytes(), budget.limits().workers());
    return checker
        .apply(new Budget(limits, budget.reduction(), progress))
        .check(subject.protocol(), subject.revision(), model, scenario, properties);
  }

  private static String notModelled(List<String> what) {
    return what.size() == 1
        ? what.get(0)
        : what.size() + " constructs, first " + (what.isEmpty() ? "none" : what.get(0));
  }
}
