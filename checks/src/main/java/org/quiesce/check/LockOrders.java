package org.quiesce.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Trace;
import org.quiesce.kernel.Rules;

/**
 * The relation "was held when this was taken" between classes of locks, as a search found it: its
 * cycles are what lockdep calls a possible circular locking dependency, of whatever length.
 */
final class LockOrders {
  private static final String BEFORE = " -> ";

  /** By the class held, the classes taken under it. */
  private final Map<String, Set<String>> taken = new TreeMap<>();

  /**
   * @param violated ids of rules; others than acquisition orders are left out
   */
  LockOrders(Set<String> violated) {
    for (String rule : violated) {
      if (rule.startsWith(Rules.LOCK_ORDER)) {
        taken.computeIfAbsent(held(rule), lock -> new TreeSet<>()).add(taken(rule));
      }
    }
  }

  /** The lock that is held in an acquisition order. */
  static String held(String rule) {
    return rule.substring(Rules.LOCK_ORDER.length(), rule.indexOf(BEFORE));
  }

  /** The lock that is taken. */
  static String taken(String rule) {
    return rule.substring(rule.indexOf(BEFORE) + BEFORE.length());
  }

  private static String rule(String held, String taken) {
    return Rules.LOCK_ORDER + held + BEFORE + taken;
  }

  /**
   * A shortest cycle, as the rules of its edges in their order; empty if there is none. Of those of
   * one length the first by name.
   */
  List<String> cycle() {
    List<String> shortest = List.of();
    for (Map.Entry<String, Set<String>> edges : taken.entrySet()) {
      for (String second : edges.getValue()) {
        List<String> back = path(second, edges.getKey());
        if (!back.isEmpty() && (shortest.isEmpty() || back.size() < shortest.size())) {
          shortest = edges(back);
        }
      }
    }
    return shortest;
  }

  /**
   * The counterexample of a cycle: the schedule that shows its first edge, or the first that was
   * found, with all edges in words.
   *
   * @param cycle its edges
   * @param found by edge, the schedule that shows it; at least one
   */
  static Counterexample shown(List<String> cycle, Map<String, Counterexample> found) {
    List<String> lines = new ArrayList<>();
    Counterexample first = null;
    for (String edge : cycle) {
      Counterexample one = found.get(edge);
      first = first == null ? one : first;
      lines.add(taken(edge) + " is taken while " + held(edge) + " is held" + where(one));
    }
    Counterexample shown = Objects.requireNonNull(first);
    Trace trace = shown.trace();
    return new Counterexample(
        shown.token(),
        new Trace(trace.steps(), trace.message(), trace.culprits(), lines),
        shown.preemptions(),
        shown.minimality(),
        shown.threads(),
        shown.broken(),
        shown.breach(),
        shown.engineText());
  }

  private static String where(@Nullable Counterexample one) {
    if (one == null || one.trace().steps().isEmpty()) {
      return "";
    }
    List<Trace.TraceStep> steps = one.trace().steps();
    Trace.TraceStep last = steps.get(steps.size() - 1);
    return " by "
        + last.thread()
        + " in "
        + last.operation()
        + (last.location() == null ? "" : " (" + last.location() + ")");
  }

  /** Whether an edge is part of a cycle. */
  boolean goesRound(String edge) {
    return !path(taken(edge), held(edge)).isEmpty();
  }

  /** A shortest way along the relation, both ends included; empty if there is none. */
  private List<String> path(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Deque<String> todo = new ArrayDeque<>(List.of(from));
    before.put(from, from);
    while (!todo.isEmpty() && !before.containsKey(to)) {
      String lock = todo.remove();
      for (String next : taken.getOrDefault(lock, Set.of())) {
        if (before.putIfAbsent(next, lock) == null) {
          todo.add(next);
        }
      }
    }
    if (!before.containsKey(to)) {
      return List.of();
    }
    List<String> path = new ArrayList<>();
    for (String lock = to; !lock.equals(from); lock = before.get(lock)) {
      path.add(lock);
    }
    path.add(from);
    Collections.reverse(path);
    return path;
  }

  /** From the path back, the edge that it closes first. */
  private static List<String> edges(List<String> back) {
    List<String> edges = new ArrayList<>();
    edges.add(rule(back.get(back.size() - 1), back.get(0)));
    for (int i = 0; i + 1 < back.size(); i++) {
      edges.add(rule(back.get(i), back.get(i + 1)));
    }
    return edges;
  }
}
