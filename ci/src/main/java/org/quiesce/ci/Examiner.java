package org.quiesce.ci;

import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Subject;
import org.quiesce.ci.run.Team;

/**
 * Runs the part of a protocol's suite that was asked for on its revisions.
 *
 * @param deep whether deep scenarios run too
 */
record Examiner(Selection selection, boolean deep, Team team, Run run) {
  /** How many searches a revision takes. */
  <R> int searches(Suite<R> suite, Subject<R> subject) {
    int scenarios = selection.scenariosOf(suite, deep, subject.model()).size();
    return team.engines().stream()
        .filter(one -> one.runs(subject))
        .mapToInt(one -> one.searches(subject, scenarios))
        .sum();
  }

  /**
   * Decides a revision.
   *
   * @throws Team.NotBelievedException if an engine's canary gave a wrong answer
   */
  <R> Examined examine(Suite<R> suite, Subject<R> subject) {
    return judged(
        team.examine(
            subject,
            selection.scenariosOf(suite, deep, subject.model()),
            selection.propertiesOf(suite),
            run));
  }

  /** What is known of a revision in the middle of the run. */
  <R> Examined soFar(Suite<R> suite, Subject<R> subject) {
    return judged(
        team.soFar(
            subject,
            selection.scenariosOf(suite, deep, subject.model()),
            selection.propertiesOf(suite)));
  }

  private Examined judged(Examined examined) {
    return selection.isWhole() && !run.first() ? examined : examined.withoutRecord(Verdict.REFUTED);
  }
}
