package org.quiesce.ci;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Subject;
import org.quiesce.ci.run.Trust;

/** An engine that says what it was told to say. */
final class Scripted implements Engine {
  private final String name;
  private Optional<String> canary = Optional.empty();
  private Verdict verdict = Verdict.UNREFUTED;
  private String reason = "ran nothing";
  private boolean builtInOnly;
  private boolean spends;
  private boolean slowCanaries;
  private final List<Duration> given = new ArrayList<>();

  Scripted(String name) {
    this.name = name;
  }

  Scripted withCanary(String failure) {
    canary = Optional.of(failure);
    return this;
  }

  Scripted saying(Verdict other) {
    verdict = other;
    return this;
  }

  /** Undecided because it ran and did not reach a goal. */
  Scripted missingGoals() {
    reason = Goal.VACUOUS + "done";
    return saying(Verdict.INCONCLUSIVE);
  }

  Scripted forBuiltInOnly() {
    builtInOnly = true;
    return this;
  }

  /** Takes all the time that it gets. */
  Scripted spendingItsTime() {
    spends = true;
    return this;
  }

  /** Its canaries take all the time that they get, and that is not enough. */
  Scripted withSlowCanaries() {
    slowCanaries = true;
    return this;
  }

  /** The times that it got, one for each revision. */
  List<Duration> given() {
    return given;
  }

  private static void spend(Duration time) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < time.toNanos()) {
      Thread.onSpinWait();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return "says " + verdict;
  }

  @Override
  public boolean samples() {
    return verdict != Verdict.PROVED;
  }

  @Override
  public boolean usesAllItsTime() {
    return samples();
  }

  @Override
  public boolean sees(Property property) {
    return true;
  }

  @Override
  public boolean runs(Subject<?> subject) {
    return !builtInOnly || subject.origin().isEmpty();
  }

  @Override
  public Trust canaries(Budget budget, Duration time, BooleanSupplier stop) {
    if (slowCanaries) {
      spend(time);
      return new Trust(Trust.Kind.UNTRIED, "the canaries are slow");
    }
    return canary
        .map(why -> new Trust(Trust.Kind.NOT_BELIEVED, why))
        .orElse(new Trust(Trust.Kind.BELIEVED, ""));
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
    given.add(time);
    if (spends) {
      spend(time);
    }
    List<CheckResult> results = new ArrayList<>();
    for (Scenario<R> scenario : scenarios) {
      for (Property property : properties) {
        results.add(result(subject, scenario.name(), property));
      }
    }
    return results;
  }

  private CheckResult result(Subject<?> subject, String scenario, Property property) {
    return new CheckResult(
        subject.protocol(),
        subject.revision(),
        scenario,
        name,
        property.id(),
        verdict,
        Map.of("threads", 2),
        "sc",
        false,
        0,
        0,
        0,
        0,
        verdict == Verdict.INCONCLUSIVE ? reason : null,
        List.of(new Goal.Seen("done", true, true)),
        null,
        List.of(new Evidence("script", 10, 10, 0, false, 0.1, -1)));
  }
}
