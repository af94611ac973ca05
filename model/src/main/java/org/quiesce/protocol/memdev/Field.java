package org.quiesce.protocol.memdev;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * A pointer in an object that may be freed: plain accesses, each of which dereferences the object.
 *
 * <p>An access is marked too, so that it is a scheduling point: whether the object is freed is not
 * decided by data races.
 */
public final class Field<T> {
  private final Machine machine;
  private final String name;
  private final RefVar<T> pointer;
  private final Lifetime memory;

  Field(Machine machine, String name, Lifetime memory) {
    this.machine = machine;
    this.name = name;
    this.pointer = new RefVar<>(machine, name, null);
    this.memory = memory;
  }

  /** Reads it. */
  @SuppressWarnings("unchecked") // only T goes in
  public @Nullable T get() {
    String what = "read " + name;
    return (T)
        machine.value(
            machine.take(
                MemoryOrder.PLAIN
                    .step(
                        what,
                        cells -> {
                          memory.touch(cells, () -> what);
                          return cells.get(pointer.cell());
                        })
                    .readingPlain(pointer.location())
                    .readingMarked(pointer.location())
                    .observingReference()));
  }

  /** Writes it. */
  public void set(@Nullable T value) {
    String what = "write " + name + " = " + (value == null ? "NULL" : value);
    machine.take(
        MemoryOrder.PLAIN
            .step(
                what,
                cells -> {
                  set(cells, value);
                  return 0;
                })
            .writingPlain(pointer.location())
            .writingMarked(pointer.location()));
  }

  /** Writes it, as a part of a step on an object that nobody else has. */
  void set(Cells cells, @Nullable T value) {
    memory.touch(cells, () -> "write " + name);
    cells.set(pointer.cell(), machine.intern(value));
  }

  /** Its value; for guards and checks. */
  public @Nullable Object at(Cells cells) {
    return machine.value(cells.get(pointer.cell()));
  }
}
