package org.quiesce.translate.aer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.JavaText;
import org.quiesce.translate.generate.Pass;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.generate.Walk;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Variable;

/** Functions of the environment: the stubs that the protocol declares. */
final class AerCalls implements CallGroup {
  private static final CType PORT = CType.to("cxl_port");
  private static final CType DPORT = CType.to("cxl_dport");

  private final Arguments arguments;
  private final Expressions expressions;
  private final Pass pass;

  AerCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
    this.pass = expressions.pass();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String name = call.name();
    String mark = Arguments.line(call);
    String quoted = JavaText.literal(name);
    return switch (name) {
      case "cxl_handle_proto_error" ->
          Val.of(
              CTypes.INT,
              mark
                  + (used ? "stub.handleOrFail(" : "stub.handle(")
                  + pdev(call)
                  + ", "
                  + locks(call)
                  + ports(call)
                  + ")");
      case "find_cxl_port_by_dev",
          "get_cxl_port",
          "find_cxl_port",
          "find_cxl_port_by_uport",
          "find_cxl_port_by_dport" ->
          Val.reference(
              PORT, mark + "stub.find(" + quoted + ", " + pdev(call) + ", " + dport(call) + ")");
      case "cxl_find_dport_by_dev" ->
          Val.reference(
              DPORT,
              mark
                  + "stub.findDport("
                  + quoted
                  + ", "
                  + arguments.pointer(call, 0, "Device")
                  + ", "
                  + arguments.pointer(call, 1, "DevRef")
                  + ")");
      case "put_cxl_port" ->
          Val.nothing(mark + "ports.putPort(" + arguments.pointer(call, 0, "Device") + ")");
      case "cxl_cper_register_prot_err_work", "cxl_cper_unregister_prot_err_work" ->
          inert(call, mark);
      case "is_cxl_error", "is_internal_error", "is_aer_internal_error" ->
          Val.truth(mark + "stub.maybe(" + quoted + reads(call) + ")");
      case "is_cxl_restricted", "pcie_aer_is_native", "cxl_error_is_native" ->
          Val.truth("(" + mark + "pci.choose(" + pdev(call) + ", " + trait(name) + ", 2) != 0)");
      case "pci_pcie_type" -> {
        trait(name);
        yield Val.of(CTypes.INT, mark + "pci.type(" + pdev(call) + ")");
      }
      case "cxl_pci_drv_bound" ->
          Val.truth(mark + "stub.isBound(" + quoted + ", " + pdev(call) + ")");
      case "cxl_handle_rdport_errors", "cxl_do_recovery" ->
          Val.of(
              CTypes.INT,
              mark + "stub.use(" + quoted + ", " + pdev(call) + ", " + locks(call) + ")");
      case "pcie_clear_device_status",
          "pci_aer_clear_nonfatal_status",
          "pci_aer_clear_fatal_status",
          "pci_clear_and_set_config_dword" ->
          Val.of(CTypes.INT, mark + "stub.use(" + quoted + ", " + pdev(call) + ", false)");
      default -> null;
    };
  }

  /** What is given is looked at, whatever the answer; a device behind it is followed. */
  private String reads(Expr.Call call) {
    StringBuilder java = new StringBuilder();
    for (Expr argument : call.arguments()) {
      Val value = expressions.value(argument);
      String pdev =
          value.isReference() ? asPdev(value, pass.types().of(value.type()), argument) : null;
      java.append(", (Object) ")
          .append(
              pdev == null
                  ? value.java()
                  : "pci.read(" + pdev + ", " + JavaText.literal(call.name()) + ")");
    }
    return java.toString();
  }

  /** The ports that a stub is given. */
  private String ports(Expr.Call call) {
    StringBuilder java = new StringBuilder();
    for (Expr argument : call.arguments()) {
      Val value = expressions.value(argument);
      if (value.isReference() && pass.types().of(value.type()).equals("Device")) {
        java.append(", ").append(value.java());
      }
    }
    return java.toString();
  }

  private String trait(String name) {
    pass.found().traits().merge(name, 1, Integer::sum);
    return JavaText.literal(name);
  }

  /** Whether a function of this name may take device_lock(port) by itself. */
  private boolean locks(Expr.Call call) {
    CFile definer = pass.program().definer(expressions.file(), call.name());
    return definer == null || pass.locks(definer, call.name());
  }

  /** The device that a call is about: a pdev, its struct device, or the pdev of a record. */
  private String pdev(Expr.Call call) {
    String found = null;
    for (Expr argument : call.arguments()) {
      Val value = expressions.value(argument);
      String type = value.isReference() ? pass.types().of(value.type()) : "";
      String here = found == null ? asPdev(value, type, argument) : null;
      if (here != null) {
        found = here;
      } else {
        requireQuiet(argument, value);
      }
    }
    if (found == null) {
      return arguments
          .unknown(call.at(), "a call of " + call.name() + "() without a device")
          .java();
    }
    return found;
  }

  /** A stub leaves its other arguments alone: evaluating them must have no effect either. */
  private void requireQuiet(Expr argument, Val value) {
    boolean[] acts = {
      value.kind() == Val.Kind.UNKNOWN_NUMBER
          || value.kind() == Val.Kind.UNKNOWN_BITS
          || value.java().contains(".get(PLAIN)")
    };
    new Walk(
            e ->
                acts[0] |=
                    e instanceof Expr.Call || e instanceof Expr.Assign || e instanceof Expr.Step,
            s -> {})
        .expression(argument);
    if (acts[0]) {
      expressions.unknown(argument.at(), "this argument of a function of the environment");
    }
  }

  private @Nullable String asPdev(Val value, String type, Expr argument) {
    return switch (type) {
      case "PciDev" -> value.java();
      case "DevRef" -> "ports.pdev(" + value.java() + ")";
      case "StructVar" -> record(value, argument);
      default -> null;
    };
  }

  private @Nullable String record(Val value, Expr argument) {
    List<Variable> fields = pass.program().fields(value.type().tag());
    for (int i = 0; fields != null && i < fields.size(); i++) {
      if (fields.get(i).type().pointsTo("pci_dev")) {
        return "this.<PciDev>pointer(at("
            + value.java()
            + "), "
            + i
            + ", "
            + Expressions.where(argument.at())
            + ")";
      }
    }
    return null;
  }

  /** Where a look-up stores the dport. */
  private String dport(Expr.Call call) {
    for (Expr argument : call.arguments()) {
      Val value = expressions.value(argument);
      if (value.isReference() && pass.types().of(value.type()).startsWith("Local")) {
        return value.java();
      }
    }
    return "null";
  }

  /** A call without effect on the model, whatever its arguments point to. */
  private Val inert(Expr.Call call, String mark) {
    StringBuilder java = new StringBuilder();
    for (Expr argument : call.arguments()) {
      boolean address =
          argument instanceof Expr.Unary unary
              && unary.operator().equals("&")
              && expressions.places().workKey(unary.operand()) != null;
      if (!address) {
        java.append(java.isEmpty() ? "(Object) " : ", (Object) ");
        java.append(expressions.value(argument).java());
      }
    }
    boolean register = call.name().equals("cxl_cper_register_prot_err_work");
    String arguments = "use(" + java + ")";
    return register && java.isEmpty()
        ? Val.of(CTypes.INT, mark + "0")
        : Val.nothing(mark + arguments);
  }
}
