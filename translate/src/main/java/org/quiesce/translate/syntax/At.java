package org.quiesce.translate.syntax;

/**
 * A place in a C file.
 *
 * @param line 1-based
 * @param column 1-based
 */
public record At(String file, int line, int column) {
  /** {@code file:line}. */
  public String toLine() {
    return file + ":" + line;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
