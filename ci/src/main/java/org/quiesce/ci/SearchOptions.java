package org.quiesce.ci;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.ci.run.Allowance;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import picocli.CommandLine.Option;

/** How to search: what {@code check} and {@code mutate} have in common. */
final class SearchOptions {
  private static final Duration ORDINARY_BUDGET = Duration.ofSeconds(45);
  private static final Duration DEEP_BUDGET = Duration.ofMinutes(10);
  private static final int MOST_WORKERS = 64;

  @Option(
      names = "--memory-model",
      paramLabel = "NAME",
      defaultValue = "sc",
      description = "Memory model: sc (default), sequential consistency.")
  String memoryModel = "sc";

  @Option(
      names = "--budget",
      paramLabel = "DURATION",
      description =
          "Time for the whole run once what it reads is read, such as 30s or 2m (default 45s for"
              + " each revision or tree; 10m with --deep).")
  @Nullable String budget;

  @Option(names = "--deep", description = "Run the large scenarios too.")
  boolean deep;

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "2",
      description = "Threads that search (default 2).")
  int workers = 2;

  @Option(
      names = "--reduction",
      paramLabel = "NAME",
      defaultValue = "symmetry",
      description = {
        "symmetry (default): fuse, and of identical producers keep one order; of drivers: persistent;",
        "persistent: fuse, and a thread goes alone where nobody can mind its next step;",
        "fuse: plain accesses that race with nobody are no scheduling points;",
        "none: every step is a scheduling point."
      })
  String reduction = "symmetry";

  /** What a run of any number of revisions may take: what was asked for, or so much for each. */
  Allowance toAllowance() {
    Duration time = toBudget().limits().time();
    return budget == null ? Allowance.ofEach(time) : Allowance.ofRun(time);
  }

  /**
   * What a search may use.
   *
   * @throws BadUsageException if an option has no meaning
   */
  Budget toBudget() {
    Names.find("memory model", memoryModel, List.of("sc"), name -> name);
    String named =
        Names.find(
            "reduction",
            reduction,
            List.of("none", "fuse", "persistent", "symmetry"),
            name -> name);
    if (workers < 1 || workers > MOST_WORKERS) {
      throw new BadUsageException(
          "a search has 1 to " + MOST_WORKERS + " workers, not " + workers + ".");
    }
    Duration standard = deep ? DEEP_BUDGET : ORDINARY_BUDGET;
    Duration time = budget == null ? standard : Durations.parse(budget);
    return new Budget(
        new Limits(time, Runtime.getRuntime().maxMemory() / 2, workers),
        switch (named) {
          case "none" -> Reduction.NONE;
          case "fuse" -> Reduction.FUSE;
          case "persistent" -> Reduction.PERSISTENT;
          default -> Reduction.FUSE_AND_SYMMETRY;
        },
        Progress.NONE);
  }
}
