package org.quiesce.translate.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of C, LP64. Structs are compared by identity, everything else by value. */
@SuppressWarnings("ClassInitializationDeadlock") // its constants are of its own records
public sealed interface CType
    permits CType.Void,
        CType.Int,
        CType.Real,
        CType.Pointer,
        CType.Array,
        CType.Func,
        CType.Open,
        StructType {
  CType VOID = new Void();
  CType BOOL = new Int(8, false, true);
  CType CHAR = new Int(8, false, false);
  CType SCHAR = new Int(8, true, false);
  CType UCHAR = CHAR;
  CType SHORT = new Int(16, true, false);
  CType USHORT = new Int(16, false, false);
  CType INT = new Int(32, true, false);
  CType UINT = new Int(32, false, false);
  CType LONG = new Int(64, true, false);
  CType ULONG = new Int(64, false, false);

  /** {@code void}. */
  record Void() implements CType {
    @Override
    public String toString() {
      return "void";
    }
  }

  /**
   * An integer type, an enum, or {@code _Bool}.
   *
   * @param bits 8, 16, 32 or 64; 128 for {@code __int128}
   * @param signed whether it has negative values; the kernel's plain {@code char} has none
   * @param bool whether conversion to it gives 0 or 1
   */
  record Int(int bits, boolean signed, boolean bool) implements CType {
    @Override
    public String toString() {
      return bool ? "bool" : (signed ? "s" : "u") + bits;
    }
  }

  /** {@code float}, {@code double}: carried along, never computed with. */
  record Real(int bits) implements CType {
    @Override
    public String toString() {
      return "f" + bits;
    }
  }

  /** A pointer. */
  record Pointer(CType to) implements CType {
    @Override
    public String toString() {
      return to + " *";
    }
  }

  /**
   * An array.
   *
   * @param length number of elements; -1 if it is not known here ({@code x[]})
   */
  record Array(CType element, long length) implements CType {
    @Override
    public String toString() {
      return element + "[" + (length < 0 ? "" : length) + "]";
    }
  }

  /** A function type; a pointer to a function is a {@link Pointer} to it. */
  record Func(CType result, List<CType> parameters, boolean variadic) implements CType {
    public Func {
      parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
      return result + " (" + parameters + (variadic ? ", ..." : "") + ")";
    }
  }

  /**
   * A type of which nothing is known: an unknown typedef, a field of an {@linkplain
   * StructType#isOpen open} struct, the result of a function that nobody declares. A value of it is
   * whatever was put there.
   *
   * @param name the typedef's name, or a note of where it comes from; only for people
   */
  record Open(String name) implements CType {
    @Override
    public String toString() {
      return "?" + name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Open;
    }

    @Override
    public int hashCode() {
      return 17;
    }
  }

  /** Whether a value of it is one leaf of memory: no struct, no array. */
  default boolean isScalar() {
    return !(this instanceof StructType || this instanceof Array || this instanceof Void);
  }

  default boolean isPointer() {
    return this instanceof Pointer;
  }

  default boolean isInteger() {
    return this instanceof Int;
  }
}
