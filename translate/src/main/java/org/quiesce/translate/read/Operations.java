package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Instruction.UnaryOperator;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/** Emits operations on values, and computes those on constants at once. */
final class Operations {
  private final Lowering lowering;

  Operations(Lowering lowering) {
    this.lowering = lowering;
  }

  private Slot temporary(CType type) {
    return lowering.code.slot(null, type);
  }

  private Value result(Slot slot) {
    return new Value(new Operand.Of(slot), slot.type());
  }

  /** A copy of a value in a slot of its own. */
  Value copy(Value value) {
    if (value.isStruct() || value.isVoid() || value.isConstant()) {
      return value;
    }
    Slot slot = temporary(value.type());
    lowering.code.emit(new Instruction.Move(slot, value.operand()));
    return new Value(new Operand.Of(slot), value.type(), value.pointee());
  }

  /** Converts a value as an assignment or a cast does. */
  Value convert(Value value, CType type) {
    CType from = value.type();
    if (from.equals(type) || type instanceof CType.Void) {
      return type instanceof CType.Void ? Value.NOTHING : value;
    }
    if (from instanceof CType.Void) {
      throw new Unsupported("the value of something void");
    }
    if (type instanceof StructType || from instanceof StructType) {
      if (type instanceof StructType to
          && from instanceof StructType struct
          && to.tag().equals(struct.tag())) {
        return new Value(value.operand(), type);
      }
      throw new Unsupported("a conversion from " + from + " to " + type);
    }
    if (value.operand() instanceof Operand.Constant c
        && !(type instanceof CType.Real)
        && !(from instanceof CType.Real)) {
      return Value.constant(c.value(), type);
    }
    boolean relabel =
        type instanceof CType.Open
            || type.isPointer() && (from.isPointer() || from instanceof CType.Open)
            || type instanceof CType.Int to
                && from instanceof CType.Int i
                && to.bits() == i.bits()
                && to.signed() == i.signed()
                && to.bool() == i.bool();
    if (relabel) {
      return new Value(value.operand(), type, value.pointee());
    }
    Slot slot = temporary(type);
    lowering.code.emit(new Instruction.Convert(slot, value.operand(), from));
    return result(slot);
  }

  Value unary(UnaryOperator operator, Value value) {
    CType type = operator == UnaryOperator.NOT ? value.type() : Arithmetic.promote(value.type());
    Value from = operator == UnaryOperator.NOT ? value : convert(value, type);
    if (from.operand() instanceof Operand.Constant c && !(type instanceof CType.Real)) {
      return switch (operator) {
        case NEGATE -> Value.constant(-c.value(), type);
        case COMPLEMENT -> Value.constant(~c.value(), type);
        case NOT -> Value.constant(c.value() == 0 ? 1 : 0, CType.INT);
      };
    }
    if (operator == UnaryOperator.NOT && isAddress(from.operand())) {
      return Value.constant(0, CType.INT);
    }
    if (operator != UnaryOperator.NOT && type.isPointer()) {
      throw new Unsupported("arithmetic on a pointer's bits");
    }
    Slot slot = temporary(operator == UnaryOperator.NOT ? CType.INT : type);
    lowering.code.emit(new Instruction.Unary(slot, operator, from.operand(), type));
    return result(slot);
  }

  /** Whether an operand is the address of something that is there, so not null. */
  static boolean isAddress(Operand operand) {
    return operand instanceof Operand.FrameAddress || operand instanceof Operand.Text;
  }

  Value binary(BinaryOperator operator, Value left, Value right) {
    if (left.isStruct() || right.isStruct() || left.isVoid() || right.isVoid()) {
      throw new Unsupported("an operator on " + left.type() + " and " + right.type());
    }
    if (operator.isComparison()) {
      return compare(operator, left, right);
    }
    boolean pointers = left.type().isPointer() || right.type().isPointer();
    if (pointers && operator == BinaryOperator.ADD) {
      return left.type().isPointer() ? add(left, right, false) : add(right, left, false);
    }
    if (pointers && operator == BinaryOperator.SUBTRACT && left.type().isPointer()) {
      return right.type().isPointer() ? difference(left, right) : add(left, right, true);
    }
    if (pointers) {
      throw new Unsupported("arithmetic on a pointer's bits");
    }
    if (operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT) {
      Value by = convert(right, Arithmetic.promote(right.type()));
      CType type = Arithmetic.promote(left.type());
      return emit(operator, convert(left, type), by, type, type);
    }
    CType type = Arithmetic.usual(left.type(), right.type());
    return emit(operator, convert(left, type), convert(right, type), type, type);
  }

