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
  private final long bit;

  /** Declares the variable while a program is set up. */
  public RefVar(Machine machine, String name, @Nullable T initial) {
    this.machine = machine;
    this.name = name;
    this.cell =
        machine.reference(
            name,
            machine.intern(initial),
            id -> id == 0 ? "NULL" : String.valueOf(machine.value(id)));
    this.bit = machine.memoryBit(cell);
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
                    ? step.touching(bit, 0, 0, 0)
                    : step.touching(0, 0, bit, 0)));
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
        order == MemoryOrder.PLAIN ? step.touching(0, bit, 0, 0) : step.touching(0, 0, 0, bit));
  }

  /** The cell, for steps of a larger primitive. */
  public int cell() {
    return cell;
  }

  /** The footprint bit, for steps of a larger primitive. */
  public long bit() {
    return bit;
  }
}
