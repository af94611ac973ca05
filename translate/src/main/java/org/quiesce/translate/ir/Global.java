package org.quiesce.translate.ir;

import java.util.List;

/**
 * An object of static storage.
 *
 * @param name unique in its program: that of C, {@code file:name} for a static one whose name
 *     another file uses too, {@code function.name} for a static local
 * @param defined whether the sources define it; else it is somebody else's ({@code extern})
 * @param values what its initialiser sets; all else is zero
 */
public record Global(
    String name, CType type, boolean defined, List<Value> values, Position position) {
  public Global {
    values = List.copyOf(values);
  }

  /**
   * A leaf that an initialiser sets.
   *
   * @param path fields (by name) and indices (as {@code [3]}), outermost first; unnamed members
   *     included
   * @param value a constant, an address, or text
   * @param offset added to an address, as a path below it (for {@code &array[2].field})
   */
  public record Value(List<String> path, Operand value, List<String> offset, Position position) {
    public Value {
      path = List.copyOf(path);
      offset = List.copyOf(offset);
    }
  }
}
