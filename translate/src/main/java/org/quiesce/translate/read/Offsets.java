package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/** {@code offsetof}, and pointers that are moved by one: {@code container_of} and its inverse. */
final class Offsets {
  /** The name that {@code __builtin_offsetof} has for the parser. */
  static final String CALL = "__qz_offsetof";

  /**
   * A member of a struct, by the fields that lead to it.
   *
   * @param steps names of fields, unnamed members included, and indices as {@code [3]}
   * @param index of the element that it is, of the array that the steps lead to the first element
   *     of; null if it is none or its index is a constant
   */
  private record Member(
      CType struct,
      List<String> steps,
      OptionalLong offset,
      CType type,
      @Nullable IASTExpression index) {}

  private final Lowering lowering;
  private final Expressions expressions;

  Offsets(Lowering lowering, Expressions expressions) {
    this.lowering = lowering;
    this.expressions = expressions;
  }

  /** {@code offsetof}: a number, which is not known if a part of the struct is open. */
  Value number(IASTFunctionCallExpression call) {
    Member member = member(call);
    if (member == null) {
      throw new Unsupported("an offsetof of that kind");
    }
    return member.offset().isPresent()
        ? Value.constant(member.offset().getAsLong(), CType.ULONG)
        : new Value(
            new Operand.SizeOf(
                new CType.Open("offsetof(" + member.struct() + ", " + member.steps() + ")")),
            CType.ULONG);
  }

  /** A pointer plus or minus the offset of a member; null if this is none. */
  @Nullable Value moved(IASTBinaryExpression e, BinaryOperator operator) {
    if (operator != BinaryOperator.SUBTRACT && operator != BinaryOperator.ADD) {
      return null;
    }
    IASTExpression by = e.getOperand2();
    Member member = member(by);
    if (member == null || !isBytes(lowering.typeOf(e.getOperand1()))) {
      return null;
    }
    Value pointer = expressions.value(uncast(e.getOperand1()));
    lowering.at(e);
    if (operator == BinaryOperator.SUBTRACT) {
      if (member.index() != null) {
        Value element =
            new Value(pointer.operand(), new CType.Pointer(member.type()), pointer.pointee());
        pointer =
            lowering.operations.binary(
                BinaryOperator.SUBTRACT, element, expressions.value(member.index()));
      }
      CType type = new CType.Pointer(member.struct());
      Slot slot = lowering.code.slot(null, type);
      lowering.code.emit(
          new Instruction.ContainerOf(slot, pointer.operand(), member.struct(), member.steps()));
      return new Value(new Operand.Of(slot), type);
    }
    Operand at = pointer.operand();
    CType inside = member.struct();
    for (String step : member.steps()) {
      if (step.startsWith("[")) {
        throw new Unsupported("a pointer that is moved to an element of an array");
      }
      Place.InMemory place = lowering.operations.field(at, inside, step, Access.PLAIN);
      at = place.address();
      inside = place.type();
    }
    return new Value(at, new CType.Pointer(inside));
  }

  private static boolean isBytes(CType type) {
    return type instanceof CType.Pointer p
        && (p.to() instanceof CType.Void || p.to() instanceof CType.Int i && i.bits() == 8);
  }

  /** A pointer without the casts to other pointers around it. */
  private IASTExpression uncast(IASTExpression e) {
    IASTExpression at = Expressions.bare(e);
    while (at instanceof IASTCastExpression cast
        && isBytes(lowering.types.of(cast.getTypeId()))
        && lowering.typeOf(cast.getOperand()) instanceof CType.Pointer) {
      at = Expressions.bare(cast.getOperand());
    }
    return at;
  }

  private @Nullable Member member(IASTExpression whole) {
    IASTExpression e = Expressions.bare(whole);
    while (e instanceof IASTCastExpression cast
        && lowering.types.of(cast.getTypeId()).isInteger()) {
      e = Expressions.bare(cast.getOperand());
    }
    if (e instanceof IASTFunctionCallExpression call
        && CALL.equals(Expressions.name(Expressions.bare(call.getFunctionNameExpression())))
        && call.getArguments().length == 2) {
      IASTInitializerClause path = call.getArguments()[1];
      return path instanceof IASTExpression p ? member(p) : null;
    }
    if (e instanceof IASTUnaryExpression amper
        && amper.getOperator() == IASTUnaryExpression.op_amper) {
      return path(Expressions.bare(amper.getOperand()));
    }
    return null;
  }

  /** {@code ((T *)0)->a.b[3]}; null if it is anything else. */
  private @Nullable Member path(IASTExpression e) {
    if (e instanceof IASTArraySubscriptExpression subscript) {
      Member array = path(Expressions.bare(subscript.getArrayExpression()));
      if (array == null || !(array.type() instanceof CType.Array type)) {
        return null;
      }
      OptionalLong index =
          subscript.getArgument() instanceof IASTExpression i
              ? lowering.constant(i)
              : OptionalLong.empty();
      List<String> steps = new ArrayList<>(array.steps());
      if (index.isEmpty()) {
        steps.add("[0]");
        return new Member(
            array.struct(),
            steps,
            OptionalLong.empty(),
            type.element(),
            (IASTExpression) subscript.getArgument());
      }
      OptionalLong size = lowering.unit.layout().size(type.element());
      steps.add("[" + index.getAsLong() + "]");
      return new Member(
          array.struct(),
          steps,
          sum(array.offset(), size.isPresent() ? index.getAsLong() * size.getAsLong() : -1),
          type.element(),
          null);
    }
    if (!(e instanceof IASTFieldReference field)) {
      return null;
    }
    IASTExpression owner = Expressions.bare(field.getFieldOwner());
    Member outer;
    if (field.isPointerDereference()) {
      outer = root(owner);
    } else {
      outer = path(owner);
    }
    return outer == null ? null : step(outer, field.getFieldName().toString());
  }

  private @Nullable Member root(IASTExpression owner) {
    if (owner instanceof IASTCastExpression cast
        && lowering.types.of(cast.getTypeId()) instanceof CType.Pointer p
        && lowering.constant(cast.getOperand()).equals(OptionalLong.of(0))) {
      return new Member(p.to(), List.of(), OptionalLong.of(0), p.to(), null);
    }
    return null;
  }

  private Member step(Member outer, String name) {
    if (outer.index() != null) {
      throw new Unsupported("the offset of a field of an element whose index is no constant");
    }
    List<String> steps = new ArrayList<>(outer.steps());
    if (!(outer.type() instanceof StructType struct) || struct.isOpen()) {
      steps.add(name);
      return new Member(outer.struct(), steps, OptionalLong.empty(), new CType.Open(name), null);
    }
    List<StructType.Field> way = struct.path(name);
    if (way == null) {
      steps.add(name);
      CType type = lowering.unit.missingField(struct, name);
      return new Member(outer.struct(), steps, OptionalLong.empty(), type, null);
    }
    way.forEach(field -> steps.add(field.name()));
    OptionalLong offset = lowering.unit.layout().offset(struct, name);
    return new Member(
        outer.struct(),
        steps,
        sum(outer.offset(), offset.orElse(-1)),
        way.get(way.size() - 1).type(),
        null);
  }

  private static OptionalLong sum(OptionalLong a, long b) {
    return a.isPresent() && b >= 0 ? OptionalLong.of(a.getAsLong() + b) : OptionalLong.empty();
  }
}
