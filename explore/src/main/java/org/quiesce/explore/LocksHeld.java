package org.quiesce.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Program;

/**
 * Which locks a thread holds in each of its local states, on every way there that is known.
 *
 * <p>Two accesses under one lock, not both of them as readers, are always ordered: who takes the
 * lock comes after who let it go.
 */
final class LocksHeld {
  /** Twice the number of a lock, plus 1 if it is held alone; by number of the local state. */
  private final long[] @Nullable [] held;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Set<Integer> renamed = new HashSet<>();

  LocksHeld(Automaton automaton, List<Node> nodes, List<Automaton.Counterpart> counterparts) {
    this.held = new long[nodes.size()][];
    for (Program.Role role : automaton.roles()) {
      renamed.addAll(role.cells());
    }
    List<List<Node>> alike = alike(nodes.size(), counterparts);
    Deque<Node> todo = new ArrayDeque<>();
    for (int t = 0; t < automaton.threads(); t++) {
      meet(automaton.start(t), Bits.NONE, todo);
    }
    while (!todo.isEmpty()) {
      Node node = todo.remove();
      long[] mine = at(node);
      node.forEachSuccessor(
          (result, next) -> {
            if (next.id < held.length) {
              meet(next, after(node, result, mine), todo);
            }
          });
      alike.get(node.id).forEach(other -> meet(other, mine, todo));
    }
  }

  private static List<List<Node>> alike(int size, List<Automaton.Counterpart> counterparts) {
    List<List<Node>> alike = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      alike.add(new ArrayList<>(0));
    }
    for (Automaton.Counterpart pair : counterparts) {
      if (pair.one().id < size && pair.other().id < size) {
        alike.get(pair.one().id).add(pair.other());
        alike.get(pair.other().id).add(pair.one());
      }
    }
    return alike;
  }

  private void meet(Node node, long[] locks, Deque<Node> todo) {
    long[] before = held[node.id];
    long[] now = before == null ? locks : Bits.common(before, locks);
    if (before == null || !Arrays.equals(before, now)) {
      held[node.id] = now;
      todo.add(node);
    }
  }

  private long[] after(Node node, int result, long[] before) {
    int lock = node.step == null ? 0 : node.step.lock();
    if (lock == 0 || renamed.contains(lock - 1)) {
      return before;
    }
    int number = 2 * numbers.computeIfAbsent(lock, unused -> numbers.size());
    Ordering ordering = node.step.ordering();
    if (ordering.unlocks()) {
      return Bits.minus(before, Bits.with(Bits.with(Bits.NONE, number), number + 1));
    }
    if (node.step.guard() == null && result == 0) {
      return before;
    }
    long[] shared = Bits.with(before, number);
    return ordering.isShared() ? shared : Bits.with(shared, number + 1);
  }

  /** The locks held in a local state; none where nobody knows how it is come to. */
  long[] at(Node node) {
    long[] known = held[node.id];
    return known == null ? Bits.NONE : known;
  }

  /** Whether two sets of locks have one in common that one of both holds alone. */
  static boolean exclude(long[] one, long[] other) {
    for (int w = 0; w < Math.min(one.length, other.length); w++) {
      long alone = 0xAAAAAAAAAAAAAAAAL;
      if (((one[w] & alone) >>> 1 & other[w]) != 0 || ((other[w] & alone) >>> 1 & one[w]) != 0) {
        return true;
      }
    }
    return false;
  }
}
