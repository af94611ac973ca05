package org.quiesce.translate.hmem;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.generate.Walk;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Expr;

/**
 * How many hmem_platform devices the sources can make: one, where one call makes them all under one
 * name and number, because a second device of that name cannot be added. Where nobody can tell,
 * there may be several.
 */
final class Hosts {
  private static final int NUMBER = 1;

  private Hosts() {}

  /** Whether there can be but one. */
  static boolean areOne(Roles roles) {
    CFile children = roles.file(HmemRoles.PROBE);
    List<Expr.Call> makers = new ArrayList<>();
    for (CFile file : roles.program().sources()) {
      // What dax_hmem makes are the children of hp.
      if (file != children && !collect(file, makers)) {
        return false;
      }
    }
    return makers.size() == 1 && isAlwaysTheSame(makers.get(0));
  }

  /** Whether all of a file could be read. */
  private static boolean collect(CFile file, List<Expr.Call> makers) {
    for (String function : file.functionNames()) {
      try {
        new Walk(
                expression -> {
                  if (expression instanceof Expr.Call call && makes(call.name())) {
                    makers.add(call);
                  }
                },
                statement -> {})
            .statement(file.function(function).body());
      } catch (BadSourceException e) {
        return false;
      }
    }
    return true;
  }

  private static boolean makes(String call) {
    return call.startsWith("platform_device_alloc") || call.startsWith("platform_device_register");
  }

  private static boolean isAlwaysTheSame(Expr.Call call) {
    return switch (call.name()) {
      case "platform_device_alloc", "platform_device_register_simple" ->
          call.arguments().size() > NUMBER && call.arguments().get(NUMBER) instanceof Expr.Numeral;
      case "platform_device_register" ->
          call.arguments().size() == 1
              && call.arguments().get(0) instanceof Expr.Unary address
              && address.operator().equals("&")
              && isPlace(address.operand());
      default -> false;
    };
  }

  /** {@code device} or {@code device.pdev}: an object that there is once. */
  private static boolean isPlace(Expr place) {
    return place instanceof Expr.Name
        || place instanceof Expr.Field field && !field.arrow() && isPlace(field.base());
  }
}
