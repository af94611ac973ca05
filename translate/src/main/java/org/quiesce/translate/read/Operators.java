package org.quiesce.translate.read;

import java.util.OptionalLong;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Instruction.UnaryOperator;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.StructType;

/** Operators and assignments. */
final class Operators {
  private static final CType SIZE = CType.ULONG;

  private final Lowering lowering;
  private final Expressions expressions;
  private final Offsets offsets;

  Operators(Lowering lowering, Expressions expressions) {
    this.lowering = lowering;
    this.expressions = expressions;
    this.offsets = new Offsets(lowering, expressions);
  }

  Value binary(IASTBinaryExpression e, @Nullable CType expected) {
    int operator = e.getOperator();
    if (operator == IASTBinaryExpression.op_assign) {
      return assign(e);
    }
    BinaryOperator compound = compound(operator);
    if (compound != null) {
      return assign(e, compound);
    }
    if (Choices.isLogical(e)) {
      return new Choices(lowering, expressions).logical(e);
    }
    BinaryOperator plain = plain(operator);
    if (plain == null) {
      throw new Unsupported("an operator: " + Calls.shortened(e.getRawSignature()));
    }
    Value cast = castOfUnknown(e);
    if (cast != null) {
      return cast;
    }
    Value moved = offsets.moved(e, plain);
    if (moved != null) {
      return moved;
    }
    Value left = expressions.value(e.getOperand1());
    Value right = expressions.value(e.getOperand2(), plain.isComparison() ? left.type() : null);
    lowering.at(e);
    return lowering.operations.binary(plain, left, right);
  }

  /** {@code (foo_t)-1} with an unknown type looks like a difference. */
  private @Nullable Value castOfUnknown(IASTBinaryExpression e) {
    String name = Expressions.name(Expressions.bare(e.getOperand1()));
    boolean bracketed = e.getOperand1() instanceof IASTUnaryExpression;
    if (name == null
        || !bracketed
        || lowering.unit.find(lowering.scope, name) != null
        || !(name.endsWith("_t") || name.matches("[us](8|16|32|64)"))) {
      return null;
    }
    Value right = expressions.value(e.getOperand2());
    Value value =
        switch (e.getOperator()) {
          case IASTBinaryExpression.op_minus ->
              lowering.operations.unary(UnaryOperator.NEGATE, right);
          case IASTBinaryExpression.op_plus -> right;
          default -> null;
        };
    return value == null ? null : lowering.operations.convert(value, new CType.Open(name));
  }

  private Value assign(IASTBinaryExpression e) {
    Place to = place(e.getOperand1());
    Value value = expressions.value(e.getOperand2(), to.type());
    lowering.at(e);
    return lowering.operations.store(to, value);
  }

  private Value assign(IASTBinaryExpression e, BinaryOperator operator) {
    Place to = place(e.getOperand1());
    Value right = expressions.value(e.getOperand2());
    lowering.at(e);
    if (to instanceof Place.InMemory memory && memory.access() == Access.FULL) {
      return lowering.operations.atomic(operator, memory, right, true);
    }
    Value left = lowering.operations.load(to);
    return lowering.operations.store(to, lowering.operations.binary(operator, left, right));
  }

  private Place place(IASTExpression e) {
    Place place = expressions.place(e);
    if (place == null) {
      throw new Unsupported("an assignment to " + Calls.shortened(e.getRawSignature()));
    }
    return place;
  }

  private static @Nullable BinaryOperator plain(int operator) {
    return switch (operator) {
      case IASTBinaryExpression.op_multiply -> BinaryOperator.MULTIPLY;
      case IASTBinaryExpression.op_divide -> BinaryOperator.DIVIDE;
      case IASTBinaryExpression.op_modulo -> BinaryOperator.REMAINDER;
      case IASTBinaryExpression.op_plus -> BinaryOperator.ADD;
      case IASTBinaryExpression.op_minus -> BinaryOperator.SUBTRACT;
      case IASTBinaryExpression.op_shiftLeft -> BinaryOperator.SHIFT_LEFT;
      case IASTBinaryExpression.op_shiftRight -> BinaryOperator.SHIFT_RIGHT;
      case IASTBinaryExpression.op_lessThan -> BinaryOperator.LESS;
      case IASTBinaryExpression.op_greaterThan -> BinaryOperator.GREATER;
      case IASTBinaryExpression.op_lessEqual -> BinaryOperator.LESS_OR_EQUAL;
      case IASTBinaryExpression.op_greaterEqual -> BinaryOperator.GREATER_OR_EQUAL;
      case IASTBinaryExpression.op_binaryAnd -> BinaryOperator.AND;
      case IASTBinaryExpression.op_binaryXor -> BinaryOperator.XOR;
      case IASTBinaryExpression.op_binaryOr -> BinaryOperator.OR;
      case IASTBinaryExpression.op_equals -> BinaryOperator.EQUAL;
      case IASTBinaryExpression.op_notequals -> BinaryOperator.NOT_EQUAL;
      default -> null;
    };
  }

