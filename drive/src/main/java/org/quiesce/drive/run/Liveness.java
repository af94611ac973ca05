package org.quiesce.drive.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;

/** Which slots of a function are still needed before each of its instructions. */
final class Liveness {
  private static final Map<Function, Liveness> KNOWN = new ConcurrentHashMap<>();

  private final BitSet[] before;

  private Liveness(Function function) {
    List<Instruction> code = function.code();
    before = new BitSet[code.size() + 1];
    for (int i = 0; i < before.length; i++) {
      before[i] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = code.size() - 1; i >= 0; i--) {
        BitSet live = new BitSet();
        for (int next : code.get(i).successors(i)) {
          if (next < before.length) {
            live.or(before[next]);
          }
        }
        Slot written = written(code.get(i));
        if (written != null) {
          live.clear(written.index());
        }
        read(code.get(i), operand -> use(operand, live));
        if (!live.equals(before[i])) {
          before[i] = live;
          changed = true;
        }
      }
    }
  }

  static Liveness of(Function function) {
    return KNOWN.computeIfAbsent(function, Liveness::new);
  }

  boolean isLive(int pc, int slot) {
    return before[pc].get(slot);
  }

  private static void use(Operand operand, BitSet live) {
    if (operand instanceof Operand.Of of) {
      live.set(of.slot().index());
    }
  }

  static @Nullable Slot written(Instruction instruction) {
    if (instruction instanceof Instruction.Move one) {
      return one.to();
    } else if (instruction instanceof Instruction.Unary one) {
      return one.to();
    } else if (instruction instanceof Instruction.Binary one) {
      return one.to();
    } else if (instruction instanceof Instruction.Convert one) {
      return one.to();
    } else if (instruction instanceof Instruction.AddressOfField one) {
      return one.to();
    } else if (instruction instanceof Instruction.AddressOfElement one) {
      return one.to();
    } else if (instruction instanceof Instruction.Decay one) {
      return one.to();
    } else if (instruction instanceof Instruction.PointerDifference one) {
      return one.to();
    } else if (instruction instanceof Instruction.ContainerOf one) {
      return one.to();
    } else if (instruction instanceof Instruction.Load one) {
      return one.to();
    } else if (instruction instanceof Instruction.Call one) {
      return one.to();
    }
    return null;
  }

  private static void read(Instruction instruction, Consumer<Operand> sink) {
    if (instruction instanceof Instruction.Move one) {
      sink.accept(one.from());
    } else if (instruction instanceof Instruction.Unary one) {
      sink.accept(one.from());
    } else if (instruction instanceof Instruction.Binary one) {
      sink.accept(one.left());
      sink.accept(one.right());
    } else if (instruction instanceof Instruction.Convert one) {
      sink.accept(one.from());
    } else if (instruction instanceof Instruction.AddressOfField one) {
      sink.accept(one.base());
    } else if (instruction instanceof Instruction.AddressOfElement one) {
      sink.accept(one.base());
      sink.accept(one.index());
    } else if (instruction instanceof Instruction.Decay one) {
      sink.accept(one.array());
    } else if (instruction instanceof Instruction.PointerDifference one) {
      sink.accept(one.left());
      sink.accept(one.right());
    } else if (instruction instanceof Instruction.ContainerOf one) {
      sink.accept(one.member());
    } else if (instruction instanceof Instruction.Load one) {
      sink.accept(one.address());
    } else if (instruction instanceof Instruction.Store one) {
      sink.accept(one.address());
      sink.accept(one.from());
    } else if (instruction instanceof Instruction.Copy one) {
      sink.accept(one.to());
      sink.accept(one.from());
    } else if (instruction instanceof Instruction.Clear one) {
      sink.accept(one.address());
    } else if (instruction instanceof Instruction.Branch one) {
      sink.accept(one.condition());
    } else if (instruction instanceof Instruction.Call one) {
      sink.accept(one.callee());
      new ArrayList<>(one.arguments()).forEach(sink);
    } else if (instruction instanceof Instruction.Return one && one.value() != null) {
      sink.accept(one.value());
    }
  }
}
