package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/** A switch: its body comes first, then what looks for the case. */
final class Switch {
  private record Case(IASTExpression value, Label label) {}

  final Label dispatch = new Label();
  final Label end = new Label();
  private final Lowering lowering;
  private final Value value;
  private final List<Case> cases = new ArrayList<>();
  private @Nullable Label otherwise;

  Switch(Lowering lowering, Value value) {
    this.lowering = lowering;
    this.value = value;
  }

  /** The type that a switch on something compares in. */
  static CType type(CType type) {
    if (!type.isInteger() && !(type instanceof CType.Open)) {
      throw new Unsupported("a switch on " + type);
    }
    return type instanceof CType.Open ? type : Arithmetic.promote(type);
  }

  void label(IASTExpression of) {
    Label label = new Label();
    lowering.code.place(label);
    cases.add(new Case(of, label));
  }

  void otherwise() {
    otherwise = new Label();
    lowering.code.place(otherwise);
  }

  void finish() {
    lowering.code.jump(end);
    lowering.code.place(dispatch);
    for (Case one : cases) {
      Label next = new Label();
      try {
        test(one, next);
      } catch (Unsupported e) {
        lowering.notModelled(e.what());
      }
      lowering.code.place(next);
    }
    lowering.code.jump(otherwise != null ? otherwise : end);
    lowering.code.place(end);
  }

  private void test(Case one, Label next) {
    if (Expressions.bare(one.value()) instanceof IASTBinaryExpression range
        && range.getOperator() == IASTBinaryExpression.op_ellipses) {
      Label above = new Label();
      test(BinaryOperator.GREATER_OR_EQUAL, range.getOperand1(), above, next);
      lowering.code.place(above);
      test(BinaryOperator.LESS_OR_EQUAL, range.getOperand2(), one.label(), next);
    } else {
      test(BinaryOperator.EQUAL, one.value(), one.label(), next);
    }
  }

  private void test(BinaryOperator operator, IASTExpression with, Label yes, Label no) {
    Value other = lowering.operations.convert(lowering.expressions.value(with), value.type());
    lowering.expressions.fork(lowering.operations.binary(operator, value, other), yes, no);
  }
}
