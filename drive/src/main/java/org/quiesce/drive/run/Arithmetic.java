package org.quiesce.drive.run;

import java.util.List;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Instruction.UnaryOperator;

/** What C's operators make of values; numbers as gcc does on x86-64 with -fwrapv. */
final class Arithmetic {
  private Arithmetic() {}

  /** A number as a value of a type: cut, and sign- or zero-extended. */
  static long narrow(long bits, CType type) {
    if (!(type instanceof CType.Int integer)) {
      return bits;
    }
    if (integer.bool()) {
      return bits == 0 ? 0 : 1;
    }
    return switch (integer.bits()) {
      case 8 -> integer.signed() ? (byte) bits : bits & 0xffL;
      case 16 -> integer.signed() ? (short) bits : bits & 0xffffL;
      case 32 -> integer.signed() ? (int) bits : bits & 0xffffffffL;
      default -> bits;
    };
  }

  static Value convert(Value value, CType to, CType from) {
    if (to instanceof CType.Real) {
      return unknown("real", value);
    }
    if (!(to instanceof CType.Int integer)) {
      return value;
    }
    if (value instanceof Value.Number number) {
      return Value.of(narrow(number.bits(), to));
    }
    if (value instanceof Value.Undefined) {
      return value;
    }
    if (integer.bool()) {
      return value instanceof Value.Unknown
          ? unknown(BinaryOperator.NOT_EQUAL.name(), value, Value.ZERO)
          : Value.ONE;
    }
    int bits = from instanceof CType.Int before ? before.bits() : 64;
    if (integer.bits() < bits && !(from instanceof CType.Open)) {
      return unknown(integer.toString(), value);
    }
    return value;
  }

  static Value unary(UnaryOperator operator, Value value, CType type) {
    if (value instanceof Value.Undefined) {
      return value;
    }
    if (value instanceof Value.Number number) {
      return switch (operator) {
        case NEGATE -> Value.of(narrow(-number.bits(), type));
        case COMPLEMENT -> Value.of(narrow(~number.bits(), type));
        case NOT -> Value.of(number.bits() == 0);
      };
    }
    if (operator == UnaryOperator.NOT) {
      return value instanceof Value.Unknown
          ? unknown(BinaryOperator.EQUAL.name(), value, Value.ZERO)
          : Value.ZERO;
    }
    return unknown(operator.name(), value);
  }

