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
      description =
          "Who decides: explore (searches, the proof; the default), lincheck or jcstress "
              + "(sample), or all of them one after the other.")
  @Nullable String engine;

  /**
   * The engines asked for, of those that the house has; the one that proves unless asked otherwise.
   *
   * @throws BadUsageException for a name that does not exist
   */
  Team team(House house) {
    return engine != null && engine.equals(ALL)
        ? new Team(house.engines())
        : new Team(List.of(house.engine(engine == null ? Explore.NAME : engine)));
  }

  /** Whether somebody named this one engine. */
  boolean isOnly(Engine one) {
    return one.name().equals(engine);
  }
}
