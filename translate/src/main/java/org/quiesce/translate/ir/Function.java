package org.quiesce.translate.ir;

import java.util.List;

/**
 * A function with a body.
 *
 * @param name unique in its program: that of C, or {@code file:name} for a static one whose name
 *     another file uses too
 * @param parameters how many of the slots are parameters
 * @param positions of the instructions, one each
 */
public record Function(
    String name,
    CType.Func type,
    int parameters,
    List<Slot> slots,
    List<FrameVariable> variables,
    List<Instruction> code,
    List<Position> positions,
    Position position) {
  public Function {
    slots = List.copyOf(slots);
    variables = List.copyOf(variables);
    code = List.copyOf(code);
    positions = List.copyOf(positions);
    if (code.size() != positions.size()) {
      throw new IllegalArgumentException(name + ": an instruction without a position");
    }
  }

  /** Of the name alone: functions are keys of maps that are asked at each step. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
