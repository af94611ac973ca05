package org.quiesce.translate.aer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.generate.Expressions;
import org.quiesce.translate.generate.Functions;
import org.quiesce.translate.generate.JavaText;
import org.quiesce.translate.generate.Pass;
import org.quiesce.translate.generate.Place;
import org.quiesce.translate.generate.Places;
import org.quiesce.translate.generate.Val;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Variable;

/** Fields of what AER's environment owns: PCI devices, the CXL port, what AER found out. */
final class AerPlaces {
  private AerPlaces() {}

  static @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    String name = field.name();
    String java = pointer.java();
    return switch (pointer.type().tag()) {
      case "pci_dev" -> ofPdev(expressions, java, name);
      case "cxl_port" ->
          name.equals("dev")
              ? Place.of(
                  Place.Kind.DEVICE, "ports.ofPort(" + java + ")", new CType.Struct("device"))
              : unknown(expressions, field, "port->" + name);
      case "aer_err_info" ->
          switch (name) {
            case "severity" -> number("object(" + java + ").severity()");
            case "is_cxl" -> number("1");
            case "status" -> Places.bits("object(" + java + ").status()");
            default -> unknown(expressions, field, "info->" + name);
          };
      default -> null;
    };
  }

  private static Place ofPdev(Expressions expressions, String java, String name) {
    return switch (name) {
      case "dev" ->
          Place.of(Place.Kind.DEVICE, "pci.dev(" + java + ")", new CType.Struct("device"));
      case "driver" -> Places.driver("pci.dev(" + java + ")");
      default -> {
        expressions.pass().found().traits().merge("pdev->" + name, 1, Integer::sum);
        yield Places.fact(
            "(pci.choose(" + java + ", " + JavaText.literal("pdev->" + name) + ", 2) != 0)");
      }
    };
  }

  private static Place number(String java) {
    return Place.of(Place.Kind.VALUE, java, CTypes.INT);
  }

  private static Place unknown(Expressions expressions, Expr.Field field, String what) {
    expressions.unknown(field.at(), what);
    return Place.of(Place.Kind.UNKNOWN, "null", CTypes.ANY);
  }

  /** Tells the environment of the device that a function is called for. */
  static String device(Pass pass, Function function, String event) {
    for (Variable parameter : Functions.named(function)) {
      CType type = parameter.type();
      if (type.pointsTo("pci_dev")) {
        return event + "(" + parameter.name() + "$); ";
      }
      List<Variable> fields = pass.program().fields(type.tag());
      for (int i = 0; type.isPointer() && fields != null && i < fields.size(); i++) {
        if (fields.get(i).type().pointsTo("pci_dev") && pass.types().of(type).equals("StructVar")) {
          return event
              + "(this.<PciDev>pointer(at("
              + parameter.name()
              + "$), "
              + i
              + ", "
              + Expressions.where(function.at())
              + ")); ";
        }
      }
    }
    pass.problem(function.at(), function.name() + "() without a device");
    return "";
  }
}
