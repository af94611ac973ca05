package org.quiesce.translate.memdev;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Arguments;
import org.quiesce.translate.generate.CallGroup;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.JavaText;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Functions of the environment of memdev-attach. */
final class MemdevCalls implements CallGroup {
  private static final CType MEMDEV = CType.to("cxl_memdev");
  private static final CType PORT = CType.to("cxl_port");

  private final Arguments arguments;
  private final Expressions expressions;

  MemdevCalls(Arguments arguments) {
    this.arguments = arguments;
    this.expressions = arguments.expressions();
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String mark = Arguments.line(call);
    return switch (call.name()) {
      case "kzalloc", "kzalloc_obj" -> allocated(call, mark);
      case "devm_cxl_enumerate_ports" -> number(mark, "enumeratePorts", memdev(call, 0));
      case "devm_cxl_memdev_edac_register" -> number(mark, "optional", memdev(call, 0));
      case "cxl_query_cmd", "cxl_send_cmd" -> number(mark, "command", memdev(call, 0));
      case "quiesce_attach_probe" -> number(mark, "attachProbe", memdev(call, 0));
      case "cxl_mem_find_port" ->
          Val.reference(
              PORT, mark + "cxl.findPort(" + memdev(call, 0) + ", " + local(call, 1) + ")");
      case "devm_cxl_endpoint_decoders_setup" -> number(mark, "setUpDecoders", port(call));
      case "read_cdat_data" -> Val.nothing(mark + "cxl.readTables(" + port(call) + ")");
      case "is_cxl_root" -> Val.truth(mark + "cxl.isRoot(" + port(call) + ")");
      case "cdev_init" -> inert(call, mark);
      case "device_for_each_child" -> {
        walked(call);
        yield number(mark, "look", device(call) + ", " + JavaText.literal(call.name()));
      }
      case "dev_set_name", "debugfs_create_devm_seqfile", "dev_to_node" ->
          number(mark, "look", device(call) + ", " + JavaText.literal(call.name()));
      case "cxl_debugfs_create_dir" ->
          Val.reference(
              CType.to("dentry"), mark + "cxl.other(\"dentry\"" + arguments.acting(call, 0) + ")");
      case "debugfs_remove_recursive", "cxl_mem_active_inc", "cxl_mem_active_dec" ->
          inert(call, mark);
      case "sysfs_emit" -> Val.of(CTypes.INT, mark + "second(" + printed(call) + ", 1)");
      case "bus_for_each_dev" ->
          number(
              mark,
              "forEachDevice",
              arguments.pointer(call, 3, "Fn") + ", " + Expressions.where(call.at()));
      case "alloc_chrdev_region" ->
          Val.of(
              CTypes.INT,
              mark
                  + "second("
                  + arguments
                      .expressions()
                      .places()
                      .store(arguments.place(call, 0, true), "0", call.at())
                  + ", 0)");
      case "unregister_chrdev_region" -> inert(call, mark);
      case "bus_register" -> Val.of(CTypes.INT, mark + "0");
      case "bus_unregister" -> inert(call, mark);
      case "MAJOR" -> Val.of(CTypes.INT, arguments.number(call, 0));
      case "MKDEV" -> Val.of(CTypes.INT, "second(" + arguments.number(call, 0) + ", 0)");
      default -> null;
    };
  }

  private Val inert(Expr.Call call, String mark) {
    String acting = arguments.acting(call, 0);
    return Val.nothing(mark + "use(" + (acting.isEmpty() ? "" : acting.substring(2)) + ")");
  }

  /** The children are the environment's: what the sources do to them is not followed. */
  private void walked(Expr.Call call) {
    Expr callback = arguments.argument(call, 2);
    CFile file =
        callback instanceof Expr.Name name
            ? expressions.pass().program().definer(expressions.file(), name.name())
            : null;
    if (!(callback instanceof Expr.Name name) || file == null) {
      expressions.unknown(call.at(), "this callback of " + call.name() + "()");
    } else if (expressions.pass().acts(file, name.name())) {
      expressions
          .pass()
          .doubt(
              file.placeOf(name.name()),
              name.name() + "(), which " + call.name() + "() calls with each child");
    }
  }

  private static Val number(String mark, String method, String java) {
    return Val.of(CTypes.INT, mark + "cxl." + method + "(" + java + ")");
  }

  private String memdev(Expr.Call call, int index) {
    return arguments.pointer(call, index, "Memdev");
  }

  private String port(Expr.Call call) {
    return arguments.pointer(call, 0, "Port");
  }

  private String device(Expr.Call call) {
    return arguments.pointer(call, 0, "DevRef");
  }

  /** The address of a local variable. */
  private String local(Expr.Call call, int index) {
    return arguments.pointer(call, index, "Local<Object>");
  }

  private String printed(Expr.Call call) {
    String rest = arguments.rest(call, 1);
    return rest.isEmpty() ? "null" : "java.util.Arrays.asList(" + rest.substring(2) + ")";
  }

  /** What the environment has a number of. */
  private @Nullable Val allocated(Expr.Call call, String mark) {
    CType type = call.arguments().isEmpty() ? null : sized(call.arguments().get(0));
    if (!(type instanceof CType.Struct struct)) {
      return null;
    }
    return switch (struct.tag()) {
      case "cxl_memdev" -> Val.reference(MEMDEV, mark + "cxl.allocateMemdev()");
      case "cxl_port" -> Val.reference(PORT, mark + "cxl.allocatePort()");
      default -> null;
    };
  }

  private @Nullable CType sized(Expr size) {
    if (size instanceof Expr.TypeName name) {
      return name.type();
    }
    if (size instanceof Expr.SizeOf of) {
      Expr operand = of.operand();
      return of.type() != null ? of.type() : operand == null ? null : expressions.typeOf(operand);
    }
    return expressions.typeOf(size);
  }
}
