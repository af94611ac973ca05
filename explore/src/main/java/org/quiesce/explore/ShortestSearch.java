package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.RestartException;

/**
 * The shortest counterexample of each rule: fewest choices of the environment other than the
 * ordinary one (what can happen without an injected failure is told without one), then fewest
 * threads, then fewest preemptions, then fewest steps; or without regard to choices and threads; or
 * choices and preemptions counted together.
 *
 * <p>Breadth-first over (state, last thread, threads that moved) by choices, then by threads, then
 * by preemptions, then by steps; a preemption is a switch away from a thread that could have gone
 * on. Plain accesses are scheduling points here, so a step is a step. What is found is the smallest
 * of its scenario.
 */
public final class ShortestSearch {
  private static final int CLOCK_INTERVAL = 1 << 10;
  private static final int BYTES_PER_RECORD = 45;

  /** Above the preemptions, of which there are fewer. */
  private static final int MOVED_SHIFT = 16;

  /** Above the threads, of which there are at most 32. */
  private static final int CHOICES_SHIFT = 22;

  private static final int MOST_CHOICES_TOLD_APART = 127;

  /**
   * A violation and the schedule that shows it.
   *
   * @param rule id of the rule
   * @param moves from the initial state; for a data race, up to the state in which both accesses
   *     are next
   * @param threads that take steps; of a data race those with its accesses too
   * @param preemptions switches away from a thread that could have gone on
   */
  public record Found(String rule, List<Move> moves, int threads, int preemptions) {}

  private final Automaton automaton;
  private final Limits limits;
  private final Progress progress;
  private final StateCells view;
  private final TupleTable cellTable;
  private final TupleTable nodeTable;
  private final StateSet visited = new StateSet();
  private final Records records = new Records();
  private final Map<String, Found> found = new TreeMap<>();

  /** Schedules waiting: by choices, threads and preemptions, then by steps. */
  private final TreeMap<Integer, TreeMap<Integer, IntList>> waiting = new TreeMap<>();

  /** Violating steps wait for their turn too, so that the shortest is noted first. */
  private final Map<Integer, IdSet> ends = new HashMap<>();

  private final boolean fewestThreads;
  private final boolean together;
  private boolean localFirst;
  private int most = Integer.MAX_VALUE;
  private boolean complete;
  private @Nullable OrderTable orders;
  private final IdSet wanted = new IdSet();

  /** What was met first that the program was set up without, and when. */
  private @Nullable RestartException restart;

  private long began;
  private long restartAt;

  /** Searches for fewest choices and threads first. */
  public ShortestSearch(Automaton automaton, Limits limits, Progress progress) {
    this(automaton, limits, progress, Minimality.CHOICES_THREADS_PREEMPTIONS_STEPS);
  }

  /**
   * @param minimality what is to be proved of what is found
   */
  public ShortestSearch(
      Automaton automaton, Limits limits, Progress progress, Minimality minimality) {
    this.fewestThreads = minimality == Minimality.CHOICES_THREADS_PREEMPTIONS_STEPS;
    this.together = minimality == Minimality.CHOICES_AND_PREEMPTIONS;
    this.automaton = automaton;
    this.limits = limits;
    this.progress = progress;
    this.view = new StateCells(automaton.initialCells(), null);
    this.cellTable = new TupleTable(automaton.cells());
    this.nodeTable = new TupleTable(automaton.threads() + 3);
  }

  /**
   * Has a step that concerns its thread only follow at once: finds more in the same time, and what
   * is found may have more steps than the least.
   */
  public ShortestSearch localFirst() {
    this.localFirst = true;
    return this;
  }

  /**
   * Looks only at schedules with so many choices and preemptions together: most of what is wrong
   * with a program shows with one or two.
   *
   * @throws IllegalStateException if they are not what is to be fewest
   */
  public ShortestSearch atMost(int choicesAndPreemptions) {
    if (!together) {
      throw new IllegalStateException("choices and preemptions are not counted together");
    }
    this.most = choicesAndPreemptions;
    return this;
  }

  /** Whether the last search looked at all that it was to look at, or found all. */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Finds data races too that no single state shows: of accesses that nothing orders and that are
   * never next at the same time. To be asked once a {@link StatefulSearch} has seen all states.
   *
   * @param alike whether that search took identical threads for one
   */
  public ShortestSearch inOrder(boolean alike) {
    this.orders = new OrderTable(automaton, automaton.laterAccesses(alike));
    return this;
  }

