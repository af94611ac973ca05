package org.quiesce.stress.run;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;

/**
 * How long and how a set of tests runs. A test costs, in each mode, {@code forks} times ({@code
 * iterations} times {@code time} and 0.2 to 3 seconds before it); JDK 17 doubles every mode: with
 * biased locking and without.
 *
 * @param time of one iteration; below 300 ms a busy machine may leave tens of samples
 * @param heapMegabytes of the JVM that runs a test; 0 leaves it to JCStress
 * @param strides how many groups of samples are set up at once, and how many samples there are in a
 *     group: 40 of 256 suit a state of a few fields, 4 of 64 one that takes microseconds to make
 * @param sanity whether each test merely runs once, to show that it does: four samples
 * @param splitCompilation whether each actor is compiled in several ways: nine times the forks
 * @param subject for tests that are told what they run; empty for what they run by default
 */
public record Settings(
    Duration time,
    int iterations,
    int forks,
    int heapMegabytes,
    Strides strides,
    boolean sanity,
    boolean splitCompilation,
    ImmutableList<Mode> modes,
    String subject) {
  /** Groups of samples. */
  public record Strides(int count, int size) {
    /** For states of a few fields. */
    public static final Strides RAW = new Strides(40, 256);

    /** For states that are a whole program. */
    public static final Strides PROGRAM = new Strides(4, 64);
  }

  /** Each test runs once. */
  public static Settings once() {
    return new Settings(
        Duration.ofMillis(100),
        1,
        1,
        0,
        Strides.PROGRAM,
        true,
        false,
        ImmutableList.of(Mode.C1),
        "");
  }

  /** One iteration in one fork of each mode. */
  public static Settings of(Duration time, Strides strides, Mode... modes) {
    return new Settings(time, 1, 1, 0, strides, false, false, ImmutableList.copyOf(modes), "");
  }

  /** The same of a revision or an edited one, by its name. */
  public Settings with(String name) {
    return new Settings(
        time, iterations, forks, heapMegabytes, strides, sanity, splitCompilation, modes, name);
  }

  /** Options of JCStress, but for those of a mode. */
  List<String> options() {
    ImmutableList.Builder<String> options = ImmutableList.builder();
    if (sanity) {
      options.add("-m", "sanity");
    } else {
      options.add("-f", "" + forks, "-iters", "" + iterations, "-time", "" + time.toMillis());
      options.add("-strideCount", "" + strides.count(), "-strideSize", "" + strides.size());
    }
    if (heapMegabytes > 0) {
      options.add("-hs", "" + heapMegabytes);
    }
    return options.add("-af", "NONE", "-sc", "" + splitCompilation).build();
  }
}