  private static @Nullable BinaryOperator compound(int operator) {
    return switch (operator) {
      case IASTBinaryExpression.op_multiplyAssign -> BinaryOperator.MULTIPLY;
      case IASTBinaryExpression.op_divideAssign -> BinaryOperator.DIVIDE;
      case IASTBinaryExpression.op_moduloAssign -> BinaryOperator.REMAINDER;
      case IASTBinaryExpression.op_plusAssign -> BinaryOperator.ADD;
      case IASTBinaryExpression.op_minusAssign -> BinaryOperator.SUBTRACT;
      case IASTBinaryExpression.op_shiftLeftAssign -> BinaryOperator.SHIFT_LEFT;
      case IASTBinaryExpression.op_shiftRightAssign -> BinaryOperator.SHIFT_RIGHT;
      case IASTBinaryExpression.op_binaryAndAssign -> BinaryOperator.AND;
      case IASTBinaryExpression.op_binaryXorAssign -> BinaryOperator.XOR;
      case IASTBinaryExpression.op_binaryOrAssign -> BinaryOperator.OR;
      default -> null;
    };
  }

  Value unary(IASTUnaryExpression e) {
    IASTExpression operand = e.getOperand();
    return switch (e.getOperator()) {
      case IASTUnaryExpression.op_prefixIncr -> step(e, BinaryOperator.ADD, true);
      case IASTUnaryExpression.op_prefixDecr -> step(e, BinaryOperator.SUBTRACT, true);
      case IASTUnaryExpression.op_postFixIncr -> step(e, BinaryOperator.ADD, false);
      case IASTUnaryExpression.op_postFixDecr -> step(e, BinaryOperator.SUBTRACT, false);
      case IASTUnaryExpression.op_plus -> {
        Value value = expressions.value(operand);
        yield lowering.operations.convert(value, Arithmetic.promote(value.type()));
      }
      case IASTUnaryExpression.op_minus ->
          lowering.operations.unary(UnaryOperator.NEGATE, expressions.value(operand));
      case IASTUnaryExpression.op_tilde ->
          lowering.operations.unary(UnaryOperator.COMPLEMENT, expressions.value(operand));
      case IASTUnaryExpression.op_not ->
          lowering.operations.unary(UnaryOperator.NOT, expressions.value(operand));
      case IASTUnaryExpression.op_amper -> address(operand);
      case IASTUnaryExpression.op_sizeof -> size(lowering.typeOf(operand));
      case IASTUnaryExpression.op_alignOf -> alignment(lowering.typeOf(operand));
      case IASTUnaryExpression.op_labelReference -> throw new Unsupported("the address of a label");
      default -> throw new Unsupported("an operator: " + Calls.shortened(e.getRawSignature()));
    };
  }

  /** Lowers {@code x++} or {@code x--} whose value nobody uses; false if it is none. */
  boolean stepped(IASTUnaryExpression e) {
    switch (e.getOperator()) {
      case IASTUnaryExpression.op_postFixIncr -> step(e, BinaryOperator.ADD, true);
      case IASTUnaryExpression.op_postFixDecr -> step(e, BinaryOperator.SUBTRACT, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Value step(IASTUnaryExpression e, BinaryOperator operator, boolean prefix) {
    Place to = place(e.getOperand());
    lowering.at(e);
    if (to instanceof Place.InMemory memory && memory.access() == Access.FULL) {
      Value one = Value.constant(1, CType.INT);
      return lowering.operations.atomic(operator, memory, one, prefix);
    }
    Value before = lowering.operations.load(to);
    Value kept = prefix ? before : lowering.operations.copy(before);
    Value after = lowering.operations.binary(operator, kept, Value.constant(1, CType.INT));
    Value stored = lowering.operations.store(to, after);
    return prefix ? stored : kept;
  }

  Value address(IASTExpression operand) {
    Place place = expressions.place(operand);
    if (place instanceof Place.InMemory memory) {
      if (memory.bits() >= 0) {
        throw new Unsupported("the address of a bit-field");
      }
      return new Value(memory.address(), new CType.Pointer(memory.type()), memory.access());
    }
    throw new Unsupported("the address of " + Calls.shortened(operand.getRawSignature()));
  }

  Value size(CType type) {
    OptionalLong size = lowering.unit.layout().size(type);
    return size.isPresent()
        ? Value.constant(size.getAsLong(), SIZE)
        : new Value(new Operand.SizeOf(type), SIZE);
  }

  private Value alignment(CType type) {
    OptionalLong alignment = lowering.unit.layout().alignment(type);
    return alignment.isPresent()
        ? Value.constant(alignment.getAsLong(), SIZE)
        : new Value(new Operand.SizeOf(type), SIZE);
  }

  Value ofType(IASTTypeIdExpression e) {
    CType type = lowering.types.of(e.getTypeId());
    return switch (e.getOperator()) {
      case IASTTypeIdExpression.op_sizeof -> size(type);
      case IASTTypeIdExpression.op_alignof -> alignment(type);
      default -> throw new Unsupported("a type where a value is expected");
    };
  }

  Value cast(IASTCastExpression e) {
    Types.Typed typed = lowering.types.typed(e.getTypeId());
    CType type = typed.type();
    Value value = expressions.value(e.getOperand(), type);
    lowering.at(e);
    if (type instanceof CType.Void) {
      return Value.NOTHING;
    }
    if (type instanceof StructType && type.equals(value.type())) {
      return value;
    }
    Value converted = lowering.operations.convert(value, type);
    return new Value(converted.operand(), type, typed.volatility().pointee());
  }
}
