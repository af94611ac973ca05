package org.quiesce.translate.syntax;

import java.util.List;

/** A C type, as far as a translation needs it. */
public sealed interface CType {
  /** {@code void}. */
  record Nothing() implements CType {}

  /**
   * An integer.
   *
   * @param bits 1 for {@code bool}, else 8, 16, 32 or 64
   */
  record Int(int bits, boolean unsigned) implements CType {
    /** {@code bool}. */
    public boolean isBool() {
      return bits == 1;
    }

    /** Whether it lives in a Java {@code long}. */
    public boolean isLong() {
      return bits == 64;
    }
  }

  /** A struct, by its tag. */
  record Struct(String tag) implements CType {}

  /** A typedef name that no source defines, such as {@code spinlock_t}. */
  record Named(String name) implements CType {}

  /** A pointer. */
  record Pointer(CType to) implements CType {}

  /** A function; parameters are unknown for a typedef from a header. */
  record Function(CType result, List<CType> parameters) implements CType {}

  /** An in-place kfifo of structs. */
  record Kfifo(CType element) implements CType {}

  /**
   * An array.
   *
   * @param size number of elements; negative if nobody knows
   */
  record Array(CType element, int size) implements CType {
    /** Arrays of more elements have no translation. */
    public static final int MOST = 16;

    /** Whether it is so small that each element is a variable of its own. */
    public boolean isSmall() {
      return size > 0 && size <= MOST;
    }
  }

  /** Anything else that is only named. */
  record Other(String text) implements CType {}

  /** A pointer to a struct. */
  static Pointer to(String tag) {
    return new Pointer(new Struct(tag));
  }

  /** Whether it is a pointer to the struct of this tag. */
  default boolean pointsTo(String tag) {
    return this instanceof Pointer pointer && pointer.to().equals(new Struct(tag));
  }

  /** Whether it is an integer. */
  default boolean isInt() {
    return this instanceof Int;
  }

  /** Whether it is a pointer. */
  default boolean isPointer() {
    return this instanceof Pointer;
  }

  /** The struct behind it or behind the pointer it is; empty if there is none. */
  default String tag() {
    CType type = this instanceof Pointer pointer ? pointer.to() : this;
    return type instanceof Struct struct ? struct.tag() : "";
  }
}
