package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Logging, warnings, assertions: inert, but their arguments are evaluated. */
final class LogCalls implements CallGroup {
  private static final CType PDEV = CType.to("pci_dev");

  private final Expressions expressions;
  private final Arguments arguments;

  LogCalls(Expressions expressions) {
    this.expressions = expressions;
    this.arguments = new Arguments(expressions);
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String name = call.name();
    String mark = Arguments.line(call);
    String quoted = JavaText.literal(name);
    if (Known.logsDevice(name)) {
      return log(
          call, mark, "log.dev(" + quoted + ", " + device(call) + arguments.rest(call, 1) + ")");
    }
    if (Known.logsPci(name)) {
      String pdev = arguments.pointer(call, 0, expressions.pass().types().of(PDEV));
      String log = expressions.pass().types().of(PDEV).equals("DevRef") ? "log.dev(" : "pci.log(";
      return log(call, mark, log + quoted + ", " + pdev + arguments.rest(call, 1) + ")");
    }
    if (Known.logs(name)) {
      return log(call, mark, "log.printk(" + quoted + arguments.rest(call, 0) + ")");
    }
    if (name.startsWith("trace_")) {
      return Val.nothing(mark + trace(call));
    }
    if (Known.READ_BARRIERS.contains(name)) {
      return Val.nothing(mark + "readBarrier()");
    }
    if (Known.WRITE_BARRIERS.contains(name)) {
      return Val.nothing(mark + "writeBarrier()");
    }
    if (name.startsWith("lockdep_") || Known.BARRIERS.contains(name)) {
      return Val.nothing(mark + "use()");
    }
    if (Known.FULL_BARRIERS.contains(name)) {
      return Val.nothing(mark + "fullBarrier()");
    }
    return other(call, mark);
  }

  /**
   * A log line. One that need not be printed does not evaluate its arguments then, which matters if
   * they do something: both ways are taken.
   */
  private Val log(Expr.Call call, String mark, String java) {
    return Val.nothing(
        maySkip(call, 0)
            ? mark
                + "use((Object) (log.skips("
                + JavaText.literal(call.name())
                + ") || "
                + java
                + "))"
            : mark + java);
  }

  private boolean maySkip(Expr.Call call, int from) {
    return Known.mayBeSkipped(call.name())
        && call.arguments().stream()
            .skip(from)
            .anyMatch(argument -> Effects.changesSomething(expressions, argument));
  }

  private @Nullable Val other(Expr.Call call, String mark) {
    String name = call.name();
    return switch (name) {
      case "might_sleep", "cond_resched", "msleep", "ssleep", "fsleep", "usleep_range" ->
          Val.nothing(
              mark + "log.mightSleep(" + JavaText.literal(name) + arguments.rest(call, 0) + ")");
      case "panic" -> Val.nothing(mark + "log.panic(" + leading(arguments.rest(call, 0)) + ")");
      case "WARN", "WARN_ONCE" -> warn(call, mark, arguments.rest(call, 1));
      case "WARN_ON", "WARN_ON_ONCE" -> warn(call, mark, "");
      case "likely", "unlikely" -> Val.truth("(" + arguments.condition(call, 0) + ")");
      case "IS_ENABLED" -> expressions.isEnabled(call);
      case "BIT" -> bit(call);
      default -> null;
    };
  }

  private static String leading(String rest) {
    return rest.isEmpty() ? "" : rest.substring(2);
  }

  private Val warn(Expr.Call call, String mark, String rest) {
    return Val.truth(
        "(("
            + arguments.condition(call, 0)
            + ") && "
            + mark
            + (maySkip(call, 1) ? "(log.skips(" + JavaText.literal(call.name()) + ") || " : "(")
            + "log.warn("
            + JavaText.literal(call.name())
            + rest
            + ")))");
  }

  private Val bit(Expr.Call call) {
    Long bit = call.arguments().isEmpty() ? null : expressions.constant(call.arguments().get(0));
    return bit == null || bit < 0 || bit > 63
        ? expressions.unknown(call.at(), "this BIT()")
        : Expressions.literal(new CType.Int(64, true), 1L << bit);
  }

  private String device(Expr.Call call) {
    return arguments.pointer(call, 0, "DevRef");
  }

  /** A trace event reads the devices that it is given. */
  private String trace(Expr.Call call) {
    StringBuilder java = new StringBuilder("use(");
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      Val value =
          argument instanceof Expr.Text
              ? Val.reference(CTypes.ANY, "null")
              : expressions.value(argument);
      String type = value.isReference() ? expressions.pass().types().of(value.type()) : "";
      String quoted = JavaText.literal(call.name());
      java.append(i == 0 ? "(Object) " : ", (Object) ");
      java.append(
          switch (type) {
            case "DevRef" -> "dev.read(" + value.java() + ", " + quoted + ")";
            case "PciDev" -> "pci.read(" + value.java() + ", " + quoted + ")";
            default -> value.java();
          });
    }
    return java.append(")").toString();
  }
}
