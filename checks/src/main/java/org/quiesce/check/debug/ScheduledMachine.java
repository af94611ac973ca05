package org.quiesce.check.debug;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Local;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/** A machine on which a step is taken when it is its thread's turn. */
record ScheduledMachine(Machine machine, Schedule schedule) implements Machine {
  @Override
  public int take(Step step) {
    schedule.turn(step.name());
    return machine.take(step);
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
    return machine.rule(id);
  }

  @Override
  public void doubt(String property, String reason) {
    machine.doubt(property, reason);
  }

  @Override
  public int event(String name) {
    return machine.event(name);
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
