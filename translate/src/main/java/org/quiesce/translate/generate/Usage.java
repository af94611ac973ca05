package org.quiesce.translate.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Stmt;

/**
 * How a function uses its variables, by name: shadowed names count as one.
 *
 * @param changed assigned to, or address taken
 * @param called called like a function
 */
record Usage(Set<String> changed, Set<String> called) {
  private static final Set<String> TAKING =
      Set.of("no_free_ptr", "return_ptr", "retain_and_null_ptr");

  static Usage of(Function function) {
    Usage usage = new Usage(new HashSet<>(), new HashSet<>());
    new Walk(usage::look, usage::look).statement(function.body());
    return usage;
  }

  private void look(Stmt statement) {
    if (statement instanceof Stmt.ForEach walk) {
      walk.arguments().forEach(this::change);
    }
  }

  private void look(Expr expression) {
    if (expression instanceof Expr.Assign assign) {
      change(assign.target());
    } else if (expression instanceof Expr.Step step) {
      change(step.target());
    } else if (expression instanceof Expr.Unary unary && unary.operator().equals("&")) {
      change(unary.operand());
    } else if (expression instanceof Expr.Call call) {
      List<Expr> arguments = call.arguments();
      if (TAKING.contains(call.name()) || call.name().equals("WRITE_ONCE")) {
        arguments.forEach(this::change);
      }
      Expr callee = call.function();
      if (callee instanceof Expr.Unary unary && unary.operator().equals("*")) {
        callee = unary.operand();
      }
      if (callee instanceof Expr.Name name) {
        called.add(name.name());
      }
    }
  }

  private void change(Expr target) {
    if (target instanceof Expr.Name name) {
      changed.add(name.name());
    }
  }
}
