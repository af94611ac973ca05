package org.quiesce.translate.read;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Slot;

/** The code of one function while it is made: instructions, and jumps that know their blocks. */
final class Code {
  /** An instruction, or what becomes some when all labels are placed. */
  sealed interface Item {
    /** An instruction as it is. */
    record Plain(Instruction instruction, Position position) implements Item {}

    /** Here is a label. */
    record Here(Label label) implements Item {}

    /** A block is entered from above. */
    record Enter(Block block, Position position) implements Item {}

    /** A block is left at its end. */
    record Leave(Block block, Position position) implements Item {}

    /** A jump, into and out of whatever blocks are between. */
    record Goto(Block from, Label to, Position position) implements Item {}

    /** A branch, likewise. */
    record Fork(Block from, Operand condition, Label whenTrue, Label whenFalse, Position position)
        implements Item {}

    /** A return. */
    record Leaving(Block from, @Nullable Operand value, Position position) implements Item {}
  }

  List<Item> items = new ArrayList<>();
  final List<Slot> slots = new ArrayList<>();
  final List<FrameVariable> variables = new ArrayList<>();
  final Block root = new Block(null);
  Block block = root;
  Position position;

  Code(Position position) {
    this.position = position;
  }

  Slot slot(@Nullable String name, CType type) {
    Slot slot = new Slot(slots.size(), name, type);
    slots.add(slot);
    return slot;
  }

  /** A new object in memory that lives as long as the block that is open now. */
  FrameVariable variable(String name, CType type) {
    return variable(block, name, type);
  }

  /** A new object in memory that lives as long as a block. */
  FrameVariable variable(Block owner, String name, CType type) {
    FrameVariable variable = new FrameVariable(variables.size(), name, type, position);
    variables.add(variable);
    owner.variables.add(variable);
    return variable;
  }

  void emit(Instruction instruction) {
    items.add(new Item.Plain(instruction, position));
  }

  void place(Label label) {
    label.block = block;
    items.add(new Item.Here(label));
  }

  void jump(Label to) {
    items.add(new Item.Goto(block, to, position));
  }

  void fork(Operand condition, Label whenTrue, Label whenFalse) {
    items.add(new Item.Fork(block, condition, whenTrue, whenFalse, position));
  }

  void leave(@Nullable Operand value) {
    items.add(new Item.Leaving(block, value, position));
  }

  Block open() {
    block = new Block(block);
    items.add(new Item.Enter(block, position));
    return block;
  }

  /** Closes blocks up to and including one. */
  void close(Block outermost) {
    while (true) {
      Block closed = block;
      items.add(new Item.Leave(closed, position));
      block = requireNonNull(closed.parent);
      if (closed == outermost) {
        return;
      }
    }
  }
}
