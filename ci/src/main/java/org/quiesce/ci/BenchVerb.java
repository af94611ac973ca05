package org.quiesce.ci;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.quiesce.check.Scenario;
import org.quiesce.check.aer.AerScenarios;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.Newest;
import org.quiesce.protocol.aer.V16Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench}: prints what one exhaustive search costs, for {@code ci/bench}. */
@Command(name = "bench", hidden = true, header = "Print what an exhaustive search costs.")
final class BenchVerb implements Callable<Integer> {
  private final House house;

  @Option(names = "--producers", defaultValue = "2", description = "AER threads.")
  private int producers;

  @Option(names = "--errors", defaultValue = "2", description = "Errors of each.")
  private int errors;

  @Option(names = "--workers", defaultValue = "1", description = "Threads that search.")
  private int workers;

  @Option(names = "--revision", defaultValue = "newest", description = "newest or v16-reply.")
  private String revision = "newest";

  @Option(names = "--runs", defaultValue = "1", description = "How often, in one JVM.")
  private int runs;

  BenchVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    AerKfifo.Revision model = revision.equals("newest") ? Newest::new : V16Reply::new;
    Scenario<AerKfifo.Revision> scenario = AerScenarios.benchmark(producers, errors);
    Limits limits =
        new Limits(Duration.ofMinutes(20), Runtime.getRuntime().maxMemory() * 3 / 4, workers);
    for (int run = 1; run <= runs; run++) {
      long start = System.nanoTime();
      Exploration found =
          new StatefulSearch(
                  new Automaton(scenario.program().of(model)),
                  Reduction.FUSE_AND_SYMMETRY,
                  limits,
                  Progress.NONE)
              .run();
      print(run, found, (System.nanoTime() - start) / 1e9);
    }
    return ExitStatus.OK.code();
  }

  private void print(int run, Exploration found, double wall) {
    house
        .console()
        .out()
        .printf(
            "quiesce %s P=%d E=%d workers=%d run=%d: search %.2f s CPU, ends check %.2f s CPU, "
                + "%.2f s wall, %,d states, %,d transitions, %.2f M steps per CPU second, "
                + "%d MB, %.0f bytes per state, %s%n",
            revision,
            producers,
            errors,
            workers,
            run,
            found.cpuNanos() / 1e9,
            found.endsNanos() / 1e9,
            wall,
            found.states(),
            found.transitions(),
            found.transitions() * 1e3 / Math.max(1, found.cpuNanos()),
            found.bytes() >> 20,
            (double) found.bytes() / Math.max(1, found.states()),
            found.exhausted() ? "exhausted" : found.reason());
    house.console().out().flush();
  }
}
