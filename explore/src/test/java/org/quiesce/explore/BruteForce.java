package org.quiesce.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The cheapest violation of each rule, found by walking every schedule. */
final class BruteForce {
  /** What a counterexample costs; fewer preemptions first. */
  record Cost(int preemptions, int steps) {
    boolean below(Cost other) {
      return preemptions < other.preemptions
          || preemptions == other.preemptions && steps < other.steps;
    }
  }

  private final Automaton automaton;
  private final StateCells view;
  private final Map<String, Cost> cheapest = new HashMap<>();

  private BruteForce(Automaton automaton) {
    this.automaton = automaton;
    this.view = new StateCells(automaton.initialCells(), null);
  }

  static Map<String, Cost> cheapest(Automaton automaton) {
    BruteForce search = new BruteForce(automaton);
    search.visit(new Configuration(automaton), -1, new Cost(0, 0));
    return search.cheapest;
  }

  private void note(Set<String> rules, Cost cost) {
    for (String rule : rules) {
      Cost known = cheapest.get(rule);
      if (known == null || cost.below(known)) {
        cheapest.put(rule, cost);
      }
    }
  }

  private void visit(Configuration state, int last, Cost cost) {
    if (state.race() != 0) {
      note(Set.of(Automaton.DATA_RACE), cost);
    }
    int enabled = state.enabled(view);
    if (enabled == 0) {
      end(state, cost);
      return;
    }
    for (int t = 0; t < automaton.threads(); t++) {
      if ((enabled >>> t & 1) == 0) {
        continue;
      }
      boolean preempts = last >= 0 && last != t && (enabled >>> last & 1) != 0;
      Cost after = new Cost(cost.preemptions() + (preempts ? 1 : 0), cost.steps() + 1);
      for (int choice = 0; choice < state.next(t).outcomes(); choice++) {
        Configuration next = new Configuration(automaton);
        next.copyFrom(state);
        view.clear();
        next.take(automaton, t, choice, view);
        note(automaton.rulesIn(view.violated()), after);
        if (!view.ended()) {
          visit(next, t, after);
        }
      }
    }
  }

  private void end(Configuration state, Cost cost) {
    if (!state.isQuiet(automaton)) {
      note(Set.of(Automaton.DEADLOCK), cost);
      return;
    }
    Configuration copy = new Configuration(automaton);
    copy.copyFrom(state);
    view.clear();
    view.at(copy.cells, 0, 0);
    automaton.checkEnd(view);
    note(automaton.rulesIn(view.violated()), cost);
  }
}
