package org.quiesce.translate.read;

import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.StructType;

/**
 * The value of an expression. That of a struct is the address of an object that holds it.
 *
 * @param pointee how what it points to is accessed
 */
record Value(Operand operand, CType type, Access pointee) {
  static final Value NOTHING = new Value(new Operand.Constant(0, CType.INT), CType.VOID);

  Value(Operand operand, CType type) {
    this(operand, type, Access.PLAIN);
  }

  static Value constant(long value, CType type) {
    return new Value(new Operand.Constant(Arithmetic.wrap(value, type), type), type);
  }

  boolean isConstant() {
    return operand instanceof Operand.Constant;
  }

  long constant() {
    return ((Operand.Constant) operand).value();
  }

  boolean isVoid() {
    return type instanceof CType.Void;
  }

  boolean isStruct() {
    return type instanceof StructType;
  }

  boolean isOpen() {
    return type instanceof CType.Open;
  }

  boolean isNull() {
    return operand instanceof Operand.Constant c && c.value() == 0 && !isOpen();
  }
}
