package org.quiesce.explore;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Local;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Another machine without call summaries: calls and loops are plain code, nothing is forgotten. */
record PlainMachine(Machine machine) implements Machine {
  /** The same program, every observation kept. */
  static Program.Source of(Program.Source source) {
    return machine -> source.on(new PlainMachine(machine));
  }

  @Override
  public int cell(@Nullable String name, int initial, IntFunction<String> format) {
    return machine.cell(name, initial, format);
  }

  @Override
  public int memory(String name, int initial, IntFunction<String> format) {
    return machine.memory(name, initial, format);
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
    return body.get();
  }

  @Override
  public Mark mark() {
    return new Mark() {};
  }

  @Override
  public void iteration(Mark mark) {}

  @Override
  public <T extends @Nullable Object> Local<T> local(T initial) {
    return new Local<>(initial);
  }

  @Override
  public <T extends StackObject> T onStack(T object) {
    return object;
  }
}
