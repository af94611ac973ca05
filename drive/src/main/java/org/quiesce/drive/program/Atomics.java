package org.quiesce.drive.program;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction.BinaryOperator;
import org.quiesce.translate.ir.Instruction.UnaryOperator;

/** Reads and writes at once, as C11 and GCC have them: each is one step. */
final class Atomics {
  private static final String NAME = "__qz_atomic_";

  private final Process process;
  private final Memory memory;

  Atomics(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(call -> change(call, before -> known(call, 1), false), NAME + "exchange");
    process.answer(this::compare, NAME + "cas");
    for (String one : new String[] {"add", "sub", "and", "or", "xor", "mul", "nand"}) {
      process.answer(call -> compute(call, one, false), NAME + "fetch_" + one);
      process.answer(call -> compute(call, one, true), NAME + one + "_fetch");
    }
    process.answer(
        call ->
            Value.of(
                call.thread().choose(PFact.ATOMIC, "the weak exchange fails for no reason?", 2)),
        "__qz_spurious");
  }

  /** What is made of what was there; null for nothing. */
  private interface Change {
    @Nullable Value of(Value before);
  }

  private static CType type(Call call) {
    return call.types().get(0) instanceof CType.Pointer to ? to.to() : CType.INT;
  }

  private Value change(Call call, Change change, boolean after) {
    CThread thread = call.thread();
    Value.Address leaf = thread.leaf(call.argument(0), type(call));
    int cell = memory.cell(leaf);
    String what = call.name().substring(NAME.length()) + " " + leaf.name();
    Step step =
        Step.of(
                what,
                cells -> {
                  if (!memory.touch(cells, leaf, what)) {
                    return 0;
                  }
                  Value before = memory.value(cells.get(cell));
                  Value now = change.of(before == null ? Value.UNDEFINED : before);
                  if (now == null) {
                    return cells.get(cell);
                  }
                  int number = now instanceof Value.Undefined ? 0 : memory.intern(now);
                  int old = cells.get(cell);
                  cells.set(cell, number);
                  return after ? number : old;
                })
            .readingPlain(memory.lifeBit(leaf.object()))
            .readingMarked(memory.bit(leaf))
            .writingMarked(memory.bit(leaf))
            .ordered(Ordering.FULL)
            .observingReference();
    Value seen = memory.value(thread.take(step, PFact.ATOMIC));
    return seen == null ? Value.UNDEFINED : seen;
  }

  private Value compute(Call call, String operation, boolean after) {
    CType type = type(call);
    Value by = known(call, 1);
    return change(
        call,
        before -> {
          if (operation.equals("nand")) {
            Value both = call.thread().computed(BinaryOperator.AND, before, by, type);
            return call.thread().computed(UnaryOperator.COMPLEMENT, both, type);
          }
          return call.thread().computed(operator(operation), before, by, type);
        },
        after);
  }

  private static BinaryOperator operator(String name) {
    return switch (name) {
      case "add" -> BinaryOperator.ADD;
      case "sub" -> BinaryOperator.SUBTRACT;
      case "mul" -> BinaryOperator.MULTIPLY;
      default -> BinaryOperator.valueOf(name.toUpperCase(Locale.ROOT));
    };
  }

  /** A value that others may see: not one of which only this thread knows the name. */
  private Value known(Call call, int index) {
    Value value = call.argument(index);
    if (value instanceof Value.Unknown) {
      throw process.beyond(call.thread(), call.name() + " with a number that nobody knows");
    }
    return value;
  }

  private Value compare(Call call) {
    Value wanted = known(call, 1);
    Value next = known(call, 2);
    return change(
        call,
        before -> {
          if (before instanceof Value.Unknown) {
            memory.layout().doubt(call.thread().at() + ": an unknown number is exchanged");
          }
          return before.equals(wanted) ? next : null;
        },
        false);
  }
}
