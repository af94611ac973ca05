package org.quiesce.explore;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Locations;

/**
 * The proof: visits every reachable state once, with one or more workers.
 *
 * <p>With fusing, a pass that meets a data race means nothing: what raced becomes a scheduling
 * point, and the search starts again, until fused accesses race no more. The memory so found is
 * exactly that on which races are possible, so the answer does not depend on who met which race
 * first.
 */
public final class StatefulSearch {
  private final Automaton automaton;
  private final Reduction reduction;
  private final Limits limits;
  private final Progress progress;
  private @Nullable Outcomes outcomes;
  private @Nullable SearchPass last;

  public StatefulSearch(
      Automaton automaton, Reduction reduction, Limits limits, Progress progress) {
    this.automaton = automaton;
    this.reduction = reduction;
    this.limits = limits;
    this.progress = progress;
  }

  /** Collects final states while searching; for comparing searches. */
  public StatefulSearch collecting(Outcomes into) {
    this.outcomes = into;
    return this;
  }

  /**
   * Searches. If identical threads were declared and turn out not to be, or values cannot be
   * renamed, the search is done without symmetry.
   *
   * @throws org.quiesce.machine.NotModelledException if a thread reaches what cannot be expressed
   */
  public Exploration run() {
    long deadline = System.nanoTime() + limits.time().toNanos();
    try {
      return run(reduction, deadline);
    } catch (Symmetry.NotSymmetricException e) {
      return run(Reduction.FUSE, deadline);
    }
  }

  private Exploration run(Reduction how, long deadline) {
    Locations scheduled = Locations.NONE;
    long cpuNanos = 0;
    while (true) {
      if (outcomes != null) {
        outcomes.clear();
      }
      SearchPass pass =
          new SearchPass(automaton, how, scheduled, limits, deadline, progress, outcomes);
      last = pass;
      Exploration found = pass.run();
      cpuNanos += found.cpuNanos();
      boolean again = !pass.raced().isEmpty() && System.nanoTime() - deadline < 0;
      if (!again || "interrupted".equals(found.reason())) {
        return withEarlierPasses(
            found, scheduled.plus(pass.raced()), !pass.raced().isEmpty(), cpuNanos);
      }
      scheduled = scheduled.plus(pass.raced());
    }
  }

  /**
   * @param raced memory on which races were met in any pass
   * @param unusable whether the last pass met one, so that it may have missed states
   */
  private static Exploration withEarlierPasses(
      Exploration found, Locations raced, boolean unusable, long cpuNanos) {
    Set<String> violated = new TreeSet<>(unusable ? Set.of() : found.violated());
    if (!raced.isEmpty()) {
      violated.add(Automaton.DATA_RACE);
    }
    return new Exploration(
        violated,
        found.events(),
        found.states(),
        found.transitions(),
        found.exhausted() && !unusable,
        unusable && found.reason() == null ? "time budget used up" : found.reason(),
        cpuNanos,
        found.endsNanos(),
        found.bytes(),
        found.livelock(),
        found.endsChecked(),
        found.crashed());
  }

  /**
   * After a run with symmetry: how many states those kept stand for, which is how many a run
   * without it visits.
   */
  public long representedStates() {
    if (last == null) {
      throw new IllegalStateException("nothing was searched yet");
    }
    return last.representedStates();
  }
}
