package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Final states as comparable values: the cells, then each thread's local state. */
public final class Outcomes {
  private final Set<String> descriptions = Collections.synchronizedSet(new HashSet<>());
  private final Set<List<Integer>> states = Collections.synchronizedSet(new HashSet<>());

  static List<Integer> of(Configuration state) {
    List<Integer> numbers = new ArrayList<>(state.cells.length + state.nodes.length);
    for (int cell : state.cells) {
      numbers.add(cell);
    }
    for (Node node : state.nodes) {
      numbers.add(node.id);
    }
    return numbers;
  }

  void add(Configuration state, Automaton automaton) {
    states.add(of(state));
    if (state.isQuiet(automaton)) {
      StateCells view = new StateCells(state.cells, null);
      descriptions.add(automaton.describeEnd(view));
    } else {
      descriptions.add("deadlock");
    }
  }

  /** Forgets all. */
  void clear() {
    states.clear();
    descriptions.clear();
  }

  /** How the final states read: comparable between models of the same protocol. */
  public Set<String> descriptions() {
    return Collections.unmodifiableSet(descriptions);
  }

  /** The final states found; numbers are comparable within one automaton only. */
  public Set<List<Integer>> states() {
    return Collections.unmodifiableSet(states);
  }
}
