package org.quiesce.translate.generate;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Stmt;
import org.quiesce.translate.syntax.Variable;

/** Visits everything inside a statement. */
public final class Walk {
  private final Consumer<Expr> onExpression;
  private final Consumer<Stmt> onStatement;

  public Walk(Consumer<Expr> onExpression, Consumer<Stmt> onStatement) {
    this.onExpression = onExpression;
    this.onStatement = onStatement;
  }

  public void statement(@Nullable Stmt statement) {
    if (statement == null) {
      return;
    }
    onStatement.accept(statement);
    if (statement instanceof Stmt.Block block) {
      block.statements().forEach(this::statement);
    } else if (statement instanceof Stmt.Eval eval) {
      expression(eval.value());
    } else if (statement instanceof Stmt.Declare declare) {
      for (Variable variable : declare.variables()) {
        expression(variable.init());
      }
    } else if (statement instanceof Stmt.If branch) {
      expression(branch.condition());
      statement(branch.yes());
      statement(branch.no());
    } else if (statement instanceof Stmt.Loop loop) {
      statement(loop.start());
      expression(loop.condition());
      statement(loop.body());
      expression(loop.update());
    } else if (statement instanceof Stmt.ForEach walk) {
      walk.arguments().forEach(this::expression);
      statement(walk.body());
    } else if (statement instanceof Stmt.ScopedGuard guard) {
      guard.arguments().forEach(this::expression);
      statement(guard.body());
    } else if (statement instanceof Stmt.Switch selection) {
      expression(selection.value());
      selection.cases().forEach(c -> c.statements().forEach(this::statement));
    } else if (statement instanceof Stmt.Return result) {
      expression(result.value());
    }
  }

  public void expression(@Nullable Expr expression) {
    if (expression == null) {
      return;
    }
    onExpression.accept(expression);
    if (expression instanceof Expr.Unary unary) {
      expression(unary.operand());
    } else if (expression instanceof Expr.Binary binary) {
      expression(binary.left());
      expression(binary.right());
    } else if (expression instanceof Expr.Assign assign) {
      expression(assign.target());
      expression(assign.value());
    } else if (expression instanceof Expr.Step step) {
      expression(step.target());
    } else if (expression instanceof Expr.Conditional conditional) {
      expression(conditional.condition());
      expression(conditional.yes());
      expression(conditional.no());
    } else if (expression instanceof Expr.Call call) {
      expression(call.function());
      call.arguments().forEach(this::expression);
    } else if (expression instanceof Expr.Element element) {
      expression(element.base());
      expression(element.index());
    } else if (expression instanceof Expr.Field field) {
      expression(field.base());
    } else if (expression instanceof Expr.Cast cast) {
      expression(cast.operand());
    } else if (expression instanceof Expr.Literal literal) {
      expression(literal.value());
    } else if (expression instanceof Expr.Statements statements) {
      statement(statements.block());
    } else if (expression instanceof Expr.Init init) {
      init.items().forEach(item -> expression(item.value()));
    }
  }
}
