package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** The driver core: the life of devices, managed resources, driver data. */
final class CoreCalls implements CallGroup {
  private final Arguments arguments;

  CoreCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "device_initialize" -> nothing(call, mark, "initialize");
      case "device_add" -> number(call, mark, "add");
      case "device_register" -> number(call, mark, "register");
      case "device_del" -> nothing(call, mark, "del");
      case "device_unregister" -> nothing(call, mark, "unregister");
      case "device_attach" -> number(call, mark, "attach");
      case "device_release_driver" -> nothing(call, mark, "releaseDriver");
      case "cdev_device_add" ->
          Val.of(CTypes.INT, mark + "dev.add(" + arguments.pointer(call, 1, "DevRef") + ")");
      case "cdev_device_del" ->
          Val.nothing(mark + "dev.del(" + arguments.pointer(call, 1, "DevRef") + ")");
      case "devm_add_action" -> Val.of(CTypes.INT, mark + action(call, "addAction"));
      case "devm_add_action_or_reset" ->
          Val.of(CTypes.INT, mark + action(call, "addActionOrReset"));
      case "devm_remove_action" -> Val.nothing(mark + action(call, "removeAction"));
      case "devm_release_action" -> Val.nothing(mark + action(call, "releaseAction"));
      case "dev_get_drvdata", "platform_get_drvdata", "pci_get_drvdata", "auxiliary_get_drvdata" ->
          Val.reference(CTypes.ANY, mark + "dev.drvdata(" + device(call) + ")");
      case "dev_set_drvdata", "platform_set_drvdata", "pci_set_drvdata", "auxiliary_set_drvdata" ->
          Val.nothing(mark + "dev.setDrvdata(" + device(call) + ", " + any(call, 1) + ")");
      default -> null;
    };
  }

  private String device(Expr.Call call) {
    return arguments.pointer(call, 0, "DevRef");
  }

  private Val nothing(Expr.Call call, String mark, String method) {
    return Val.nothing(mark + "dev." + method + "(" + device(call) + ")");
  }

  private Val number(Expr.Call call, String mark, String method) {
    return Val.of(CTypes.INT, mark + "dev." + method + "(" + device(call) + ")");
  }

  private String action(Expr.Call call, String method) {
    return "dev."
        + method
        + "("
        + device(call)
        + ", "
        + arguments.pointer(call, 1, "Fn")
        + ", "
        + any(call, 2)
        + ")";
  }

  private String any(Expr.Call call, int index) {
    return arguments.any(call, index);
  }
}
