package org.quiesce.translate.read;

import org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTConditionalExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionList;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.eclipse.cdt.core.dom.ast.gnu.IGNUASTCompoundStatementExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.StructType;

/** Expressions: values, places, types, and branches on them. */
final class Expressions {
  private final Lowering lowering;
  private final Operators operators;
  private final Choices choices;
  private final Calls calls;
  private final Literals literals;

  Expressions(Lowering lowering) {
    this.lowering = lowering;
    this.operators = new Operators(lowering, this);
    this.choices = new Choices(lowering, this);
    this.calls = new Calls(lowering, this);
    this.literals = new Literals(lowering.unit.linkage.character);
  }

  static IASTExpression bare(IASTExpression expression) {
    IASTExpression at = expression;
    while (at instanceof IASTUnaryExpression u
        && u.getOperator() == IASTUnaryExpression.op_bracketedPrimary) {
      at = u.getOperand();
    }
    return at;
  }

  static @Nullable String name(IASTExpression expression) {
    return expression instanceof IASTIdExpression id ? id.getName().toString() : null;
  }

  Value value(IASTInitializerClause clause, @Nullable CType expected) {
    if (clause instanceof IASTExpression expression) {
      return value(expression, expected);
    }
    throw new Unsupported("braces where a value is expected");
  }

  Value value(IASTExpression expression) {
    return value(expression, null);
  }

  /**
   * The value of an expression.
   *
   * @param expected the type that it is used as, if that is known: what an allocation makes, what
   *     an undeclared function returns
   */
  Value value(IASTExpression whole, @Nullable CType expected) {
    IASTExpression e = bare(whole);
    lowering.at(e);
    if (e instanceof IASTLiteralExpression literal) {
      return literal.getKind() == IASTLiteralExpression.lk_string_literal
          ? lowering.operations.load(literals.text(literal))
          : literals.number(literal);
    }
    if (e instanceof IASTIdExpression id) {
      return named(id, expected);
    }
    if (e instanceof IASTFunctionCallExpression call) {
      return calls.call(call, expected, true);
    }
    if (e instanceof IASTBinaryExpression binary) {
      return operators.binary(binary, expected);
    }
    if (e instanceof IASTUnaryExpression unary && !isStar(unary)) {
      return operators.unary(unary);
    }
    if (e instanceof IASTCastExpression cast) {
      return operators.cast(cast);
    }
    if (e instanceof IASTConditionalExpression conditional) {
      return choices.conditional(conditional, expected);
    }
    if (e instanceof IASTTypeIdExpression id) {
      return operators.ofType(id);
    }
    if (e instanceof IASTExpressionList list) {
      IASTExpression[] all = list.getExpressions();
      for (int i = 0; i < all.length - 1; i++) {
        effect(all[i]);
      }
      return value(all[all.length - 1], expected);
    }
    if (e instanceof IGNUASTCompoundStatementExpression block) {
      return lowering.statements.expression(block.getCompoundStatement(), expected);
    }
    Place place = place(e);
    if (place == null) {
      throw new Unsupported("an expression: " + Calls.shortened(e.getRawSignature()));
    }
    return loaded(place, expected);
  }

  /** The value of a place; a struct is not loaded, also where only its use says that it is one. */
  private Value loaded(Place place, @Nullable CType expected) {
    return expected instanceof StructType
            && place instanceof Place.InMemory memory
            && memory.type() instanceof CType.Open
        ? new Value(memory.address(), expected)
        : lowering.operations.load(place);
  }

  private static boolean isStar(IASTUnaryExpression unary) {
    return unary.getOperator() == IASTUnaryExpression.op_star;
  }

  /** Evaluates an expression whose value nobody uses. */
  void effect(IASTExpression whole) {
    IASTExpression e = bare(whole);
    while (e instanceof IASTCastExpression cast
        && lowering.types.of(cast.getTypeId()) instanceof CType.Void) {
      e = bare(cast.getOperand());
    }
    if (e instanceof IASTFunctionCallExpression call) {
      lowering.at(e);
      calls.call(call, null, false);
      return;
    }
    if (e instanceof IASTUnaryExpression unary && operators.stepped(unary)) {
      return;
    }
    value(e, null);
  }

  /** Goes on at one of two places. */
  void branch(IASTExpression whole, Label whenTrue, Label whenFalse) {
    choices.branch(whole, whenTrue, whenFalse);
  }

  /** Goes on at one of two places by a value. */
  void fork(Value value, Label whenTrue, Label whenFalse) {
    choices.fork(value, whenTrue, whenFalse);
  }

  /** The type of an expression as it stands, before arrays and functions decay. */
  CType type(IASTExpression whole) {
    IASTExpression e = bare(whole);
    Place place = place(e);
    return place != null ? place.type() : value(e, null).type();
  }

