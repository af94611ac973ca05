package org.quiesce.translate.generate;

import org.quiesce.translate.syntax.CType;

/**
 * Something with an address.
 *
 * @param java what reads a property; for the other kinds, where it is
 * @param field index of a member, otherwise 0
 * @param setter Java text up to the new value of a property and its closing bracket; empty if it
 *     can only be read
 */
public record Place(Kind kind, String java, CType type, int field, String setter) {
  /** Where it is. */
  public enum Kind {
    /** A Java variable that never changes. */
    FINAL,
    /** A {@code Local}. */
    LOCAL,
    /** A cell of shared memory. */
    CELL,
    /** A field of a struct on the stack. */
    MEMBER,
    /** A struct on the stack. */
    STRUCT,
    /** A kernel object, or a struct in shared memory. */
    OBJECT,
    /** The device inside a PCI device or a port; the expression gives a reference to it. */
    DEVICE,
    /** Something that Java methods read and write; without java, something that nobody can read. */
    PROPERTY,
    /** Something that can only be read. */
    VALUE,
    /** An array on the stack; one in shared memory is an object. */
    ARRAY,
    /** Something of a type that has no translation. */
    UNKNOWN
  }

  public static Place of(Kind kind, String java, CType type) {
    return new Place(kind, java, type, 0, "");
  }

  /** A member of a struct on the stack. */
  public static Place member(String java, CType type, int field) {
    return new Place(Kind.MEMBER, java, type, field, "");
  }

  /** Something that methods read and write, such as {@code x.parent()} and {@code x.setParent(}. */
  public static Place property(String getter, String setter, CType type) {
    return new Place(Kind.PROPERTY, getter, type, 0, setter);
  }
}
