package org.quiesce.ci.run;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;

/** Who decides. */
public interface Engine {
  /** As in reports and on the command line. */
  String name();

  /** What it does, for a list of engines. */
  String description();

  /** Whether it samples schedules, so that a pass proves nothing. */
  boolean samples();

  /** Whether it goes on until its time is over, whatever it finds. */
  boolean usesAllItsTime();

  /** Whether it could see the property violated at all; if not, it says nothing about it. */
  boolean sees(Property property);

  /** Why there are properties that it cannot see; empty if there are none. */
  default String blindness() {
    return "";
  }

  /** Whether it can run the subject: some engines run only what was compiled with them. */
  default boolean runs(Subject<?> subject) {
    return true;
  }

  /**
   * Whether it is to be believed.
   *
   * @param time that its canaries may take
   * @param stop asked now and then: whether somebody wants them to stop
   */
  Trust canaries(Budget budget, Duration time, BooleanSupplier stop);

  /** How many entries a progress bar needs for a subject. */
  int searches(Subject<?> subject, int scenarios);

  /**
   * Decides all scenarios that it can run, within the time; what does not get its turn is undecided
   * and says so.
   *
   * @param properties which to judge; a result for each that it {@linkplain #sees sees}, scenario
   *     by scenario
   */
  <R> List<CheckResult> examine(
      Subject<R> subject,
      List<Scenario<R>> scenarios,
      List<Property> properties,
      Duration time,
      Run run);
}
