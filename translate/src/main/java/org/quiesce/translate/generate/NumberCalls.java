package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** The smaller and the larger of two numbers: {@code min}, {@code max_t} and the like. */
final class NumberCalls implements CallGroup {
  private final Arguments arguments;
  private final Expressions expressions;

  NumberCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    return switch (call.name()) {
      case "min", "max" -> ofOneSign(call);
      case "umin", "umax" -> unsigned(call);
      case "min_t", "max_t" -> ofType(call);
      default -> null;
    };
  }

  /** Both must be of one signedness, or the kernel does not build; a constant may be either. */
  private Val ofOneSign(Expr.Call call) {
    if (call.arguments().size() != 2) {
      return arguments.unknown(call.at(), "this " + call.name() + "()");
    }
    Val left = number(call, 0);
    Val right = number(call, 1);
    CType.Int a = CTypes.promoted(type(left));
    CType.Int b = CTypes.promoted(type(right));
    boolean constant = isConstant(call, 0) || isConstant(call, 1);
    return a.unsigned() != b.unsigned() && !constant
        ? arguments.unknown(call.at(), call.name() + "() of a signed and an unsigned number")
        : chosen(call, left, right, CTypes.common(a, b));
  }

  private boolean isConstant(Expr.Call call, int index) {
    Long value = expressions.constant(call.arguments().get(index));
    return value != null && value >= 0;
  }

  private Val unsigned(Expr.Call call) {
    if (call.arguments().size() != 2) {
      return arguments.unknown(call.at(), "this " + call.name() + "()");
    }
    Val left = number(call, 0);
    Val right = number(call, 1);
    CType.Int common = CTypes.common(type(left), type(right));
    return chosen(call, left, right, new CType.Int(common.bits(), true));
  }

  private Val ofType(Expr.Call call) {
    CType type = call.arguments().size() == 3 ? named(call.arguments().get(0)) : CTypes.VOID;
    return type instanceof CType.Int number
        ? chosen(call, number(call, 1), number(call, 2), number)
        : arguments.unknown(call.at(), "this " + call.name() + "()");
  }

  private CType named(Expr type) {
    return type instanceof Expr.TypeName known
        ? known.type()
        : type instanceof Expr.Name name ? expressions.file().type(name.name()) : CTypes.VOID;
  }

  private Val number(Expr.Call call, int index) {
    return expressions.convert().number(arguments.value(call, index), call.at());
  }

  private static CType.Int type(Val value) {
    return value.type() instanceof CType.Int type ? type : CTypes.INT;
  }

  private Val chosen(Expr.Call call, Val left, Val right, CType.Int type) {
    At at = call.at();
    String method = call.name().contains("min") ? "smaller(" : "larger(";
    return Val.of(
        type,
        method
            + expressions.convert().to(left, type, at)
            + ", "
            + expressions.convert().to(right, type, at)
            + ", "
            + type.unsigned()
            + ")");
  }
}
