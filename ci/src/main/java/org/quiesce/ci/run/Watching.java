package org.quiesce.ci.run;

import java.time.Duration;
import org.quiesce.explore.Progress;

/** Somebody who watches the run. */
public interface Watching extends AutoCloseable {
  /** Nobody watches. */
  Watching QUIETLY = new Watching() {};

  /** {@code searches} searches are about to begin. */
  default void expect(int searches) {}

  /**
   * A search begins.
   *
   * @param what revision and scenario
   * @param budget the time it may take
   * @return told how far it has got; whether to go on is not for a watcher to say
   */
  default Progress begin(String what, Duration budget) {
    return Progress.NONE;
  }

  /** Something is about to be done whose length nobody knows, and before which nothing is told. */
  default void preparing(String what) {}

  /** The run is over. */
  @Override
  default void close() {}
}
