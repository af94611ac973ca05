package org.quiesce.translate.read;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Position;

/** One function, or a file outside of functions, while it is lowered: what its parts share. */
final class Lowering {
  final Unit unit;
  final Types types;
  final Operations operations;
  final Expressions expressions;
  final Statements statements;
  Scope scope;
  Code code;

  /** The function; null outside of one. */
  @Nullable Body body;

  /** Whether what is lowered now is only asked for its type or its constant value. */
  private int asked;

  /** Whether an initialiser of static storage is being read. */
  boolean isStatic;

  Lowering(Unit unit, Scope scope, Position position) {
    this.unit = unit;
    this.scope = scope;
    this.code = new Code(position);
    this.types = new Types(this);
    this.operations = new Operations(this);
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
  }

  /** The number that an expression is; empty if it is no constant. */
  OptionalLong constant(IASTExpression expression) {
    try {
      Value value = apart(() -> expressions.value(expression));
      return value.isConstant() ? OptionalLong.of(value.constant()) : OptionalLong.empty();
    } catch (Unsupported e) {
      return OptionalLong.empty();
    }
  }

  /** The type of an expression that is not evaluated: arrays and functions stay what they are. */
  CType typeOf(IASTExpression expression) {
    return apart(() -> expressions.type(expression));
  }

  /** Whether code is made only to be thrown away. */
  boolean isApart() {
    return asked > 0;
  }

  /** Lowers something into code that is thrown away. */
  <T> T apart(Supplier<T> lowered) {
    Code kept = code;
    Scope outer = scope;
    code = new Code(kept.position);
    asked++;
    try {
      return lowered.get();
    } finally {
      asked--;
      code = kept;
      scope = outer;
    }
  }

  /** From here on instructions stand where a node does. */
  void at(IASTNode node) {
    code.position = unit.position(node, code.position);
  }

  /** From here on instructions stand where a node ends. */
  void atEnd(IASTNode node) {
    code.position = unit.end(node, code.position);
  }

  /** Whoever comes here is not decided. */
  void notModelled(String reason) {
    code.emit(new Instruction.NotModelled(reason));
    if (!isApart()) {
      unit.notModelled(code.position, body == null ? "" : body.name, reason);
    }
  }

  /** A number cut to some bits, sign- or zero-extended. */
  static long cut(long value, int bits, boolean signed) {
    int unused = 64 - bits;
    return signed ? value << unused >> unused : value << unused >>> unused;
  }
}
