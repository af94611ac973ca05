package org.quiesce.translate.read;

import org.quiesce.translate.ir.Position;

/**
 * Something that was not read, or only in part.
 *
 * @param subject the function or name that it is about
 * @param text one clause: why
 */
public record Diagnostic(Kind kind, Position position, String subject, String text) {
  /** What was not understood. */
  public enum Kind {
    /** A function whose body is no C we could read: all of it is not modelled. */
    FUNCTION_LOST,
    /** A declaration outside of functions that is no C we could read. */
    DECLARATION_LOST,
    /** A part of a function that is not modelled. */
    NOT_MODELLED,
    /** A name that nothing declares: of a type, a constant or an object. */
    UNKNOWN_NAME,
    /** A function that is called and that nothing declares. */
    UNDECLARED_FUNCTION,
    /** A macro that nothing defines, guessed to be a loop or to take types. */
    UNKNOWN_MACRO,
    /** A value of an initialiser that is not known. */
    UNKNOWN_CONSTANT
  }

  @Override
  public String toString() {
    return position + ": " + subject + ": " + text;
  }
}
