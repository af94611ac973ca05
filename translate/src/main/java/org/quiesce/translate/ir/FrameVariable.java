package org.quiesce.translate.ir;

/**
 * A local whose address is taken, or that is a struct or an array: an object of memory that lives
 * from {@link Instruction.Live} to {@link Instruction.Dead}.
 *
 * @param index its place among the function's frame variables
 */
public record FrameVariable(int index, String name, CType type, Position position) {
  @Override
  public String toString() {
    return name + "$" + index;
  }
}
