package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Locations;

/**
 * Checks that from every reachable state some schedule comes to an end: all threads that must end
 * have ended, or the execution stopped. Where none does, threads go round for ever (a livelock),
 * and no fair scheduling helps.
 *
 * <p>Works backwards from the ends over all transitions: those that the search kept, or else it
 * computes them once more.
 */
final class EndsReachable implements Expander.Sink {
  private final Expander expander;
  private final StateCoder coder;
  private final Symmetry.@Nullable Canonizer canonizer;
  private final long[] keys;
  private final int[] slots;
  private IntBuffer successors = new IntBuffer();
  private final int[] firstSuccessor;
  private final boolean[] ends;
  private final IntBuffer queue = new IntBuffer();
  private final Configuration state;

  /**
   * @param keys every reachable state, as the coder numbers it
   */
  EndsReachable(
      Automaton automaton,
      Expander expander,
      StateCoder coder,
      @Nullable Symmetry symmetry,
      long[] keys) {
    this.expander = expander;
    this.coder = coder;
    this.canonizer = symmetry == null ? null : symmetry.canonizer();
    this.keys = keys;
    this.slots = new int[Integer.highestOneBit(Math.max(keys.length, 4)) * 4];
    this.firstSuccessor = new int[keys.length + 1];
    this.ends = new boolean[keys.length];
    this.state = new Configuration(automaton);
    for (int i = 0; i < keys.length; i++) {
      insert(i);
    }
  }

  /** The states of logs, in their order. */
  static long[] states(List<TransitionLog> logs, long count) {
    long[] keys = new long[Math.toIntExact(count)];
    int[] size = {0};
    for (TransitionLog log : logs) {
      log.read(
          new TransitionLog.Reader() {
            @Override
            public void state(long key) {
              keys[size[0]++] = key;
            }

            @Override
            public void successor(long key) {}

            @Override
            public void ends() {}
          });
    }
    if (size[0] != keys.length) {
      throw new IllegalStateException("a state was not expanded once");
    }
    return keys;
  }

  /** Bytes that a check of so many states needs, roughly. */
  static long bytesFor(long states) {
    return states * 64;
  }

