package org.quiesce.translate.read;

import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;

/** What an identifier means. */
sealed interface Symbol {
  /** A scalar in a slot. */
  record InSlot(Slot slot, CType type, Volatility volatility) implements Symbol {}

  /** An object in memory, by its address. */
  record InMemory(Operand address, CType type, Volatility volatility) implements Symbol {}

  /** A function, by its name in the program. */
  record OfFunction(String name, CType.Func type) implements Symbol {}

  /** An enumerator. */
  record Enumerator(long value, CType type) implements Symbol {}

  /** A typedef. */
  record Typedef(CType type, Volatility volatility) implements Symbol {}

  /** How an object is accessed, and how what it points to is: volatile, atomic, or neither. */
  record Volatility(Access self, Access pointee) {
    static final Volatility NONE = new Volatility(Access.PLAIN, Access.PLAIN);

    boolean isPlain() {
      return self == Access.PLAIN;
    }
  }
}
