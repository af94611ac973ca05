package org.quiesce.translate.generate;

import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;

/**
 * A C value as a Java expression.
 *
 * @param type its C type
 * @param kind what the Java expression gives
 */
public record Val(String java, CType type, Kind kind) {
  /** What a Java expression gives. */
  public enum Kind {
    BOOLEAN,
    INT,
    LONG,
    REFERENCE,
    /** The address of something that is there: never null. */
    ADDRESS,
    STRUCT,
    /** An error pointer of whatever type is needed; the expression gives its number. */
    ERROR,
    VOID,
    /** A boolean that tells only whether an unknown number is zero. */
    UNKNOWN_NUMBER,
    /**
     * An {@code UnknownBits}: a number of which the bits in a mask, or whether any is set, can be
     * told.
     */
    UNKNOWN_BITS,
    /** Nothing: it was reported as not modelled already. */
    UNKNOWN
  }

  public static Val of(CType.Int type, String java) {
    return new Val(java, type, type.isLong() ? Kind.LONG : Kind.INT);
  }

  public static Val truth(String java) {
    return new Val(java, CTypes.INT, Kind.BOOLEAN);
  }

  public static Val reference(CType type, String java) {
    return new Val(java, type, Kind.REFERENCE);
  }

  public static Val nothing(String java) {
    return new Val(java, CTypes.VOID, Kind.VOID);
  }

  public boolean isNull() {
    return kind == Kind.REFERENCE && java.equals("null");
  }

  public boolean isReference() {
    return kind == Kind.REFERENCE || kind == Kind.ADDRESS;
  }

  public boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }
}
