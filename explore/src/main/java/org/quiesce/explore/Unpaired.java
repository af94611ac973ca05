package org.quiesce.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of a count that ends too high, such as that of references: which step counted up and is never
 * matched by one that counts down, and what lost the thing that was counted.
 *
 * <p>A step that counts down is matched with the last open one of its own thread, or, where its
 * thread has none open, with the oldest of all: what was handed on in a queue is given back in that
 * order. The driver's steps and those of its surroundings are matched among themselves. Where what
 * is handed on was counted in different places, nobody can tell which of them is given back.
 */
final class Unpaired {
  private record Key(int thread, boolean driver) {}

  private final List<Trace.TraceStep> steps;
  private final List<Integer> threads;
  private final List<int[]> states;
  private final int cell;

  /**
   * @param threads of each step
   * @param states the cells before the first step, and after each
   */
  Unpaired(List<Trace.TraceStep> steps, List<Integer> threads, List<int[]> states, int cell) {
    this.steps = steps;
    this.threads = threads;
    this.states = states;
    this.cell = cell;
  }

  /** Whether the cell only counts, by ones, and ends higher than it began. */
  boolean isCount() {
    for (int i = 0; i < steps.size(); i++) {
      if (Math.abs(delta(i)) > 1) {
        return false;
      }
    }
    return states.get(steps.size())[cell] > states.get(0)[cell];
  }

  private int delta(int step) {
    return states.get(step + 1)[cell] - states.get(step)[cell];
  }

  /**
   * The step that counted up and has no match, a driver's if there is one; -1 if nobody can tell.
   */
  int open() {
    Map<Key, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Key key = new Key(threads.get(i), isDriver(i));
      if (delta(i) > 0) {
        open.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(i);
      } else if (delta(i) < 0 && !close(open, key)) {
        return -1;
      }
    }
    int ofDriver = oldest(open, true);
    return ofDriver >= 0 ? ofDriver : oldest(open, false);
  }

  /** Takes the match of a step that counts down away, if it is clear which it is. */
  private boolean close(Map<Key, Deque<Integer>> open, Key key) {
    Deque<Integer> own = open.get(key);
    if (own != null && !own.isEmpty()) {
      own.removeLast();
      return true;
    }
    long places =
        open.entrySet().stream()
            .filter(one -> one.getKey().driver() == key.driver())
            .flatMap(one -> one.getValue().stream())
            .map(i -> steps.get(i).operation() + steps.get(i).location())
            .distinct()
            .count();
    int other = oldest(open, key.driver());
    open.values().forEach(all -> all.remove(other));
    return places <= 1;
  }

  private static int oldest(Map<Key, Deque<Integer>> open, boolean driver) {
    return open.entrySet().stream()
        .filter(one -> one.getKey().driver() == driver)
        .flatMap(one -> one.getValue().stream())
        .min(Integer::compare)
        .orElse(-1);
  }

  private boolean isDriver(int step) {
    return steps.get(step).location() != null;
  }

  /**
   * What lost the thing that a step counted: who wrote over the place where its thread had put it;
   * or, if it put it nowhere, the last step of the driver before its thread returned; or, if it is
   * there still, the last step of another thread of the driver. -1 if nobody can tell.
   *
   * @param object the thing's name, as values show it; null if it has none
   */
  int loser(int open, @Nullable String object) {
    List<Integer> call = restOfCall(open);
    if (object == null) {
      return -1;
    }
    Pattern named = Pattern.compile("(^|\\W)" + Pattern.quote(object) + "(\\W|$)");
    for (int i : call) {
      for (Trace.Change change : steps.get(i).changes()) {
        if (named.matcher(change.after()).find() && !named.matcher(change.before()).find()) {
          return overwriter(i, change.name());
        }
      }
    }
    return call.isEmpty() ? -1 : call.get(call.size() - 1);
  }

  /** The steps of the same thread until it leaves the driver. */
  private List<Integer> restOfCall(int open) {
    List<Integer> rest = new ArrayList<>();
    for (int i = open + 1; i < steps.size(); i++) {
      if (threads.get(i).equals(threads.get(open))) {
        if (!isDriver(i)) {
          break;
        }
        rest.add(i);
      }
    }
    return rest;
  }

  private int overwriter(int from, String place) {
    for (int i = from + 1; i < steps.size(); i++) {
      for (Trace.Change change : steps.get(i).changes()) {
        if (change.name().equals(place)) {
          return i;
        }
      }
    }
    for (int i = steps.size() - 1; i > from; i--) {
      if (isDriver(i) && !threads.get(i).equals(threads.get(from))) {
        return i;
      }
    }
    return -1;
  }
}
