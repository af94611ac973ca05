package org.quiesce.translate.read;

import java.util.OptionalLong;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/** C's integer arithmetic on x86-64 with {@code -fwrapv}, and its conversions of types. */
final class Arithmetic {
  private Arithmetic() {}

  /** A number as a value of a type: cut to its width, and sign- or zero-extended to 64 bits. */
  static long wrap(long value, CType type) {
    if (!(type instanceof CType.Int i)) {
      return value;
    }
    if (i.bool()) {
      return value != 0 ? 1 : 0;
    }
    if (i.bits() >= 64) {
      return value;
    }
    int unused = 64 - i.bits();
    return i.signed() ? value << unused >> unused : value << unused >>> unused;
  }

  static CType promote(CType type) {
    if (type instanceof CType.Int i && i.bits() < 32) {
      return CType.INT;
    }
    return type instanceof CType.Open ? CType.LONG : type;
  }

  /** The usual arithmetic conversions of two types that are no pointers. */
  static CType usual(CType left, CType right) {
    CType a = promote(left);
    CType b = promote(right);
    if (a instanceof CType.Real ra) {
      return b instanceof CType.Real rb && rb.bits() > ra.bits() ? b : a;
    }
    if (b instanceof CType.Real) {
      return b;
    }
    if (!(a instanceof CType.Int ia && b instanceof CType.Int ib)) {
      return CType.LONG;
    }
    if (ia.bits() != ib.bits()) {
      return ia.bits() > ib.bits() ? a : b;
    }
    return ia.signed() ? b : a;
  }

  /** The result of an operator on two numbers of a type; empty where C has none. */
  static OptionalLong fold(BinaryOperator operator, long left, long right, CType type) {
    boolean signed = !(type instanceof CType.Int i) || i.signed();
    int bits = type instanceof CType.Int i ? i.bits() : 64;
    int order = signed ? Long.compare(left, right) : Long.compareUnsigned(left, right);
    return switch (operator) {
      case ADD -> of(left + right, type);
      case SUBTRACT -> of(left - right, type);
      case MULTIPLY -> of(left * right, type);
      case DIVIDE ->
          right == 0
              ? OptionalLong.empty()
              : of(signed ? left / right : Long.divideUnsigned(left, right), type);
      case REMAINDER ->
          right == 0
              ? OptionalLong.empty()
              : of(signed ? left % right : Long.remainderUnsigned(left, right), type);
      case AND -> of(left & right, type);
      case OR -> of(left | right, type);
      case XOR -> of(left ^ right, type);
      case SHIFT_LEFT ->
          right < 0 || right >= bits ? OptionalLong.empty() : of(left << right, type);
      case SHIFT_RIGHT ->
          right < 0 || right >= bits
              ? OptionalLong.empty()
              : of(signed ? left >> right : left >>> right, type);
      case EQUAL -> bool(left == right);
      case NOT_EQUAL -> bool(left != right);
      case LESS -> bool(order < 0);
      case LESS_OR_EQUAL -> bool(order <= 0);
      case GREATER -> bool(order > 0);
      case GREATER_OR_EQUAL -> bool(order >= 0);
    };
  }

  private static OptionalLong of(long value, CType type) {
    return OptionalLong.of(wrap(value, type));
  }

  private static OptionalLong bool(boolean value) {
    return OptionalLong.of(value ? 1 : 0);
  }
}
