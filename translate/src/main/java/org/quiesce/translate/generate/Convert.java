package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;

/** C's conversions between types. */
public final class Convert {
  private final Pass pass;
  private final CFile file;

  Convert(Pass pass, CFile file) {
    this.pass = pass;
    this.file = file;
  }

  /** A value as a Java condition. */
  public String truth(Val value, At at) {
    return switch (value.kind()) {
      case BOOLEAN, UNKNOWN_NUMBER -> value.java();
      case UNKNOWN_BITS -> value.java() + ".any()";
      case INT -> "(" + value.java() + ") != 0";
      case LONG -> "(" + value.java() + ") != 0L";
      case REFERENCE -> "(" + value.java() + ") != null";
      case ADDRESS -> "same(" + value.java() + ", " + value.java() + ")";
      case UNKNOWN -> "false";
      default -> {
        pass.problem(at, "a condition without a value");
        yield "false";
      }
    };
  }

  /** A value as a Java int or long of its own type. */
  public Val number(Val value, At at) {
    return switch (value.kind()) {
      case INT, LONG -> value;
      case BOOLEAN -> Val.of(CTypes.INT, "(" + value.java() + " ? 1 : 0)");
      case UNKNOWN_NUMBER, UNKNOWN_BITS -> {
        pass.problem(at, "arithmetic on a value that only the hardware knows");
        yield Val.of(CTypes.INT, "0");
      }
      case UNKNOWN -> Val.of(CTypes.INT, "0");
      default -> {
        pass.problem(at, value.isReference() ? "pointer arithmetic" : "arithmetic on this value");
        yield Val.of(CTypes.INT, "0");
      }
    };
  }

  /** A value converted to a type, as by assignment. */
  public String to(Val value, CType type, At at) {
    if (value.isUnknown()) {
      return value.java();
    }
    if (type instanceof CType.Int number) {
      return number(value, number, at);
    }
    if (type.isPointer() || JavaTypes.isFunction(type)) {
      return pointer(value, type, at);
    }
    pass.problem(at, "a value of type " + describe(type));
    return "null";
  }

  public static String describe(CType type) {
    if (type instanceof CType.Struct struct) {
      return "struct " + struct.tag();
    }
    if (type instanceof CType.Named named) {
      return named.name();
    }
    if (type instanceof CType.Pointer pointer) {
      return "pointer to " + describe(pointer.to());
    }
    return type instanceof CType.Int
        ? "number"
        : type instanceof CType.Array
            ? "array"
            : type instanceof CType.Other other ? other.text() : "function";
  }

  private String number(Val value, CType.Int type, At at) {
    if (type.isBool()) {
      return "(" + truth(value, at) + " ? 1 : 0)";
    }
    if (value.kind() == Val.Kind.BOOLEAN) {
      return type.isLong() ? "(" + value.java() + " ? 1L : 0L)" : "(" + value.java() + " ? 1 : 0)";
    }
    if (value.isNull()) {
      pass.problem(at, "a pointer converted to a number");
      return "0";
    }
    Val from = number(value, at);
    CType.Int source = from.type() instanceof CType.Int known ? known : CTypes.INT;
    if (type.isLong()) {
      return from.kind() == Val.Kind.LONG ? from.java() : widen(from.java(), source);
    }
    String narrow = from.kind() == Val.Kind.LONG ? "(int) (" + from.java() + ")" : from.java();
    return switch (type.bits()) {
      case 8 -> type.unsigned() ? "((" + narrow + ") & 0xff)" : "((int) (byte) (" + narrow + "))";
      case 16 ->
          type.unsigned() ? "((" + narrow + ") & 0xffff)" : "((int) (short) (" + narrow + "))";
      default -> narrow;
    };
  }

  static String widen(String java, CType.Int from) {
    boolean zeroExtends = from.unsigned() && from.bits() == 32;
    return zeroExtends ? "Integer.toUnsignedLong(" + java + ")" : "(long) (" + java + ")";
  }

  /** Whether a {@code void *} may be one of these. */
  static boolean isTypeable(String java) {
    return !java.equals("Object") && !java.contains("<") && !java.equals("StructVar");
  }

  /** An error number as a pointer. */
  private String error(Val value, CType type, At at) {
    String java = pass.types().of(type);
    String arguments = value.java() + ", " + Expressions.where(at) + ")";
    if (java.equals("Object")) {
      return "heap.pointer(" + arguments;
    }
    if (java.equals("DevRef")) {
      return "heap.device(" + arguments;
    }
    String special = pass.shape().error(type.tag(), value.java());
    if (special != null) {
      return special;
    }
    String maker = pass.errorMaker(file, type.tag());
    if (maker.isEmpty()) {
      pass.problem(at, "ERR_PTR() as a pointer to " + describe(type));
      return "null";
    }
    return "heap.struct("
        + java
        + ".class, "
        + value.java()
        + ", "
        + maker
        + ", "
        + Expressions.where(at)
        + ")";
  }

  /** The number that a pointer points to; null if it is none, or a character. */
  private static CType.@Nullable Int number(CType type) {
    return type instanceof CType.Pointer pointer
            && pointer.to() instanceof CType.Int number
            && number.bits() != 8
        ? number
        : null;
  }

  /** Whether both point to numbers, and what is stored as the one is another value as the other. */
  private static boolean readsDifferently(CType type, CType other) {
    return type instanceof CType.Pointer pointer
        && other instanceof CType.Pointer given
        && pointer.to() instanceof CType.Int number
        && given.to() instanceof CType.Int was
        && Arrays.bits(number) != Arrays.bits(was);
  }

  private String pointer(Val value, CType type, At at) {
    if (value.isNull() || value.kind() == Val.Kind.INT && value.java().equals("0")) {
      return "null";
    }
    if (value.kind() == Val.Kind.ERROR) {
      return error(value, type, at);
    }
    if (!value.isReference()) {
      pass.problem(at, "a number converted to a pointer");
      return "null";
    }
    String target = pass.types().of(type);
    String source = pass.types().of(value.type());
    if (type instanceof CType.Pointer to
        && to.to() instanceof CType.Int any
        && value.type().equals(CTypes.ANY)) {
      return "numbers("
          + value.java()
          + ", "
          + Arrays.bits(any)
          + ", "
          + Expressions.where(at)
          + ")";
    }
    CType.Int number = number(type);
    CType.Int given = number(value.type());
    boolean other = number != null && (given == null || given.bits() != number.bits());
    other |= readsDifferently(type, value.type());
    if (other || given != null && number == null && !type.equals(CTypes.ANY)) {
      pass.problem(at, "a " + describe(value.type()) + " converted to a " + describe(type));
    } else if (target.isEmpty()) {
      pass.problem(at, "a pointer of type " + describe(type));
    } else if (value.type().equals(CTypes.ANY) && isTypeable(target)) {
      String java = target.replaceAll("<.*", "");
      return "this.<"
          + target
          + ">typed("
          + value.java()
          + ", "
          + java
          + ".class, "
          + Expressions.where(at)
          + ")";
    } else if (!target.equals(source) && !target.equals("Object")) {
      pass.problem(at, "a " + describe(value.type()) + " converted to a " + describe(type));
    }
    return value.java();
  }
}
