package org.quiesce.ci.run;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Rules;
import org.quiesce.stress.Races;
import org.quiesce.stress.race.TwoActors;
import org.quiesce.stress.run.Canaries;
import org.quiesce.stress.run.JcstressRun;
import org.quiesce.stress.run.Mode;
import org.quiesce.stress.run.RunReport;
import org.quiesce.stress.run.Settings;
import org.quiesce.stress.run.TestReport;

/**
 * JCStress, on the races of two actors that were compiled for a revision, in a JVM of its own. It
 * has races in the place of scenarios, and shares in the place of counterexamples.
 */
public final class Jcstress implements Engine {
  private static final Duration CANARIES = Duration.ofMinutes(2);

  /** In so many runs, of two races or more: what a run that is cut short had seen is lost. */
  private static final int RUNS = 4;

  /** What a batch costs beside its races, and a race beside its iteration: JDK 17 has two forks. */
  private static final Duration OVERHEAD = Duration.ofSeconds(5);

  private static final Duration PER_RACE = Duration.ofSeconds(2);
  private static final Duration LEAST = Duration.ofMillis(300);
  private static final Duration MOST = Duration.ofSeconds(2);
  private static final int FORKS = 2;

  /** No iteration takes more of the time than one in so many: a busy machine needs the rest. */
  private static final int LEAST_SHARE = 40;

  @Override
  public String name() {
    return "jcstress";
  }

  @Override
  public String description() {
    return "samples races of two actors on the real processor, built-in revisions only";
  }

  @Override
  public boolean samples() {
    return true;
  }

  @Override
  public boolean usesAllItsTime() {
    return false;
  }

  @Override
  public boolean sees(Property property) {
    return !property.id().equals(Rules.NO_DATA_RACE);
  }

  @Override
  public String blindness() {
    return "a data race has no outcome of its own, only those that it leads to";
  }

  @Override
  public boolean runs(Subject<?> subject) {
    return subject.origin().isEmpty() && !races(subject).isEmpty();
  }

  private static List<Races.Entry> races(Subject<?> subject) {
    return Races.of(subject.protocol(), subject.revision());
  }

  @Override
  public Trust canaries(Budget budget, Duration time, BooleanSupplier stop) {
    if (time.compareTo(OVERHEAD) < 0) {
      return new Trust(Trust.Kind.UNTRIED, "there was no time for the canaries of jcstress");
    }
    long deadline = System.nanoTime() + time.toNanos();
    try {
      Duration limit = time.compareTo(CANARIES) < 0 ? time : CANARIES;
      Optional<String> complaint = Canaries.canaryFailure(limit, stop);
      boolean cutShort = System.nanoTime() - deadline > 0 || stop.getAsBoolean();
      return Trust.of(complaint.map(why -> "jcstress is not to be believed: " + why), cutShort);
    } catch (IOException e) {
      throw new UncheckedIOException("JCStress cannot be run: " + e.getMessage(), e);
    }
  }

  @Override
  public int searches(Subject<?> subject, int scenarios) {
    return 1;
  }

  @Override
  public <R> List<CheckResult> examine(
      Subject<R> subject,
      List<Scenario<R>> scenarios,
      List<Property> properties,
      Duration time,
      Run run) {
    List<Races.Entry> races = races(subject);
    List<Property> seen = properties.stream().filter(this::sees).toList();
    run.watching().begin(subject.revision() + " (jcstress)", time);
    List<List<Races.Entry>> batches =
        Lists.partition(races, Math.max(2, (races.size() + RUNS - 1) / RUNS));
    Duration iteration = iteration(time, races.size(), batches.size());
    long deadline = System.nanoTime() + time.toNanos();
    List<CheckResult> results = new ArrayList<>();
    for (List<Races.Entry> batch : batches) {
      Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      results.addAll(examine(subject, batch, seen, iteration, left, run));
    }
    return results;
  }

  /** How long each fork of each race may run, if all are to run in the time. */
  private static Duration iteration(Duration time, int races, int batches) {
    Duration left = time.minus(OVERHEAD.multipliedBy(batches)).minus(PER_RACE.multipliedBy(races));
    Duration each = left.dividedBy((long) races * FORKS);
    Duration share = time.dividedBy(LEAST_SHARE);
    Duration most = share.compareTo(MOST) < 0 ? share : MOST;
    return each.compareTo(LEAST) < 0 || most.compareTo(LEAST) < 0
        ? LEAST
        : each.compareTo(most) > 0 ? most : each;
  }

