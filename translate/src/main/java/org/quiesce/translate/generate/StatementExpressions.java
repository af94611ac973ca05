package org.quiesce.translate.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Stmt;

/**
 * {@code ({ ...; value; })} inside one function: a Java lambda that gives the value of the last
 * statement. What leaves it by a jump is not modelled.
 */
final class StatementExpressions {
  /** A statement expression that is being written. */
  private static final class Open {
    final Stmt.@Nullable Eval last;
    @Nullable Val value;

    Open(Stmt.@Nullable Eval last) {
      this.last = last;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private int next = 1;

  /** A number that is used nowhere else in the function. */
  int number() {
    return next++;
  }

  /** Whether a statement expression is being written. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** The Java statement that gives the value of a statement expression; null if this does not. */
  @Nullable String given(Expressions expressions, Stmt.Eval statement) {
    if (open.isEmpty() || !isSame(open.element().last, statement)) {
      return null;
    }
    Val value = expressions.value(statement.value());
    if (value.kind() == Val.Kind.VOID) {
      open.element().value = Val.nothing("");
      return value.java() + ";";
    }
    open.element().value = value;
    return "if (on()) return " + value.java() + ";";
  }

  @SuppressWarnings("ReferenceEquality") // two statements may look alike
  private static boolean isSame(@Nullable Stmt left, Stmt right) {
    return left == right;
  }

  /** Writes a statement expression. */
  Val write(Statements around, Expr.Statements expression) {
    Open now = new Open(expression.last());
    open.push(now);
    String body = around.inner().body(expression.block());
    open.pop();
    Val value = now.value;
    if (value == null || value.kind() == Val.Kind.VOID) {
      return Val.nothing("block(() -> { " + body + "})");
    }
    String end = "throw end(" + Expressions.where(expression.block().end()) + "); ";
    String java = "(() -> { " + body + end + "})";
    return switch (value.kind()) {
      case BOOLEAN, UNKNOWN_NUMBER -> new Val("truth" + java, value.type(), value.kind());
      case INT -> new Val("number" + java, value.type(), value.kind());
      case LONG -> new Val("wide" + java, value.type(), value.kind());
      case STRUCT -> new Val("Unit.<StructValue>of" + java, value.type(), value.kind());
      case REFERENCE, ADDRESS -> reference(around.expressions(), value, java, expression);
      default ->
          value.isUnknown()
              ? value
              : around.expressions().unknown(expression.at(), "this statement expression");
    };
  }

  private static Val reference(
      Expressions expressions, Val value, String java, Expr.Statements expression) {
    if (value.isNull()) {
      return expressions.unknown(expression.at(), "a statement expression that is NULL");
    }
    String type = expressions.pass().types().of(value.type());
    return type.isEmpty()
        ? expressions.unknown(expression.at(), "this statement expression")
        : Val.reference(value.type(), "Unit.<" + type + ">of" + java);
  }
}
