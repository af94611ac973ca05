package org.quiesce.ci.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;

/** Decides a revision, one scenario after the other, until somebody interrupts it. */
public final class Examiner {
  private static final String INTERRUPTED = "interrupted";

  /** What a scenario gets even if the time is over. */
  private static final Duration LEAST = Duration.ofMillis(200);

  private static final String NOT_RUN = "not run: the first counterexample was enough";

  private final Budget budget;
  private final Interruption interruption;
  private final Watching watching;
  private final boolean first;

  /** Decides everything. */
  public Examiner(Budget budget, Interruption interruption, Watching watching) {
    this(budget, interruption, watching, false);
  }

  /**
   * Decides everything, or as much as it takes.
   *
   * @param first whether one counterexample of a revision is enough
   */
  public Examiner(Budget budget, Interruption interruption, Watching watching, boolean first) {
    this.first = first;
    this.budget = budget;
    this.interruption = interruption;
    this.watching = watching;
  }

  /**
   * Decides all scenarios within the budget's time; the last ones may be undecided because of an
   * interruption. A scenario gets at most half of the time that is left, so that one which cannot
   * be exhausted leaves time for the others.
   */
  public <R> Examined examine(
      Subject<R> subject, List<Scenario<R>> scenarios, List<Property> properties) {
    List<CheckResult> results = new ArrayList<>();
    boolean enough = false;
    long deadline = System.nanoTime() + budget.limits().time().toNanos();
    for (Scenario<R> scenario : scenarios) {
      List<CheckResult> next =
          enough
              ? undecided(subject, scenario, properties, NOT_RUN)
              : examine(subject, scenario, properties, share(deadline));
      results.addAll(next);
      enough |= first && next.stream().anyMatch(one -> one.counterexample() != null);
    }
    return new Examined(
        subject.protocol(),
        subject.revision(),
        properties,
        List.copyOf(results),
        subject.recorded(),
        subject.files(),
        subject.notModelled());
  }

  private static Duration share(long deadline) {
    Duration left = Duration.ofNanos(deadline - System.nanoTime()).dividedBy(2);
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }

  /** Decides one scenario: a result for each property, in order. */
  public <R> List<CheckResult> examine(
      Subject<R> subject, Scenario<R> scenario, List<Property> properties) {
    return examine(subject, scenario, properties, budget.limits().time());
  }

  private <R> List<CheckResult> examine(
      Subject<R> subject, Scenario<R> scenario, List<Property> properties, Duration time) {
    R model = subject.model();
    if (model == null) {
      return undecided(subject, scenario, properties, notModelled(subject.notModelled()));
    }
    if (interruption.requested()) {
      return undecided(subject, scenario, properties, INTERRUPTED);
    }
    Progress watcher = watching.begin(subject.revision() + " " + scenario.name(), time);
    Progress progress =
        (states, transitions, frontier) ->
            watcher.report(states, transitions, frontier) && !interruption.requested();
    Limits limits = new Limits(time, budget.limits().bytes(), budget.limits().workers());
    return new Checker(new Budget(limits, budget.reduction(), progress))
        .check(subject.protocol(), subject.revision(), model, scenario, properties);
  }

  private static String notModelled(List<String> what) {
    return what.size() == 1
        ? what.get(0)
        : what.size() + " constructs, first " + (what.isEmpty() ? "none" : what.get(0));
  }

  private static List<CheckResult> undecided(
      Subject<?> subject, Scenario<?> scenario, List<Property> properties, String reason) {
    List<Goal.Seen> unseen =
        scenario.goals().stream()
            .map(goal -> new Goal.Seen(goal.name(), false, goal.required()))
            .toList();
    List<CheckResult> results = new ArrayList<>();
    for (Property property : properties) {
      results.add(
          new CheckResult(
              subject.protocol(),
              subject.revision(),
              scenario.name(),
              "explore",
              property.id(),
              Verdict.INCONCLUSIVE,
              scenario.bound(),
              "sc",
              false,
              0,
              0,
              0,
              0,
              reason,
              unseen,
              null,
              List.of()));
    }
    return results;
  }
}
