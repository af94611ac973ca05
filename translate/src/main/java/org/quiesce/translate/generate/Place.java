package org.quiesce.translate.generate;

import org.quiesce.translate.syntax.CType;

/**
 * Something with an address.
 *
 * @param field index of a member, otherwise 0
 */
public record Place(Kind kind, String java, CType type, int field) {
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
    /** Something that can only be read. */
    VALUE,
    /** Something of a type that has no translation. */
    UNKNOWN
  }

  public static Place of(Kind kind, String java, CType type) {
    return new Place(kind, java, type, 0);
  }
}
