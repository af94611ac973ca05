package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/** Tests of results, as conditions that a thread can decide. */
final class Arithmetics {
  private Arithmetics() {}

  /** Whether a result is 0. */
  static Value isZero(Value value) {
    if (value instanceof Value.Unknown) {
      return new Value.Unknown(
          new Term.Operation(BinaryOperator.EQUAL.name(), List.of(value, Value.ZERO)));
    }
    return Value.of(value.equals(Value.ZERO));
  }
}
