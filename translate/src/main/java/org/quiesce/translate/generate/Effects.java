package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.quiesce.translate.syntax.Expr;

/** What an expression does beside having a value. */
final class Effects {
  /** Operators of the compiler, which evaluate nothing. */
  private static final Set<String> UNEVALUATED =
      Set.of("typeof", "__typeof__", "sizeof", "offsetof", "__builtin_offsetof", "IS_ENABLED");

  private Effects() {}

  /** Whether evaluating it may change something. */
  static boolean changesSomething(Expressions expressions, Expr expression) {
    return in(expression).stream()
        .anyMatch(
            one ->
                !(one instanceof Expr.Call call
                    && Known.looksOnly(call.name())
                    && expressions.pass().program().definer(expressions.file(), call.name())
                        == null));
  }

  /** The calls, assignments and steps inside, in the order of the source. */
  static List<Expr> in(Expr expression) {
    List<Expr> found = new ArrayList<>();
    IdentityHashMap<Expr, Boolean> left = new IdentityHashMap<>();
    new Walk(
            e -> {
              if (e instanceof Expr.Call call && UNEVALUATED.contains(call.name())) {
                call.arguments()
                    .forEach(a -> new Walk(one -> left.put(one, true), s -> {}).expression(a));
              } else if (e instanceof Expr.Call
                  || e instanceof Expr.Assign
                  || e instanceof Expr.Step) {
                found.add(e);
              }
            },
            s -> {})
        .expression(expression);
    found.removeIf(left::containsKey);
    return found;
  }
}
