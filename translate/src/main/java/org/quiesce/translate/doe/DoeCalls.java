package org.quiesce.translate.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** The registers of the device, the clock, and what requests and responses are made of. */
final class DoeCalls implements CallGroup {
  private static final CType.Int SIZE = new CType.Int(64, true);

  private final Arguments arguments;
  private final Expressions expressions;

  DoeCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "pci_doe_send_req" -> Val.of(CTypes.INT, mark + "doe.send(" + both(call) + ")");
      case "pci_doe_recv_resp" -> Val.of(CTypes.INT, mark + "doe.receive(" + both(call) + ")");
      case "pci_read_config_dword" -> read(call, used, mark);
      case "pci_write_config_dword" -> write(call, used, mark);
      case "pci_find_next_ext_capability" ->
          Val.of(
              CTypes.INT,
              mark
                  + "doe.nextCapability("
                  + device(call)
                  + ", "
                  + arguments.number(call, 1)
                  + ", "
                  + arguments.number(call, 2)
                  + ", "
                  + Expressions.where(call.at())
                  + ")");
      case "pci_name" ->
          Val.reference(CTypes.ANY, mark + "dev.read(" + device(call) + ", \"pci_name\")");
      case "time_after", "time_after_eq" -> timeAfter(call, 0, 1, mark, true);
      case "time_before", "time_before_eq" ->
          call.arguments().get(0) instanceof Expr.Name name && name.name().equals("jiffies")
              ? timeAfter(call, 0, 1, mark, false)
              : timeAfter(call, 1, 0, mark, true);
      case "time_is_before_jiffies", "time_is_before_eq_jiffies" -> over(call, 0, mark, true);
      case "time_is_after_jiffies", "time_is_after_eq_jiffies" -> over(call, 0, mark, false);
      case "msecs_to_jiffies" -> Val.of(CTypes.LONG, arguments.wide(call, 0));
      case "memcpy" -> copy(call, used, mark);
      case "le32_to_cpus", "cpu_to_le32s" -> used ? null : Val.nothing("use()");
      case "DIV_ROUND_UP" -> roundedUp(call);
      case "dev_driver_string", "dev_bus_name", "dev_name" ->
          Val.reference(
              CTypes.ANY, mark + "dev.read(" + device(call) + ", \"" + call.name() + "\")");
      case "PCI_EXT_CAP_VER" ->
          Val.of(CTypes.UNSIGNED, "(" + arguments.number(call, 0) + " >>> 16 & 15)");
      case "FIELD_GET" -> field(call, "fieldGet");
      case "FIELD_PREP" -> field(call, "fieldPrep");
      case "cpu_to_le32" -> Val.of(CTypes.UNSIGNED, arguments.number(call, 0));
      case "le32_to_cpu" -> response(call);
      default -> null;
    };
  }

  private String device(Expr.Call call) {
    return arguments.pointer(call, 0, "DevRef");
  }

  private String both(Expr.Call call) {
    return arguments.value(call, 0).java() + ", " + arguments.value(call, 1).java();
  }

  private Val read(Expr.Call call, boolean used, String mark) {
    if (used || call.arguments().size() != 3) {
      return arguments.unknown(call.at(), "the result of pci_read_config_dword()");
    }
    Place into = arguments.place(call, 2, true);
    String value =
        mark
            + "doe.read("
            + device(call)
            + ", "
            + arguments.number(call, 1)
            + ", "
            + Expressions.where(call.at())
            + ")";
    return Val.nothing(expressions.places().store(into, value, call.at()));
  }

  private Val write(Expr.Call call, boolean used, String mark) {
    if (used || call.arguments().size() != 3) {
      return arguments.unknown(call.at(), "the result of pci_write_config_dword()");
    }
    return Val.nothing(
        mark
            + "doe.write("
            + device(call)
            + ", "
            + arguments.number(call, 1)
            + ", "
            + written(call)
            + ", "
            + Expressions.where(call.at())
            + ")");
  }

  /** What is written to a register; a variable that memcpy() filled may only go there. */
  private String written(Expr.Call call) {
    Place variable = variable(call.arguments().get(2));
    return variable != null && variable.type() instanceof CType.Int type && type.bits() == 32
        ? "copiedOrNumber(" + variable.java() + ", " + Expressions.where(call.at()) + ")"
        : arguments.number(call, 2);
  }

  /** A local variable that may be assigned to; null if it is something else. */
  private @Nullable Place variable(Expr expression) {
    Place place =
        expression instanceof Expr.Name name ? expressions.scope().find(name.name()) : null;
    return place != null && place.kind() == Place.Kind.LOCAL ? place : null;
  }

  /** Whether the second argument is over at the first, which must be now; or the other way. */
  private Val timeAfter(Expr.Call call, int now, int deadline, String mark, boolean isOver) {
    boolean known =
        call.arguments().size() == 2
            && call.arguments().get(now) instanceof Expr.Name name
            && name.name().equals("jiffies");
    return known ? over(call, deadline, mark, isOver) : unknownTime(call);
  }

  private Val over(Expr.Call call, int deadline, String mark, boolean isOver) {
    return Val.truth(
        (isOver ? "" : "!")
            + mark
            + "doe.timeAfter("
            + arguments.wide(call, deadline)
            + ", "
            + Expressions.where(call.at())
            + ")");
  }

  private Val unknownTime(Expr.Call call) {
    return arguments.unknown(call.at(), "this " + call.name() + "()");
  }

  /** {@code memcpy(&x, &task->request_pl[i], n)} and the other way round. */
  private Val copy(Expr.Call call, boolean used, String mark) {
    if (used || call.arguments().size() != 3) {
      return arguments.unknown(call.at(), "this memcpy()");
    }
    String copy =
        mark
            + "doe.copy("
            + payload(call, 0)
            + ", "
            + payload(call, 1)
            + ", "
            + Expressions.where(call.at())
            + ")";
    Expr into = call.arguments().get(0);
    Place variable =
        into instanceof Expr.Unary unary && unary.operator().equals("&")
            ? variable(unary.operand())
            : null;
    return Val.nothing(variable == null ? copy : copy + "; copied(" + variable.java() + ")");
  }

  /** The payload that an argument is a part of; null for a variable of the function. */
  private String payload(Expr.Call call, int index) {
    Expr argument = call.arguments().get(index);
    if (!(argument instanceof Expr.Unary unary && unary.operator().equals("&"))) {
      return arguments.any(call, index);
    }
    if (unary.operand() instanceof Expr.Name name
        && expressions.scope().find(name.name()) != null) {
      return "null";
    }
    return unary.operand() instanceof Expr.Element element
        ? expressions.value(element.base()).java()
        : arguments.unknown(call.at(), "this memcpy()").java();
  }

  private Val roundedUp(Expr.Call call) {
    return Val.of(
        SIZE,
        "-Math.floorDiv(-(" + arguments.wide(call, 0) + "), " + arguments.wide(call, 1) + ")");
  }

  private Val field(Expr.Call call, String method) {
    if (method.equals("fieldGet") && isDiscovered(call)) {
      return Val.of(
          CTypes.UNSIGNED,
          "DoeUnit.fieldGet(" + arguments.wide(call, 0) + ", DoeContext.RESPONSE)");
    }
    return Val.of(
        CTypes.UNSIGNED,
        "DoeUnit." + method + "(" + arguments.wide(call, 0) + ", " + arguments.wide(call, 1) + ")");
  }

  /** Whether it is a field of the discovery's response, received in a variable. */
  private boolean isDiscovered(Expr.Call call) {
    return call.arguments().size() == 2
        && call.arguments().get(0) instanceof Expr.Name mask
        && mask.name().startsWith("PCI_DOE_DATA_OBJECT_DISC_RSP_3_")
        && call.arguments().get(1) instanceof Expr.Name name
        && expressions.scope().find(name.name()) != null;
  }

  /** What a response says is the environment's; only that of the discovery is looked at. */
  private Val response(Expr.Call call) {
    if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Expr.Element) {
      return Val.of(CTypes.UNSIGNED, arguments.number(call, 0));
    }
    boolean variable =
        call.arguments().size() == 1
            && call.arguments().get(0) instanceof Expr.Name name
            && expressions.scope().find(name.name()) != null;
    return variable
        ? Val.of(CTypes.UNSIGNED, "DoeContext.RESPONSE")
        : arguments.unknown(call.at(), "this le32_to_cpu()");
  }
}
