package org.quiesce.explore;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Step;

/** One state being worked on: the cells, and where each thread is. Reused, never shared. */
final class Configuration {
  final int[] cells;
  final Node[] nodes;

  /** Each thread's fused plain accesses since its last scheduling point. */
  final Accesses[] accesses;

  /** The cell that says who alone may move; -1 for none. */
  private final int exclusive;

  /** The accesses that nobody need be ordered after yet; null where that is not looked at. */
  @Nullable Order order;

  private final @Nullable OrderTable orders;
  private final @Nullable Noted noted;

  Configuration(Automaton automaton) {
    this(automaton, null);
  }

  /**
   * @param orders keeps what is ordered after what; null to compare only what is next at the same
   *     time
   */
  Configuration(Automaton automaton, @Nullable OrderTable orders) {
    this.orders = orders;
    this.order = orders == null ? null : orders.none();
    this.noted = orders == null ? null : new Noted(automaton.cells());
    this.exclusive = automaton.exclusive();
    this.cells = automaton.initialCells();
    this.nodes = new Node[automaton.threads()];
    for (int t = 0; t < nodes.length; t++) {
      nodes[t] = automaton.start(t);
    }
    this.accesses = new Accesses[nodes.length];
    Arrays.fill(accesses, automaton.accesses().none());
  }

  void copyFrom(Configuration other) {
    System.arraycopy(other.cells, 0, cells, 0, cells.length);
    System.arraycopy(other.nodes, 0, nodes, 0, nodes.length);
    System.arraycopy(other.accesses, 0, accesses, 0, accesses.length);
    order = other.order;
  }

  /** Whether a thread's next step can be taken. */
  boolean isEnabled(int thread, StateCells view) {
    Step step = nodes[thread].step;
    if (step == null || isKeptOut(thread)) {
      return false;
    }
    if (step.guard() == null) {
      return true;
    }
    view.at(cells, thread, 0);
    view.on(nodes[thread].guardTouched());
    return step.guard().holds(view);
  }

  private boolean isKeptOut(int thread) {
    return exclusive >= 0 && cells[exclusive] != 0 && cells[exclusive] != 1 + thread;
  }

  /** Mask of the threads that can move. */
  int enabled(StateCells view) {
    int mask = 0;
    for (int t = 0; t < nodes.length; t++) {
      if (isEnabled(t, view)) {
        mask |= 1 << t;
      }
    }
    return mask;
  }

  /** Takes a thread's next step here, in place; the result is what it observed. */
  int take(Automaton automaton, int thread, int choice, StateCells view) {
    Step step = next(thread);
    if (noted != null) {
      return takeInOrder(automaton, thread, choice, view);
    }
    view.at(cells, thread, choice);
    view.on(nodes[thread].touched);
    int result = step.effect().apply(view);
    if (!view.ended()) {
      nodes[thread] = automaton.after(nodes[thread], result);
    }
    return result;
  }

  private int takeInOrder(Automaton automaton, int thread, int choice, StateCells view) {
    Node from = nodes[thread];
    Step step = next(thread);
    view.at(cells, thread, choice);
    view.noteAwaited(noted);
    if (step.guard() != null) {
      view.on(from.guardTouched());
      step.guard().holds(view);
    }
    view.noteEffect();
    view.on(from.touched);
    int result = step.effect().apply(view);
    view.noteAwaited(null);
    OrderTable table = Objects.requireNonNull(orders);
    OrderedStep taken = table.step(from, Objects.requireNonNull(noted));
    Order.Next next = table.after(Objects.requireNonNull(order), taken);
    order = next.order();
    if (next.races()) {
      view.violated().add(automaton.dataRaceRule());
    }
    if (!view.ended()) {
      nodes[thread] = automaton.after(from, result);
    }
    return result;
  }

  Step next(int thread) {
    Step step = nodes[thread].step;
    if (step == null) {
      throw new IllegalStateException("a thread that has ended cannot move");
    }
    return step;
  }

  /** Where nobody can move: whether all threads that must end have ended, and daemons rest. */
  boolean isQuiet(Automaton automaton) {
    int stuck = 0;
    for (int t = 0; t < nodes.length; t++) {
      if (!nodes[t].ended() && !rests(automaton, t)) {
        stuck |= 1 << t;
      }
    }
    return stuck == 0 || waitForOutside(stuck);
  }

  /**
   * Whether all of some threads wait for somebody outside whom a bound keeps from coming, or for
   * each other and in the end for one who does.
   */
  private boolean waitForOutside(int stuck) {
    int left = stuck;
    boolean changed = true;
    while (left != 0 && changed) {
      changed = false;
      for (int t = 0; left >>> t != 0; t++) {
        Step.Waits waits = (left >>> t & 1) == 0 ? null : next(t).waits();
        if (waits == null) {
          continue;
        }
        StateCells view = new StateCells(cells, null);
        view.at(cells, t, 0);
        int on = waits.on(view);
        boolean excused = on != 0 && (on & left) == 0 && (on & stuck) != 0;
        if (excused || waits.mayEndFromOutside(view)) {
          left &= ~(1 << t);
          changed = true;
        }
      }
    }
    return left == 0;
  }

  /** Whether a thread is a daemon with nothing to do; one that is stuck elsewhere is stuck. */
  boolean rests(Automaton automaton, int thread) {
    Step.Waits waits = next(thread).waits();
    return automaton.isDaemon(thread) && waits != null && waits.idle();
  }

  /**
   * A pair of threads whose next steps race here, as a mask; 0 if there is none. A step that waits
   * looks at its memory all the time, so it races whether or not its guard holds.
   */
  int race() {
    return race(-1);
  }

  /**
   * As {@link #race()}: of all pairs one with as many threads out of a mask as there can be.
   *
   * @param known the mask
   */
  int race(int known) {
    int best = 0;
    for (int t = 0; t < nodes.length; t++) {
      Footprint a = nodes[t].footprint;
      if (a.plain().isEmpty()) {
        continue;
      }
      for (int u = 0; u < nodes.length; u++) {
        if (u != t && a.conflictsPlainly(nodes[u].footprint)) {
          int pair = 1 << t | 1 << u;
          if ((pair & ~known) == 0) {
            return pair;
          }
          if (best == 0 || Integer.bitCount(pair & ~known) < Integer.bitCount(best & ~known)) {
            best = pair;
          }
        }
      }
    }
    return best;
  }
}
