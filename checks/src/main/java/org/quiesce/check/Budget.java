package org.quiesce.check;

import java.time.Duration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;

/**
 * What a check may use.
 *
 * @param limits time, memory and workers of one scenario
 * @param reduction how states are saved
 */
public record Budget(Limits limits, Reduction reduction, Progress progress) {
  /** Two workers, 40 seconds a scenario, half of the heap. */
  public static Budget ordinary() {
    return new Budget(
        new Limits(Duration.ofSeconds(40), Runtime.getRuntime().maxMemory() / 2, 2),
        Reduction.FUSE_AND_SYMMETRY,
        Progress.NONE);
  }
}
