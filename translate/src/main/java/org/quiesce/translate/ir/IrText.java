package org.quiesce.translate.ir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Functions as text for people: one instruction a line, with its index and its source line. */
public final class IrText {
  private IrText() {}

  /** A function with its variables and code. */
  public static String of(Function function) {
    StringBuilder text = new StringBuilder();
    text.append(function.position()).append(": ").append(function.type().result()).append(' ');
    text.append(function.name()).append('(');
    text.append(
        function.slots().subList(0, function.parameters()).stream()
            .map(slot -> slot.type() + " " + slot)
            .collect(Collectors.joining(", ")));
    text.append(function.type().variadic() ? ", ...)\n" : ")\n");
    for (FrameVariable variable : function.variables()) {
      text.append("  ").append(variable).append(": ").append(variable.type()).append('\n');
    }
    for (int i = 0; i < function.code().size(); i++) {
      Position at = function.positions().get(i);
      String line =
          at.file().equals(function.position().file()) ? String.valueOf(at.line()) : at.toString();
      text.append(String.format(Locale.ROOT, "%6s %4d  %s%n", line, i, of(function.code().get(i))));
    }
    return text.toString();
  }

  /** One instruction. */
  public static String of(Instruction i) {
    if (i instanceof Instruction.Move m) {
      return m.to() + " = " + m.from();
    } else if (i instanceof Instruction.Unary u) {
      return u.to() + " = " + name(u.operator()) + " " + u.from() + " in " + u.type();
    } else if (i instanceof Instruction.Binary b) {
      return b.to()
          + " = "
          + b.left()
          + " "
          + sign(b.operator())
          + " "
          + b.right()
          + " in "
          + b.type();
    } else if (i instanceof Instruction.Convert c) {
      return c.to() + " = (" + c.to().type() + ") " + c.from() + " from " + c.fromType();
    } else if (i instanceof Instruction.AddressOfField f) {
      return f.to() + " = &(" + f.base() + " as " + f.struct() + ")->" + f.field();
    } else if (i instanceof Instruction.AddressOfElement e) {
      return e.to() + " = " + e.base() + " + " + e.index() + " of " + e.element();
    } else if (i instanceof Instruction.Decay d) {
      return d.to() + " = first of " + d.array() + " as " + d.type();
    } else if (i instanceof Instruction.PointerDifference d) {
      return d.to() + " = " + d.left() + " - " + d.right() + " of " + d.element();
    } else if (i instanceof Instruction.ContainerOf c) {
      return c.to()
          + " = container_of("
          + c.member()
          + ", "
          + c.struct()
          + ", "
          + String.join(".", c.fields())
          + ")";
    }
    return effect(i);
  }

  private static String effect(Instruction i) {
    if (i instanceof Instruction.Load l) {
      return l.to() + " = *" + l.address() + how(l.access()) + " as " + l.type();
    } else if (i instanceof Instruction.Store s) {
      return "*" + s.address() + how(s.access()) + " = " + s.from() + " as " + s.type();
    } else if (i instanceof Instruction.Copy c) {
      return "*" + c.to() + " = *" + c.from() + " as " + c.type();
    } else if (i instanceof Instruction.Clear c) {
      return "*" + c.address() + " = 0 as " + c.type();
    } else if (i instanceof Instruction.Jump j) {
      return "goto " + j.target();
    } else if (i instanceof Instruction.Branch b) {
      return "if " + b.condition() + " goto " + b.whenTrue() + " else " + b.whenFalse();
    } else if (i instanceof Instruction.Call c) {
      return call(c);
    } else if (i instanceof Instruction.Return r) {
      return r.value() == null ? "return" : "return " + r.value();
    } else if (i instanceof Instruction.Live l) {
      return "live " + l.variable();
    } else if (i instanceof Instruction.Dead d) {
      return "dead " + d.variable();
    }
    return "not modelled: " + ((Instruction.NotModelled) i).reason();
  }

  private static String call(Instruction.Call call) {
    List<Operand> arguments = call.arguments();
    StringBuilder text = new StringBuilder(call.to() == null ? "" : call.to() + " = ");
    text.append(
        call.callee() instanceof Operand.FunctionAddress f ? f.name() : "(" + call.callee() + ")");
    text.append('(');
    for (int k = 0; k < arguments.size(); k++) {
      text.append(k == 0 ? "" : ", ").append(arguments.get(k));
    }
    text.append(')');
    return call.allocates() == null ? text.toString() : text + " for " + call.allocates();
  }

  private static String how(Access access) {
    return access == Access.PLAIN ? "" : " " + name(access);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String sign(Instruction.BinaryOperator operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUBTRACT -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case REMAINDER -> "%";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
      case SHIFT_LEFT -> "<<";
      case SHIFT_RIGHT -> ">>";
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
    };
  }
}
