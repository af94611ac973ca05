package org.quiesce.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The work item of kernel facts 3.2 and 3.3 as a transition system in which every queueing makes a
 * numbered instance, written without a look at {@link WorkStruct}.
 *
 * <p>A thread is a text of calls: {@code S} schedule_work, {@code C} cancel_work, {@code K}
 * cancel_work_sync, {@code d} disable_work, {@code Z} disable_work_sync, {@code E} enable_work,
 * {@code F} flush_work, {@code B} work_busy. After each call the thread notes, in a step of its
 * own, what it returned, how often the function has begun, and whether it is inside it. The work
 * function is such a text too; it does it in its first run only.
 */
final class WorkReference {
  private static final int NOBODY = -1;

  private enum Phase {
    CALL,
    AWAIT_IDLE,
    AWAIT_INSTANCE,
    NOTE
  }

  private record Caller(
      String calls, int at, Phase phase, int result, int target, List<Integer> notes) {
    Caller noting(int value) {
      return new Caller(calls, at, Phase.NOTE, value, NOBODY, notes);
    }

    Caller awaiting(Phase what, int value, int instance) {
      return new Caller(calls, at, what, value, instance, notes);
    }
  }

  /** The kworker is the last thread; between runs it has no calls. */
  private record State(
      List<Caller> threads,
      int made,
      int pending,
      int running,
      int depth,
      int begun,
      boolean inside,
      boolean left) {}

  private final String function;
  private final Set<State> seen = new HashSet<>();
  private final Deque<State> todo = new ArrayDeque<>();
  private final Set<String> endings = new TreeSet<>();
  private int moves;

  private WorkReference(String function) {
    this.function = function;
  }

  /** All endings: per thread its notes, the kworker's last. */
  static Set<String> endings(String function, String... programs) {
    WorkReference reference = new WorkReference(function);
    reference.explore(programs);
    return reference.endings;
  }

  private void explore(String... programs) {
    List<Caller> threads = new ArrayList<>();
    for (String program : programs) {
      threads.add(new Caller(program, 0, Phase.CALL, 0, NOBODY, List.of()));
    }
    threads.add(new Caller("", 0, Phase.CALL, 0, NOBODY, List.of()));
    reach(new State(threads, 0, NOBODY, NOBODY, 0, 0, false, false));
    while (!todo.isEmpty()) {
      State state = todo.remove();
      int before = moves;
      work(state);
      for (int t = 0; t < state.threads().size(); t++) {
        step(state, t);
      }
      if (moves == before) {
        endings.add(state.threads().stream().map(t -> t.notes().toString()).toList().toString());
      }
    }
  }

  private void reach(State state) {
    moves++;
    if (seen.add(state)) {
      todo.add(state);
    }
  }

  /** Fact 3.2: the start clears PENDING; then the function; then the end. */
  private void work(State s) {
    int kworker = s.threads().size() - 1;
    Caller me = s.threads().get(kworker);
    if (s.running() == NOBODY && s.pending() != NOBODY) {
      reach(
          new State(
              s.threads(), s.made(), NOBODY, s.pending(), s.depth(), s.begun(), false, false));
    } else if (s.running() != NOBODY && !s.inside() && !s.left()) {
      String calls = s.begun() == 0 ? function : "";
      Caller begins = new Caller(calls, 0, Phase.CALL, 0, NOBODY, me.notes());
      State begun =
          new State(
              s.threads(),
              s.made(),
              s.pending(),
              s.running(),
              s.depth(),
              s.begun() + 1,
              true,
              false);
      reach(with(begun, kworker, begins));
    } else if (s.inside() && me.phase() == Phase.CALL && me.at() == me.calls().length()) {
      reach(
          new State(
              s.threads(), s.made(), s.pending(), s.running(), s.depth(), s.begun(), false, true));
    } else if (s.left()) {
      reach(
          new State(
              s.threads(), s.made(), s.pending(), NOBODY, s.depth(), s.begun(), false, false));
    }
  }

  private static State with(State s, int t, Caller thread) {
    List<Caller> threads = new ArrayList<>(s.threads());
    threads.set(t, thread);
    return new State(
        threads, s.made(), s.pending(), s.running(), s.depth(), s.begun(), s.inside(), s.left());
  }

  private static State with(State s, int made, int pending, int depth) {
    return new State(
        s.threads(), made, pending, s.running(), depth, s.begun(), s.inside(), s.left());
  }

  private void step(State s, int t) {
    Caller me = s.threads().get(t);
    switch (me.phase()) {
      case CALL -> {
        if (me.at() < me.calls().length()) {
          call(s, t, me);
        }
      }
      case NOTE -> {
        List<Integer> notes = new ArrayList<>(me.notes());
        notes.add(me.result() | Math.min(s.begun(), 3) << 2 | (s.inside() ? 16 : 0));
        reach(with(s, t, new Caller(me.calls(), me.at() + 1, Phase.CALL, 0, NOBODY, notes)));
      }
      case AWAIT_IDLE -> {
        if (s.running() == NOBODY) {
          boolean cancels = me.calls().charAt(me.at()) == 'K';
          State done = with(s, s.made(), s.pending(), s.depth() - (cancels ? 1 : 0));
          reach(with(done, t, me.noting(me.result())));
        }
      }
      case AWAIT_INSTANCE -> {
        if (s.pending() != me.target() && s.running() != me.target()) {
          reach(with(s, t, me.noting(1)));
        }
      }
    }
  }

  private void call(State s, int t, Caller me) {
    int pending = s.pending() != NOBODY ? 1 : 0;
    switch (me.calls().charAt(me.at())) {
      case 'S' -> {
        boolean accepted = pending == 0 && s.depth() == 0;
        State queued = accepted ? with(s, s.made() + 1, s.made(), s.depth()) : s;
        reach(with(queued, t, me.noting(accepted ? 1 : 0)));
      }
      case 'C' -> reach(with(with(s, s.made(), NOBODY, s.depth()), t, me.noting(pending)));
      case 'd' -> reach(with(with(s, s.made(), NOBODY, s.depth() + 1), t, me.noting(pending)));
      case 'K', 'Z' -> {
        State off = with(s, s.made(), NOBODY, s.depth() + 1);
        reach(with(off, t, me.awaiting(Phase.AWAIT_IDLE, pending, NOBODY)));
      }
      case 'E' -> {
        State on = with(s, s.made(), s.pending(), s.depth() - 1);
        reach(with(on, t, me.noting(on.depth() == 0 ? 1 : 0)));
      }
      case 'F' -> {
        int target = pending != 0 ? s.pending() : s.running();
        reach(
            with(
                s,
                t,
                target == NOBODY ? me.noting(0) : me.awaiting(Phase.AWAIT_INSTANCE, 1, target)));
      }
      case 'B' -> reach(with(s, t, me.noting(pending | (s.running() != NOBODY ? 2 : 0))));
      default -> throw new IllegalArgumentException(me.calls());
    }
  }
}
