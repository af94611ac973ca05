package org.quiesce.ci.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** What a scenario gets even if the time is over. */
  private static final Duration LEAST = Duration.ofMillis(200);

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

  @Override
  public Optional<String> canaryFailure(Budget budget) {
    return Canaries.failure(budget);
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
              : examine(subject, scenario, properties, share(deadline), run);
      results.addAll(next);
      enough |= run.first() && next.stream().anyMatch(one -> one.counterexample() != null);
    }
    return List.copyOf(results);
  }

  private static Duration share(long deadline) {
    Duration left = Duration.ofNanos(deadline - System.nanoTime()).dividedBy(2);
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }

  /** Decides one scenario: a result for each property, in order. */
  public <R> List<CheckResult> examine(
      Subject<R> subject, Scenario<R> scenario, List<Property> properties, Duration time, Run run) {
    R model = subject.model();
    if (model == null) {
      String reason = notModelled(subject.notModelled());
      return Undecided.results(NAME, subject, scenario, properties, reason);
    }
    if (run.interruption().requested()) {
      return Undecided.results(NAME, subject, scenario, properties, Undecided.INTERRUPTED);
    }
    Progress watcher = run.watching().begin(subject.revision() + " " + scenario.name(), time);
    Progress progress =
        (states, transitions, frontier) ->
            watcher.report(states, transitions, frontier) && !run.interruption().requested();
    Budget budget = run.budget();
    Limits limits = new Limits(time, budget.limits().bytes(), budget.limits().workers());
    return new Checker(new Budget(limits, budget.reduction(), progress))
        .check(subject.protocol(), subject.revision(), model, scenario, properties);
  }

  private static String notModelled(List<String> what) {
    return what.size() == 1
        ? what.get(0)
        : what.size() + " constructs, first " + (what.isEmpty() ? "none" : what.get(0));
  }
}
