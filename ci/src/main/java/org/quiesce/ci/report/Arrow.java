package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.quiesce.explore.Trace.Change;

/**
 * An order between steps of two threads in one schedule: the later takes up what the earlier left.
 * What follows from the order within threads and from other arrows is not repeated.
 *
 * <p>A lock is taken after those who let it go before; two readers are not ordered. Of everything
 * else a step comes after the last one that changed the value.
 *
 * @param from number of the earlier step
 * @param to number of the later step
 * @param names of the values
 * @param loose whether it only happens to see the value: one of the two is not {@linkplain
 *     org.quiesce.machine.Ordering ordered} against the other, or nothing should have led from one
 *     step that clashes to the other
 */
record Arrow(int from, int to, List<String> names, boolean loose) {
  static List<Arrow> of(List<Moment> moments) {
    return new Search(moments).arrows();
  }

  /** Goes through the steps in order. */
  private static final class Search {
    private final List<Moment> moments;
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Moment> lastChange = new HashMap<>();
    private final Map<String, Map<Integer, Moment>> released = new HashMap<>();

    /** By step, and by lane: how far each lane had come, as far as can be told there. */
    private final Map<Integer, Map<Integer, Integer>> knownAt = new HashMap<>();

    private final Map<Integer, Map<Integer, Integer>> knownIn = new HashMap<>();

    Search(List<Moment> moments) {
      this.moments = moments;
    }

    List<Arrow> arrows() {
      for (Moment moment : moments) {
        Map<Integer, Integer> known = new HashMap<>(knownIn.getOrDefault(moment.lane(), Map.of()));
        sources(moment).descendingMap().forEach((from, names) -> add(from, names, moment, known));
        known.put(moment.lane(), moment.number());
        knownAt.put(moment.number(), known);
        knownIn.put(moment.lane(), known);
        for (Change change : moment.changes()) {
          lastChange.put(change.name(), moment);
          if (moment.ordering().unlocks()) {
            released
                .computeIfAbsent(change.name(), name -> new HashMap<>())
                .put(moment.lane(), moment);
          }
        }
      }
      return List.copyOf(arrows);
    }

    private void add(int from, Set<String> names, Moment moment, Map<Integer, Integer> known) {
      Moment earlier = moments.get(from - 1);
      if (known.getOrDefault(earlier.lane(), 0) >= from) {
        return;
      }
      boolean clash = moment.culprit() && earlier.culprit();
      boolean loose = clash || !moment.ordering().isAfter(earlier.ordering());
      arrows.add(new Arrow(from, moment.number(), List.copyOf(names), loose));
      if (!loose) {
        knownAt
            .getOrDefault(from, Map.of())
            .forEach((lane, number) -> known.merge(lane, number, Math::max));
      }
    }

    /** Steps of other threads that left what this one takes up, and the names of the values. */
    private NavigableMap<Integer, Set<String>> sources(Moment moment) {
      NavigableMap<Integer, Set<String>> sources = new TreeMap<>();
      if (moment.ordering().unlocks()) {
        return sources;
      }
      List<String> touched = new ArrayList<>(moment.changes().stream().map(Change::name).toList());
      String read = moment.reads();
      if (read != null) {
        touched.add(read);
      }
      for (String name : touched) {
        for (Moment earlier : before(name, moment)) {
          if (earlier.lane() != moment.lane()
              && !(earlier.ordering().isShared() && moment.ordering().isShared())) {
            sources.computeIfAbsent(earlier.number(), key -> new HashSet<>()).add(name);
          }
        }
      }
      return sources;
    }

    private List<Moment> before(String name, Moment moment) {
      if (moment.ordering().locks()) {
        return List.copyOf(released.getOrDefault(name, Map.of()).values());
      }
      Moment last = lastChange.get(name);
      return last == null ? List.of() : List.of(last);
    }
  }
}
