package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTConditionalExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;

/** {@code ?:}, {@code &&}, {@code ||}, and branches. */
final class Choices {
  /** A value, and the code that makes it, not yet in its place. */
  private record Arm(Value value, List<Code.Item> items) {}

  private final Lowering lowering;
  private final Expressions expressions;

  Choices(Lowering lowering, Expressions expressions) {
    this.lowering = lowering;
    this.expressions = expressions;
  }

  void branch(IASTExpression whole, Label whenTrue, Label whenFalse) {
    IASTExpression e = Expressions.bare(whole);
    if (e instanceof IASTUnaryExpression not && not.getOperator() == IASTUnaryExpression.op_not) {
      branch(not.getOperand(), whenFalse, whenTrue);
      return;
    }
    if (e instanceof IASTBinaryExpression binary && isLogical(binary)) {
      Label second = new Label();
      if (binary.getOperator() == IASTBinaryExpression.op_logicalAnd) {
        branch(binary.getOperand1(), second, whenFalse);
      } else {
        branch(binary.getOperand1(), whenTrue, second);
      }
      lowering.code.place(second);
      branch(binary.getOperand2(), whenTrue, whenFalse);
      return;
    }
    Value value = expressions.value(e);
    lowering.at(e);
    fork(value, whenTrue, whenFalse);
  }

  void fork(Value value, Label whenTrue, Label whenFalse) {
    if (value.isStruct() || value.isVoid()) {
      throw new Unsupported("a condition on " + value.type());
    }
    if (value.operand() instanceof Operand.Constant c && !(value.type() instanceof CType.Real)) {
      lowering.code.jump(c.value() != 0 ? whenTrue : whenFalse);
    } else if (Operations.isAddress(value.operand())) {
      lowering.code.jump(whenTrue);
    } else {
      lowering.code.fork(value.operand(), whenTrue, whenFalse);
    }
  }

  static boolean isLogical(IASTBinaryExpression binary) {
    return binary.getOperator() == IASTBinaryExpression.op_logicalAnd
        || binary.getOperator() == IASTBinaryExpression.op_logicalOr;
  }

  /** The value of {@code &&} or {@code ||}: an int, 0 or 1. */
  Value logical(IASTBinaryExpression binary) {
    boolean and = binary.getOperator() == IASTBinaryExpression.op_logicalAnd;
    Value left = expressions.value(binary.getOperand1());
    if (left.isConstant()) {
      if ((left.constant() != 0) != and) {
        return Value.constant(and ? 0 : 1, CType.INT);
      }
      Value right = expressions.value(binary.getOperand2());
      if (right.isConstant()) {
        return Value.constant(right.constant() != 0 ? 1 : 0, CType.INT);
      }
      return truth(right);
    }
    Slot result = lowering.code.slot(null, CType.INT);
    Label second = new Label();
    Label yes = new Label();
    Label no = new Label();
    Label end = new Label();
    fork(left, and ? second : yes, and ? no : second);
    lowering.code.place(second);
    branch(binary.getOperand2(), yes, no);
    lowering.code.place(yes);
    lowering.code.emit(new Instruction.Move(result, new Operand.Constant(1, CType.INT)));
    lowering.code.jump(end);
    lowering.code.place(no);
    lowering.code.emit(new Instruction.Move(result, new Operand.Constant(0, CType.INT)));
    lowering.code.place(end);
    return new Value(new Operand.Of(result), CType.INT);
  }

  /** 1 if a value is not 0, else 0. */
  private Value truth(Value value) {
    Value not = lowering.operations.unary(Instruction.UnaryOperator.NOT, value);
    return lowering.operations.unary(Instruction.UnaryOperator.NOT, not);
  }

  private Arm arm(Supplier<Value> lowered) {
    List<Code.Item> kept = lowering.code.items;
    List<Code.Item> own = new ArrayList<>();
    lowering.code.items = own;
    try {
      return new Arm(lowered.get(), own);
    } finally {
      lowering.code.items = kept;
    }
  }

  Value conditional(IASTConditionalExpression e, @Nullable CType expected) {
    IASTExpression positive = e.getPositiveResultExpression();
    IASTExpression negative = e.getNegativeResultExpression();
    Label yes = new Label();
    Label no = new Label();
    Label end = new Label();
    Arm whenTrue;
    Arm test;
    if (positive == null) {
      test = arm(() -> expressions.value(e.getLogicalConditionExpression(), expected));
      whenTrue = new Arm(test.value(), List.of());
    } else {
      test = arm(() -> expressions.value(e.getLogicalConditionExpression()));
      whenTrue = arm(() -> expressions.value(positive, expected));
    }
    Arm whenFalse = arm(() -> expressions.value(negative, expected));
    CType type = common(whenTrue.value(), whenFalse.value());
    lowering.code.items.addAll(test.items());
    if (test.value().isConstant()) {
      Arm chosen = test.value().constant() != 0 ? whenTrue : whenFalse;
      lowering.code.items.addAll(chosen.items());
      return lowering.operations.convert(chosen.value(), type);
    }
    fork(test.value(), yes, no);
    CType held = type.isScalar() ? type : new CType.Pointer(type);
    Slot slot = type instanceof CType.Void ? null : lowering.code.slot(null, held);
    finish(yes, whenTrue, type, slot);
    lowering.code.jump(end);
    finish(no, whenFalse, type, slot);
    lowering.code.place(end);
    return slot == null
        ? Value.NOTHING
        : new Value(
            new Operand.Of(slot),
            type,
            Access.strongest(whenTrue.value().pointee(), whenFalse.value().pointee()));
  }

  private void finish(Label label, Arm arm, CType type, @Nullable Slot slot) {
    lowering.code.place(label);
    lowering.code.items.addAll(arm.items());
    if (slot != null) {
      Value value = lowering.operations.convert(arm.value(), type);
      lowering.code.emit(new Instruction.Move(slot, value.operand()));
    }
  }

  /** The type of {@code c ? left : right}. */
  private static CType common(Value left, Value right) {
    CType a = left.type();
    CType b = right.type();
    if (a.equals(b)) {
      return a;
    }
    if (left.isVoid() || right.isVoid()) {
      return CType.VOID;
    }
    if (left.isStruct() || right.isStruct()) {
      return left.isStruct() ? a : b;
    }
    if (a.isPointer() && b instanceof CType.Pointer q) {
      if (isNullPointer(left) || isNullPointer(right)) {
        return isNullPointer(left) ? b : a;
      }
      return q.to() instanceof CType.Void ? b : a;
    }
    if (a.isPointer() || b.isPointer()) {
      return a.isPointer() ? a : b;
    }
    if (left.isOpen() || right.isOpen()) {
      return left.isOpen() ? a : b;
    }
    return Arithmetic.usual(a, b);
  }

  private static boolean isNullPointer(Value value) {
    return value.isNull()
        && value.type() instanceof CType.Pointer p
        && p.to() instanceof CType.Void;
  }
}
