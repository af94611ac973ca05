package org.quiesce.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Footprint;

/**
 * What each thread may still touch, from each of its local states on, as far as it is known at one
 * moment: for local states that are alike, together.
 */
final class Futures {
  private static final int SWEEPS = 2;

  /**
   * What may be touched on the way.
   *
   * @param guards kinds of guards that are met, as a mask
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Reach(long[] reads, long[] writes, long guards) {}

  /** Local states of one thread whose next steps touch the same, and which go on alike. */
  static final class Kind {
    final int thread;
    final long[] reads;
    final long[] writes;
    final @Nullable GuardKind guard;
    private final long[] namedReads;
    private final long[] namedWrites;
    private Kind[] next = {};
    private final Map<Long, Reach> reaches = new ConcurrentHashMap<>();
    private volatile @Nullable Reach all;

    private Kind(int thread, Label label) {
      this.thread = thread;
      this.reads = label.reads.words;
      this.writes = label.writes.words;
      this.namedReads = label.namedReads.words;
      this.namedWrites = label.namedWrites.words;
      this.guard = label.guard;
    }

    /** What the next step may touch. */
    Reach next() {
      return new Reach(reads, writes, 0);
    }

    /** What may be touched from here on. */
    Reach all() {
      Reach known = all;
      if (known == null) {
        known = search(0);
        all = known;
      }
      return known;
    }

    /**
     * What may be touched from here on as long as some guards do not hold.
     *
     * @param shut their kinds, as a mask
     */
    Reach until(long shut) {
      long mine = shut & all().guards;
      return mine == 0 ? all() : reaches.computeIfAbsent(mine, this::search);
    }

    private Reach search(long shut) {
      long[] reading = Bits.NONE;
      long[] writing = Bits.NONE;
      long guards = 0;
      Set<Kind> found = new LinkedHashSet<>(List.of(this));
      Deque<Kind> todo = new ArrayDeque<>(found);
      while (!todo.isEmpty()) {
        Kind kind = todo.remove();
        long mine = kind.guard == null ? 0 : 1L << kind.guard.number;
        guards |= mine;
        if ((mine & shut) != 0) {
          // It waits; for races it counts that it looks at memory all the same.
          reading = Bits.plus(reading, kind.namedReads);
          writing = Bits.plus(writing, kind.namedWrites);
          continue;
        }
        reading = Bits.plus(reading, kind.reads);
        writing = Bits.plus(writing, kind.writes);
        for (Kind next : kind.next) {
          if (found.add(next)) {
            todo.add(next);
          }
        }
      }
      return new Reach(reading, writing, guards);
    }
  }

