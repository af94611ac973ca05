package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;
import org.quiesce.machine.RestartException;

/**
 * Computes the successors of a state, with or without fusing plain accesses.
 *
 * <p>Fusing: after a step, the thread's following plain accesses are taken at once. That is right
 * as long as they race with nobody: each thread's accesses since its last scheduling point are
 * kept, and a conflicting access of another thread before its next one is a data race, since no
 * scheduling point of the first thread lies between them.
 */
final class Expander {
  /** Takes the successors of a state. */
  interface Sink {
    void successor(Configuration next, int thread, int choice);
  }

  /** A loop of plain accesses must come back to a scheduling point. */
  private static final int MOST_FUSED = 256;

  private static final int NOBODY = -1;

  /**
   * The first violation of rules: by a step out of the state that is expanded, or in it.
   *
   * @param thread that takes the step; negative if nobody does
   * @param fused plain accesses that it takes after the step, up to the violation
   */
  record Witness(IdSet rules, int thread, int choice, int fused) {}

  private final Automaton automaton;
  private final Reduction reduction;
  private boolean localFirst;
  private int alone = NOBODY;

  /** Memory whose plain accesses are scheduling points all the same. */
  private final Locations scheduled;

  private final StateCells view;
  private final Configuration next;
  private final IdSet violated = new IdSet();
  private final List<Witness> witnesses = new ArrayList<>();
  private final @Nullable OrderTable orders;
  private long transitions;
  private long endings;
  private int fusedSteps;
  private int outcome;
  private Locations raced = Locations.NONE;

  /** Finds who may go alone; null if nobody may. */
  private final @Nullable Persistent persistent;

  private boolean keepsGoing;
  private @Nullable RestartException restart;

  /** Whether whoever went alone got on, in every outcome. */
  private boolean gotOn;

  Expander(Automaton automaton, Reduction reduction, Locations scheduled) {
    this(automaton, reduction, scheduled, null);
  }

  /**
   * @param persistent finds who may go alone; null if nobody may
   */
  Expander(
      Automaton automaton,
      Reduction reduction,
      Locations scheduled,
      @Nullable Persistent persistent) {
    this(automaton, reduction, scheduled, persistent, null);
  }

  /**
   * @param persistent finds who may go alone; null if nobody may
   * @param orders keeps what is ordered after what; null to compare only what is next at the same
   *     time
   */
  Expander(
      Automaton automaton,
      Reduction reduction,
      Locations scheduled,
      @Nullable Persistent persistent,
      @Nullable OrderTable orders) {
    this.orders = orders;
    this.scheduled = scheduled;
    this.automaton = automaton;
    this.reduction = reduction;
    StateCells cells = new StateCells(automaton.initialCells(), null);
    this.view = persistent == null ? cells : cells.learning();
    this.persistent = persistent;
    this.next = new Configuration(automaton, orders);
  }

  /**
   * Has a step that meets what the program was set up without end its execution: see {@link
   * #restart}.
   */
  Expander keepsGoing() {
    this.keepsGoing = true;
    return this;
  }

  /** What was met first that the program was set up without; null if nothing was. */
  @Nullable RestartException restart() {
    return restart;
  }

  private void met(RestartException what) {
    if (!keepsGoing) {
      throw what;
    }
    restart = restart == null ? what : restart;
  }

  /** Rules found violated so far. */
  IdSet violated() {
    return violated;
  }

  /** Events seen so far. */
  IdSet reached() {
    return view.reached();
  }

  /** First violations since this was last asked. */
  List<Witness> witnesses() {
    if (witnesses.isEmpty()) {
      return List.of();
    }
    List<Witness> since = List.copyOf(witnesses);
    witnesses.clear();
    return since;
  }

  /** Notes what the last step violated and none before did. */
  private void note(int thread) {
    if (view.violated().exceeds(violated)) {
      IdSet fresh = view.violated().copy();
      fresh.removeAll(violated);
      violated.addAll(fresh);
      witnesses.add(new Witness(fresh, thread, outcome, fusedSteps));
    }
  }

  /** Rules whose violation ended an execution so far. */
  IdSet crashed() {
    return view.crashed();
  }

  long transitions() {
    return transitions;
  }

  /** Steps so far that ended the execution. */
  long endings() {
    return endings;
  }

  /** Plain accesses fused with the step whose successor is being given. */
  int fusedSteps() {
    return fusedSteps;
  }

  /** Memory on which fused accesses raced, so that states may be missing. */
  Locations raced() {
    return raced;
  }

  /** The initial state: with fusing, each thread's leading plain accesses are taken. */
  Configuration initial() {
    Configuration start = new Configuration(automaton, orders);
    if (reduction.fuses()) {
      for (int t = 0; t < automaton.threads(); t++) {
        fuse(start, t);
      }
      witnesses.clear();
    }
    return start;
  }

  /** The plain accesses that {@link #initial} takes. */
  List<Move> initialMoves() {
    List<Move> moves = new ArrayList<>();
    Configuration start = new Configuration(automaton);
    for (int t = 0; reduction.fuses() && t < automaton.threads(); t++) {
      fusedSteps = 0;
      fuse(start, t);
      for (int n = 0; n < fusedSteps; n++) {
        moves.add(new Move(t, 0));
      }
    }
    return moves;
  }

