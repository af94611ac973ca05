package org.quiesce.translate.generate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
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

  private static final Set<String> INITIALISING =
      Set.of("INIT_WORK_ONSTACK", "INIT_DELAYED_WORK", "INIT_DELAYED_WORK_ONSTACK");

  private static final Map<String, String> DELAYED =
      Map.of(
          "cancel_delayed_work", "cancel",
          "cancel_delayed_work_sync", "cancelSync",
          "disable_delayed_work_sync", "disableSync",
          "flush_delayed_work", "flush",
          "delayed_work_pending", "pending");

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
      if (!system && index == 1 && name.equals("queue_work")) {
        return Val.truth(
            mark
                + "queues.queue("
                + arguments.pointer(call, 0, "Workqueue")
                + ", "
                + arguments.pointer(call, 1, "WorkStruct")
                + ")");
      }
      if (system) {
        Pass pass = arguments.expressions().pass();
        pass.declared(
            arguments.expressions().file(), "final boolean system$queue = onSystemQueue(); ");
      }
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
    if (name.equals("INIT_WORK") || INITIALISING.contains(name)) {
      return init(call, mark);
    }
    if (call.name().equals("destroy_work_on_stack")) {
      return Val.nothing(work(call) + mark + ".destroyOnStack()");
    }
    Val queue = queueCall(call, mark);
    if (queue != null) {
      return queue;
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

  /** Workqueues, and delayed work. */
  private @Nullable Val queueCall(Expr.Call call, String mark) {
    String name = call.name();
    if (DELAYED.containsKey(name)) {
      String work = arguments.object(call, 0, "DelayedWork");
      return Val.truth(work + mark + "." + DELAYED.get(name) + "()");
    }
    return switch (name) {
      case "alloc_ordered_workqueue" -> allocated(call, mark);
      case "flush_workqueue", "drain_workqueue" ->
          Val.nothing(mark + "queues.flush(" + queue(call) + ")");
      case "destroy_workqueue" -> Val.nothing(mark + "queues.destroy(" + queue(call) + ")");
      case "schedule_delayed_work" -> delayed(call, mark, "schedule", 0);
      case "queue_delayed_work" -> delayed(call, mark, "schedule", 1);
      case "mod_delayed_work" -> delayed(call, mark, "modify", 1);
      case "to_delayed_work" ->
          Val.reference(
              CType.to("delayed_work"),
              "this.<DelayedWork>owner("
                  + arguments.pointer(call, 0, "WorkStruct")
                  + ", \"delayed_work.work\", "
                  + Expressions.where(call.at())
                  + ")");
      default -> null;
    };
  }

  private String queue(Expr.Call call) {
    return arguments.pointer(call, 0, "Workqueue");
  }

  private Val delayed(Expr.Call call, String mark, String method, int index) {
    Expressions expressions = arguments.expressions();
    boolean system =
        index == 0
            || call.arguments().get(0) instanceof Expr.Name queue
                && Known.isSystemQueue(queue.name());
    if (!system || call.arguments().size() != index + 2) {
      return arguments.unknown(call.at(), call.name() + "() on this workqueue");
    }
    Long delay = expressions.constant(call.arguments().get(index + 1));
    boolean now = delay != null && delay == 0;
    if (!now && !expressions.pass().shape().hasTimers()) {
      return arguments.unknown(call.at(), call.name() + "(), for which there is no timer");
    }
    return Val.truth(
        mark
            + "queues."
            + method
            + "("
            + arguments.pointer(call, index, "DelayedWork")
            + ", "
            + now
            + ", "
            + (delay == null ? -1 : delay)
            + "L)");
  }

  private Val allocated(Expr.Call call, String mark) {
    Expressions expressions = arguments.expressions();
    CFile file = expressions.file();
    String name = "queues$" + call.at().line();
    expressions
        .pass()
        .declared(
            file,
            "final java.util.List<Workqueue> "
                + name
                + " = workqueues("
                + JavaText.literal(expressions.pass().current())
                + "); ");
    return Val.reference(
        CType.to("workqueue_struct"),
        mark
            + "queues.alloc("
            + name
            + ", "
            + Expressions.where(call.at())
            + arguments.acting(call, 0)
            + ")");
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
        && call.arguments().size() == 2
        && call.arguments().get(1) instanceof Expr.Name
        && target instanceof Expr.Field) {
      Val work = expressions.value(call.arguments().get(0));
      String java = expressions.pass().types().of(work.type());
      return java.equals("WorkStruct") || java.equals("DelayedWork")
          ? Val.nothing(
              mark
                  + "initWork("
                  + work.java()
                  + ", "
                  + expressions.value(call.arguments().get(1)).java()
                  + ")")
          : arguments.unknown(call.at(), "this " + call.name() + "()");
    }
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
