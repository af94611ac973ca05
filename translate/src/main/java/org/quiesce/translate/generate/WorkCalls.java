package org.quiesce.translate.generate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;

/** Work items. */
final class WorkCalls implements CallGroup {
  private static final Map<String, String> METHODS =
      Map.of(
          "flush_work", "flush",
          "cancel_work", "cancel",
          "cancel_work_sync", "cancelSync",
          "disable_work", "disable",
          "disable_work_sync", "disableSync",
          "enable_work", "enable",
          "work_pending", "pending");

  private static final Set<String> QUEUEING =
      Set.of("schedule_work", "queue_work", "queue_work_on");

  private final Arguments arguments;

  WorkCalls(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public @Nullable Val call(Expr.Call call, boolean used) {
    String name = call.name();
    String mark = Arguments.line(call);
    if (QUEUEING.contains(name)) {
      int index = call.arguments().size() - 1;
      boolean system =
          name.equals("schedule_work")
              ? index == 0
              : index > 0
                  && call.arguments().get(index - 1) instanceof Expr.Name queue
                  && Known.isSystemQueue(queue.name());
      return system
          ? Val.truth(
              "works.at("
                  + arguments.pointer(call, index, "WorkStruct")
                  + ")"
                  + mark
                  + ".schedule()")
          : arguments.unknown(call.at(), name + "() on this workqueue");
    }
    if (name.equals("work_busy")) {
      return Val.of(CTypes.UNSIGNED, work(call) + mark + ".busy()");
    }
    if (name.equals("INIT_WORK")) {
      return init(call, mark);
    }
    String method = METHODS.get(name);
    if (method == null || call.arguments().size() != 1) {
      return null;
    }
    String idle = idle(call);
    return Val.truth(idle != null ? mark + idle : work(call) + mark + "." + method + "()");
  }

  private String work(Expr.Call call) {
    return "works.at(" + arguments.pointer(call, 0, "WorkStruct") + ")";
  }

  /** What the call is on a work item that is never queued; null if it may be. */
  private @Nullable String idle(Expr.Call call) {
    String key =
        call.arguments().get(0) instanceof Expr.Unary unary && unary.operator().equals("&")
            ? arguments.expressions().places().workKey(unary.operand())
            : null;
    boolean live = key == null || arguments.expressions().pass().known().liveWorks().contains(key);
    return live ? null : "works.idle(" + JavaText.literal(call.name()) + ")";
  }

  /** INIT_WORK: where the function is fixed, and the item is not in use, it changes nothing. */
  private Val init(Expr.Call call, String mark) {
    Expressions expressions = arguments.expressions();
    Expr target =
        call.arguments().size() == 2
                && call.arguments().get(0) instanceof Expr.Unary unary
                && unary.operator().equals("&")
            ? unary.operand()
            : new Expr.Unknown(call.at(), "this INIT_WORK()");
    String key = expressions.places().workKey(target);
    if (key == null
        || !(call.arguments().get(1) instanceof Expr.Name function)
        || !WorkFunctions.isOnly(expressions.pass(), key, function.name())) {
      return arguments.unknown(call.at(), "this INIT_WORK()");
    }
    CFile file = expressions.file();
    if (!expressions.pass().known().liveWorks().contains(key)) {
      return Val.nothing(mark + "use()");
    }
    return Val.nothing(
        mark
            + "works.init("
            + expressions.pass().unit(file, file)
            + expressions.places().place(target).java()
            + ", "
            + Expressions.where(call.at())
            + ")");
  }
}
