package org.quiesce.translate.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** The registers of the device, the clock, and what requests and responses are made of. */
final class DoeCalls implements CallGroup {
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
      case "time_after" -> timeAfter(call, mark);
      case "FIELD_GET" -> field(call, "fieldGet");
      case "FIELD_PREP" -> field(call, "fieldPrep");
      case "cpu_to_le32" -> Val.of(CTypes.UNSIGNED, arguments.number(call, 0));
      case "le32_to_cpu" -> response(call);
      case "set_mask_bits" -> setBits(call, used, mark);
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
            + arguments.number(call, 2)
            + ", "
            + Expressions.where(call.at())
            + ")");
  }

  /** Only whether a deadline that the source keeps in a variable is over now. */
  private Val timeAfter(Expr.Call call, String mark) {
    boolean known =
        call.arguments().size() == 2
            && call.arguments().get(0) instanceof Expr.Name now
            && now.name().equals("jiffies")
            && call.arguments().get(1) instanceof Expr.Name deadline
            && expressions.scope().find(deadline.name()) != null;
    return known
        ? Val.truth(mark + "doe.timeAfter()")
        : arguments.unknown(call.at(), "this time_after()");
  }

  private Val field(Expr.Call call, String method) {
    return Val.of(
        CTypes.UNSIGNED,
        "DoeUnit." + method + "(" + arguments.wide(call, 0) + ", " + arguments.wide(call, 1) + ")");
  }

  /** What a response says is the environment's; only that of the discovery is looked at. */
  private Val response(Expr.Call call) {
    boolean variable =
        call.arguments().size() == 1
            && call.arguments().get(0) instanceof Expr.Name name
            && expressions.scope().find(name.name()) != null;
    return variable
        ? Val.of(CTypes.UNSIGNED, "DoeContext.RESPONSE")
        : arguments.unknown(call.at(), "this le32_to_cpu()");
  }

  /** {@code set_mask_bits(&flags, 0, bits)}, which only sets bits. */
  private Val setBits(Expr.Call call, boolean used, String mark) {
    Long cleared =
        call.arguments().size() == 3 ? expressions.constant(call.arguments().get(1)) : null;
    Long set = call.arguments().size() == 3 ? expressions.constant(call.arguments().get(2)) : null;
    if (used || cleared == null || cleared != 0 || set == null) {
      return arguments.unknown(call.at(), "this set_mask_bits()");
    }
    Place flags = arguments.place(call, 0, true);
    return flags.kind() == Place.Kind.CELL
        ? Val.nothing("use()")
        : Val.nothing(flags.java() + mark + ".or(" + set + ")");
  }
}
