package org.quiesce.check.lincheck;

import java.util.List;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.kernel.Rules;

/** Samples schedules of one scenario of one revision with Lincheck: all properties at once. */
public final class LincheckEngine {
  /** Its name in reports. */
  public static final String NAME = "lincheck";

  private LincheckEngine() {}

  /** Whether it can see the property violated: it has no notion of unordered accesses. */
  public static boolean sees(Property property) {
    return !property.id().equals(Rules.NO_DATA_RACE);
  }

  /**
   * Samples a scenario and judges every property that Lincheck can see.
   *
   * @return a result for each of these, REFUTED, UNREFUTED or INCONCLUSIVE
   */
  public static <R> List<CheckResult> check(
      String protocol,
      String revision,
      R model,
      Scenario<R> scenario,
      List<Property> properties,
      Sampling sampling) {
    return OneLincheck.alone(
        () ->
            new ScenarioCheck(
                    protocol,
                    revision,
                    scenario,
                    scenario.program().of(model),
                    properties.stream().filter(LincheckEngine::sees).toList(),
                    sampling)
                .run());
  }
}