  /**
   * Has a thread whose next step concerns nobody else go alone, where there is one. Then whoever
   * expands a state has to see to it that nobody waits for ever: see {@link #expandOthers}.
   */
  Expander localFirst() {
    this.localFirst = reduction.fuses();
    return this;
  }

  /** Whether one thread went alone when the last state was expanded. */
  boolean wentAlone() {
    return alone != NOBODY;
  }

  /** After one thread went alone: gives the successors by all others to the sink too. */
  void expandOthers(Configuration state, Sink sink) {
    int enabled = state.enabled(view) & ~(1 << alone);
    for (int t = 0; enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) != 0) {
        stepAll(state, t, sink);
      }
    }
  }

  /**
   * Gives the successors to the sink, of one thread alone if {@link #localFirst} finds one; whether
   * there was any step to take.
   */
  boolean expand(Configuration state, Sink sink) {
    if (state.race() != 0) {
      violated.add(automaton.dataRaceRule());
    }
    for (int t = 0; reduction.fuses() && t < state.nodes.length; t++) {
      if (!state.nodes[t].ended()) {
        checkRace(state, t, state.nodes[t].footprint);
      }
    }
    int enabled = state.enabled(view);
    if (enabled == 0) {
      judgeEnd(state);
      return false;
    }
    if (persistent != null) {
      expandPersistent(persistent, state, enabled, sink);
      return true;
    }
    alone = localFirst ? local(state) : NOBODY;
    if (alone != NOBODY) {
      stepAll(state, alone, sink);
      return true;
    }
    for (int t = 0; enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) != 0) {
        stepAll(state, t, sink);
      }
    }
    return true;
  }

  private void expandPersistent(Persistent finder, Configuration state, int enabled, Sink sink) {
    int chosen = finder.choose(state, enabled);
    gotOn = true;
    if (chosen != NOBODY) {
      alone = state.nodes[chosen].local ? chosen : NOBODY;
      stepAll(state, chosen, sink);
      alone = NOBODY;
    }
    for (int t = 0; (chosen == NOBODY || !gotOn) && enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) != 0 && t != chosen) {
        stepAll(state, t, sink);
      }
    }
  }

  private static int local(Configuration state) {
    for (int t = 0; t < state.nodes.length; t++) {
      if (state.nodes[t].local) {
        return t;
      }
    }
    return NOBODY;
  }

  private void stepAll(Configuration state, int thread, Sink sink) {
    int outcomes = state.next(thread).outcomes();
    for (int choice = 0; choice < outcomes; choice++) {
      step(state, thread, choice, sink);
    }
  }

  private void step(Configuration state, int thread, int choice, Sink sink) {
    next.copyFrom(state);
    // Who goes alone could not be interrupted here: what it accessed before still counts.
    if (reduction.fuses() && thread != alone) {
      next.accesses[thread] = automaton.accesses().none();
    }
    transitions++;
    fusedSteps = 0;
    outcome = choice;
    view.clear();
    try {
      next.take(automaton, thread, choice, view);
      note(thread);
      if (reduction.fuses() && !view.ended()) {
        fuse(next, thread);
      }
    } catch (RestartException e) {
      met(e);
      gotOn = false;
      return;
    }
    if (persistent != null) {
      gotOn &= !view.ended() && persistent.goesOn(state.nodes[thread], next.nodes[thread]);
    }
    if (view.ended()) {
      endings++;
    } else {
      sink.successor(next, thread, choice);
    }
  }

  private void fuse(Configuration state, int thread) {
    int limit = fusedSteps + MOST_FUSED;
    while (state.nodes[thread].plain && fusedSteps < limit) {
      Footprint footprint = state.nodes[thread].footprint;
      if (footprint.plain().meets(scheduled)) {
        return;
      }
      checkRace(state, thread, footprint);
      state.accesses[thread] = automaton.accesses().plus(state.accesses[thread], footprint);
      transitions++;
      fusedSteps++;
      state.take(automaton, thread, 0, view);
      note(thread);
      if (view.ended()) {
        return;
      }
    }
  }

  private void checkRace(Configuration state, int thread, Footprint step) {
    if (step.all().isEmpty()) {
      return;
    }
    for (int u = 0; u < state.nodes.length; u++) {
      if (u != thread && state.accesses[u].conflictWith(step)) {
        raced = raced.plus(state.accesses[u].conflicts(step));
        violated.add(automaton.dataRaceRule());
      }
    }
  }

  private void judgeEnd(Configuration state) {
    next.copyFrom(state);
    view.clear();
    view.at(next.cells, 0, 0);
    if (state.isQuiet(automaton)) {
      try {
        automaton.checkEnd(view);
      } catch (RestartException e) {
        met(e);
      }
    } else {
      automaton.checkStuck(view);
      view.violated().add(automaton.deadlockRule());
    }
    note(NOBODY);
  }
}
