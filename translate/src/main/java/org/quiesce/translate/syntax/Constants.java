package org.quiesce.translate.syntax;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of integer constant expressions, each computed in the type that it has in C. */
public final class Constants {
  /** A value of a type, in the range of that type. */
  private record Typed(CType.Int type, long value) {
    static Typed of(CType.Int type, long value) {
      return new Typed(type, convert(type, value));
    }

    static Typed truth(boolean holds) {
      return new Typed(CTypes.INT, holds ? 1 : 0);
    }

    Typed to(CType.Int other) {
      return of(other, value);
    }

    Typed promoted() {
      return type.bits() < 32 ? to(CTypes.INT) : this;
    }
  }

  private final Map<String, Long> names;

  private Constants(Map<String, Long> names) {
    this.names = names;
  }

  /**
   * The value of an expression.
   *
   * @param names values of the names it may use
   * @return null if it is not constant, or not understood
   */
  public static @Nullable Long value(Expr expression, Map<String, Long> names) {
    Typed value = new Constants(names).fold(expression);
    return value == null ? null : value.value();
  }

  /** The type of a constant that is known by its value: an {@code int} if it fits. */
  public static CType.Int type(long value) {
    if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
      return CTypes.INT;
    }
    return value >= 0 && value <= 0xffffffffL ? CTypes.UNSIGNED : CTypes.LONG;
  }

  private static long convert(CType.Int type, long value) {
    return switch (type.bits()) {
      case 1 -> value == 0 ? 0 : 1;
      case 8 -> type.unsigned() ? value & 0xff : (byte) value;
      case 16 -> type.unsigned() ? value & 0xffff : (short) value;
      case 32 -> type.unsigned() ? value & 0xffffffffL : (int) value;
      default -> value;
    };
  }

  private @Nullable Typed fold(Expr expression) {
    if (expression instanceof Expr.Numeral number) {
      return Typed.of(number.type(), number.value());
    }
    if (expression instanceof Expr.Name name) {
      Long value = names.get(name.name());
      return value == null ? null : new Typed(type(value), value);
    }
    if (expression instanceof Expr.Unary unary) {
      Typed operand = fold(unary.operand());
      return operand == null ? null : unary(unary.operator(), operand.promoted());
    }
    if (expression instanceof Expr.Call call
        && call.name().equals("BIT")
        && call.arguments().size() == 1) {
      Typed bit = fold(call.arguments().get(0));
      return bit == null ? null : shift("<<", new Typed(new CType.Int(64, true), 1), bit.value());
    }
    if (expression instanceof Expr.Cast cast && cast.type() instanceof CType.Int type) {
      Typed operand = fold(cast.operand());
      return operand == null ? null : operand.to(type);
    }
    if (expression instanceof Expr.SizeOf size && size.type() instanceof CType.Int type) {
      return new Typed(new CType.Int(64, true), Math.max(1, type.bits() / 8));
    }
    if (expression instanceof Expr.Conditional conditional) {
      return conditional(conditional);
    }
    return expression instanceof Expr.Binary binary ? binary(binary) : null;
  }

  private @Nullable Typed conditional(Expr.Conditional conditional) {
    Typed condition = fold(conditional.condition());
    Typed yes = conditional.yes() == null ? null : fold(conditional.yes());
    Typed no = fold(conditional.no());
    if (condition == null || yes == null || no == null) {
      return null;
    }
    return (condition.value() != 0 ? yes : no).to(CTypes.common(yes.type(), no.type()));
  }

  private static @Nullable Typed unary(String operator, Typed operand) {
    return switch (operator) {
      case "-" -> Typed.of(operand.type(), -operand.value());
      case "~" -> Typed.of(operand.type(), ~operand.value());
      case "!" -> Typed.truth(operand.value() == 0);
      case "+" -> operand;
      default -> null;
    };
  }

  private @Nullable Typed binary(Expr.Binary binary) {
    Typed left = fold(binary.left());
    Typed right = fold(binary.right());
    if (left == null || right == null) {
      return null;
    }
    return switch (binary.operator()) {
      case "&&" -> Typed.truth(left.value() != 0 && right.value() != 0);
      case "||" -> Typed.truth(left.value() != 0 || right.value() != 0);
      case "<<", ">>" -> shift(binary.operator(), left.promoted(), right.value());
      default -> {
        CType.Int type = CTypes.common(left.type(), right.type());
        yield binary(binary.operator(), left.to(type).value(), right.to(type).value(), type);
      }
    };
  }

  private static @Nullable Typed shift(String operator, Typed left, long count) {
    if (count < 0 || count >= left.type().bits()) {
      return null;
    }
    boolean zeros = left.type().unsigned();
    long right = zeros ? left.value() >>> count : left.value() >> count;
    return Typed.of(left.type(), operator.equals("<<") ? left.value() << count : right);
  }

  private static @Nullable Typed binary(String operator, long left, long right, CType.Int type) {
    boolean unsigned = type.unsigned();
    int order = unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right);
    return switch (operator) {
      case "+" -> Typed.of(type, left + right);
      case "-" -> Typed.of(type, left - right);
      case "*" -> Typed.of(type, left * right);
      case "|" -> Typed.of(type, left | right);
      case "&" -> Typed.of(type, left & right);
      case "^" -> Typed.of(type, left ^ right);
      case "/" ->
          right == 0
              ? null
              : Typed.of(type, unsigned ? Long.divideUnsigned(left, right) : left / right);
      case "%" ->
          right == 0
              ? null
              : Typed.of(type, unsigned ? Long.remainderUnsigned(left, right) : left % right);
      case "==" -> Typed.truth(order == 0);
      case "!=" -> Typed.truth(order != 0);
      case "<" -> Typed.truth(order < 0);
      case "<=" -> Typed.truth(order <= 0);
      case ">" -> Typed.truth(order > 0);
      case ">=" -> Typed.truth(order >= 0);
      default -> null;
    };
  }
}