  private Value named(IASTIdExpression id, @Nullable CType expected) {
    String name = id.getName().toString();
    Symbol symbol = lowering.unit.find(lowering.scope, name);
    if (symbol instanceof Symbol.Enumerator enumerator) {
      return Value.constant(enumerator.value(), enumerator.type());
    }
    if (symbol == null
        && expected instanceof CType.Pointer p
        && p.to() instanceof CType.Func
        && Literals.functionName(name) == null) {
      lowering.unit.unknown(name, id);
      return new Value(new Operand.FunctionAddress(name), expected);
    }
    Place place = place(id);
    if (place == null) {
      throw new Unsupported("the name of a type where a value is expected: " + name);
    }
    return loaded(place, expected);
  }

  /** The place that an expression denotes; null if it denotes none. */
  @Nullable Place place(IASTExpression whole) {
    IASTExpression e = bare(whole);
    lowering.at(e);
    if (e instanceof IASTIdExpression id) {
      return placeOf(id);
    }
    if (e instanceof IASTFieldReference field) {
      return field(field, Access.PLAIN);
    }
    if (e instanceof IASTArraySubscriptExpression subscript) {
      Value base = value(subscript.getArrayExpression());
      Value index = value(subscript.getArgument(), null);
      return element(base, index);
    }
    if (e instanceof IASTUnaryExpression unary && isStar(unary)) {
      return deref(value(unary.getOperand()));
    }
    if (e instanceof IASTLiteralExpression literal
        && literal.getKind() == IASTLiteralExpression.lk_string_literal) {
      return literals.text(literal);
    }
    if (e instanceof IASTTypeIdInitializerExpression literal) {
      return lowering.statements.locals().compound(literal);
    }
    return null;
  }

  private @Nullable Place placeOf(IASTIdExpression id) {
    String name = id.getName().toString();
    Symbol symbol = lowering.unit.find(lowering.scope, name);
    if (symbol instanceof Symbol.InSlot slot) {
      return new Place.InSlot(slot.slot(), slot.type(), slot.volatility().pointee());
    }
    if (symbol instanceof Symbol.InMemory memory) {
      return new Place.InMemory(
          lowering.unit.used(memory.address()),
          memory.type(),
          memory.volatility().self(),
          -1,
          memory.volatility().pointee());
    }
    if (symbol instanceof Symbol.OfFunction function) {
      return new Place.InMemory(
          lowering.unit.used(new Operand.FunctionAddress(function.name())), function.type());
    }
    if (symbol != null) {
      return null;
    }
    if (Literals.functionName(name) != null && lowering.body != null) {
      return literals.text(lowering.body.name);
    }
    return lowering.unit.unknownPlace(name, id);
  }

  /** What a pointer points to. */
  Place deref(Value pointer) {
    Access access = pointer.pointee();
    if (pointer.type() instanceof CType.Pointer p) {
      return new Place.InMemory(pointer.operand(), p.to(), access, -1, Access.PLAIN);
    }
    if (pointer.isOpen()) {
      CType type = new CType.Open("*" + ((CType.Open) pointer.type()).name());
      return new Place.InMemory(pointer.operand(), type, access, -1, Access.PLAIN);
    }
    throw new Unsupported("what " + pointer.type() + " points to");
  }

  private Place element(Value base, Value index) {
    if (!base.type().isPointer() && index.type().isPointer()) {
      return element(index, base);
    }
    if (base.type().isPointer()) {
      return deref(lowering.operations.binary(BinaryOperator.ADD, base, index));
    }
    if (base.isOpen()) {
      CType element = new CType.Open(((CType.Open) base.type()).name() + "[]");
      Value pointer = new Value(base.operand(), new CType.Pointer(element));
      return deref(lowering.operations.binary(BinaryOperator.ADD, pointer, index));
    }
    throw new Unsupported("an element of " + base.type());
  }

  private Place field(IASTFieldReference reference, Access access) {
    String name = reference.getFieldName().toString();
    IASTExpression owner = bare(reference.getFieldOwner());
    if (!reference.isPointerDereference()) {
      Place place = place(owner);
      if (place instanceof Place.InMemory memory) {
        lowering.at(reference);
        return lowering.operations.field(memory.address(), memory.type(), name, memory.access());
      }
      if (place == null) {
        Value struct = value(owner);
        if (struct.isStruct()) {
          lowering.at(reference);
          return lowering.operations.field(struct.operand(), struct.type(), name, access);
        }
      }
      throw new Unsupported("a field of something that is no struct: " + name);
    }
    Value pointer = value(owner);
    lowering.at(reference);
    Place to = deref(pointer);
    return lowering.operations.field(
        pointer.operand(), to.type(), name, ((Place.InMemory) to).access());
  }
}