  /**
   * Searches until every rule given was found violated, or there is nothing left, or no budget.
   *
   * @throws RestartException if a step met what the program was set up without; a while later, so
   *     that others are met too
   */
  public Collection<Found> find(Collection<String> rules) {
    for (String rule : rules) {
      int number = automaton.rules().indexOf(rule);
      if (number >= 0) {
        wanted.add(number);
      }
    }
    began = System.nanoTime();
    long deadline = began + limits.time().toNanos();
    Configuration state = new Configuration(automaton, orders);
    int none = automaton.threads();
    offer(state, none, 0, -1, 0, 0, 0);
    int count = 0;
    while (!wanted.isEmpty() && !waiting.isEmpty()) {
      if ((++count & CLOCK_INTERVAL - 1) == 0
          && (System.nanoTime() - deadline > 0
              || bytes() > limits.bytes()
              || !progress.report(visited.size(), records.size, records.size - count))) {
        break;
      }
      if (restart != null && System.nanoTime() - restartAt > 0) {
        break;
      }
      expand(poll(), state);
    }
    if (restart != null) {
      throw restart;
    }
    complete = wanted.isEmpty() || waiting.isEmpty();
    return Collections.unmodifiableCollection(found.values());
  }

  private long bytes() {
    return cellTable.bytes()
        + nodeTable.bytes()
        + visited.bytes()
        + (long) records.size * BYTES_PER_RECORD;
  }

  private int poll() {
    Map.Entry<Integer, TreeMap<Integer, IntList>> level = waiting.firstEntry();
    Map.Entry<Integer, IntList> bucket = level.getValue().firstEntry();
    int record = bucket.getValue().pop();
    if (bucket.getValue().isEmpty()) {
      level.getValue().remove(bucket.getKey());
      if (level.getValue().isEmpty()) {
        waiting.remove(level.getKey());
      }
    }
    return record;
  }

  private void offer(
      Configuration state, int last, int moved, int parent, int move, int preemptions, int steps) {
    int[] nodes = new int[automaton.threads() + 3];
    for (int t = 0; t < automaton.threads(); t++) {
      nodes[t] = state.nodes[t].id;
    }
    nodes[automaton.threads()] = last;
    nodes[automaton.threads() + 1] = fewestThreads ? moved : 0;
    OrderTable table = orders;
    if (table != null) {
      nodes[automaton.threads() + 2] =
          table.live(Objects.requireNonNull(state.order), state.nodes).number;
    }
    long key = (long) cellTable.number(state.cells) << 32 | nodeTable.number(nodes) & 0xffffffffL;
    int record = records.add(key, parent, move);
    enqueue(record, moved, preemptions, steps);
  }

  private void enqueue(int record, int moved, int preemptions, int steps) {
    records.cost(record, moved, preemptions, steps);
    int level = 0;
    if (fewestThreads) {
      level = records.choices(record) << CHOICES_SHIFT | Integer.bitCount(moved) << MOVED_SHIFT;
    } else if (together) {
      level = records.choices(record);
      if (level + preemptions > most) {
        return;
      }
    }
    waiting
        .computeIfAbsent(together ? level + preemptions : level | preemptions, p -> new TreeMap<>())
        .computeIfAbsent(steps, s -> new IntList())
        .push(record);
  }

