package org.quiesce.drive.run;

import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/** Comparisons of unknown 64-bit numbers as unsigned: two of signed ones, one after the other. */
final class Unsigned {
  private Unsigned() {}

  /** What is left to decide of a comparison; null if it is none of unsigned numbers. */
  static @Nullable Value inParts(CThread thread, Term term) {
    if (term instanceof Term.Operation test
        && test.operands().size() == 2
        && test.operands().get(0) instanceof Value.Unknown inner
        && test.operands().get(1).equals(Value.ZERO)
        && (test.operator().equals(BinaryOperator.EQUAL.name())
            || test.operator().equals(BinaryOperator.NOT_EQUAL.name()))) {
      Value parts = inParts(thread, inner.term());
      return parts == null
          ? null
          : Value.of(
              thread.decide(parts) == test.operator().equals(BinaryOperator.NOT_EQUAL.name()));
    }
    if (!(term instanceof Term.Operation operation)
        || !operation.operator().startsWith(Arithmetic.UNSIGNED)) {
      return null;
    }
    BinaryOperator operator =
        BinaryOperator.valueOf(operation.operator().substring(Arithmetic.UNSIGNED.length()));
    Value left = operation.operands().get(0);
    Value right = operation.operands().get(1);
    if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
      return Arithmetic.unknown(operator.name(), left, right);
    }
    if (left instanceof Value.Number number) {
      return ofConstant(thread, mirrored(operator), right, number.bits());
    }
    if (right instanceof Value.Number number) {
      return ofConstant(thread, operator, left, number.bits());
    }
    return Arithmetic.unknown(operator.name(), left, right);
  }

  private static BinaryOperator mirrored(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      default -> BinaryOperator.LESS_OR_EQUAL;
    };
  }

  private static Value ofConstant(
      CThread thread, BinaryOperator operator, Value value, long constant) {
    if (operator == BinaryOperator.LESS) {
      return Value.of(!atLeast(thread, value, constant));
    }
    if (operator == BinaryOperator.GREATER_OR_EQUAL) {
      return Value.of(atLeast(thread, value, constant));
    }
    boolean greater = constant != -1 && atLeast(thread, value, constant + 1);
    return Value.of(greater == (operator == BinaryOperator.GREATER));
  }

  private static boolean atLeast(CThread thread, Value value, long constant) {
    boolean negative =
        thread.decide(Arithmetic.unknown(BinaryOperator.LESS.name(), value, Value.ZERO));
    if (negative != constant < 0) {
      return negative;
    }
    return thread.decide(
        Arithmetic.unknown(BinaryOperator.GREATER_OR_EQUAL.name(), value, Value.of(constant)));
  }
}
