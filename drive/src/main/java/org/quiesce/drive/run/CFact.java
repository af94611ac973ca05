package org.quiesce.drive.run;

import java.util.Locale;
import org.quiesce.machine.Fact;

/** What the interpreter relies on: rules of C, and of what surrounds a program. */
public enum CFact implements Fact {
  /** Memory is read and written leaf by leaf. */
  MEMORY,
  /** A pointer points to an object, or to nothing. */
  POINTER,
  /** What was never set has no value to rely on. */
  UNINITIALISED,
  /** A number from outside is whatever it is; two tests of one number agree. */
  UNKNOWN_NUMBER,
  /**
   * As {@link #UNKNOWN_NUMBER}, of what is computed of several or in a way that is not followed:
   * one test may not fit another.
   */
  UNKNOWN_RELATION,
  /** A local lives as long as its block. */
  LIFETIME,
  /** What is not modelled is not looked at. */
  BEYOND,
  /** An assertion of the source. */
  ASSERTION;

  private final String id = "c-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String id() {
    return id;
  }
}