  private List<CheckResult> examine(
      Subject<?> subject,
      List<Races.Entry> batch,
      List<Property> properties,
      Duration iteration,
      Duration left,
      Run run) {
    Duration needed =
        OVERHEAD.plus(PER_RACE.plus(iteration.multipliedBy(FORKS)).multipliedBy(batch.size()));
    if (run.interruption().requested()) {
      return results(subject, batch, properties, null, Undecided.INTERRUPTED, 0);
    }
    if (left.compareTo(needed) < 0) {
      String reason =
          String.format(
              "%s (%d s are left, %d races need %d s)",
              Undecided.NO_TIME, left.toSeconds(), batch.size(), needed.toSeconds());
      return results(subject, batch, properties, null, reason, 0);
    }
    long start = System.nanoTime();
    try {
      RunReport report =
          new JcstressRun()
              .run(
                  batch.stream().map(Races.Entry::test).toList(),
                  Settings.of(iteration, Settings.Strides.PROGRAM, Mode.TIERED)
                      .with(subject.revision()),
                  left,
                  run.interruption()::requested);
      double seconds = (System.nanoTime() - start) / 1e9 / batch.size();
      String trouble = report.trouble().map(Jcstress::sentence).orElse(null);
      return results(subject, batch, properties, report, trouble, seconds);
    } catch (IOException e) {
      String reason = "JCStress cannot be run: " + e.getMessage();
      return results(subject, batch, properties, null, reason, 0);
    }
  }

  /** Without what JCStress printed last. */
  private static String sentence(String trouble) {
    return trouble.lines().findFirst().orElse(trouble).replaceFirst("; the last it printed:$", "");
  }

  private List<CheckResult> results(
      Subject<?> subject,
      List<Races.Entry> races,
      List<Property> properties,
      @Nullable RunReport report,
      @Nullable String trouble,
      double seconds) {
    List<CheckResult> results = new ArrayList<>();
    for (Races.Entry race : races) {
      TestReport test = report == null ? null : report.test(race.test()).orElse(null);
      for (Property property : properties) {
        results.add(result(subject, race, property, test, trouble, seconds));
      }
    }
    return results;
  }

  private CheckResult result(
      Subject<?> subject,
      Races.Entry race,
      Property property,
      @Nullable TestReport test,
      @Nullable String trouble,
      double seconds) {
    List<Evidence> evidence =
        test == null
            ? List.of()
            : test.observations().stream().map(one -> evidence(one, property, seconds)).toList();
    boolean refuted = evidence.stream().anyMatch(one -> one.failures() > 0);
    String reason = refuted ? null : undecided(test, trouble);
    return new CheckResult(
        subject.protocol(),
        subject.revision(),
        race.id(),
        name(),
        property.id(),
        refuted ? Verdict.REFUTED : reason == null ? Verdict.UNREFUTED : Verdict.INCONCLUSIVE,
        Map.of("actors", 2),
        "hardware",
        false,
        0,
        0,
        seconds,
        0,
        reason,
        List.of(),
        null,
        evidence);
  }

  private static @Nullable String undecided(@Nullable TestReport test, @Nullable String trouble) {
    if (trouble != null) {
      return trouble;
    }
    if (test == null || test.samples() == 0) {
      return "JCStress ran nothing";
    }
    Optional<String> notModelled =
        test.counts().keySet().stream().filter(TwoActors::isNotModelled).findFirst();
    if (notModelled.isPresent()) {
      return notModelled.get();
    }
    return test.counts().keySet().stream().allMatch(TwoActors.CUT::equals)
        ? "every execution was cut: it needs a third processor"
        : null;
  }

  private static Evidence evidence(
      TestReport.Observation observation, Property property, double seconds) {
    long failures =
        observation.counts().entrySet().stream()
            .filter(one -> Splitter.on('+').splitToList(one.getKey()).contains(property.id()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Evidence(observation.mode(), observation.samples(), 0, failures, false, seconds, -1);
  }
}
