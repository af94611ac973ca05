package org.quiesce.translate.syntax;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of integer constant expressions. */
public final class Constants {
  private Constants() {}

  /**
   * The value of an expression.
   *
   * @param names values of the names it may use
   * @return null if it is not constant, or not understood
   */
  public static @Nullable Long value(Expr expression, Map<String, Long> names) {
    if (expression instanceof Expr.Numeral number) {
      return number.value();
    }
    if (expression instanceof Expr.Name name) {
      return names.get(name.name());
    }
    if (expression instanceof Expr.Unary unary) {
      Long operand = value(unary.operand(), names);
      return operand == null ? null : unary(unary.operator(), operand);
    }
    if (expression instanceof Expr.Call call
        && call.name().equals("BIT")
        && call.arguments().size() == 1) {
      Long bit = value(call.arguments().get(0), names);
      return bit == null ? null : binary("<<", 1, bit);
    }
    if (expression instanceof Expr.Cast cast && cast.type().isInt()) {
      return value(cast.operand(), names);
    }
    if (expression instanceof Expr.Binary binary) {
      Long left = value(binary.left(), names);
      Long right = value(binary.right(), names);
      return left == null || right == null ? null : binary(binary.operator(), left, right);
    }
    return null;
  }

  private static @Nullable Long unary(String operator, long operand) {
    return switch (operator) {
      case "-" -> -operand;
      case "~" -> ~operand;
      case "!" -> operand == 0 ? 1L : 0L;
      case "+" -> operand;
      default -> null;
    };
  }

  private static @Nullable Long binary(String operator, long left, long right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "|" -> left | right;
      case "&" -> left & right;
      case "^" -> left ^ right;
      case "<<" -> right < 0 || right > 62 ? null : left << right;
      case ">>" -> right < 0 || right > 62 ? null : left >> right;
      case "/" -> right == 0 ? null : left / right;
      default -> null;
    };
  }
}
