package org.quiesce.translate.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A C statement. */
public sealed interface Stmt {
  At at();

  /** {@code { ... }}. */
  record Block(At at, List<Stmt> statements, At end) implements Stmt {}

  /** An expression. */
  record Eval(At at, Expr value) implements Stmt {}

  /** A declaration of one or several variables. */
  record Declare(At at, List<Variable> variables) implements Stmt {}

  /** {@code if}. */
  record If(At at, Expr condition, Stmt yes, @Nullable Stmt no) implements Stmt {}

  /**
   * A loop.
   *
   * @param start null, a declaration or an expression
   * @param testFirst false for {@code do}
   */
  record Loop(
      At at,
      @Nullable Stmt start,
      @Nullable Expr condition,
      @Nullable Expr update,
      Stmt body,
      boolean testFirst)
      implements Stmt {}

  /** {@code scoped_guard(kind, arguments) body}. */
  record ScopedGuard(At at, String kind, List<Expr> arguments, Stmt body) implements Stmt {}

  /** {@code for_each_x(arguments) body}, by the macro's name. */
  record ForEach(At at, String macro, List<Expr> arguments, Stmt body) implements Stmt {}

  /** {@code switch}; the body's statements follow their labels. */
  record Switch(At at, Expr value, List<Case> cases, At end) implements Stmt {}

  /** {@code case value:} or {@code default:} (value null) and what follows it. */
  record Case(At at, @Nullable Expr value, List<Stmt> statements) {}

  /** {@code return}. */
  record Return(At at, @Nullable Expr value) implements Stmt {}

  /** {@code break}. */
  record Break(At at) implements Stmt {}

  /** {@code continue}. */
  record Continue(At at) implements Stmt {}

  /** {@code goto}. */
  record Goto(At at, String label) implements Stmt {}

  /** {@code label:}; the statement behind it follows in the same block. */
  record Label(At at, String name) implements Stmt {}

  /** Anything that has no translation. */
  record Unknown(At at, String what) implements Stmt {}
}
