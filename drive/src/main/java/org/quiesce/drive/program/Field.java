package org.quiesce.drive.program;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * A number that is kept in a part of an object of C, such as who holds a mutex.
 *
 * <p>It is memory like any other: zero where static memory is, undefined where nobody has set it.
 */
final class Field {
  private final Memory memory;
  private final Value.Address leaf;
  private final int cell;

  Field(Memory memory, Value.Address leaf) {
    this.memory = memory;
    this.leaf = leaf;
    this.cell = memory.cell(leaf);
  }

  /** What it is, if it is a known number. */
  long get(Cells cells) {
    return memory.value(cells.get(cell)) instanceof Value.Number number ? number.bits() : 0;
  }

  boolean isSet(Cells cells) {
    return memory.value(cells.get(cell)) instanceof Value.Number;
  }

  void set(Cells cells, long value) {
    cells.set(cell, memory.intern(Value.of(value)));
  }

  /** A step that touches it too. */
  Step in(Step step) {
    return step.readingPlain(memory.lifeBit(leaf.object()))
        .readingMarked(memory.bit(leaf))
        .writingMarked(memory.bit(leaf));
  }
}
