package org.quiesce.translate.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** PCI devices: references, names, and the way from a device to the PCI device around it. */
final class PciCalls implements CallGroup {
  private static final CType PDEV = CType.to("pci_dev");

  private final Arguments arguments;

  PciCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "pci_dev_get" -> Val.reference(PDEV, mark + "pci.get(" + pdev(call) + ")");
      case "pci_dev_put" -> Val.nothing(mark + "pci.put(" + pdev(call) + ")");
      case "to_pci_dev" -> owner(call, mark);
      case "pci_name" ->
          Val.reference(CTypes.ANY, mark + "pci.read(" + pdev(call) + ", \"pci_name\")");
      case "container_of", "container_of_const" ->
          call.arguments().size() == 3
                  && call.arguments().get(1) instanceof Expr.TypeName type
                  && type.type().equals(new CType.Struct("pci_dev"))
                  && call.arguments().get(2) instanceof Expr.Name member
                  && member.name().equals("dev")
              ? owner(call, mark)
              : null;
      default -> null;
    };
  }

  private String pdev(Expr.Call call) {
    return arguments.pointer(call, 0, "PciDev");
  }

  private Val owner(Expr.Call call, String mark) {
    return Val.reference(PDEV, mark + "ports.pdev(" + arguments.pointer(call, 0, "DevRef") + ")");
  }
}
