package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** {@code refcount_t} and {@code struct kref}. */
final class RefCalls implements CallGroup {
  private final Arguments arguments;

  RefCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "kref_init" -> Val.nothing(count(call, 0) + mark + ".set(1)");
      case "refcount_set" ->
          Val.nothing(count(call, 0) + mark + ".set(" + arguments.number(call, 1) + ")");
      case "kref_get", "refcount_inc" -> Val.nothing(count(call, 0) + mark + ".inc()");
      case "kref_get_unless_zero", "refcount_inc_not_zero" ->
          Val.truth(count(call, 0) + mark + ".incNotZero()");
      case "kref_read", "refcount_read" ->
          Val.of(CTypes.UNSIGNED, count(call, 0) + mark + ".read()");
      case "refcount_dec_and_test" -> Val.truth(count(call, 0) + mark + ".decAndTest()");
      case "kref_put" ->
          Val.truth(
              mark
                  + "krefPut("
                  + count(call, 0)
                  + ", "
                  + arguments.pointer(call, 1, "Fn")
                  + ", "
                  + Expressions.where(call.at())
                  + ")");
      default -> null;
    };
  }

  private String count(Expr.Call call, int index) {
    return arguments.object(call, index, "RefCount");
  }
}
