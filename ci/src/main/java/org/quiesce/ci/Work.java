package org.quiesce.ci;

import java.util.List;
import org.quiesce.check.Scenario;
import org.quiesce.ci.run.Plan;
import org.quiesce.ci.run.Subject;

/**
 * One revision and the scenarios of it to run.
 *
 * @param scenarios in the protocol's order
 */
record Work<R>(Suite<R> suite, Subject<R> subject, List<Scenario<R>> scenarios) {
  Work {
    scenarios = List.copyOf(scenarios);
  }

  /** Its scenarios as units of a run that is shared. */
  List<String> units() {
    return scenarios.stream().map(one -> Plan.unit(subject, one.name())).toList();
  }
}
