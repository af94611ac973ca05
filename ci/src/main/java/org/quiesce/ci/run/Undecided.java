package org.quiesce.ci.run;

import java.util.List;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;

/** Results of a scenario that did not run. */
final class Undecided {
  static final String INTERRUPTED = "interrupted";
  static final String ENOUGH = "not run: the first counterexample was enough";
  static final String NO_TIME = "not run: the budget was used up";
  static final String NO_CANARIES =
      "not run: the budget was used up before its canaries had answered";

  static final String BUSY = "not run: another Lincheck was at work on this machine all the time";

  private Undecided() {}

  static List<CheckResult> results(
      String engine,
      Subject<?> subject,
      Scenario<?> scenario,
      List<Property> properties,
      String reason) {
    List<Goal.Seen> unseen =
        scenario.goals().stream()
            .map(goal -> new Goal.Seen(goal.name(), false, goal.required()))
            .toList();
    return properties.stream()
        .map(
            property ->
                new CheckResult(
                    subject.protocol(),
                    subject.revision(),
                    scenario.name(),
                    engine,
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
                    List.of()))
        .toList();
  }
}
