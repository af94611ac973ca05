package org.quiesce.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Local;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/** Another machine whose cells a test finds by name, and may start at other values. */
final class WatchedMachine implements Machine {
  private final Machine machine;
  private final Map<String, Integer> starts;
  private final Map<String, Integer> cells = new LinkedHashMap<>();

  WatchedMachine(Machine machine) {
    this(machine, Map.of());
  }

  /**
   * @param starts initial values of cells, by name, instead of those that the primitive declares
   */
  WatchedMachine(Machine machine, Map<String, Integer> starts) {
    this.machine = machine;
    this.starts = starts;
  }

  /** The cell of that name. */
  int cell(String name) {
    Integer index = cells.get(name);
    if (index == null) {
      throw new IllegalArgumentException("no cell '" + name + "', only " + cells.keySet());
    }
    return index;
  }

  /** All cells by name, in the order of their declaration. */
  Map<String, Integer> cellsByName() {
    return cells;
  }

  int value(Cells state, String name) {
    return state.get(cell(name));
  }

  @Override
  public int cell(@Nullable String name, int initial, IntFunction<String> format) {
    int cell = machine.cell(name, starts.getOrDefault("" + name, initial), format);
    cells.put("" + name, cell);
    return cell;
  }

  @Override
  public int cell(
      @Nullable String name, int initial, IntFunction<String> format, Renaming.OfCell renaming) {
    int cell = machine.cell(name, starts.getOrDefault("" + name, initial), format, renaming);
    cells.put("" + name, cell);
    return cell;
  }

  @Override
  public int memory(String name, int initial, IntFunction<String> format) {
    int cell = machine.memory(name, starts.getOrDefault(name, initial), format);
    cells.put(name, cell);
    return cell;
  }

  @Override
  public int reference(String name, int initial, IntFunction<String> format) {
    int cell = machine.reference(name, starts.getOrDefault(name, initial), format);
    cells.put(name, cell);
    return cell;
  }

  @Override
  public Locations location(int cell) {
    return machine.location(cell);
  }

  @Override
  public int intern(@Nullable Object value) {
    return machine.intern(value);
  }

  @Override
  public @Nullable Object value(int number) {
    return machine.value(number);
  }

  @Override
  public int rule(String id) {
    return machine.rule(id);
  }

  @Override
  public int event(String name) {
    return machine.event(name);
  }

  @Override
  public int take(Step step) {
    return machine.take(step);
  }

  @Override
  public <T extends @Nullable Object> T call(String name, Supplier<T> body) {
    return machine.call(name, body);
  }

  @Override
  public Mark mark() {
    return machine.mark();
  }

  @Override
  public void iteration(Mark mark) {
    machine.iteration(mark);
  }

  @Override
  public <T extends @Nullable Object> Local<T> local(T initial) {
    return machine.local(initial);
  }

  @Override
  public <T extends StackObject> T onStack(T object) {
    return machine.onStack(object);
  }
}
