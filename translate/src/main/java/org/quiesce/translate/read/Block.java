package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Instruction;

/** A block of a function: what begins to live where it is entered and ends where it is left. */
final class Block {
  final @Nullable Block parent;
  final int depth;
  final List<FrameVariable> variables = new ArrayList<>();

  /** The call that its first variable's clean-up attribute asks for. */
  Instruction.@Nullable Call cleanup;

  Block(@Nullable Block parent) {
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }
}
