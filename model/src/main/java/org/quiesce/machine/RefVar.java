package org.quiesce.machine;

import org.jspecify.annotations.Nullable;

/**
 * One shared memory location that holds a reference: a pointer, or an immutable value.
 *
 * @param <T> an object of the scenario, or an immutable value with equals
 */
public final class RefVar<T> {
  private final Machine machine;
  private final String name;
  private final int cell;
  private final Locations location;

  /** Declares the variable while a program is set up. */
  public RefVar(Machine machine, String name, @Nullable T initial) {
    this.machine = machine;
    this.name = name;
    this.cell =
        machine.reference(
            name,
            machine.intern(initial),
            id -> id == 0 ? "NULL" : String.valueOf(machine.value(id)));
    this.location = machine.location(cell);
  }

  /** Reads the reference; null is the C NULL. */
  @SuppressWarnings("unchecked") // only T goes in
  public @Nullable T get(MemoryOrder order) {
    Step step =
        order
            .step("read " + name, cells -> cells.get(cell))
            .observingReference()
            .bareAccess()
            .ordered(order.ordering());
    return (T)
        machine.value(
            machine.take(
                order == MemoryOrder.PLAIN
                    ? step.readingPlain(location)
                    : step.readingMarked(location)));
  }

  /** Writes the reference. */
  public void set(@Nullable T value, MemoryOrder order) {
    int id = machine.intern(value);
    Step step =
        order
            .step(
                "write " + name + " = " + (value == null ? "NULL" : value),
                cells -> {
                  cells.set(cell, id);
                  return 0;
                })
            .bareAccess()
            .ordered(order.ordering());
    machine.take(
        order == MemoryOrder.PLAIN ? step.writingPlain(location) : step.writingMarked(location));
  }

  /** The cell, for steps of a larger primitive. */
  public int cell() {
    return cell;
  }

  /** The location, for footprints of steps of a larger primitive. */
  public Locations location() {
    return location;
  }
}
