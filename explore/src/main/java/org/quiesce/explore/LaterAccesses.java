package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Program;

/**
 * Which memory each thread may still access, and how, from each of its local states on, as far as
 * they are known: an access that none of them can race with need not be remembered.
 *
 * <p>Two accesses cannot race if they are one thread's, if both read or both are marked, or if both
 * are made under one lock: see {@link LocksHeld}. What cannot race with anything is left out from
 * the start.
 */
final class LaterAccesses {
  private static final int KINDS = AccessKind.ALL.length;

  /** Accesses that are alike: of one thread, to one location, in one way, under the same locks. */
  private record Access(int thread, int location, AccessKind kind, List<Long> locks) {}

  /** By number of the local state, then by kind. */
  private final Locations[][] later;

  /** What a local state's next step accesses that may race, by its number. */
  private final Footprint[] tracked;

  private boolean any;

  /**
   * @param nodes all local states that are known, by number
   * @param alike whether only one of several identical threads need be known
   */
  LaterAccesses(
      Automaton automaton,
      List<Node> nodes,
      List<Automaton.Counterpart> counterparts,
      boolean alike) {
    this.later = new Locations[nodes.size()][];
    this.tracked =
        tracked(
            automaton,
            nodes,
            new LocksHeld(automaton, nodes, counterparts),
            alike ? automaton.roles() : List.of());
    for (Node node : nodes) {
      Locations[] own = new Locations[KINDS];
      Arrays.setAll(own, k -> AccessKind.ALL[k].of(tracked[node.id]));
      later[node.id] = own;
      any |= !tracked[node.id].all().isEmpty();
    }
    List<Node> order = Futures.postorder(nodes);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Node node : order) {
        for (Node next : node.successors()) {
          changed |= next.id < later.length && join(later[node.id], later[next.id]);
        }
      }
      for (Automaton.Counterpart pair : counterparts) {
        if (pair.one().id < later.length && pair.other().id < later.length) {
          changed |= join(later[pair.one().id], later[pair.other().id]);
          changed |= join(later[pair.other().id], later[pair.one().id]);
        }
      }
    }
    if (alike) {
      joinRoles(automaton, nodes);
    }
  }

  private static Footprint[] tracked(
      Automaton automaton, List<Node> nodes, LocksHeld held, List<Program.Role> roles) {
    Map<Access, Boolean> races = new HashMap<>();
    Map<Integer, Set<Access>> byLocation = new HashMap<>();
    for (Node node : nodes) {
      for (AccessKind kind : AccessKind.ALL) {
        kind.of(node.footprint)
            .forEach(
                location -> {
                  Access mine = access(node, location, kind, held);
                  add(mine, byLocation);
                  others(automaton, mine, roles).forEach(other -> add(other, byLocation));
                });
      }
    }
    for (Set<Access> all : byLocation.values()) {
      for (Access one : all) {
        races.put(one, all.stream().anyMatch(other -> mayRace(one, other)));
      }
    }
    Map<Footprint, Footprint> same = new HashMap<>();
    Footprint[] tracked = new Footprint[nodes.size()];
    for (Node node : nodes) {
      Locations[] kept = new Locations[KINDS];
      for (AccessKind kind : AccessKind.ALL) {
        Locations[] some = {Locations.NONE};
        kind.of(node.footprint)
            .forEach(
                location -> {
                  if (races.getOrDefault(access(node, location, kind, held), true)) {
                    some[0] = some[0].plus(Locations.of(location));
                  }
                });
        kept[kind.ordinal()] = some[0];
      }
      Footprint mine =
          new Footprint(
              kept[AccessKind.PLAIN_READ.ordinal()],
              kept[AccessKind.PLAIN_WRITE.ordinal()],
              kept[AccessKind.MARKED_READ.ordinal()],
              kept[AccessKind.MARKED_WRITE.ordinal()]);
      tracked[node.id] = same.computeIfAbsent(mine, unused -> mine);
    }
    return tracked;
  }

  private static void add(Access access, Map<Integer, Set<Access>> byLocation) {
    byLocation.computeIfAbsent(access.location(), unused -> new LinkedHashSet<>()).add(access);
  }

  /** What threads that are identical to an access's may access too, though it was not seen. */
  private static List<Access> others(Automaton automaton, Access mine, List<Program.Role> roles) {
    List<Access> all = new ArrayList<>();
    for (Program.Role role : roles) {
      for (Program.Role other : role.thread() == mine.thread() ? roles : List.<Program.Role>of()) {
        int[] goes = {mine.location()};
        for (int c = 0; c < role.cells().size(); c++) {
          Locations own = automaton.declarations().location(role.cells().get(c));
          if (own.meets(Locations.of(mine.location()))) {
            automaton.declarations().location(other.cells().get(c)).forEach(to -> goes[0] = to);
          }
        }
        all.add(new Access(other.thread(), goes[0], mine.kind(), mine.locks()));
      }
    }
    return all;
  }

  private static Access access(Node node, int location, AccessKind kind, LocksHeld held) {
    return new Access(node.thread, location, kind, Arrays.stream(held.at(node)).boxed().toList());
  }

  private static boolean mayRace(Access one, Access other) {
    return one.thread() != other.thread()
        && one.kind().conflictsWith(other.kind())
        && !LocksHeld.exclude(words(one), words(other));
  }

  private static long[] words(Access access) {
    return access.locks().stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean join(Locations[] mine, Locations[] other) {
    boolean changed = false;
    for (int k = 0; k < KINDS; k++) {
      if (!mine[k].hasAll(other[k])) {
        mine[k] = mine[k].plus(other[k]);
        changed = true;
      }
    }
    return changed;
  }

  /** Of memory that identical threads have of their own, each may access any. */
  private void joinRoles(Automaton automaton, List<Node> nodes) {
    List<Program.Role> roles = automaton.roles();
    Set<Integer> threads = new HashSet<>();
    roles.forEach(role -> threads.add(role.thread()));
    for (int c = 0; !roles.isEmpty() && c < roles.get(0).cells().size(); c++) {
      Locations every = Locations.NONE;
      for (Program.Role role : roles) {
        every = every.plus(automaton.declarations().location(role.cells().get(c)));
      }
      for (Node node : nodes) {
        Locations[] mine = later[node.id];
        for (int k = 0; k < KINDS && threads.contains(node.thread); k++) {
          mine[k] = mine[k].meets(every) ? mine[k].plus(every) : mine[k];
        }
      }
    }
  }

  /** Whether there are no accesses that may race. */
  boolean isEmpty() {
    return !any;
  }

  /** What a local state's next step accesses that may race. */
  Footprint tracked(Node node) {
    return node.id < tracked.length ? tracked[node.id] : node.footprint;
  }

  /** Whether a thread may still access some memory so that it conflicts with an access. */
  boolean conflict(Node from, int location, AccessKind kind) {
    if (from.id >= later.length) {
      return true;
    }
    Locations place = Locations.of(location);
    for (AccessKind other : AccessKind.ALL) {
      if (kind.conflictsWith(other) && later[from.id][other.ordinal()].meets(place)) {
        return true;
      }
    }
    return false;
  }
}
