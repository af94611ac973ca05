package org.quiesce.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * @param raceInOrder whether the data race among the rules violated is one that no single state
 *     shows: nothing orders two accesses that are never next at the same time
 * @param racesUndecided why it is not known whether there is such a race, as one sentence; null if
 *     it is, or another race was found
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
    Map<String, List<Move>> schedules,
    boolean raceInOrder,
    @Nullable String racesUndecided) {

  /**
   * The same, with what was looked at before it.
   *
   * @param nanos more processor time
   */
  public Exploration after(long nanos) {
    return with(violated, nanos, raceInOrder, racesUndecided);
  }

  /** The same and what is known of races that no single state shows. */
  Exploration withRaces(boolean found, @Nullable String undecided, long moreCpuNanos) {
    Set<String> all = new TreeSet<>(violated);
    if (found) {
      all.add(Automaton.DATA_RACE);
    }
    return with(all, moreCpuNanos, found, undecided);
  }

  private Exploration with(
      Set<String> rules, long moreCpuNanos, boolean inOrder, @Nullable String undecided) {
    return new Exploration(
        rules,
        events,
        states,
        transitions,
        exhausted,
        reason,
        cpuNanos + moreCpuNanos,
        endsNanos,
        bytes,
        livelock,
        endsChecked,
        crashed,
        schedules,
        inOrder,
        undecided);
  }
}