  private Value compare(BinaryOperator operator, Value left, Value right) {
    CType type;
    if (left.type().isPointer() || right.type().isPointer()) {
      type = left.type().isPointer() ? left.type() : right.type();
    } else if (left.isOpen() || right.isOpen()) {
      type = new CType.Open("compared");
    } else {
      type = Arithmetic.usual(left.type(), right.type());
    }
    return emit(operator, convert(left, type), convert(right, type), type, CType.INT);
  }

  private Value emit(
      BinaryOperator operator, Value left, Value right, CType type, CType resultType) {
    if (left.operand() instanceof Operand.Constant a
        && right.operand() instanceof Operand.Constant b
        && !(type instanceof CType.Real)
        && !(type instanceof CType.Int i && i.bits() > 64)) {
      OptionalLong folded = Arithmetic.fold(operator, a.value(), b.value(), type);
      if (folded.isPresent()) {
        return Value.constant(folded.getAsLong(), resultType);
      }
    }
    Slot slot = temporary(resultType);
    lowering.code.emit(
        new Instruction.Binary(slot, operator, left.operand(), right.operand(), type));
    return result(slot);
  }

  private Value add(Value pointer, Value number, boolean subtract) {
    if (number.isConstant() && number.constant() == 0) {
      return pointer;
    }
    CType element = element(pointer.type());
    Value index = convert(number, CType.LONG);
    if (subtract) {
      index = unary(UnaryOperator.NEGATE, index);
    }
    Slot slot = temporary(pointer.type());
    lowering.code.emit(
        new Instruction.AddressOfElement(slot, pointer.operand(), index.operand(), element));
    return new Value(new Operand.Of(slot), pointer.type(), pointer.pointee());
  }

  private static CType element(CType pointer) {
    CType to = ((CType.Pointer) pointer).to();
    return to instanceof CType.Void || to instanceof CType.Func ? CType.CHAR : to;
  }

  private Value difference(Value left, Value right) {
    Slot slot = temporary(CType.LONG);
    lowering.code.emit(
        new Instruction.PointerDifference(
            slot, left.operand(), right.operand(), element(left.type())));
    return result(slot);
  }

  /** The address of a field, through the unnamed members that it stands in. */
  Place.InMemory field(Operand base, CType struct, String name, Access access) {
    if (!(struct instanceof StructType s) || s.isOpen()) {
      CType type = new CType.Open((struct instanceof StructType t ? t.tag() : "?") + "." + name);
      return new Place.InMemory(step(base, struct, name, type), type, access, -1, Access.PLAIN);
    }
    List<StructType.Field> way = s.path(name);
    if (way == null) {
      CType type = lowering.unit.missingField(s, name);
      return new Place.InMemory(step(base, struct, name, type), type, access, -1, Access.PLAIN);
    }
    Operand at = base;
    StructType inside = s;
    Access how = access;
    Access pointee = Access.PLAIN;
    for (StructType.Field field : way) {
      at = step(at, inside, field.name(), field.type());
      Symbol.Volatility own = lowering.unit.volatility(inside, field.name());
      how = Access.strongest(how, own.self());
      pointee = own.pointee();
      if (field.type() instanceof StructType inner) {
        inside = inner;
      }
    }
    StructType.Field last = way.get(way.size() - 1);
    return new Place.InMemory(at, last.type(), how, last.bits(), pointee);
  }

  private Operand step(Operand base, CType struct, String name, CType type) {
    Slot slot = temporary(new CType.Pointer(type));
    lowering.code.emit(new Instruction.AddressOfField(slot, base, struct, name));
    return new Operand.Of(slot);
  }

  /** The value of a place: arrays decay, functions become pointers, structs are their address. */
  Value load(Place place) {
    if (place instanceof Place.InSlot slot) {
      return new Value(new Operand.Of(slot.slot()), slot.type(), slot.pointee());
    }
    Place.InMemory memory = (Place.InMemory) place;
    CType type = memory.type();
    if (type instanceof StructType) {
      return new Value(memory.address(), type);
    }
    if (type instanceof CType.Func) {
      return new Value(memory.address(), new CType.Pointer(type));
    }
    if (type instanceof CType.Array array) {
      CType pointer = new CType.Pointer(array.element());
      if (memory.address() instanceof Operand.Text) {
        return new Value(memory.address(), pointer);
      }
      Slot slot = temporary(pointer);
      lowering.code.emit(new Instruction.Decay(slot, memory.address(), array));
      return new Value(new Operand.Of(slot), pointer, memory.access());
    }
    if (type instanceof CType.Void) {
      return Value.NOTHING;
    }
    Slot slot = temporary(type);
    lowering.code.emit(new Instruction.Load(slot, memory.address(), type, memory.access()));
    CType seen =
        memory.bits() >= 0
                && type instanceof CType.Int i
                && !i.bool()
                && (memory.bits() < 32 || memory.bits() == 32 && i.signed())
            ? CType.INT
            : type;
    return convert(new Value(new Operand.Of(slot), type, memory.pointee()), seen);
  }

