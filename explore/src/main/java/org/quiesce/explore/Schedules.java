package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Locations;

/**
 * Schedules that show what a search met, from the transitions that it kept: as long as its way
 * happened to be.
 */
final class Schedules {
  /**
   * Where rules were first violated.
   *
   * @param state as the coder numbers it
   */
  record Met(long state, Expander.Witness witness) {}

  private final Automaton automaton;
  private final StateCoder coder;
  private final TransitionLog log;
  private final Expander expander;
  private final Configuration from;
  private final Configuration to;

  /**
   * @param scheduled memory whose plain accesses were scheduling points
   */
  Schedules(
      Automaton automaton,
      Reduction reduction,
      Locations scheduled,
      StateCoder coder,
      TransitionLog log) {
    this.automaton = automaton;
    this.coder = coder;
    this.log = log;
    this.expander = new Expander(automaton, reduction, scheduled).keepsGoing();
    this.from = new Configuration(automaton);
    this.to = new Configuration(automaton);
  }

  /** One of each rule, as far as the way there is known. */
  Map<String, List<Move>> of(List<Met> all) {
    Map<String, List<Move>> schedules = new TreeMap<>();
    for (Met met : all) {
      List<Move> moves = to(met);
      if (moves != null) {
        automaton.rulesIn(met.witness().rules()).forEach(rule -> schedules.put(rule, moves));
      }
    }
    return schedules;
  }

  private @Nullable List<Move> to(Met met) {
    List<Long> way = log.way(met.state());
    if (way == null) {
      return null;
    }
    List<Move> moves = new ArrayList<>(expander.initialMoves());
    for (int i = 0; i + 1 < way.size(); i++) {
      if (!step(way.get(i), way.get(i + 1), moves)) {
        return null;
      }
    }
    Expander.Witness last = met.witness();
    if (last.thread() >= 0) {
      add(moves, last.thread(), last.choice(), last.fused());
    }
    return List.copyOf(moves);
  }

  private boolean step(long before, long after, List<Move> moves) {
    coder.load(before, from);
    coder.load(after, to);
    int size = moves.size();
    expander.expand(
        from,
        (next, thread, choice) -> {
          if (moves.size() == size
              && Arrays.equals(next.cells, to.cells)
              && Arrays.equals(next.nodes, to.nodes)) {
            add(moves, thread, choice, expander.fusedSteps());
          }
        });
    return moves.size() > size;
  }

  private static void add(List<Move> moves, int thread, int choice, int fused) {
    moves.add(new Move(thread, choice));
    for (int n = 0; n < fused; n++) {
      moves.add(new Move(thread, 0));
    }
  }
}
