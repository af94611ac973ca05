package org.quiesce.stress.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one test came to.
 *
 * @param test its name in JCStress
 */
public record TestReport(String test, ImmutableList<Observation> observations) {
  /**
   * What it came to in one mode of the JVM.
   *
   * @param mode the arguments of the JVM and how the actors were compiled
   * @param ran whether it ran to its end, in the words of JCStress: {@code NORMAL}, or what
   *     happened
   * @param held whether it ran, and no outcome was FORBIDDEN
   * @param counts how often each outcome was seen
   * @param messages what JCStress and the JVM said
   */
  public record Observation(
      String mode,
      String ran,
      boolean held,
      ImmutableSortedMap<String, Long> counts,
      ImmutableList<String> messages) {
    public long samples() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Whether it ran in every mode, and no outcome was FORBIDDEN. */
  public boolean held() {
    return !observations.isEmpty() && observations.stream().allMatch(Observation::held);
  }

  public long samples() {
    return observations.stream().mapToLong(Observation::samples).sum();
  }

  /** How often each outcome was seen, in all modes together. */
  public SortedMap<String, Long> counts() {
    SortedMap<String, Long> all = new TreeMap<>();
    for (Observation observation : observations) {
      for (Map.Entry<String, Long> one : observation.counts().entrySet()) {
        all.merge(one.getKey(), one.getValue(), Long::sum);
      }
    }
    return all;
  }
}
