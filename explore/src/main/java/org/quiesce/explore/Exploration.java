package org.quiesce.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param violated ids of the rules found violated
 * @param events names of the events seen
 * @param states distinct states
 * @param transitions steps taken between states
 * @param exhausted whether every reachable state was visited
 * @param reason why not, as one sentence; null if exhausted
 * @param cpuNanos processor time of all workers that searched
 * @param endsNanos processor time of checking that every state can come to an end
 * @param bytes memory for states
 * @param livelock a schedule after which threads go round for ever; null if none was found
 * @param endsChecked whether it was checked that every state can come to an end
 * @param crashed ids of the rules whose violation ended an execution, so that nothing after it was
 *     judged
 * @param schedules of rules found violated one that shows it, where it is known; as long as it
 *     happened to be
 */
public record Exploration(
    Set<String> violated,
    Set<String> events,
    long states,
    long transitions,
    boolean exhausted,
    @Nullable String reason,
    long cpuNanos,
    long endsNanos,
    long bytes,
    @Nullable List<Move> livelock,
    boolean endsChecked,
    Set<String> crashed,
    Map<String, List<Move>> schedules) {
  /**
   * The same, with what was looked at before it.
   *
   * @param nanos more processor time
   */
  public Exploration after(long nanos) {
    return new Exploration(
        violated,
        events,
        states,
        transitions,
        exhausted,
        reason,
        cpuNanos + nanos,
        endsNanos,
        bytes,
        livelock,
        endsChecked,
        crashed,
        schedules);
  }
}