  static Value binary(BinaryOperator operator, Value left, Value right, CType type) {
    if (left instanceof Value.Number a && right instanceof Value.Number b) {
      return numbers(operator, a.bits(), b.bits(), type);
    }
    if (left instanceof Value.Undefined || right instanceof Value.Undefined) {
      return Value.UNDEFINED;
    }
    if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
      boolean negated = operator == BinaryOperator.NOT_EQUAL;
      if (left.equals(right)) {
        return Value.of(!negated);
      }
      if (isConcrete(left) && isConcrete(right)) {
        return Value.of(negated);
      }
    }
    if (operator.isComparison()
        && left instanceof Value.Address a
        && right instanceof Value.Address b
        && a.object().equals(b.object())
        && a.path().parent().equals(b.path().parent())
        && a.path().endsAtIndex()
        && b.path().endsAtIndex()) {
      return numbers(operator, (Long) a.path().last(), (Long) b.path().last(), CType.LONG);
    }
    boolean leftZero = left.equals(Value.ZERO);
    boolean rightZero = right.equals(Value.ZERO);
    switch (operator) {
      case AND, MULTIPLY -> {
        if (leftZero || rightZero) {
          return Value.ZERO;
        }
      }
      case ADD, OR, XOR -> {
        if (rightZero) {
          return left;
        }
        if (leftZero) {
          return right;
        }
      }
      case SUBTRACT, SHIFT_LEFT, SHIFT_RIGHT -> {
        if (rightZero) {
          return left;
        }
      }
      default -> {}
    }
    if (operator.isComparison()) {
      Value known = isError(operator, left, right);
      if (known != null) {
        return known;
      }
    }
    Value sum = sum(operator, left, right);
    if (sum != null) {
      return sum;
    }
    boolean wide =
        operator.isComparison()
            && (type instanceof CType.Pointer
                || type instanceof CType.Int integer && !integer.signed() && integer.bits() == 64);
    return unknown((wide ? UNSIGNED : "") + operator.name(), left, right);
  }

  /** Prefix of the name of an order that takes 64-bit numbers as unsigned. */
  static final String UNSIGNED = "U_";

  /** {@code (x + a) + b} is {@code x + (a + b)}; so that a count that is stepped stays one term. */
  private static @org.jspecify.annotations.Nullable Value sum(
      BinaryOperator operator, Value left, Value right) {
    if ((operator != BinaryOperator.ADD && operator != BinaryOperator.SUBTRACT)
        || !(right instanceof Value.Number number)
        || !(left instanceof Value.Unknown unknown)) {
      return null;
    }
    long by = operator == BinaryOperator.ADD ? number.bits() : -number.bits();
    Value base = left;
    if (unknown.term() instanceof Term.Operation inner
        && inner.operator().equals(BinaryOperator.ADD.name())
        && inner.operands().get(1) instanceof Value.Number before) {
      base = inner.operands().get(0);
      by += before.bits();
    }
    return by == 0 ? base : unknown(BinaryOperator.ADD.name(), base, Value.of(by));
  }

  /** {@code IS_ERR} of an address: {@code (unsigned long)p >= (unsigned long)-4095}. */
  private static @org.jspecify.annotations.Nullable Value isError(
      BinaryOperator operator, Value left, Value right) {
    boolean address = left instanceof Value.Address || left instanceof Value.Code;
    if (!address || !(right instanceof Value.Number limit)) {
      return null;
    }
    boolean top = limit.bits() < 0 && limit.bits() >= -Value.MAX_ERRNO - 1;
    return switch (operator) {
      case GREATER_OR_EQUAL, GREATER -> top ? Value.ZERO : Value.of(limit.bits() >= 0);
      case LESS, LESS_OR_EQUAL -> top ? Value.ONE : Value.of(limit.bits() < 0);
      default -> null;
    };
  }

  private static boolean isConcrete(Value value) {
    return !(value instanceof Value.Unknown || value instanceof Value.Undefined);
  }

  private static Value numbers(BinaryOperator operator, long a, long b, CType type) {
    boolean signed =
        !(type instanceof CType.Int integer) ? type instanceof CType.Open : integer.signed();
    int bits = type instanceof CType.Int integer ? Math.min(integer.bits(), 64) : 64;
    int order = signed ? Long.compare(a, b) : Long.compareUnsigned(a, b);
    return switch (operator) {
      case ADD -> Value.of(narrow(a + b, type));
      case SUBTRACT -> Value.of(narrow(a - b, type));
      case MULTIPLY -> Value.of(narrow(a * b, type));
      case DIVIDE ->
          b == 0
              ? Value.UNDEFINED
              : Value.of(narrow(signed ? a / b : Long.divideUnsigned(a, b), type));
      case REMAINDER ->
          b == 0
              ? Value.UNDEFINED
              : Value.of(narrow(signed ? a % b : Long.remainderUnsigned(a, b), type));
      case AND -> Value.of(narrow(a & b, type));
      case OR -> Value.of(narrow(a | b, type));
      case XOR -> Value.of(narrow(a ^ b, type));
      case SHIFT_LEFT -> b < 0 || b >= bits ? Value.UNDEFINED : Value.of(narrow(a << b, type));
      case SHIFT_RIGHT ->
          b < 0 || b >= bits ? Value.UNDEFINED : Value.of(narrow(signed ? a >> b : a >>> b, type));
      case EQUAL -> Value.of(a == b);
      case NOT_EQUAL -> Value.of(a != b);
      case LESS -> Value.of(order < 0);
      case LESS_OR_EQUAL -> Value.of(order <= 0);
      case GREATER -> Value.of(order > 0);
      case GREATER_OR_EQUAL -> Value.of(order >= 0);
    };
  }

  static Value unknown(String operator, Value... operands) {
    return new Value.Unknown(new Term.Operation(operator, List.of(operands)));
  }
}
