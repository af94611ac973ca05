package org.quiesce.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Locations;

/**
 * The proof: visits every reachable state once, with one or more workers.
 *
 * <p>With fusing, a pass that meets a data race means nothing: what raced becomes a scheduling
 * point, and the search starts again, until fused accesses race no more. The memory so found is
 * exactly that on which races are possible, so the answer does not depend on who met which race
 * first.
 *
 * <p>With {@link Reduction#PERSISTENT}, a pass that meets what it did not know of what threads may
 * do is not the last either: see {@link Persistent}.
 */
public final class StatefulSearch {
  private static final String INTERRUPTED = "interrupted";
  private static final String NO_TIME =
      "no time was left to look for accesses that nothing orders and that are never next at the"
          + " same time";

  private final Automaton automaton;
  private final Reduction reduction;
  private final Limits limits;
  private final Progress progress;
  private Persistent.Flaw flaw = Persistent.Flaw.NONE;
  private @Nullable Outcomes outcomes;
  private @Nullable Predicate<Set<String>> enough;
  private @Nullable SearchPass last;
  private boolean racesToo = true;

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
   * Looks only for data races of accesses that are next at the same time: for who asks for other
   * rules.
   */
  public StatefulSearch withoutOrder() {
    this.racesToo = false;
    return this;
  }

  /** Has the reduction be wrong on purpose, to see that it would be noticed. */
  StatefulSearch flawed(Persistent.Flaw how) {
    this.flaw = how;
    return this;
  }

  /**
   * Stops where one worker has found enough; the exploration is then not exhausted.
   *
   * @param found asked now and then, with the rules found violated so far
   */
  public StatefulSearch until(Predicate<Set<String>> found) {
    this.enough = found;
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
      return withRaces(run(reduction, deadline), reduction, deadline);
    } catch (Symmetry.NotSymmetricException e) {
      return withRaces(run(Reduction.FUSE, deadline), Reduction.FUSE, deadline);
    }
  }

  /**
   * Searches once more, for accesses that nothing orders although they are never next at the same
   * time, if there can be any: of memory that two threads access under no common lock, where steps
   * order less than they seem to when taken one by one. What it visits is not counted.
   */
  private Exploration withRaces(Exploration found, Reduction how, long deadline) {
    if (!racesToo || !found.exhausted() || found.violated().contains(Automaton.DATA_RACE)) {
      return found;
    }
    long cpuNanos = 0;
    while (true) {
      int known = automaton.nodes();
      LaterAccesses later = automaton.laterAccesses(how == Reduction.FUSE_AND_SYMMETRY);
      if (later.isEmpty() || !automaton.relaxed()) {
        return found;
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return found.withRaces(false, NO_TIME, cpuNanos);
      }
      long bytes = Math.max(limits.bytes() - found.bytes(), 1);
      SearchPass pass =
          new SearchPass(
                  automaton,
                  how,
                  Locations.NONE,
                  new Limits(limits.time(), bytes, limits.workers()),
                  deadline,
                  progress,
                  null)
              .flawed(flaw)
              .inOrder(new OrderTable(automaton, later));
      Exploration more = pass.run();
      cpuNanos += more.cpuNanos();
      if (more.violated().contains(Automaton.DATA_RACE)) {
        return found.withRaces(true, null, cpuNanos);
      }
      if (!more.exhausted()) {
        return found.withRaces(
            false, "of accesses that are never next at the same time: " + more.reason(), cpuNanos);
      }
      if (known == automaton.nodes() && pass.isLast()) {
        return found.withRaces(false, null, cpuNanos);
      }
    }
  }

  private Exploration run(Reduction how, long deadline) {
    Locations scheduled = Locations.NONE;
    Set<String> met = new TreeSet<>();
    Map<String, List<Move>> schedules = new TreeMap<>();
    long cpuNanos = 0;
    while (true) {
      if (outcomes != null) {
        outcomes.clear();
      }
      SearchPass pass =
          new SearchPass(automaton, how, scheduled, limits, deadline, progress, outcomes)
              .flawed(flaw)
              .until(enough);
      last = pass;
      Exploration found = pass.run();
      if (pass.raced().isEmpty()) {
        met.addAll(found.violated());
      }
      found.schedules().forEach(schedules::putIfAbsent);
      cpuNanos += found.cpuNanos();
      scheduled = scheduled.plus(pass.raced());
      boolean again = !pass.isLast() && System.nanoTime() - deadline < 0;
      if (!again || INTERRUPTED.equals(found.reason())) {
        return withEarlierPasses(
            found, pass.isLast() ? found.violated() : met, scheduled, pass, cpuNanos, schedules);
      }
    }
  }

  /**
   * @param broken rules found violated; a pass that went by too little takes real steps too
   * @param raced memory on which races were met in any pass
   * @param last the last pass, which may have missed states
   * @param schedules of any pass
   */
  private static Exploration withEarlierPasses(
      Exploration found,
      Set<String> broken,
      Locations raced,
      SearchPass last,
      long cpuNanos,
      Map<String, List<Move>> schedules) {
    boolean unusable = !last.isLast();
    Set<String> violated = new TreeSet<>(broken);
    if (!raced.isEmpty()) {
      violated.add(Automaton.DATA_RACE);
    }
    return new Exploration(
        violated,
        found.events(),
        found.states(),
        found.transitions(),
        found.exhausted() && !unusable,
        unusable && !INTERRUPTED.equals(found.reason()) ? "time budget used up" : found.reason(),
        cpuNanos,
        found.endsNanos(),
        found.bytes(),
        found.livelock(),
        found.endsChecked(),
        found.crashed(),
        schedules,
        false,
        null);
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
