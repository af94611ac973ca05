package org.quiesce.translate.ir;

/**
 * Where in a source something stands; inside a macro, where the macro is used.
 *
 * @param file as the sources were named
 * @param line counted from 1
 */
public record Position(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
