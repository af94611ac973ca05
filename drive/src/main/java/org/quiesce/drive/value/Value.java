package org.quiesce.drive.value;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/** A value of C. */
public sealed interface Value {
  Value ZERO = new Number(0);
  Value ONE = new Number(1);
  Value UNDEFINED = new Undefined();

  /** Largest error number that a pointer can carry ({@code MAX_ERRNO}). */
  long MAX_ERRNO = 4095;

  static Value of(long bits) {
    return bits == 0 ? ZERO : bits == 1 ? ONE : new Number(bits);
  }

  static Value of(boolean truth) {
    return truth ? ONE : ZERO;
  }

  /** A number, sign- or zero-extended from its type; 0 is the null pointer too. */
  record Number(long bits) implements Value {
    @Override
    public String toString() {
      return bits == 0 ? "0" : Long.toString(bits);
    }
  }

  /** The address of an object or of a part of it. */
  record Address(MemoryObject object, Path path) implements Value {
    public Address field(String name) {
      return new Address(object, path.field(name));
    }

    public Address parent() {
      return new Address(object, path.parent());
    }

    /** The type of what lies there; null if it is not known. */
    public @Nullable CType type() {
      CType type = object.type();
      for (Object element : path.elements()) {
        if (element instanceof Long) {
          type = type instanceof CType.Array array ? array.element() : type;
        } else if (type instanceof StructType struct) {
          type = fieldType(struct, String.valueOf(element));
        } else {
          return null;
        }
      }
      return type;
    }

    private static @Nullable CType fieldType(StructType struct, String name) {
      return struct.fields().stream()
          .filter(field -> field.name().equals(name))
          .map(StructType.Field::type)
          .findFirst()
          .orElse(null);
    }

    /** The name of what is there. */
    public String name() {
      if (path.isEmpty()) {
        return object.id();
      }
      String way = path.toString();
      return way.isEmpty() ? object.id() : object.id() + (way.startsWith("[") ? "" : ".") + way;
    }

    @Override
    public String toString() {
      return "&" + name();
    }
  }

  /** The address of a function. */
  record Code(String function) implements Value {
    @Override
    public String toString() {
      return function;
    }
  }

  /** A number or pointer of which only its origin is known. */
  record Unknown(Term term) implements Value {
    @Override
    public String toString() {
      return term.toString();
    }
  }

  /** What uninitialised memory holds. */
  record Undefined() implements Value {
    @Override
    public String toString() {
      return "undefined";
    }
  }

  /** Whether it is an error number as a pointer ({@code IS_ERR}). */
  static boolean isError(Value value) {
    return value instanceof Number number && number.bits() < 0 && number.bits() >= -MAX_ERRNO;
  }
}
