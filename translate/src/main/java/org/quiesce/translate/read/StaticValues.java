package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Position;
import org.quiesce.translate.ir.Slot;

/**
 * The values of an object of static storage. An expression is lowered as if it were code, and what
 * that code computes must be a constant or an address, or it is not known.
 */
final class StaticValues implements Initialiser.Sink {
  /** An operand, and what is added to it. */
  private record Known(Operand operand, List<String> offset) {}

  private final Lowering lowering;
  private final List<Global.Value> values = new ArrayList<>();

  StaticValues(Lowering lowering) {
    this.lowering = lowering;
  }

  List<Global.Value> read(CType type, @Nullable IASTInitializerClause clause) {
    if (clause == null) {
      return List.of();
    }
    boolean outer = lowering.isStatic;
    lowering.isStatic = true;
    try {
      new Initialiser(lowering, this).fill(List.of(), type, clause);
    } catch (Unsupported e) {
      lowering.at(clause);
      lowering.unit.unknownConstant(e.what(), clause);
      values.add(value(List.of("?"), unknown(e.what()), List.of()));
    } finally {
      lowering.isStatic = outer;
    }
    return values;
  }

  private Global.Value value(List<String> path, Operand operand, List<String> offset) {
    return new Global.Value(path, operand, offset, lowering.code.position);
  }

  private static Operand unknown(String text) {
    return new Operand.SizeOf(new CType.Open(text));
  }

  @Override
  public void unknown(List<Initialiser.Step> path, IASTInitializerClause clause, Unsupported why) {
    lowering.at(clause);
    lowering.unit.unknownConstant(why.what(), clause);
    List<String> at = new ArrayList<>(names(path));
    at.add("?");
    values.add(value(at, unknown(why.what()), List.of()));
  }

  @Override
  public void again(List<Initialiser.Step> path, CType type) {
    List<String> names = names(path);
    values.removeIf(
        v -> v.path().size() >= names.size() && v.path().subList(0, names.size()).equals(names));
  }

  @Override
  public void number(List<Initialiser.Step> path, CType type, long value) {
    values.add(value(names(path), new Operand.Constant(value, type), List.of()));
  }

  private static List<String> names(List<Initialiser.Step> path) {
    return path.stream().map(Initialiser.Step::name).toList();
  }

  @Override
  public void value(List<Initialiser.Step> path, CType type, IASTInitializerClause clause) {
    again(path, type);
    Position[] at = {lowering.code.position};
    Known known = known(type, clause, path.isEmpty() ? -1 : path.get(path.size() - 1).bits(), at);
    if (known == null) {
      String text = Calls.shortened(clause.getRawSignature());
      lowering.unit.unknownConstant(text, clause);
      known = new Known(unknown(text), List.of());
    }
    values.add(new Global.Value(names(path), known.operand(), known.offset(), at[0]));
  }

  private @Nullable Known known(CType type, IASTInitializerClause clause, int bits, Position[] at) {
    try {
      return lowering.apart(
          () -> {
            lowering.at(clause);
            at[0] = lowering.code.position;
            Value value =
                lowering.operations.convert(lowering.expressions.value(clause, type), type);
            if (value.isStruct()) {
              return null;
            }
            if (value.operand() instanceof Operand.Constant c
                && bits >= 0
                && type instanceof CType.Int i) {
              long cut = i.bool() ? c.value() : Lowering.cut(c.value(), bits, i.signed());
              return new Known(new Operand.Constant(cut, type), List.of());
            }
            return new Trace(lowering.code).of(value.operand());
          });
    } catch (Unsupported e) {
      return null;
    }
  }

  /** Follows an operand back to what it is the address of. */
  private static final class Trace {
    private final Map<Slot, Instruction> makers = new HashMap<>();

    Trace(Code code) {
      for (Code.Item item : code.items) {
        if (item instanceof Code.Item.Plain plain) {
          note(plain.instruction());
        }
      }
    }

    private void note(Instruction i) {
      if (i instanceof Instruction.AddressOfField f) {
        makers.put(f.to(), i);
      } else if (i instanceof Instruction.AddressOfElement e) {
        makers.put(e.to(), i);
      } else if (i instanceof Instruction.Decay d) {
        makers.put(d.to(), i);
      } else if (i instanceof Instruction.Convert c
          && c.to().type() instanceof CType.Int to
          && to.bits() == 64) {
        makers.put(c.to(), i);
      } else if (i instanceof Instruction.Convert c && c.to().type().isPointer()) {
        makers.put(c.to(), i);
      }
    }

    @Nullable Known of(Operand operand) {
      if (!(operand instanceof Operand.Of slot)) {
        return operand instanceof Operand.SizeOf || operand instanceof Operand.FrameAddress
            ? null
            : new Known(operand, List.of());
      }
      Instruction maker = makers.get(slot.slot());
      if (maker instanceof Instruction.AddressOfField f) {
        return plus(of(f.base()), f.field());
      }
      if (maker instanceof Instruction.Decay d) {
        return plus(of(d.array()), "[0]");
      }
      if (maker instanceof Instruction.AddressOfElement e
          && e.index() instanceof Operand.Constant index) {
        return moved(of(e.base()), index.value());
      }
      return maker instanceof Instruction.Convert c ? of(c.from()) : null;
    }

    private static @Nullable Known plus(@Nullable Known base, String step) {
      if (base == null || !(base.operand() instanceof Operand.GlobalAddress)) {
        return null;
      }
      List<String> offset = new ArrayList<>(base.offset());
      offset.add(step);
      return new Known(base.operand(), offset);
    }

    private static @Nullable Known moved(@Nullable Known base, long by) {
      if (base == null || base.offset().isEmpty()) {
        return null;
      }
      List<String> offset = new ArrayList<>(base.offset());
      String last = offset.remove(offset.size() - 1);
      if (!last.startsWith("[")) {
        return null;
      }
      long index = Long.parseLong(last.substring(1, last.length() - 1)) + by;
      offset.add("[" + index + "]");
      return new Known(base.operand(), offset);
    }
  }
}