  private void expand(int record, Configuration state) {
    IdSet violations = ends.remove(record);
    if (violations != null) {
      note(violations, record);
      return;
    }
    long key = records.keys[record];
    if (!visited.add(key)) {
      return;
    }
    cellTable.read((int) (key >>> 32), state.cells);
    int[] nodes = new int[automaton.threads() + 3];
    nodeTable.read((int) key, nodes);
    for (int t = 0; t < automaton.threads(); t++) {
      state.nodes[t] = automaton.node(nodes[t]);
    }
    state.order = orders == null ? null : orders.get(nodes[automaton.threads() + 2]);
    int race = state.race(records.moved(record));
    if (race != 0) {
      endInRace(record, race);
    }
    int enabled = state.enabled(view);
    if (enabled == 0) {
      note(judgeEnd(state), record);
      return;
    }
    int last = nodes[automaton.threads()];
    if (localFirst && last < automaton.threads() && state.nodes[last].local) {
      // What concerns its thread only can as well follow at once.
      step(record, state, last, last, enabled);
      return;
    }
    for (int t = 0; enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) != 0) {
        step(record, state, last, t, enabled);
      }
    }
  }

  /** The accesses that race take part, though they are not taken: it may have to wait its turn. */
  private void endInRace(int record, int race) {
    if (!wanted.contains(automaton.dataRaceRule())) {
      return;
    }
    int moved = records.moved(record);
    int end = records.add(-1, records.parents[record], records.moves[record]);
    ends.put(end, IdSet.of(automaton.dataRaceRule()));
    enqueue(end, moved | race, records.preemptions(record), records.steps(record));
  }

  private void step(int record, Configuration state, int last, int thread, int enabled) {
    int preempts =
        last != thread && last < automaton.threads() && (enabled >>> last & 1) != 0 ? 1 : 0;
    for (int choice = 0; choice < state.next(thread).outcomes(); choice++) {
      Configuration next = new Configuration(automaton, orders);
      next.copyFrom(state);
      view.clear();
      try {
        next.take(automaton, thread, choice, view);
      } catch (RestartException e) {
        met(e);
        continue;
      }
      int move = thread << 8 | choice;
      int preemptions = records.preemptions(record) + preempts;
      int steps = records.steps(record) + 1;
      int moved = records.moved(record) | 1 << thread;
      if (view.violated().meets(wanted)) {
        int end = records.add(-1, record, move);
        ends.put(end, view.violated().copy());
        enqueue(end, moved, preemptions, steps);
      }
      if (!view.ended()) {
        offer(next, thread, moved, record, move, preemptions, steps);
      }
    }
  }

  private void met(RestartException what) {
    if (restart == null) {
      restart = what;
      restartAt = MeetMore.until(began);
    }
  }

  private IdSet judgeEnd(Configuration state) {
    Configuration end = new Configuration(automaton);
    end.copyFrom(state);
    view.clear();
    view.at(end.cells, 0, 0);
    if (state.isQuiet(automaton)) {
      try {
        automaton.checkEnd(view);
      } catch (RestartException e) {
        met(e);
      }
      return view.violated();
    }
    automaton.checkStuck(view);
    view.violated().add(automaton.deadlockRule());
    return view.violated();
  }

  private void note(IdSet rules, int record) {
    IdSet fresh = rules.copy();
    fresh.keepAll(wanted);
    if (fresh.isEmpty()) {
      return;
    }
    for (String rule : automaton.rulesIn(fresh)) {
      found.put(
          rule,
          new Found(
              rule,
              path(record),
              Integer.bitCount(records.moved(record)),
              records.preemptions(record)));
    }
    wanted.removeAll(fresh);
  }

  private List<Move> path(int record) {
    List<Move> moves = new ArrayList<>();
    for (int r = record; records.parents[r] >= 0; r = records.parents[r]) {
      moves.add(new Move(records.moves[r] >>> 8, records.moves[r] & 0xff));
    }
    Collections.reverse(moves);
    return List.copyOf(moves);
  }

  /** First in, first out. */
  private static final class IntList {
    private int[] values = new int[4];
    private int head;
    private int size;

    void push(int value) {
      if (size == values.length) {
        if (head > size / 2) {
          System.arraycopy(values, head, values, 0, size - head);
          size -= head;
          head = 0;
        } else {
          values = Arrays.copyOf(values, size * 2);
        }
      }
      values[size++] = value;
    }

    int pop() {
      return values[head++];
    }

    boolean isEmpty() {
      return head == size;
    }
  }

  /** What is known of each schedule prefix. */
  private static final class Records {
    private long[] keys = new long[1024];
    private int[] parents = new int[1024];
    private int[] moves = new int[1024];
    private int[] costs = new int[1024];
    private int[] moved = new int[1024];
    private byte[] choices = new byte[1024];
    private int size;

    int add(long key, int parent, int move) {
      if (size == keys.length) {
        int longer = size + (size >> 1);
        keys = Arrays.copyOf(keys, longer);
        parents = Arrays.copyOf(parents, longer);
        moves = Arrays.copyOf(moves, longer);
        costs = Arrays.copyOf(costs, longer);
        moved = Arrays.copyOf(moved, longer);
        choices = Arrays.copyOf(choices, longer);
      }
      keys[size] = key;
      parents[size] = parent;
      moves[size] = move;
      int before = parent < 0 ? 0 : choices[parent];
      int chosen = parent < 0 || (move & 0xff) == 0 ? 0 : 1;
      choices[size] = (byte) Math.min(MOST_CHOICES_TOLD_APART, before + chosen);
      return size++;
    }

    void cost(int record, int threads, int preemptions, int steps) {
      moved[record] = threads;
      costs[record] = preemptions << 20 | steps;
    }

    /** Mask of the threads that moved, or whose accesses race at the end. */
    int moved(int record) {
      return moved[record];
    }

    /** How often the environment chose something other than the ordinary, up to a maximum. */
    int choices(int record) {
      return choices[record];
    }

    int preemptions(int record) {
      return costs[record] >>> 20;
    }

    int steps(int record) {
      return costs[record] & (1 << 20) - 1;
    }
  }
}
