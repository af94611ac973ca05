package org.quiesce.translate.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.generate.Walk;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;

/** Auxiliary devices and their ids, interrupts and their vectors. */
final class AuxCalls implements CallGroup {
  private static final CType ADEV = CType.to("auxiliary_device");
  private static final CType PDEV = CType.to("pci_dev");

  private final Arguments arguments;
  private final Expressions expressions;

  AuxCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    if (!DoeRoles.isAuxiliary(expressions.pass().roles())) {
      return null;
    }
    String mark = Arguments.line(call);
    String where = Expressions.where(call.at());
    return switch (call.name()) {
      case "auxiliary_device_init" ->
          Val.of(CTypes.INT, mark + "aux.init(" + device(call, ADEV) + ", " + where + ")");
      case "auxiliary_device_add" ->
          Val.of(CTypes.INT, mark + "dev.add(" + device(call, ADEV) + ")");
      case "auxiliary_device_delete" -> Val.nothing(mark + "dev.del(" + device(call, ADEV) + ")");
      case "auxiliary_device_uninit" -> Val.nothing(mark + "dev.put(" + device(call, ADEV) + ")");
      case "ida_alloc" ->
          Val.of(CTypes.INT, mark + "aux.allocateId(" + ida(call) + ", " + where + ")");
      case "ida_free" ->
          Val.nothing(
              mark
                  + "aux.freeId("
                  + ida(call)
                  + ", "
                  + arguments.number(call, 1)
                  + ", "
                  + where
                  + ")");
      case "pci_alloc_irq_vectors" ->
          Val.of(
              CTypes.INT,
              mark
                  + "aux.allocateVectors("
                  + device(call, PDEV)
                  + ", "
                  + arguments.number(call, 1)
                  + ", "
                  + arguments.number(call, 2)
                  + ")");
      case "pci_free_irq_vectors" ->
          Val.nothing(mark + "aux.freeVectors(" + device(call, PDEV) + ")");
      case "pci_set_master" ->
          Val.nothing(mark + "use(dev.read(" + device(call, PDEV) + ", \"pci_set_master\"))");
      case "pci_request_irq" -> request(call, mark, where);
      case "pci_free_irq" ->
          Val.nothing(
              mark
                  + "aux.freeIrq("
                  + device(call, PDEV)
                  + ", "
                  + arguments.number(call, 1)
                  + ", "
                  + arguments.any(call, 2)
                  + ", "
                  + where
                  + ")");
      case "wait_event_interruptible" -> waitEvent(call, mark);
      default -> null;
    };
  }

  private String device(Expr.Call call, CType type) {
    return expressions.value(arguments.argument(call, 0), type);
  }

  private String ida(Expr.Call call) {
    return arguments.object(call, 0, "Ida");
  }

  private Val request(Expr.Call call, String mark, String where) {
    if (!(arguments.argument(call, 3) instanceof Expr.Null)) {
      return arguments.unknown(call.at(), "pci_request_irq() with a threaded handler");
    }
    Expr handler = arguments.argument(call, 2);
    if (handler instanceof Expr.Unary address && address.operator().equals("&")) {
      handler = address.operand();
    }
    if (!(handler instanceof Expr.Name name)) {
      return arguments.unknown(call.at(), "this interrupt handler");
    }
    requireNoNumber(name.name());
    return Val.of(
        CTypes.INT,
        mark
            + "aux.requestIrq("
            + device(call, PDEV)
            + ", "
            + arguments.number(call, 1)
            + ", "
            + arguments.pointer(call, 2, "Fn")
            + ", "
            + arguments.any(call, 4)
            + ", "
            + where
            + ")");
  }

  /** Its handler is called with no number of an interrupt that would mean anything. */
  private void requireNoNumber(String handler) {
    for (CFile file : expressions.pass().program().files()) {
      if (!file.functionNames().contains(handler)) {
        continue;
      }
      Function function = file.function(handler);
      String number = function.parameters().isEmpty() ? "" : function.parameters().get(0).name();
      new Walk(
              expression -> {
                if (expression instanceof Expr.Name name && name.name().equals(number)) {
                  expressions
                      .pass()
                      .problem(name.at(), "the number of an interrupt in its handler");
                }
              },
              statement -> {})
          .statement(function.body());
    }
  }

  /** Whether signals come is the scenario's choice. */
  private @Nullable Val waitEvent(Expr.Call call, String mark) {
    Place queue = arguments.place(call, 0, false);
    return !expressions.pass().types().object(queue.type()).equals("WaitQueue")
        ? null
        : Val.of(
            CTypes.INT,
            mark
                + "aux.waitInterruptible("
                + queue.java()
                + ", () -> "
                + arguments.condition(call, 1)
                + ")");
  }
}
