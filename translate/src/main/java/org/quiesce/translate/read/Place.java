package org.quiesce.translate.read;

import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;

/** What an lvalue denotes. */
sealed interface Place {
  CType type();

  /** How what its value points to is accessed. */
  Access pointee();

  /** A scalar in a slot. */
  record InSlot(Slot slot, CType type, Access pointee) implements Place {}

  /**
   * An object in memory, or a function.
   *
   * @param bits the width of a bit-field, else -1
   */
  record InMemory(Operand address, CType type, Access access, int bits, Access pointee)
      implements Place {
    InMemory(Operand address, CType type) {
      this(address, type, Access.PLAIN, -1, Access.PLAIN);
    }
  }
}
