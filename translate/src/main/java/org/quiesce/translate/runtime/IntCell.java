package org.quiesce.translate.runtime;

import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;

/** A field that holds a number, in a struct that may be gone. */
public final class IntCell {
  private final SharedStruct owner;
  private final IntVar variable;

  IntCell(SharedStruct owner, IntVar variable) {
    this.owner = owner;
    this.variable = variable;
  }

  /** Reads. */
  public int get(MemoryOrder order) {
    owner.touch("a read");
    return variable.get(order);
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
