package org.quiesce.translate.read;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.FrameVariable;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;

/**
 * Turns {@link Code} into instructions: jumps end and begin the lives of what they leave and enter
 * and run clean-ups, labels become indices, and what cannot be reached is dropped.
 */
final class Assembly {
  /** A branch to labels, before they have indices. */
  private record Pending(@Nullable Operand condition, Label whenTrue, @Nullable Label whenFalse) {}

  private final List<@Nullable Instruction> code = new ArrayList<>();
  private final List<@Nullable Pending> pending = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  final List<Instruction> instructions = new ArrayList<>();
  final List<Position> places = new ArrayList<>();

  Assembly(Code from) {
    for (Code.Item item : from.items) {
      expand(item);
    }
    resolve();
    prune();
  }

  private void expand(Code.Item item) {
    if (item instanceof Code.Item.Plain plain) {
      add(plain.instruction(), plain.position());
    } else if (item instanceof Code.Item.Here here) {
      here.label().index = code.size();
    } else if (item instanceof Code.Item.Enter enter) {
      begin(enter.block(), enter.position());
    } else if (item instanceof Code.Item.Leave leave) {
      end(leave.block(), leave.position());
    } else if (item instanceof Code.Item.Goto jump) {
      cross(jump.from(), jump.to(), jump.position());
      jump(jump.to(), jump.position());
    } else if (item instanceof Code.Item.Fork fork) {
      fork(fork);
    } else if (item instanceof Code.Item.Leaving leaving) {
      for (Block b = leaving.from(); b != null; b = b.parent) {
        end(b, leaving.position());
      }
      add(new Instruction.Return(leaving.value()), leaving.position());
    }
  }

  private void fork(Code.Item.Fork fork) {
    Label whenTrue = detour(fork.from(), fork.whenTrue());
    Label whenFalse = detour(fork.from(), fork.whenFalse());
    code.add(null);
    pending.add(new Pending(fork.condition(), whenTrue, whenFalse));
    positions.add(fork.position());
    follow(fork.from(), whenTrue, fork.whenTrue(), fork.position());
    follow(fork.from(), whenFalse, fork.whenFalse(), fork.position());
  }

  private static Label detour(Block from, Label to) {
    return to.block == from ? to : new Label();
  }

  private void follow(Block from, Label detour, Label to, Position position) {
    if (detour != to) {
      detour.index = code.size();
      cross(from, to, position);
      jump(to, position);
    }
  }

  private void cross(Block from, Label to, Position position) {
    Block target = to.block;
    if (target == null) {
      return; // a label that is nowhere: see resolve()
    }
    Block common = common(from, target);
    for (Block b = from; b != common; b = requireNonNull(b.parent)) {
      end(b, position);
    }
    Deque<Block> entered = new ArrayDeque<>();
    for (Block b = target; b != common; b = requireNonNull(b.parent)) {
      entered.push(b);
    }
    for (Block b : entered) {
      begin(b, position);
    }
  }

  private static Block common(Block left, Block right) {
    Block a = left;
    Block b = right;
    while (a != b) {
      if (a.depth >= b.depth) {
        a = requireNonNull(a.parent);
      } else {
        b = requireNonNull(b.parent);
      }
    }
    return a;
  }

  private void begin(Block block, Position position) {
    for (FrameVariable variable : block.variables) {
      add(new Instruction.Live(variable), position);
    }
  }

  private void end(Block block, Position position) {
    if (block.cleanup != null) {
      add(block.cleanup, position);
    }
    for (int i = block.variables.size() - 1; i >= 0; i--) {
      add(new Instruction.Dead(block.variables.get(i)), position);
    }
  }

  private void add(Instruction instruction, Position position) {
    code.add(instruction);
    pending.add(null);
    positions.add(position);
  }

  private void jump(Label to, Position position) {
    code.add(null);
    pending.add(new Pending(null, to, null));
    positions.add(position);
  }

  private void resolve() {
    for (int i = 0; i < code.size(); i++) {
      Pending p = pending.get(i);
      if (p == null) {
        continue;
      }
      if (p.whenTrue().index < 0 || p.whenFalse() != null && p.whenFalse().index < 0) {
        code.set(i, new Instruction.NotModelled("a goto to a label that is not there"));
        pending.set(i, null);
      }
    }
  }

  /** The end of a chain of jumps. */
  private int follow(int index) {
    int at = index;
    for (int steps = 0; steps < 100 && at < code.size(); steps++) {
      Pending p = pending.get(at);
      if (p == null || p.condition() != null || p.whenTrue().index == at) {
        return at;
      }
      at = p.whenTrue().index;
    }
    return at;
  }

  private void prune() {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (at >= code.size() || reached.get(at)) {
        continue;
      }
      reached.set(at);
      Pending p = pending.get(at);
      if (p != null) {
        open.push(follow(p.whenTrue().index));
        if (p.whenFalse() != null) {
          open.push(follow(p.whenFalse().index));
        }
      } else if (!(code.get(at) instanceof Instruction.Return)
          && !(code.get(at) instanceof Instruction.NotModelled)) {
        open.push(at + 1);
      }
    }
    int[] place = new int[code.size() + 1];
    int next = 0;
    for (int i = 0; i < code.size(); i++) {
      place[i] = next;
      if (reached.get(i) && !needless(i, reached)) {
        next++;
      }
    }
    place[code.size()] = next;
    for (int i = 0; i < code.size(); i++) {
      if (reached.get(i) && !needless(i, reached)) {
        instructions.add(at(i, place));
        places.add(positions.get(i));
      }
    }
  }

  /** Whether an instruction is a jump to what follows it anyway. */
  private boolean needless(int index, BitSet reached) {
    Pending p = pending.get(index);
    if (p == null || p.condition() != null) {
      return false;
    }
    int target = follow(p.whenTrue().index);
    int after = reached.nextSetBit(index + 1);
    return target > index && (after < 0 ? target >= code.size() : after >= target);
  }

  private Instruction at(int index, int[] place) {
    Pending p = pending.get(index);
    if (p == null) {
      return requireNonNull(code.get(index));
    }
    int whenTrue = place[follow(p.whenTrue().index)];
    return p.condition() == null
        ? new Instruction.Jump(whenTrue)
        : new Instruction.Branch(
            p.condition(), whenTrue, place[follow(requireNonNull(p.whenFalse()).index)]);
  }
}