  /** How calls begin that read and write memory at once. */
  static final String ATOMIC = "__qz_atomic_";

  /**
   * A call that reads a place and writes it at once; what it gives is of the place's type.
   *
   * @param values are converted to that type
   */
  Value atomic(String call, Place.InMemory place, List<Value> values) {
    CType type = place.type();
    if (!type.isScalar() || place.bits() >= 0 || type instanceof CType.Real) {
      throw new Unsupported(call + " on " + type);
    }
    List<Operand> operands = new ArrayList<>(List.of(place.address()));
    List<CType> types = new ArrayList<>(List.of(new CType.Pointer(type)));
    for (Value value : values) {
      operands.add(convert(value, type).operand());
      types.add(type);
    }
    Slot slot = temporary(type);
    lowering.code.emit(
        new Instruction.Call(slot, new Operand.FunctionAddress(call), operands, types, type, null));
    return new Value(new Operand.Of(slot), type, place.pointee());
  }

  /** {@code x += y} and its like of an atomic, in one step: what is there then, or before. */
  Value atomic(BinaryOperator operator, Place.InMemory place, Value by, boolean after) {
    String name =
        switch (operator) {
          case ADD -> "add";
          case SUBTRACT -> "sub";
          case AND -> "and";
          case OR -> "or";
          case XOR -> "xor";
          case MULTIPLY -> "mul";
          default -> throw new Unsupported("the operator " + operator + " on an atomic");
        };
    if (!place.type().isInteger()) {
      throw new Unsupported("arithmetic on an atomic " + place.type());
    }
    return atomic(ATOMIC + (after ? name + "_fetch" : "fetch_" + name), place, List.of(by));
  }

  /** Stores a value, converted to the place's type; the result is what is there then. */
  Value store(Place place, Value value) {
    if (value.isStruct() && place instanceof Place.InMemory to && to.type() instanceof CType.Open) {
      lowering.code.emit(new Instruction.Copy(to.address(), value.operand(), value.type()));
      return new Value(to.address(), value.type());
    }
    Value converted = convert(value, place.type());
    if (place instanceof Place.InSlot slot) {
      lowering.code.emit(new Instruction.Move(slot.slot(), converted.operand()));
      return new Value(new Operand.Of(slot.slot()), slot.type(), slot.pointee());
    }
    Place.InMemory memory = (Place.InMemory) place;
    if (memory.type() instanceof StructType) {
      lowering.code.emit(
          new Instruction.Copy(memory.address(), converted.operand(), memory.type()));
      return new Value(memory.address(), memory.type());
    }
    if (!memory.type().isScalar()) {
      throw new Unsupported("an assignment to " + memory.type());
    }
    Value cut = memory.bits() >= 0 ? cut(converted, memory.bits()) : converted;
    lowering.code.emit(
        new Instruction.Store(memory.address(), cut.operand(), memory.type(), memory.access()));
    return cut;
  }

  /** A number cut to the width of a bit-field. */
  private Value cut(Value value, int bits) {
    if (!(value.type() instanceof CType.Int type) || type.bool() || bits >= type.bits()) {
      return value;
    }
    if (value.operand() instanceof Operand.Constant c) {
      return Value.constant(Lowering.cut(c.value(), bits, type.signed()), type);
    }
    if (!type.signed()) {
      Value mask = Value.constant((1L << bits) - 1, type);
      return emit(BinaryOperator.AND, value, mask, type, type);
    }
    CType wide = type.bits() < 64 ? CType.INT : CType.LONG;
    int unused = (type.bits() < 64 ? 32 : 64) - bits;
    Value by = Value.constant(unused, CType.INT);
    Value up = emit(BinaryOperator.SHIFT_LEFT, convert(value, wide), by, wide, wide);
    return convert(emit(BinaryOperator.SHIFT_RIGHT, up, by, wide, wide), type);
  }
}
