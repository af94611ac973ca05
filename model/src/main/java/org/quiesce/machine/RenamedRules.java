package org.quiesce.machine;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A machine on which some rules have another id: for a protocol that calls by one name what its
 * primitives tell apart.
 *
 * @param machine does all else
 * @param names by the id that primitives declare, the id that counts
 */
public record RenamedRules(Machine machine, Map<String, String> names) implements Machine {
  public RenamedRules {
    names = Map.copyOf(names);
  }

  @Override
  public int cell(@Nullable String name, int initial, IntFunction<String> format) {
    return machine.cell(name, initial, format);
  }

  @Override
  public int cell(
      @Nullable String name, int initial, IntFunction<String> format, Renaming.OfCell renaming) {
    return machine.cell(name, initial, format, renaming);
  }

  @Override
  public int memory(String name, int initial, IntFunction<String> format) {
    return machine.memory(name, initial, format);
  }

  @Override
  public int reference(String name, int initial, IntFunction<String> format) {
    return machine.reference(name, initial, format);
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
    return machine.rule(names.getOrDefault(id, id));
  }

  @Override
  public void doubt(String property, String reason) {
    machine.doubt(names.getOrDefault(property, property), reason);
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