  /** A set of cells, compared by content. */
  @SuppressWarnings("ArrayRecordComponent") // compared by content below, never changed
  private record CellSet(long[] words) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CellSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(words);
    }
  }

  private record Label(
      int thread,
      CellSet reads,
      CellSet writes,
      CellSet namedReads,
      CellSet namedWrites,
      @Nullable GuardKind guard,
      boolean ended) {}

  private record Signature(Label label, List<Integer> next) {}

  private final long learnt;
  private final int[] rank;
  private final Kind[] kinds;
  private final int kindCount;
  private final Automaton automaton;

  /**
   * @param nodes all local states that are known, by number
   * @param learnt how much is known
   */
  Futures(Automaton automaton, List<Node> nodes, long learnt) {
    this.automaton = automaton;
    this.learnt = learnt;
    this.rank = new int[nodes.size()];
    List<Node> order = postorder(nodes);
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i).id] = order.size() - i;
    }
    Label[] labels = labels(nodes);
    int[] alike = partition(order, labels);
    this.kinds = new Kind[nodes.size()];
    this.kindCount = join(nodes, labels, alike);
  }

  /** How much was known. */
  long learnt() {
    return learnt;
  }

  int kinds() {
    return kindCount;
  }

  int nodes() {
    return kinds.length;
  }

  /** The kind of a local state; null if it was not known yet. */
  @Nullable Kind of(Node node) {
    return node.id < kinds.length ? kinds[node.id] : null;
  }

  /** Whether a thread got on: no cycle of its local states has steps that get on only. */
  boolean goesOn(Node from, Node to) {
    return from.id < rank.length && to.id < rank.length && rank[to.id] > rank[from.id];
  }

  /** The local states, those that follow first, but where they go round. */
  static List<Node> postorder(List<Node> nodes) {
    List<Node> order = new ArrayList<>(nodes.size());
    boolean[] seen = new boolean[nodes.size()];
    List<Node> path = new ArrayList<>();
    List<Node[]> kids = new ArrayList<>();
    int[] at = new int[nodes.size() + 1];
    for (Node root : nodes) {
      if (seen[root.id]) {
        continue;
      }
      seen[root.id] = true;
      path.add(root);
      kids.add(root.successors());
      at[0] = 0;
      while (!path.isEmpty()) {
        int top = path.size() - 1;
        Node[] next = kids.get(top);
        if (at[top] == next.length) {
          order.add(path.remove(top));
          kids.remove(top);
          continue;
        }
        Node kid = next[at[top]++];
        if (!seen[kid.id]) {
          seen[kid.id] = true;
          path.add(kid);
          kids.add(kid.successors());
          at[top + 1] = 0;
        }
      }
    }
    return order;
  }

  private Label[] labels(List<Node> nodes) {
    Map<Footprint, CellSet[]> named = new HashMap<>();
    Label[] labels = new Label[nodes.size()];
    for (Node node : nodes) {
      CellSet[] memory = named.computeIfAbsent(node.footprint, this::named);
      labels[node.id] =
          new Label(
              node.thread,
              new CellSet(
                  Bits.plus(
                      Bits.plus(node.touched.reads(), node.guardTouched().reads()),
                      memory[0].words)),
              new CellSet(Bits.plus(node.touched.writes(), memory[1].words)),
              memory[0],
              memory[1],
              node.guard != null && node.guard.number >= 0 ? node.guard : null,
              node.ended());
    }
    return labels;
  }

  private CellSet[] named(Footprint footprint) {
    Declarations all = automaton.declarations();
    return new CellSet[] {
      new CellSet(all.cellsOf(footprint.plainReads().plus(footprint.markedReads()))),
      new CellSet(all.cellsOf(footprint.writes()))
    };
  }

  /** Any partition will do: the coarser, the more its parts may touch. */
  private static int[] partition(List<Node> order, Label[] labels) {
    int[] alike = new int[labels.length];
    Map<Object, Integer> first = new HashMap<>();
    for (Node node : order) {
      Object pc =
          List.of(labels[node.id], node.step == null ? "" : node.step.name(), "" + node.location);
      alike[node.id] = -1 - number(first, pc);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      Map<Object, Integer> known = new HashMap<>();
      for (Node node : order) {
        int[] next =
            Arrays.stream(node.successors())
                .mapToInt(kid -> alike[kid.id])
                .sorted()
                .distinct()
                .toArray();
        List<Integer> list = new ArrayList<>(next.length);
        for (int one : next) {
          list.add(one);
        }
        alike[node.id] = number(known, new Signature(labels[node.id], list));
      }
    }
    return alike;
  }

  private static int number(Map<Object, Integer> numbers, Object key) {
    Integer known = numbers.get(key);
    if (known == null) {
      known = numbers.size();
      numbers.put(key, known);
    }
    return known;
  }

  private int join(List<Node> nodes, Label[] labels, int[] alike) {
    Map<Integer, Kind> made = new HashMap<>();
    for (Node node : nodes) {
      kinds[node.id] =
          made.computeIfAbsent(alike[node.id], n -> new Kind(node.thread, labels[node.id]));
    }
    Map<Kind, Set<Kind>> next = new HashMap<>();
    for (Node node : nodes) {
      Set<Kind> mine = next.computeIfAbsent(kinds[node.id], k -> new LinkedHashSet<>());
      for (Node kid : node.successors()) {
        mine.add(kinds[kid.id]);
      }
    }
    next.forEach((kind, all) -> kind.next = all.toArray(new Kind[0]));
    return made.size();
  }
}
