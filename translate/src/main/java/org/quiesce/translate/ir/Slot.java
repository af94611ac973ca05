package org.quiesce.translate.ir;

import org.jspecify.annotations.Nullable;

/**
 * A scalar of a function's frame whose address nobody takes: a parameter, a local, a temporary.
 *
 * @param index its place among the function's slots; parameters come first, in order
 * @param name null for a temporary
 */
public record Slot(int index, @Nullable String name, CType type) {
  @Override
  public String toString() {
    return name == null ? "%" + index : name + "%" + index;
  }
}
