package org.quiesce.explore;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Step;

/**
 * One local state of one thread: a history, and the step the thread takes next.
 *
 * <p>Successors are remembered by what the step observed; reading them takes no lock.
 */
final class Node {
  private static final Node[] NO_NODES = {};
  private static final int[] NO_RESULTS = {};

  /** Successors so far, replaced as a whole. */
  @SuppressWarnings("ArrayRecordComponent") // private, never changed
  private record Kids(int[] results, Node[] nodes) {}

  final int id;
  final int thread;
  final long[] log;

  /** Names of the steps that made the log's observations; null where it is not known. */
  final @Nullable String[] names;

  /** What comes next; null when the thread has ended. */
  final @Nullable Step step;

  final @Nullable Location location;

  /** Memory that the next step touches: the automaton's own object of it. */
  final Footprint footprint;

  /** Whether the step is a plain memory access, so that it can be fused. */
  final boolean plain;

  /** Whether the step concerns its thread only, so that it commutes with every other. */
  final boolean local;

  /** What the next step's effect was seen to touch. */
  final Touched touched;

  /** What the next step waits for; null if it does not wait. */
  final @Nullable GuardKind guard;

  /** The node's number as if its thread had the first of the identical roles; -1 if unknown. */
  volatile int classId = -1;

  private volatile Kids kids = new Kids(NO_RESULTS, NO_NODES);

  /**
   * @param log the history's log, not to be changed
   */
  Node(
      int id,
      int thread,
      History history,
      long[] log,
      AccessTable accesses,
      Touched touched,
      @Nullable GuardKind guard) {
    this.id = id;
    this.thread = thread;
    this.log = log;
    this.names = history.names();
    this.step = history.next();
    this.location = history.location();
    this.footprint = step == null ? Footprint.NONE : accesses.unique(step.footprint());
    this.plain = step != null && step.isPlain();
    this.touched = touched;
    this.guard = guard;
    this.local = step != null && step.ordering().isLocal() && step.guard() == null;
  }

  boolean ended() {
    return step == null;
  }

  /** What the next step's guard was seen to read. */
  Touched guardTouched() {
    return guard == null ? touched : guard.touched;
  }

  /** The successors found so far, by what the step observed, in ascending order of that. */
  Node[] successors() {
    Kids now = kids;
    Integer[] order = new Integer[now.results.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> now.results[i]));
    Node[] sorted = new Node[order.length];
    Arrays.setAll(sorted, i -> now.nodes[order[i]]);
    return sorted;
  }

  /** Is told the successors found so far, and what the step observed. */
  interface Edge {
    void to(int result, Node next);
  }

  /** Tells the successors found so far. */
  void forEachSuccessor(Edge edge) {
    Kids now = kids;
    for (int i = 0; i < now.results.length; i++) {
      edge.to(now.results[i], now.nodes[i]);
    }
  }

  @Nullable Node known(int result) {
    Kids now = kids;
    for (int i = 0; i < now.results.length; i++) {
      if (now.results[i] == result) {
        return now.nodes[i];
      }
    }
    return null;
  }

  /** Called under the automaton's lock. */
  void remember(int result, Node next) {
    Kids now = kids;
    int n = now.results.length;
    int[] results = Arrays.copyOf(now.results, n + 1);
    Node[] nodes = Arrays.copyOf(now.nodes, n + 1);
    results[n] = result;
    nodes[n] = next;
    kids = new Kids(results, nodes);
  }
}
