package org.quiesce.machine;

/** One shared memory location that holds an {@code int}: counters, flags, geometry. */
public final class IntVar {
  private final Machine machine;
  private final String name;
  private final int cell;
  private final Locations location;

  /** Declares the variable while a program is set up. */
  public IntVar(Machine machine, String name, int initial) {
    this.machine = machine;
    this.name = name;
    this.cell = machine.memory(name, initial, Integer::toString);
    this.location = machine.location(cell);
  }

  /** Reads; {@code READ_ONCE} and friends by the order given. */
  public int get(MemoryOrder order) {
    Step step =
        order.step("read " + name, cells -> cells.get(cell)).bareAccess().ordered(order.ordering());
    return machine.take(
        order == MemoryOrder.PLAIN ? step.readingPlain(location) : step.readingMarked(location));
  }

  /** Writes. */
  public void set(int value, MemoryOrder order) {
    Step step =
        order
            .step(
                "write " + name + " = " + value,
                cells -> {
                  cells.set(cell, value);
                  return 0;
                })
            .bareAccess()
            .ordered(order.ordering());
    machine.take(
        order == MemoryOrder.PLAIN ? step.writingPlain(location) : step.writingMarked(location));
  }

  /** {@code cmpxchg}: whether {@code expected} was there and {@code value} is now. */
  public boolean compareAndSet(int expected, int value) {
    Step step =
        MemoryOrder.FULL.step(
            "cmpxchg " + name + " " + expected + " -> " + value,
            cells -> {
              if (cells.get(cell) != expected) {
                return 0;
              }
              cells.set(cell, value);
              return 1;
            });
    return machine.take(step.readingMarked(location).writingMarked(location)) != 0;
  }

  /** {@code fetch_add}: the value before. */
  public int getAndAdd(int delta) {
    return getAndAdd(delta, MemoryOrder.FULL);
  }

  /** {@code fetch_add} by the order given; a void {@code atomic_add} is {@code ONCE}. */
  public int getAndAdd(int delta, MemoryOrder order) {
    Step step =
        order
            .step(
                "add " + name + " " + delta,
                cells -> {
                  int old = cells.get(cell);
                  cells.set(cell, old + delta);
                  return old;
                })
            .ordered(order.ordering());
    return machine.take(step.readingMarked(location).writingMarked(location));
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
