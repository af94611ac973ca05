package org.quiesce.ci;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Team;
import picocli.CommandLine.Option;

/** Who decides. */
final class EngineOptions {
  private static final String ALL = "all";

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = {
        "Who decides: explore (searches, the proof), lincheck or jcstress (sample), or all",
        "(default: explore and lincheck; with --deep all)."
      })
  @Nullable String engine;

  /**
   * The engines asked for, of those that the house has.
   *
   * @throws BadUsageException for a name that does not exist
   */
  Team team(House house, boolean deep) {
    if (engine == null && !deep) {
      return new Team(
          house.engines().stream()
              .filter(one -> one.name().equals(Explore.NAME) || one.usesAllItsTime())
              .toList());
    }
    if (engine == null || engine.equals(ALL)) {
      return new Team(house.engines());
    }
    return new Team(List.of(house.engine(engine)));
  }

  /** Whether somebody named this one engine. */
  boolean isOnly(Engine one) {
    return one.name().equals(engine);
  }
}
