package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Renamable;
import org.quiesce.machine.Renaming;

/**
 * Symmetry reduction: of all states that differ only in which of several identical threads is
 * which, one is kept (Ip and Dill, Better Verification Through Symmetry, 1996).
 *
 * <p>Any member of a class may stand for it, so a poor choice costs states, never an answer; what
 * must be right is the renaming of every cell, value and local state. The tests check that the
 * classes kept add up to exactly the states of the search without it.
 */
final class Symmetry {
  /** A value cannot be renamed, or the threads are not identical after all. */
  static final class NotSymmetricException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSymmetricException(String message) {
      super(message);
    }
  }

  private static final int MOST_ROLES = 4;

  private final Automaton automaton;
  private final List<Program.Role> roles;
  private final List<Exchange> exchanges = new ArrayList<>();
  private @Nullable OrderTable orders;

  /**
   * @param scheduled memory that is treated specially; if it is a role's own, nothing is exchanged
   */
  Symmetry(Automaton automaton, Locations scheduled) {
    this.automaton = automaton;
    List<Program.Role> declared = automaton.roles();
    this.roles =
        declared.size() > MOST_ROLES || touches(declared, scheduled) ? List.of() : declared;
    if (roles.size() > 1) {
      permute(new int[roles.size()], 0, 0);
    }
  }

  /** Has what is ordered after what be exchanged too. */
  void inOrder(OrderTable table) {
    orders = table;
  }

  private boolean touches(List<Program.Role> declared, Locations memory) {
    for (Program.Role role : declared) {
      for (int cell : role.cells()) {
        if (automaton.declarations().location(cell).meets(memory)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether there is anything to exchange. */
  boolean isTrivial() {
    return exchanges.size() < 2;
  }

  private void permute(int[] target, int depth, int used) {
    if (depth == target.length) {
      exchanges.add(new Exchange(target.clone()));
      return;
    }
    for (int i = 0; i < target.length; i++) {
      if ((used >>> i & 1) == 0) {
        target[depth] = i;
        permute(target, depth + 1, used | 1 << i);
      }
    }
  }

  /** One worker's means of finding representatives. */
  Canonizer canonizer() {
    return new Canonizer();
  }

  /** Finds the member of a state's class that stands for it; not shared. */
  final class Canonizer {
    private final Configuration candidate = new Configuration(automaton);
    private final Configuration best = new Configuration(automaton);
    private final long[] signature = new long[roles.size()];

    /** Replaces a state by the one that stands for its class. */
    void canonize(Configuration state) {
      for (int i = 0; i < signature.length; i++) {
        signature[i] = signature(state, i);
      }
      // The first exchange leaves all as it is: a state that only it sorts stands for its class.
      boolean found = sorts(exchanges.get(0));
      boolean itself = found;
      for (int e = 1; e < exchanges.size(); e++) {
        Exchange exchange = exchanges.get(e);
        if (!sorts(exchange)) {
          continue;
        }
        exchange.apply(state, candidate);
        if (!found || compare(candidate, itself ? state : best) < 0) {
          best.copyFrom(candidate);
          found = true;
          itself = false;
        }
      }
      if (!itself) {
        state.copyFrom(best);
      }
    }

    /** How many different states the class of a state has. */
    int classSize(Configuration state) {
      java.util.Set<List<Object>> members = new java.util.HashSet<>();
      for (Exchange exchange : exchanges) {
        exchange.apply(state, candidate);
        List<Object> member = new ArrayList<>(Outcomes.of(candidate));
        for (int t = 0; t < automaton.threads(); t++) {
          member.add(candidate.accesses[t].number);
        }
        members.add(member);
      }
      return members.size();
    }

    /** What of a role does not depend on who is who. */
    private long signature(Configuration state, int role) {
      Program.Role r = roles.get(role);
      long h = classOf(state.nodes[r.thread()], role);
      List<Integer> cells = r.cells();
      for (int i = 0; i < cells.size(); i++) {
        int cell = cells.get(i);
        if (automaton.renamingOf(cell) == Renaming.OfCell.SAME) {
          h = h * 0x9E3779B97F4A7C15L + state.cells[cell];
          h ^= h >>> 31;
        }
      }
      return h;
    }

    private boolean sorts(Exchange exchange) {
      for (int i = 0; i + 1 < signature.length; i++) {
        if (signature[exchange.source[i]] > signature[exchange.source[i + 1]]) {
          return false;
        }
      }
      return true;
    }
  }

  private static int compare(Configuration a, Configuration b) {
    int cells = Arrays.compare(a.cells, b.cells);
    if (cells != 0) {
      return cells;
    }
    for (int t = 0; t < a.nodes.length; t++) {
      if (a.nodes[t].id != b.nodes[t].id) {
        return Integer.compare(a.nodes[t].id, b.nodes[t].id);
      }
    }
    for (int t = 0; t < a.accesses.length; t++) {
      if (a.accesses[t] != b.accesses[t]) {
        return Integer.compare(a.accesses[t].number, b.accesses[t].number);
      }
    }
    return a.order == null || b.order == null ? 0 : Integer.compare(a.order.number, b.order.number);
  }

  /** The node's number as if its thread had the first role. */
  private int classOf(Node node, int role) {
    if (role == 0) {
      return node.id;
    }
    if (node.classId < 0) {
      for (Exchange exchange : exchanges) {
        if (exchange.target[role] == 0) {
          node.classId = exchange.node(node).id;
          break;
        }
      }
    }
    return node.classId;
  }

  /** Nodes by number, read without a lock; a reader that comes too early finds none. */
  private static final class Counterparts {
    private volatile AtomicReferenceArray<@Nullable Node> nodes = new AtomicReferenceArray<>(64);

    @Nullable Node get(int number) {
      AtomicReferenceArray<@Nullable Node> now = nodes;
      return number < now.length() ? now.get(number) : null;
    }

    synchronized void put(int number, Node node) {
      if (number >= nodes.length()) {
        AtomicReferenceArray<@Nullable Node> longer = new AtomicReferenceArray<>(2 * number);
        for (int i = 0; i < nodes.length(); i++) {
          longer.set(i, nodes.get(i));
        }
        nodes = longer;
      }
      nodes.set(number, node);
    }
  }

  /** One way to exchange the roles: role i takes the part of role target[i]. */
  private final class Exchange implements Renaming, OrderTable.Names {
    private final int[] target;
    private final int[] source;
    private final int[] threads = new int[automaton.threads()];
    private final Map<Object, Object> objects = new HashMap<>();

    /** Cells that move or change, where they go, and how they change. */
    private final int[] special;

    private final int[] goesTo;
    private final Map<Integer, Locations> locations = new HashMap<>();
    private final Map<Order, Order> renamedOrders = new ConcurrentHashMap<>();
    private final Map<Accesses, Accesses> renamedAccesses = new ConcurrentHashMap<>();
    private volatile int[] values = {0};
    private final Counterparts counterparts = new Counterparts();

    Exchange(int[] target) {
      this.target = target;
      this.source = new int[target.length];
      for (int t = 0; t < threads.length; t++) {
        threads[t] = t;
      }
      int[] to = new int[automaton.cells()];
      Arrays.setAll(to, c -> c);
      for (int i = 0; i < target.length; i++) {
        source[target[i]] = i;
        Program.Role from = roles.get(i);
        Program.Role other = roles.get(target[i]);
        threads[from.thread()] = other.thread();
        for (int k = 0; k < from.objects().size(); k++) {
          objects.put(from.objects().get(k), other.objects().get(k));
        }
        for (int k = 0; k < from.cells().size(); k++) {
          to[from.cells().get(k)] = other.cells().get(k);
        }
      }
      List<Integer> some = new ArrayList<>();
      for (int c = 0; c < to.length; c++) {
        if (to[c] != c || automaton.renamingOf(c) != Renaming.OfCell.SAME) {
          some.add(c);
        }
        if (to[c] != c) {
          Locations goes = automaton.declarations().location(to[c]);
          automaton.declarations().location(c).forEach(index -> locations.put(index, goes));
        }
      }
      this.special = some.stream().mapToInt(Integer::intValue).toArray();
      this.goesTo = to;
    }

    void apply(Configuration from, Configuration to) {
      System.arraycopy(from.cells, 0, to.cells, 0, from.cells.length);
      for (int c : special) {
        to.cells[goesTo[c]] = automaton.renamingOf(c).rename(from.cells[c], this);
      }
      for (int t = 0; t < threads.length; t++) {
        to.nodes[threads[t]] = node(from.nodes[t]);
        to.accesses[threads[t]] = accesses(from.accesses[t]);
      }
      Order order = from.order;
      to.order = order == null || order.isEmpty() ? order : renamed(order);
    }

    private Order renamed(Order order) {
      return renamedOrders.computeIfAbsent(
          order, one -> Objects.requireNonNull(orders).renamed(one, this));
    }

    @Override
    public int cell(int cell) {
      return goesTo[cell];
    }

    @Override
    public int location(int location) {
      int[] goes = {location};
      locations.getOrDefault(location, Locations.NONE).forEach(index -> goes[0] = index);
      return goes[0];
    }

    private Accesses accesses(Accesses some) {
      return some.number == 0 || locations.isEmpty()
          ? some
          : renamedAccesses.computeIfAbsent(
              some, them -> automaton.accesses().get(renamed(them.reads), renamed(them.writes)));
    }

    private Locations renamed(Locations some) {
      List<Locations> each = new ArrayList<>();
      some.forEach(index -> each.add(locations.getOrDefault(index, Locations.of(index))));
      return each.stream().reduce(Locations.NONE, Locations::plus);
    }

    Node node(Node node) {
      Node known = counterparts.get(node.id);
      if (known == null) {
        known = automaton.counterpart(node, threads[node.thread], this::entry);
        if (node.step != null
            && known.step != null
            && !renameText(node.step.name()).equals(known.step.name())) {
          throw new NotSymmetricException(
              "where one thread does " + node.step.name() + ", another does " + known.step.name());
        }
        counterparts.put(node.id, known);
      }
      return known;
    }

    /** The name of a step as the other thread's would read: its objects' names exchanged. */
    private String renameText(String name) {
      List<Object> named = new ArrayList<>(objects.keySet());
      named.sort(Comparator.comparing((Object o) -> o.toString().length()).reversed());
      String text = name;
      for (int i = 0; i < named.size(); i++) {
        text = text.replace(named.get(i).toString(), "\0" + (char) ('A' + i));
      }
      for (int i = 0; i < named.size(); i++) {
        text = text.replace("\0" + (char) ('A' + i), String.valueOf(objects.get(named.get(i))));
      }
      return text;
    }

    private long entry(long entry) {
      return History.isReference(entry) ? History.withNumber(entry, value((int) entry)) : entry;
    }

    @Override
    public int thread(int index) {
      return threads[index];
    }

    @Override
    public int value(int number) {
      int[] known = values;
      if (number < known.length && (number == 0 || known[number] != 0)) {
        return known[number];
      }
      return learn(number);
    }

    private synchronized int learn(int number) {
      int renamed = automaton.declarations().intern(rename(automaton.declarations().value(number)));
      int[] longer = Arrays.copyOf(values, Math.max(values.length, number + 1));
      longer[number] = renamed;
      values = longer;
      return renamed;
    }

    private @Nullable Object rename(@Nullable Object value) {
      if (value == null) {
        return null;
      }
      Object other = objects.get(value);
      if (other != null) {
        return other;
      }
      if (value instanceof Renamable composed) {
        return composed.renamed(this::rename);
      }
      if (value instanceof List<?> list) {
        List<Object> renamed = new ArrayList<>();
        for (Object element : list) {
          renamed.add(java.util.Objects.requireNonNull(rename(element)));
        }
        return renamed;
      }
      if (isIndivisible(value)) {
        return value;
      }
      throw new NotSymmetricException("a " + value.getClass().getName() + " cannot be renamed");
    }

    /** Constants, and objects compared by identity, whose state is in cells. */
    private boolean isIndivisible(Object value) {
      if (value instanceof Number
          || value instanceof Boolean
          || value instanceof String
          || value instanceof Enum
          || value instanceof Machine.StackObject
          || History.isIndivisible(value)) {
        return true;
      }
      try {
        return value.getClass().getMethod("equals", Object.class).getDeclaringClass()
            == Object.class;
      } catch (NoSuchMethodException e) {
        return false;
      }
    }
  }
}
