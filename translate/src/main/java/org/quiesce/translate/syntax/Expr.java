package org.quiesce.translate.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A C expression. */
public sealed interface Expr {
  At at();

  /** Whether it is an initialiser list. */
  default boolean isList() {
    return this instanceof Init;
  }

  /** A name. */
  record Name(At at, String name) implements Expr {}

  /** An integer or character literal. */
  record Numeral(At at, long value, CType.Int type) implements Expr {}

  /** A string; its text is of no interest. */
  record Text(At at) implements Expr {}

  /** {@code NULL}. */
  record Null(At at) implements Expr {}

  /** {@code ! - ~ + & *} in front of an operand. */
  record Unary(At at, String operator, Expr operand) implements Expr {}

  /** An operator between two operands, the comma included. */
  record Binary(At at, String operator, Expr left, Expr right) implements Expr {}

  /** {@code =} or a compound assignment; the operator is {@code ""} for a plain one. */
  record Assign(At at, String operator, Expr target, Expr value) implements Expr {}

  /** {@code ++} or {@code --}. */
  record Step(At at, boolean up, boolean prefix, Expr target) implements Expr {}

  /** {@code c ? a : b}; a is null for the GNU form without it. */
  record Conditional(At at, Expr condition, @Nullable Expr yes, Expr no) implements Expr {}

  /** A call; the function is an expression. */
  record Call(At at, Expr function, List<Expr> arguments) implements Expr {
    /** The name of what is called; empty if it is no plain name. */
    public String name() {
      return function instanceof Name name ? name.name() : "";
    }
  }

  /** {@code base.name} or {@code base->name}. */
  record Field(At at, Expr base, String name, boolean arrow) implements Expr {}

  /** {@code (type)operand}. */
  record Cast(At at, CType type, Expr operand) implements Expr {}

  /** {@code (type){...}}. */
  record Literal(At at, CType type, Expr value) implements Expr {}

  /** {@code {...}} as an initialiser. */
  record Init(At at, List<Item> items) implements Expr {
    /** One initialiser; the field is null for a positional one, {@code a.b} for a member of one. */
    public record Item(@Nullable String field, Expr value) {}
  }

  /** A type as an argument of a macro, or of sizeof. */
  record TypeName(At at, CType type) implements Expr {}

  /** {@code sizeof} of a type, or of an expression; one of them is null. */
  record SizeOf(At at, @Nullable CType type, @Nullable Expr operand) implements Expr {}

  /** {@code base[index]}. */
  record Element(At at, Expr base, Expr index) implements Expr {}

  /** {@code ({ ...; value; })}; it has the value of its last statement if that is an expression. */
  record Statements(At at, Stmt.Block block) implements Expr {
    /** The last statement if it gives a value, or null. */
    public Stmt.@Nullable Eval last() {
      int size = block.statements().size();
      return size > 0 && block.statements().get(size - 1) instanceof Stmt.Eval last ? last : null;
    }
  }

  /** Anything that has no translation. */
  record Unknown(At at, String what) implements Expr {}
}
