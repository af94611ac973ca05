package org.quiesce.ci;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.quiesce.check.aer.AerScenarios;
import org.quiesce.check.hmem.HmemScenarios;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.machine.Program;
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

  @Option(names = "--ranges", defaultValue = "0", description = "hmem-deferral: window ranges.")
  private int ranges;

  @Option(names = "--probes", defaultValue = "2", description = "hmem-deferral: CXL probes.")
  private int probes;

  @Option(names = "--rebinds", defaultValue = "2", description = "hmem-deferral: cycles.")
  private int rebinds;

  BenchVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    if (ranges > 0) {
      search(
          HmemScenarios.benchmark(ranges, probes, rebinds)
              .program()
              .of(org.quiesce.protocol.hmem.Newest::new),
          "hmem-deferral R=" + ranges + " P=" + probes + " B=" + rebinds);
    } else {
      AerKfifo.Revision model = revision.equals("newest") ? Newest::new : V16Reply::new;
      search(
          AerScenarios.benchmark(producers, errors).program().of(model),
          revision + " P=" + producers + " E=" + errors);
    }
    return ExitStatus.OK.code();
  }

  private void search(Program.Source program, String what) {
    Limits limits =
        new Limits(Duration.ofMinutes(20), Runtime.getRuntime().maxMemory() * 3 / 4, workers);
    for (int run = 1; run <= runs; run++) {
      long start = System.nanoTime();
      Exploration found =
          new StatefulSearch(
                  new Automaton(program), Reduction.FUSE_AND_SYMMETRY, limits, Progress.NONE)
              .run();
      print(what, run, found, (System.nanoTime() - start) / 1e9);
    }
  }

  private void print(String what, int run, Exploration found, double wall) {
    house
        .console()
        .out()
        .printf(
            "quiesce %s workers=%d run=%d: search %.2f s CPU, ends check %.2f s CPU, "
                + "%.2f s wall, %,d states, %,d transitions, %.2f M steps per CPU second, "
                + "%d MB, %.0f bytes per state, %s%n",
            what,
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
