package org.quiesce.translate.generate;

import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;

/**
 * A C value as a Java expression.
 *
 * @param type its C type
 * @param kind what the Java expression gives
 */
record Val(String java, CType type, Kind kind) {
  /** What a Java expression gives. */
  enum Kind {
    BOOLEAN,
    INT,
    LONG,
    REFERENCE,
    /** The address of something that is there: never null. */
    ADDRESS,
    STRUCT,
    VOID,
    /** A boolean that tells only whether an unknown number is zero. */
    UNKNOWN_NUMBER,
    /** Nothing: it was reported as not modelled already. */
    UNKNOWN
  }

  static Val of(CType.Int type, String java) {
    return new Val(java, type, type.isLong() ? Kind.LONG : Kind.INT);
  }

  static Val truth(String java) {
    return new Val(java, CTypes.INT, Kind.BOOLEAN);
  }

  static Val reference(CType type, String java) {
    return new Val(java, type, Kind.REFERENCE);
  }

  static Val nothing(String java) {
    return new Val(java, CTypes.VOID, Kind.VOID);
  }

  boolean isNull() {
    return kind == Kind.REFERENCE && java.equals("null");
  }

  boolean isReference() {
    return kind == Kind.REFERENCE || kind == Kind.ADDRESS;
  }

  boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }
}
