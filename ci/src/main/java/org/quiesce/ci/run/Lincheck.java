package org.quiesce.ci.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.lincheck.LincheckCanaries;
import org.quiesce.check.lincheck.LincheckEngine;
import org.quiesce.check.lincheck.Mode;
import org.quiesce.check.lincheck.OneLincheck;
import org.quiesce.check.lincheck.Sampling;

/** Lincheck, one scenario after the other, each with an equal share of the time. */
public final class Lincheck implements Engine {
  /** So many invocations of a scenario in each mode are enough; time ends most checks earlier. */
  private static final int INVOCATIONS = 100_000;

  /** In less time Lincheck does little more than begin. */
  private static final Duration LEAST = Duration.ofMillis(500);

  /** Below it Lincheck schedules alone, since each mode costs a beginning. */
  private static final Duration LEAST_FOR_STRESS = Duration.ofSeconds(2);

  private final int invocations;
  private final boolean stress;

  /** As many invocations as time allows. */
  public Lincheck() {
    this(INVOCATIONS, true);
  }

  private Lincheck(int invocations, boolean stress) {
    this.invocations = invocations;
    this.stress = stress;
  }

  /** So many invocations of a scenario, scheduled by Lincheck alone: the same on every machine. */
  public static Lincheck ofInvocations(int most) {
    return new Lincheck(most, false);
  }

  @Override
  public String name() {
    return LincheckEngine.NAME;
  }

  @Override
  public String description() {
    return "samples schedules, its own and the operating system's, memory model sc";
  }

  @Override
  public boolean samples() {
    return true;
  }

  @Override
  public boolean usesAllItsTime() {
    return true;
  }

  @Override
  public boolean sees(Property property) {
    return LincheckEngine.sees(property);
  }

  @Override
  public String blindness() {
    return "it takes one step at a time and has no notion of accesses that nothing orders";
  }

  @Override
  public Trust canaries(Budget budget, Duration time, BooleanSupplier stop) {
    long deadline = System.nanoTime() + time.toNanos();
    return OneLincheck.alone(() -> LincheckCanaries.failure(time, stop), time)
        .map(one -> Trust.of(one, System.nanoTime() - deadline > 0 || stop.getAsBoolean()))
        .orElse(new Trust(Trust.Kind.UNTRIED, Undecided.BUSY));
  }

  @Override
  public int searches(Subject<?> subject, int scenarios) {
    return scenarios;
  }

  @Override
  public <R> List<CheckResult> examine(
      Subject<R> subject,
      List<Scenario<R>> scenarios,
      List<Property> properties,
      Duration time,
      Run run) {
    R model = subject.model();
    List<Property> seen = properties.stream().filter(this::sees).toList();
    if (model == null || seen.isEmpty()) {
      return List.of();
    }
    long deadline = System.nanoTime() + time.toNanos();
    return OneLincheck.alone(() -> alone(subject, model, scenarios, seen, deadline, run), time)
        .orElseGet(
            () ->
                scenarios.stream()
                    .flatMap(
                        one ->
                            Undecided.results(name(), subject, one, seen, Undecided.BUSY).stream())
                    .toList());
  }

  private <R> List<CheckResult> alone(
      Subject<R> subject,
      R model,
      List<Scenario<R>> scenarios,
      List<Property> seen,
      long deadline,
      Run run) {
    List<CheckResult> results = new ArrayList<>();
    boolean enough = false;
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario<R> scenario = scenarios.get(i);
      long left = deadline - System.nanoTime();
      String reason =
          enough
              ? Undecided.ENOUGH
              : run.interruption().requested()
                  ? Undecided.INTERRUPTED
                  : left <= 0 ? Undecided.NO_TIME : null;
      if (reason != null) {
        results.addAll(Undecided.results(name(), subject, scenario, seen, reason));
        continue;
      }
      Duration share = share(Duration.ofNanos(left), scenarios.size() - i);
      run.watching().begin(subject.revision() + " " + scenario.name() + " (lincheck)", share);
      List<CheckResult> next =
          LincheckEngine.check(
              subject.protocol(),
              subject.revision(),
              model,
              scenario,
              seen,
              new Sampling(share, invocations, modes(share), run.interruption()::requested));
      results.addAll(next);
      enough = run.first() && next.stream().anyMatch(one -> one.counterexample() != null);
    }
    return results;
  }

  private static Duration share(Duration left, int scenarios) {
    Duration fair = left.dividedBy(scenarios);
    Duration least = LEAST.compareTo(left) < 0 ? LEAST : left;
    return fair.compareTo(least) < 0 ? least : fair;
  }

  private Set<Mode> modes(Duration share) {
    return !stress || share.compareTo(LEAST_FOR_STRESS) < 0
        ? EnumSet.of(Mode.MODEL_CHECKING)
        : EnumSet.allOf(Mode.class);
  }
}
