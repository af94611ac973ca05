package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Step;

/** Who waits for whom in a state in which nobody can move. */
final class Deadlock {
  private final Automaton automaton;
  private final Configuration state;
  private final StateCells view;
  private final List<String> waits = new ArrayList<>();
  private final int[] on;

  Deadlock(Automaton automaton, Configuration state, StateCells view) {
    this.automaton = automaton;
    this.state = state;
    this.view = view;
    this.on = new int[automaton.threads()];
    for (int t = 0; t < on.length; t++) {
      if (!state.nodes[t].ended()) {
        look(t);
      }
    }
  }

  private void look(int thread) {
    Step.Waits waiting = state.next(thread).waits();
    if (waiting == null) {
      return;
    }
    view.at(state.cells, thread, 0);
    on[thread] = waiting.on(view);
    if (state.rests(automaton, thread)) {
      return;
    }
    List<String> whom = new ArrayList<>();
    for (int t = 0; on[thread] >>> t != 0; t++) {
      if ((on[thread] >>> t & 1) != 0) {
        whom.add(automaton.threadName(t));
      }
    }
    Location at = state.nodes[thread].location;
    waits.add(
        automaton.threadName(thread)
            + " waits in "
            + state.next(thread).name()
            + (at == null ? "" : " (" + at + ")")
            + " for "
            + waiting.what(view)
            + (whom.isEmpty() ? "" : " by " + String.join(", ", whom)));
  }

  /** One line for each thread that waits. */
  List<String> waits() {
    return waits;
  }

  /** Threads that wait for each other, in order; empty if one waits for nobody in particular. */
  List<Integer> circle() {
    for (int first = 0; first < on.length; first++) {
      List<Integer> path = new ArrayList<>();
      if (closes(first, first, path)) {
        return path;
      }
    }
    return List.of();
  }

  private boolean closes(int thread, int first, List<Integer> path) {
    if (path.contains(thread)) {
      return thread == first;
    }
    path.add(thread);
    for (int t = 0; on[thread] >>> t != 0; t++) {
      if ((on[thread] >>> t & 1) != 0 && closes(t, first, path)) {
        return true;
      }
    }
    path.remove(path.size() - 1);
    return false;
  }

  String message() {
    List<Integer> circle = circle();
    if (circle.isEmpty()) {
      return "nobody can move: " + String.join("; ", waits);
    }
    List<String> names = new ArrayList<>();
    for (int t : circle) {
      names.add(automaton.threadName(t));
    }
    names.add(automaton.threadName(circle.get(0)));
    return (circle.size() == 1 ? "a thread waits for itself: " : "threads wait for each other: ")
        + String.join(" -> ", names);
  }
}
