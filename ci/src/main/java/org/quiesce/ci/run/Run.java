package org.quiesce.ci.run;

import java.time.Duration;
import org.quiesce.check.Budget;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;

/**
 * What all engines of one run of the gate have in common.
 *
 * @param budget memory and workers of a search; its time is that of one revision at most
 * @param allowance the time of the whole run
 * @param first whether one counterexample of a revision is enough
 */
public record Run(
    Budget budget,
    Allowance allowance,
    Interruption interruption,
    Watching watching,
    boolean first) {
  /** For who comes when the time is over: everything says that it was not run. */
  private static final Duration JUST_OVER = Duration.ofNanos(1);

  /**
   * A budget of so much time whose progress is watched, and stops where somebody interrupts.
   *
   * @param what is decided, for who watches
   */
  public Budget watched(String what, Duration time) {
    Progress watcher = watching.begin(what, time);
    Limits limits = budget.limits();
    return new Budget(
        new Limits(time.isZero() ? JUST_OVER : time, limits.bytes(), limits.workers()),
        budget.reduction(),
        (states, transitions, frontier) ->
            watcher.report(states, transitions, frontier) && !interruption.requested());
  }
}
