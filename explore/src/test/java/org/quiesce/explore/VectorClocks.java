package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Ordering;

/**
 * Data races by definition: every schedule, one by one; which of its steps is before which, by
 * every pair of them; and every pair of accesses. It shares nothing with what it is compared with
 * but the steps.
 */
final class VectorClocks {
  /** More than this is not for pairs of pairs. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private record Event(
      int thread,
      Ordering ordering,
      boolean plain,
      Footprint footprint,
      Noted cells,
      boolean storesMarked) {}

  private final Automaton automaton;
  private final StateCells view;
  private final int most;
  private int schedules;
  private boolean races;

  private VectorClocks(Automaton automaton, int most) {
    this.automaton = automaton;
    this.most = most;
    this.view = new StateCells(automaton.initialCells(), null);
  }

  /** Whether in some schedule two accesses conflict that nothing orders. */
  static boolean race(Automaton automaton, int mostSchedules) {
    VectorClocks clocks = new VectorClocks(automaton, mostSchedules);
    clocks.visit(new Configuration(automaton), new ArrayList<>());
    return clocks.races;
  }

  private void visit(Configuration state, List<Event> events) {
    int enabled = state.enabled(view);
    if (races) {
      return;
    }
    if (enabled == 0) {
      end(events);
      return;
    }
    for (int t = 0; enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) == 0) {
        continue;
      }
      for (int choice = 0; choice < state.next(t).outcomes(); choice++) {
        Configuration next = new Configuration(automaton);
        next.copyFrom(state);
        view.clear();
        List<Event> more = new ArrayList<>(events);
        more.add(take(next, t, choice));
        if (view.ended()) {
          end(more);
        } else {
          visit(next, more);
        }
      }
    }
  }

  private Event take(Configuration state, int thread, int choice) {
    Node node = state.nodes[thread];
    Noted noted = new Noted(automaton.cells());
    view.at(state.cells, thread, 0);
    view.noteAwaited(noted);
    if (state.next(thread).guard() != null) {
      state.next(thread).guard().holds(view);
    }
    view.noteEffect();
    state.take(automaton, thread, choice, view);
    view.noteAwaited(null);
    return new Event(
        thread, ordering(node), node.plain, node.footprint, noted, stores(node, noted));
  }

  private boolean stores(Node node, Noted noted) {
    for (int cell = 0; cell < automaton.cells(); cell++) {
      if (Bits.has(noted.written, cell)
          && node.footprint.markedWrites().meets(automaton.declarations().location(cell))) {
        return true;
      }
    }
    return false;
  }

  private static Ordering ordering(Node node) {
    return java.util.Objects.requireNonNull(node.step).ordering();
  }

  private void end(List<Event> events) {
    if (++schedules > most) {
      throw new TooManyException();
    }
    int n = events.size();
    boolean[][] before = new boolean[n][n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < j; i++) {
        before[i][j] |= events.get(i).thread() == events.get(j).thread();
        synchronise(events, i, j, before);
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < k; i++) {
        for (int j = k + 1; j < n && before[i][k]; j++) {
          before[i][j] |= before[k][j];
        }
      }
    }
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < j; i++) {
        races |=
            !before[i][j]
                && (events.get(i).footprint().conflictsPlainly(events.get(j).footprint())
                    || events.get(j).footprint().conflictsPlainly(events.get(i).footprint()));
      }
    }
  }

  private void synchronise(List<Event> events, int i, int j, boolean[][] before) {
    for (int cell = 0; cell < automaton.cells(); cell++) {
      Locations place = automaton.declarations().location(cell);
      if (isMarked(events.get(i), place) && isMarked(events.get(j), place)) {
        if (readsFrom(events, i, j, cell)) {
          for (int from : publishing(events, i)) {
            for (int to : receiving(events, j)) {
              before[from][to] |= from < to;
            }
          }
        }
      } else if (isObject(events.get(i), place) && isObject(events.get(j), place)) {
        before[i][j] |= after(events.get(i), events.get(j), cell);
      }
    }
  }

  /** The steps that a store makes visible to who reads it: itself, or barriers before it. */
  private static List<Integer> publishing(List<Event> events, int store) {
    List<Integer> found = new ArrayList<>();
    Event event = events.get(store);
    if (event.ordering() == Ordering.RELEASE || event.ordering() == Ordering.FULL) {
      return List.of(store);
    }
    for (int k = 0; k < store; k++) {
      if (events.get(k).thread() == event.thread()
          && isBarrier(events.get(k), Ordering.FENCE_WRITES)) {
        found.add(k);
      }
    }
    return found;
  }

  /** The steps that come after what a load reads: itself, or barriers after it. */
  private static List<Integer> receiving(List<Event> events, int load) {
    List<Integer> found = new ArrayList<>();
    Event event = events.get(load);
    if (event.ordering() == Ordering.ACQUIRE || event.ordering() == Ordering.FULL) {
      return List.of(load);
    }
    for (int k = load + 1; k < events.size(); k++) {
      if (events.get(k).thread() == event.thread()
          && isBarrier(events.get(k), Ordering.FENCE_READS)) {
        found.add(k);
      }
    }
    return found;
  }

  private static boolean isBarrier(Event event, Ordering half) {
    if (event.ordering() == Ordering.FENCE || event.ordering() == half) {
      return true;
    }
    return event.ordering() == Ordering.FULL && !event.plain() && event.storesMarked();
  }

  private static boolean isMarked(Event event, Locations place) {
    return !event.plain()
        && (event.footprint().markedReads().meets(place)
            || event.footprint().markedWrites().meets(place));
  }

  private static boolean isObject(Event event, Locations place) {
    return !event.plain() && !event.footprint().all().meets(place);
  }

  private static Ordering ofObjects(Event event) {
    return switch (event.ordering()) {
      case NONE, ACQUIRE, RELEASE ->
          event.footprint().writes().isEmpty() ? Ordering.FULL : Ordering.NONE;
      case TRYLOCK -> Ordering.LOCK;
      case TRYLOCK_SHARED -> Ordering.LOCK_SHARED;
      default -> event.ordering();
    };
  }

  /** Steps on a cell of an object of the kernel. */
  private static boolean after(Event first, Event second, int cell) {
    boolean wrote = Bits.has(first.cells().written, cell);
    boolean read = Bits.has(first.cells().read, cell) || Bits.has(first.cells().awaited, cell);
    boolean writes = Bits.has(second.cells().written, cell);
    boolean awaits = Bits.has(second.cells().awaited, cell);
    boolean reads = Bits.has(second.cells().read, cell);
    if (!(read || wrote) || !(reads || writes || awaits)) {
      return false;
    }
    return switch (ofObjects(second)) {
      case FULL ->
          switch (ofObjects(first)) {
            case FULL -> wrote || writes;
            case UNLOCK, UNLOCK_SHARED -> wrote && (writes || awaits);
            default -> false;
          };
      case LOCK, LOCK_SHARED ->
          (writes || awaits)
              && switch (ofObjects(first)) {
                case FULL -> wrote || writes;
                case UNLOCK -> wrote;
                case UNLOCK_SHARED -> wrote && ofObjects(second) == Ordering.LOCK;
                default -> false;
              };
      default -> false;
    };
  }

  /** Whether the first stored, or stored behind a barrier, what the second reads. */
  private boolean readsFrom(List<Event> events, int i, int j, int cell) {
    Event first = events.get(i);
    Event second = events.get(j);
    Locations place = automaton.declarations().location(cell);
    if (!Bits.has(first.cells().written, cell)
        || !first.footprint().markedWrites().meets(place)
        || !second.footprint().markedReads().meets(place)
        || !(Bits.has(second.cells().read, cell) || Bits.has(second.cells().awaited, cell))) {
      return false;
    }
    for (int k = i + 1; k < j; k++) {
      Event between = events.get(k);
      if (Bits.has(between.cells().written, cell)
          && isMarked(between, place)
          && !between.footprint().markedReads().meets(place)) {
        return false;
      }
    }
    return true;
  }
}
