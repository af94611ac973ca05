package org.quiesce.translate.runtime;

import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;

/** A field that holds a number, in a struct that may be gone. */
public final class IntCell {
  /** What memory from {@code kmalloc()} holds; a number that no source stores. */
  static final int NOTHING = 0x6b6b6b6b;

  private final SharedStruct owner;
  private final IntVar variable;

  IntCell(SharedStruct owner, IntVar variable) {
    this.owner = owner;
    this.variable = variable;
  }

  /** Reads. */
  public int get(MemoryOrder order) {
    owner.touch("a read");
    return stored(variable.get(order));
  }

  /** A value that was read, to which nothing may have been stored yet. */
  int stored(int value) {
    if (value == NOTHING) {
      throw owner.unread();
    }
    return value;
  }

  /** Its value, in a check. */
  public int peek(org.quiesce.machine.Cells cells) {
    return cells.get(variable.cell());
  }

  /** Writes. */
  public void set(int value, MemoryOrder order) {
    owner.touch("a write");
    variable.set(value, order);
  }

  IntVar touched() {
    owner.touch("an exchange");
    return variable;
  }
}
