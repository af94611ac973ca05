package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Renaming;

/** What a program declared while it was set up: cells, memory, rules, events, values. */
final class Declarations {
  /**
   * One cell.
   *
   * @param name null for bookkeeping that traces hide
   */
  record Cell(@Nullable String name, IntFunction<String> format, Renaming.OfCell renaming) {}

  private final List<Cell> cells = new ArrayList<>();
  private final List<Integer> initial = new ArrayList<>();
  private final Map<Integer, Locations> locations = new HashMap<>();
  private final List<Integer> memory = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private final Map<String, Integer> ruleNumbers = new HashMap<>();
  private final List<String> events = new ArrayList<>();
  private final Map<String, Integer> eventNumbers = new HashMap<>();
  private final List<Object> values = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<String, List<String>> doubts = new TreeMap<>();
  private int exclusive = -1;
  private boolean sealed;

  int cell(@Nullable String name, int value, IntFunction<String> format, Renaming.OfCell renaming) {
    requireOpen("cell " + name);
    cells.add(new Cell(name, format, renaming));
    initial.add(value);
    return cells.size() - 1;
  }

  int memory(String name, int value, IntFunction<String> format, Renaming.OfCell renaming) {
    int cell = cell(name, value, format, renaming);
    locations.put(cell, Locations.of(locations.size()));
    memory.add(cell);
    return cell;
  }

  Locations location(int cell) {
    return locations.getOrDefault(cell, Locations.NONE);
  }

  /** The cells of memory locations. */
  long[] cellsOf(Locations some) {
    long[][] set = {Bits.NONE};
    some.forEach(index -> set[0] = Bits.with(set[0], memory.get(index)));
    return set[0];
  }

  /** Declares the cell that says who alone may move. */
  void exclusive(int cell) {
    requireOpen("an exclusive cell");
    exclusive = cell;
  }

  int exclusive() {
    return exclusive;
  }

  int rule(String id) {
    return indexOf(rules, ruleNumbers, id);
  }

  int event(String name) {
    return indexOf(events, eventNumbers, name);
  }

  void doubt(String property, String reason) {
    requireOpen(reason);
    doubts.computeIfAbsent(property, unused -> new ArrayList<>()).add(reason);
  }

  /** Why a property cannot be proved; empty if it can. */
  List<String> doubts(String property) {
    List<String> all = new ArrayList<>(doubts.getOrDefault("", List.of()));
    all.addAll(doubts.getOrDefault(property, List.of()));
    return all;
  }

  private int indexOf(List<String> names, Map<String, Integer> numbersOf, String name) {
    Integer known = numbersOf.get(name);
    if (known != null) {
      return known;
    }
    requireOpen(name);
    numbersOf.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  private void requireOpen(String what) {
    if (sealed) {
      throw new IllegalStateException(what + " is declared after set-up");
    }
  }

  void seal() {
    sealed = true;
  }

  synchronized int intern(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    values.add(value);
    numbers.put(value, values.size());
    return values.size();
  }

  synchronized @Nullable Object value(int number) {
    return number == 0 ? null : values.get(number - 1);
  }

  int[] initialCells() {
    return initial.stream().mapToInt(Integer::intValue).toArray();
  }

  /** During set-up: the initial state itself. */
  int initial(int cell) {
    return initial.get(cell);
  }

  void setInitial(int cell, int value) {
    initial.set(cell, value);
  }

  List<Cell> cells() {
    return Collections.unmodifiableList(cells);
  }

  List<String> rules() {
    return Collections.unmodifiableList(rules);
  }

  List<String> events() {
    return Collections.unmodifiableList(events);
  }
}