  private void insert(int index) {
    int at = slot(keys[index]);
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = index + 1;
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) & slots.length - 1;
  }

  private int indexOf(long key) {
    int at = slot(key);
    while (slots[at] != 0) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
      at = at + 1 & slots.length - 1;
    }
    throw new IllegalStateException("a successor is not among the reachable states");
  }

  /** A shortest schedule to a state from which nothing ends; null if there is none. */
  @Nullable List<Move> livelock() {
    for (int i = 0; i < keys.length; i++) {
      firstSuccessor[i] = successors.size;
      coder.load(keys[i], state);
      long stopped = expander.endings();
      boolean moved = expander.expand(state, this);
      if (!moved || expander.endings() != stopped) {
        ends(i);
      }
    }
    return nearestWithoutEnd();
  }

  /**
   * The same from the transitions that were kept.
   *
   * @param logs of all workers; the states of this check are theirs, in their order
   */
  @Nullable List<Move> livelock(List<TransitionLog> logs) {
    TransitionLog.Reader reader =
        new TransitionLog.Reader() {
          private int at = -1;

          @Override
          public void state(long key) {
            firstSuccessor[++at] = successors.size;
          }

          @Override
          public void successor(long key) {
            successors.add(indexOf(key));
          }

          @Override
          public void ends() {
            EndsReachable.this.ends(at);
          }
        };
    logs.forEach(log -> log.read(reader));
    return nearestWithoutEnd();
  }

  private void ends(int index) {
    if (!ends[index]) {
      ends[index] = true;
      queue.add(index);
    }
  }

  private @Nullable List<Move> nearestWithoutEnd() {
    firstSuccessor[keys.length] = successors.size;
    spreadBackwards();
    for (boolean end : ends) {
      if (!end) {
        return schedule();
      }
    }
    return null;
  }

  @Override
  public void successor(Configuration next, int thread, int choice) {
    if (canonizer != null) {
      canonizer.canonize(next);
    }
    successors.add(indexOf(coder.key(next)));
  }

  private void spreadBackwards() {
    int[] firstPredecessor = new int[keys.length + 1];
    for (int i = 0; i < successors.size; i++) {
      firstPredecessor[successors.values[i] + 1]++;
    }
    for (int i = 0; i < keys.length; i++) {
      firstPredecessor[i + 1] += firstPredecessor[i];
    }
    int[] fill = Arrays.copyOf(firstPredecessor, keys.length);
    int[] predecessors = new int[successors.size];
    for (int i = 0; i < keys.length; i++) {
      for (int e = firstSuccessor[i]; e < firstSuccessor[i + 1]; e++) {
        predecessors[fill[successors.values[e]]++] = i;
      }
    }
    for (int head = 0; head < queue.size; head++) {
      int i = queue.values[head];
      for (int e = firstPredecessor[i]; e < firstPredecessor[i + 1]; e++) {
        ends(predecessors[e]);
      }
    }
  }

  /** Breadth-first from the initial state to the nearest state that does not end. */
  private List<Move> schedule() {
    int[] parent = new int[keys.length];
    Arrays.fill(parent, -2);
    int start = indexOf(coder.key(expander.initial()));
    parent[start] = -1;
    IntBuffer todo = new IntBuffer();
    todo.add(start);
    for (int head = 0; head < todo.size; head++) {
      int i = todo.values[head];
      if (!ends[i]) {
        return moves(path(parent, i));
      }
      for (int e = firstSuccessor[i]; e < firstSuccessor[i + 1]; e++) {
        int next = successors.values[e];
        if (parent[next] == -2) {
          parent[next] = i;
          todo.add(next);
        }
      }
    }
    throw new IllegalStateException("an unreachable state was explored");
  }

  private static List<Integer> path(int[] parent, int last) {
    List<Integer> path = new ArrayList<>();
    for (int i = last; i >= 0; i = parent[i]) {
      path.add(i);
    }
    Collections.reverse(path);
    return path;
  }

  /** The steps between neighbouring states, fused ones written out. */
  private List<Move> moves(List<Integer> path) {
    List<Move> moves = new ArrayList<>(expander.initialMoves());
    for (int i = 0; i + 1 < path.size(); i++) {
      long wanted = keys[path.get(i + 1)];
      coder.load(keys[path.get(i)], state);
      List<Move> found = new ArrayList<>();
      expander.expand(
          state,
          (next, thread, choice) -> {
            if (found.isEmpty() && coder.key(next) == wanted) {
              found.add(new Move(thread, choice));
              for (int n = 0; n < expander.fusedSteps(); n++) {
                found.add(new Move(thread, 0));
              }
            }
          });
      moves.addAll(found);
    }
    return moves;
  }

  /** A growing list of ints. */
  private static final class IntBuffer {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }
  }

  /**
   * The threads that go round, as a mask.
   *
   * @param all whether all states behind were looked at; if not, none of those that were is an end
   */
  record Round(int movers, boolean all) {}

  /**
   * Whether nothing reachable from a state is an end.
   *
   * @param most states to look at before giving up
   * @return null if an end is reachable
   */
  static @Nullable Round goesRound(Automaton automaton, Configuration from, int most) {
    Expander expander = new Expander(automaton, Reduction.NONE, Locations.NONE);
    StateCoder coder = new StateCoder(automaton, Reduction.NONE);
    java.util.Set<Long> seen = new java.util.HashSet<>();
    java.util.ArrayDeque<Long> todo = new java.util.ArrayDeque<>();
    long start = coder.key(from);
    seen.add(start);
    todo.add(start);
    int[] movers = {0};
    Configuration state = new Configuration(automaton);
    while (!todo.isEmpty() && seen.size() <= most) {
      coder.load(todo.remove(), state);
      boolean moved =
          expander.expand(
              state,
              (next, thread, choice) -> {
                movers[0] |= 1 << thread;
                long key = coder.key(next);
                if (seen.add(key)) {
                  todo.add(key);
                }
              });
      if (!moved || expander.endings() != 0) {
        return null;
      }
    }
    return new Round(movers[0], seen.size() <= most);
  }
}
