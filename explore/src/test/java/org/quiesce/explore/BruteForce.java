package org.quiesce.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cheapest violation of each rule, found by walking every schedule. */
final class BruteForce {
  /**
   * What a counterexample costs: choices and threads, or none counted, then preemptions; the two
   * added up where they count together.
   */
  record Cost(int choices, int threads, int preemptions, int steps) {
    private static final Comparator<Cost> ORDER =
        Comparator.comparingInt(Cost::choices)
            .thenComparingInt(Cost::threads)
            .thenComparingInt(Cost::preemptions)
            .thenComparingInt(Cost::steps);

    boolean below(Cost other) {
      return ORDER.compare(this, other) < 0;
    }
  }

  private final Automaton automaton;
  private final StateCells view;
  private final Map<String, Cost> cheapest = new HashMap<>();

  private final Minimality minimality;
  private final @Nullable OrderTable orders;

  private BruteForce(Automaton automaton, Minimality minimality, boolean inOrder) {
    this.orders = inOrder ? new OrderTable(automaton) : null;
    this.automaton = automaton;
    this.minimality = minimality;
    this.view = new StateCells(automaton.initialCells(), null);
  }

  static Map<String, Cost> cheapest(Automaton automaton, Minimality minimality, boolean inOrder) {
    BruteForce search = new BruteForce(automaton, minimality, inOrder);
    search.visit(new Configuration(automaton, search.orders), -1, 0, 0, 0, 0);
    return search.cheapest;
  }

  private void note(Set<String> rules, int choices, int moved, int preemptions, int steps) {
    Cost cost =
        switch (minimality) {
          case CHOICES_THREADS_PREEMPTIONS_STEPS ->
              new Cost(choices, Integer.bitCount(moved), preemptions, steps);
          case CHOICES_AND_PREEMPTIONS -> new Cost(0, 0, choices + preemptions, steps);
          default -> new Cost(0, 0, preemptions, steps);
        };
    for (String rule : rules) {
      Cost known = cheapest.get(rule);
      if (known == null || cost.below(known)) {
        cheapest.put(rule, cost);
      }
    }
  }

  private void visit(
      Configuration state, int last, int choices, int moved, int preemptions, int steps) {
    int race = state.race(moved);
    if (race != 0) {
      note(Set.of(Automaton.DATA_RACE), choices, moved | race, preemptions, steps);
    }
    int enabled = state.enabled(view);
    if (enabled == 0) {
      end(state, choices, moved, preemptions, steps);
      return;
    }
    for (int t = 0; t < automaton.threads(); t++) {
      if ((enabled >>> t & 1) == 0) {
        continue;
      }
      boolean preempts = last >= 0 && last != t && (enabled >>> last & 1) != 0;
      int after = preemptions + (preempts ? 1 : 0);
      int now = moved | 1 << t;
      for (int choice = 0; choice < state.next(t).outcomes(); choice++) {
        Configuration next = new Configuration(automaton, orders);
        next.copyFrom(state);
        view.clear();
        next.take(automaton, t, choice, view);
        int chosen = choices + (choice == 0 ? 0 : 1);
        note(automaton.rulesIn(view.violated()), chosen, now, after, steps + 1);
        if (!view.ended()) {
          visit(next, t, chosen, now, after, steps + 1);
        }
      }
    }
  }

  private void end(Configuration state, int choices, int moved, int preemptions, int steps) {
    if (!state.isQuiet(automaton)) {
      note(Set.of(Automaton.DEADLOCK), choices, moved, preemptions, steps);
      return;
    }
    Configuration copy = new Configuration(automaton);
    copy.copyFrom(state);
    view.clear();
    view.at(copy.cells, 0, 0);
    automaton.checkEnd(view);
    note(automaton.rulesIn(view.violated()), choices, moved, preemptions, steps);
  }
}
