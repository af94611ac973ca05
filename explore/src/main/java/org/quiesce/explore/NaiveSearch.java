package org.quiesce.explore;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Every schedule, one by one: the oracle for small programs. Optionally with sleep sets (Godefroid,
 * Partial-Order Methods for the Verification of Concurrent Systems, 1996), where two steps are
 * independent in a state if taking them in either order gives the same state.
 */
public final class NaiveSearch {
  /** A search found more schedules than it was allowed to. */
  public static final class TooManySchedulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySchedulesException(long most) {
      super("more than " + most + " schedules");
    }
  }

  /**
   * What it found.
   *
   * @param violated ids of the rules found violated
   * @param events names of the events seen
   * @param outcomes the quiet and deadlocked states, as numbers
   * @param schedules complete schedules, those that sleep sets cut short not counted
   */
  public record Result(
      Set<String> violated,
      Set<String> events,
      Set<java.util.List<Integer>> outcomes,
      long schedules) {}

  private final Automaton automaton;
  private final boolean sleepSets;
  private final long most;
  private final OrderTable orders;
  private final StateCells view;
  private final Set<java.util.List<Integer>> outcomes = new HashSet<>();
  private final IdSet violated = new IdSet();
  private long schedules;

  /**
   * A search of every schedule.
   *
   * @param most schedules before it gives up
   */
  public NaiveSearch(Automaton automaton, boolean sleepSets, long most) {
    this.automaton = automaton;
    this.sleepSets = sleepSets;
    this.most = most;
    this.orders = new OrderTable(automaton);
    this.view = new StateCells(automaton.initialCells(), null);
  }

  /**
   * Takes every schedule.
   *
   * @throws TooManySchedulesException if there are more than allowed
   */
  public Result run() {
    visit(new Configuration(automaton, orders), 0);
    return new Result(
        automaton.rulesIn(violated), automaton.eventsIn(view.reached()), outcomes, schedules);
  }

  private void visit(Configuration state, int asleep) {
    if (state.race() != 0) {
      violated.add(automaton.dataRaceRule());
    }
    int enabled = state.enabled(view);
    if (enabled == 0) {
      end(state);
      return;
    }
    int sleeping = asleep;
    for (int t = 0; enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) == 0 || (sleeping >>> t & 1) != 0) {
        continue;
      }
      int outcomesOfStep = state.next(t).outcomes();
      for (int choice = 0; choice < outcomesOfStep; choice++) {
        Configuration next = copy(state);
        view.clear();
        next.take(automaton, t, choice, view);
        violated.addAll(view.violated());
        if (view.ended()) {
          countSchedule();
        } else {
          visit(next, sleepSets ? stillAsleep(state, t, sleeping) : 0);
        }
      }
      if (sleepSets) {
        sleeping |= 1 << t;
      }
    }
  }

  private Configuration copy(Configuration state) {
    Configuration next = new Configuration(automaton, orders);
    next.copyFrom(state);
    return next;
  }

  private void countSchedule() {
    if (++schedules > most) {
      throw new TooManySchedulesException(most);
    }
  }

  private int stillAsleep(Configuration state, int taken, int sleeping) {
    int mask = 0;
    for (int u = 0; sleeping >>> u != 0; u++) {
      if ((sleeping >>> u & 1) != 0 && commute(state, taken, u)) {
        mask |= 1 << u;
      }
    }
    return mask;
  }

  /** Whether the two next steps are independent here: same state and observations either way. */
  private boolean commute(Configuration state, int t, int u) {
    if (state.next(t).outcomes() > 1 || state.next(u).outcomes() > 1) {
      return false;
    }
    IdSet seen = view.reached().copy();
    Configuration tu = inOrder(state, t, u);
    Configuration ut = inOrder(state, u, t);
    // Events seen by trying are events of schedules that are explored anyway.
    return tu != null
        && ut != null
        && !view.reached().exceeds(seen)
        && Arrays.equals(tu.cells, ut.cells)
        && Arrays.equals(tu.nodes, ut.nodes);
  }

  private @org.jspecify.annotations.Nullable Configuration inOrder(
      Configuration state, int first, int second) {
    Configuration next = copy(state);
    for (int t : new int[] {first, second}) {
      if (!next.isEnabled(t, view)) {
        return null;
      }
      view.clear();
      next.take(automaton, t, 0, view);
      if (view.ended() || !view.violated().isEmpty()) {
        return null;
      }
    }
    return next.race() == 0 && state.race() == 0 ? next : null;
  }

  private void end(Configuration state) {
    countSchedule();
    outcomes.add(Outcomes.of(state));
    Configuration last = copy(state);
    view.clear();
    view.at(last.cells, 0, 0);
    if (state.isQuiet(automaton)) {
      automaton.checkEnd(view);
    } else {
      violated.add(automaton.deadlockRule());
      automaton.checkStuck(view);
    }
    violated.addAll(view.violated());
  }
}
