package org.quiesce.ci;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Allowance;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench-engines}: prints for each engine how long it takes to its first failure on each
 * revision, cold and then warm, and how much it runs in a second; for {@code ci/bench --engines}.
 */
@Command(
    name = "bench-engines",
    hidden = true,
    header = "Print how long each engine takes to its first failure.")
final class BenchEnginesVerb implements Callable<Integer> {
  private static final Duration TIME = Duration.ofSeconds(60);

  private final House house;

  @Option(names = "--engine", required = true, description = "Which engine.")
  private String engine = "";

  @Option(names = "--revision", required = true, description = "Which revision or edit.")
  private String revision = "";

  @Option(names = "--runs", defaultValue = "2", description = "How often; all but the first warm.")
  private int runs;

  BenchEnginesVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    Engine one = house.engine(engine);
    for (Suite<?> suite : house.suites()) {
      for (int run = 1; run <= runs; run++) {
        bench(one, suite, run);
      }
    }
    return ExitStatus.OK.code();
  }

  private <R> void bench(Engine one, Suite<R> suite, int number) {
    Protocol<R> protocol = suite.protocol();
    Revision<R> made = suite.revision(revision);
    Subject<R> subject =
        new Subject<>(
            protocol.name(), made.name(), made.model(), java.util.Map.of(), Origin.NONE, List.of());
    Run run =
        new Run(
            Budget.ordinary(),
            Allowance.ofEach(TIME),
            house.interruption(),
            house.watching(),
            true);
    List<CheckResult> results = new ArrayList<>();
    long start = System.nanoTime();
    Optional<CheckResult> failure = Optional.empty();
    for (Scenario<R> scenario : scenarios(one, protocol)) {
      results.addAll(
          one.examine(subject, List.of(scenario), protocol.properties(), share(one), run));
      failure =
          results.stream()
              .filter(result -> result.verdict() == Verdict.REFUTED)
              .min(Comparator.comparingDouble(BenchEnginesVerb::secondsToFailure));
      if (failure.isPresent()) {
        break;
      }
    }
    print(number, results, failure, (System.nanoTime() - start) / 1e9);
  }

  /** An engine with tests of its own runs them all at once, whatever the scenarios. */
  private static <R> List<Scenario<R>> scenarios(Engine one, Protocol<R> protocol) {
    List<Scenario<R>> all = protocol.scenarios().stream().filter(some -> !some.deep()).toList();
    return one.samples() && !one.usesAllItsTime() ? all.subList(0, 1) : all;
  }

  private static Duration share(Engine one) {
    return one.usesAllItsTime() ? Duration.ofSeconds(2) : TIME;
  }

  private static double secondsToFailure(CheckResult result) {
    return result.evidence().stream()
        .mapToDouble(Evidence::secondsToFailure)
        .filter(seconds -> seconds >= 0)
        .min()
        .orElse(result.seconds());
  }

  private void print(
      int number, List<CheckResult> results, Optional<CheckResult> failure, double wall) {
    long samples = 0;
    double seconds = 0;
    long scenarios = results.stream().map(CheckResult::scenario).distinct().count();
    List<String> known = new ArrayList<>();
    for (CheckResult result : results) {
      if (!known.contains(result.scenario())) {
        known.add(result.scenario());
        for (Evidence evidence : result.evidence()) {
          samples += evidence.samples();
          seconds += evidence.seconds();
        }
      }
    }
    boolean exhausted = results.stream().anyMatch(CheckResult::exhausted);
    house
        .console()
        .out()
        .printf(
            "%-9s %-9s run %d (%s): %.2f s wall, %d scenarios or races, %s; %s%n",
            engine,
            revision,
            number,
            number == 1 ? "cold" : "warm",
            wall,
            scenarios,
            samples == 0
                ? results.stream().mapToLong(CheckResult::states).max().orElse(0) + " states"
                : String.format(
                    "%,d samples, %,.0f a second%s",
                    samples, samples / seconds, exhausted ? ", some exhausted" : ""),
            failure
                .map(
                    one ->
                        String.format(
                            "first failure %.2f s into %s: %s",
                            secondsToFailure(one), one.scenario(), one.property()))
                .orElse("no failure"));
    house.console().out().flush();
  }
}
