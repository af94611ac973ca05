package org.quiesce.check.doe;

import static org.quiesce.protocol.doe.DoeOptions.Does.BUSY;
import static org.quiesce.protocol.doe.DoeOptions.Does.ERROR;
import static org.quiesce.protocol.doe.DoeOptions.Does.IGNORES_ABORT;
import static org.quiesce.protocol.doe.DoeOptions.Does.SILENT;
import static org.quiesce.protocol.doe.DoeOptions.Does.SLOW;
import static org.quiesce.protocol.doe.DoeOptions.Does.WHILE_CREATED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.quiesce.check.Goal;
import org.quiesce.check.Scenario;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.IrqLine;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.protocol.doe.DoeEvents;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.protocol.doe.DoeOptions;
import org.quiesce.protocol.doe.DoeProgram;

/**
 * The scenarios of the protocol page. Those with interrupts, auxiliary devices or signals are for
 * the auxiliary design only, surprise removal for the others.
 */
public final class DoeScenarios {
  private static final Set<Design> ANY = Set.of(Design.values());
  private static final Set<Design> AUXILIARY = Set.of(Design.AUXILIARY);
  private static final Set<Design> QUEUED = Set.of(Design.MANAGED, Design.LIBRARY);
  private static final Set<Design> LIBRARY = Set.of(Design.LIBRARY);

  private DoeScenarios() {}

  /** All of them, cheap ones first. */
  public static List<Scenario<DoeMailbox.Revision>> all() {
    return List.of(
        oneExchange(false),
        oneExchange(true),
        twoSubmitters(),
        abortInExchange("abort-in-exchange", false, true),
        abortInExchange("abort-in-exchange-irq", true, true),
        abortInExchange("abort-ignored", false, false),
        abortInExchange("abort-ignored-irq", true, false),
        destroyWithQueue("destroy-with-queue", ANY, false, DoeOptions.direct(2)),
        destroyWithQueue("destroy-with-queue-3", QUEUED, false, DoeOptions.direct(3)),
        destroyWithQueue("destroy-with-queue-3-slow", ANY, true, DoeOptions.direct(3, SLOW)),
        destroyWithLateSubmitter(),
        createFails(false),
        createFails(true),
        earlySharedIrq(),
        vectors(1),
        vectors(2),
        probeInjection(1),
        probeInjection(2),
        createInjection(1),
        createInjection(2),
        handOver(1),
        handOver(2),
        surpriseRemoval("surprise-removal", false),
        surpriseRemoval("surprise-removal-concurrent", true),
        rebind(),
        moduleUnload(),
        signal(),
        everything(1, false),
        everything(2, true),
        everythingQueued());
  }

  private static Scenario<DoeMailbox.Revision> scenario(
      String name,
      Map<String, Integer> bound,
      Set<Design> designs,
      DoeOptions options,
      List<Goal> goals,
      Consumer<DoeProgram> threads) {
    return new Scenario<>(
        name,
        bound,
        goals,
        false,
        model -> DoeProgram.of(model, options, threads),
        revision -> designs.contains(revision.design()));
  }

  private static Map<String, Integer> bound(DoeOptions options) {
    Map<String, Integer> bound = new LinkedHashMap<>();
    bound.put("submitters", options.tasks());
    bound.put("capabilities", options.capabilities());
    bound.put("cycles", options.cycles());
    if (options.interrupts() > 0) {
      bound.put("interrupts", options.interrupts());
    }
    if (options.failures() > 0) {
      bound.put("failures", options.failures());
    }
    return bound;
  }

  private static DoeOptions irqIf(boolean irq, DoeOptions options) {
    return irq ? options.interrupting(1) : options;
  }

  private static Set<Design> auxiliaryIf(boolean irq) {
    return irq ? AUXILIARY : ANY;
  }

  private static Scenario<DoeMailbox.Revision> oneExchange(boolean irq) {
    DoeOptions options = irqIf(irq, DoeOptions.direct(1, SLOW, SILENT, ERROR, BUSY, IGNORES_ABORT));
    return scenario(
        irq ? "one-exchange-irq" : "one-exchange",
        bound(options),
        auxiliaryIf(irq),
        options,
        List.of(
            Goal.of(DoeEvents.COMPLETED_WITH_DATA),
            Goal.of(DoeEvents.COMPLETED_WITH_TIMEOUT),
            Goal.of(DoeEvents.COMPLETED_WITH_ERROR)),
        p -> p.submitters(1).control(p.create(), p.destroyAtTheEnd()));
  }

  private static Scenario<DoeMailbox.Revision> twoSubmitters() {
    DoeOptions options = DoeOptions.direct(2, SLOW, ERROR, IGNORES_ABORT);
    return scenario(
        "two-submitters",
        bound(options),
        ANY,
        options,
        List.of(Goal.of(DoeEvents.WAITED_FOR_THE_FIRST), Goal.of(DoeEvents.BOTH_COMPLETED)),
        p -> p.submitters(2).control(p.create(), p.destroyAtTheEnd()));
  }

  private static Scenario<DoeMailbox.Revision> abortInExchange(
      String name, boolean irq, boolean honoured) {
    DoeOptions options =
        irqIf(
            irq,
            honoured
                ? DoeOptions.direct(1, SLOW, SILENT, ERROR)
                : DoeOptions.direct(1, SLOW, SILENT, ERROR, IGNORES_ABORT));
    return scenario(
        name,
        bound(options),
        auxiliaryIf(irq),
        options,
        honoured
            ? List.of(Goal.of(DoeEvents.ABORT_IN_EXCHANGE))
            : List.of(Goal.of(DoeEvents.ABORT_IN_EXCHANGE), Goal.of(DoeEvents.ABORT_TIMED_OUT)),
        p -> p.submitters(1).control(p.create(), p.destroyWhenSubmitted()));
  }

  private static Scenario<DoeMailbox.Revision> destroyWithQueue(
      String name, Set<Design> designs, boolean deep, DoeOptions options) {
    return new Scenario<>(
        name,
        bound(options),
        List.of(Goal.of(DoeEvents.DESTROY_WITH_QUEUE)),
        deep,
        model ->
            DoeProgram.of(
                model,
                options,
                p -> p.submitters(options.tasks()).control(p.create(), p.destroyWhenSubmitted())),
        revision -> designs.contains(revision.design()));
  }

  /** A submitter may come when destroy has begun, or is over: what the callers must prevent. */
  private static Scenario<DoeMailbox.Revision> destroyWithLateSubmitter() {
    DoeOptions options = DoeOptions.direct(2);
    return scenario(
            "destroy-with-late-submitter",
            bound(options),
            ANY,
            options,
            List.of(Goal.of(DoeEvents.DESTROY_WITH_QUEUE)),
            p -> p.submitters(2).control(p.create(), p.destroyAnyTime()))
        .withBreach();
  }

  private static Scenario<DoeMailbox.Revision> createFails(boolean irq) {
    DoeOptions options =
        irqIf(
            irq,
            DoeOptions.direct(0, SLOW, SILENT, ERROR, BUSY, IGNORES_ABORT, WHILE_CREATED)
                .failing(1));
    return scenario(
        irq ? "create-fails-irq" : "create-fails",
        bound(options),
        auxiliaryIf(irq),
        options,
        List.of(Goal.of(DoeEvents.FAILED_AFTER_DISCOVERY), Goal.of(Faults.INJECTED)),
        p -> p.control(p.create(), p.destroyAtTheEnd()));
  }

  private static Scenario<DoeMailbox.Revision> earlySharedIrq() {
    DoeOptions options = DoeOptions.direct(1, SLOW).interrupting(2);
    return scenario(
        "early-shared-irq",
        bound(options),
        AUXILIARY,
        options,
        List.of(
            Goal.of(DoeEvents.HANDLER_EARLY),
            Goal.of(DoeEvents.HANDLER_FOREIGN),
            Goal.of(DoeEvents.HANDLER_DURING_DESTROY)),
        p -> p.submitters(1).control(p.create(), p.destroyAtTheEnd()));
  }

  private static Scenario<DoeMailbox.Revision> vectors(int capabilities) {
    DoeOptions options = DoeOptions.probed(0, capabilities, 1).numbered();
    return scenario(
        capabilities == 1 ? "vectors" : "vectors-2",
        bound(options),
        AUXILIARY,
        options,
        List.of(Goal.of(DoeEvents.LAST_VECTOR), Goal.of(DoeEvents.POLLING)),
        p -> p.control(p.appear(), p.unbind(), p.ended()));
  }

  private static Scenario<DoeMailbox.Revision> probeInjection(int capabilities) {
    // device_attach() probes again what failed once: only two failures leave a device unbound
    DoeOptions options = DoeOptions.probed(0, capabilities, 1).failing(capabilities == 1 ? 2 : 1);
    return scenario(
        capabilities == 1 ? "probe-injection" : "probe-injection-2",
        bound(options),
        AUXILIARY,
        options,
        capabilities == 1
            ? List.of(Goal.of(DoeEvents.FAILED_IN_STEP_4))
            : List.of(Goal.of(DoeEvents.FAILED_AFTER_ADD), Goal.of(DoeEvents.FAILED_IN_STEP_4)),
        p -> p.control(p.appear(), p.unbind(), p.ended()));
  }

  /** Probe injection without auxiliary devices. */
  private static Scenario<DoeMailbox.Revision> createInjection(int capabilities) {
    DoeOptions options = DoeOptions.probed(1, capabilities, 1, ERROR).failing(1);
    return scenario(
        capabilities == 1 ? "create-injection" : "create-injection-2",
        bound(options),
        QUEUED,
        options,
        List.of(Goal.of(Faults.INJECTED), Goal.of(DoeEvents.COMPLETED_WITH_DATA)),
        p -> p.submitters(1).control(p.appear(), p.unbind(), p.ended()));
  }

  private static Scenario<DoeMailbox.Revision> handOver(int cycles) {
    DoeOptions options = DoeOptions.probed(1, 1, cycles + 1, SLOW);
    return scenario(
        cycles == 1 ? "hand-over" : "hand-over-twice",
        bound(options),
        AUXILIARY,
        options,
        List.of(Goal.of(DoeEvents.FOUND_NO_DRVDATA), Goal.of(DoeEvents.USED_AFTER_U)),
        p -> {
          p.submitters(1);
          if (cycles == 1) {
            p.control(
                p.appear(), p.unbindAux(), p.userExchange(), p.bindAux(), p.unbind(), p.ended());
          } else {
            p.control(
                p.appear(),
                p.unbindAux(),
                p.userExchange(),
                p.bindAux(),
                p.unbindAux(),
                p.userExchange(),
                p.bindAux(),
                p.unbind(),
                p.ended());
          }
        });
  }

  private static Scenario<DoeMailbox.Revision> surpriseRemoval(String name, boolean concurrent) {
    DoeOptions options = concurrent ? DoeOptions.probed(2, 1, 1) : DoeOptions.probed(2, 1, 1, SLOW);
    return scenario(
        name,
        bound(options),
        LIBRARY,
        options,
        List.of(Goal.of(DoeEvents.GONE_IN_EXCHANGE), Goal.of(DoeEvents.GONE_WITH_QUEUE)),
        p ->
            p.submitters(2)
                .surprise()
                .control(
                    p.appear(),
                    concurrent ? p.removeWhenSubmitted() : p.removeWhenGone(),
                    p.ended()));
  }

  private static Scenario<DoeMailbox.Revision> rebind() {
    DoeOptions options = DoeOptions.probed(1, 1, 2, SLOW);
    return scenario(
        "rebind",
        bound(options),
        ANY,
        options,
        List.of(Goal.of(DoeEvents.COMPLETED_WITH_DATA), Goal.ifPossible(DoeEvents.ID_REUSED)),
        p -> p.submitters(1).control(p.appear(), p.unbind(), p.bindAgain(), p.unbind(), p.ended()));
  }

  private static Scenario<DoeMailbox.Revision> moduleUnload() {
    DoeOptions options = DoeOptions.probed(1, 1, 1, SLOW);
    return scenario(
        "module-unload",
        bound(options),
        AUXILIARY,
        options,
        List.of(Goal.of(DoeEvents.TEXT_FREED)),
        p -> p.submitters(1).control(p.appear(), p.unbind(), p.ended(), p.unloadModule()));
  }

  private static Scenario<DoeMailbox.Revision> signal() {
    DoeOptions options = DoeOptions.direct(2, SLOW).signalled();
    return scenario(
        "signal",
        bound(options),
        AUXILIARY,
        options,
        List.of(Goal.of(WaitQueue.INTERRUPTED)),
        p -> p.submitters(2).control(p.create(), p.destroyAtTheEnd()));
  }

  private static Scenario<DoeMailbox.Revision> everything(int submitters, boolean deep) {
    DoeOptions options =
        deep
            ? DoeOptions.probed(submitters, 1, 1, SLOW, SILENT).interrupting(1)
            : DoeOptions.probed(submitters, 1, 1, SLOW).interrupting(1);
    List<Goal> goals = new ArrayList<>();
    goals.add(Goal.of(DoeEvents.COMPLETED_WITH_DATA));
    goals.add(Goal.of(DoeEvents.COMPLETED_WITH_TIMEOUT));
    goals.add(Goal.of(DoeEvents.HANDLER_EARLY));
    goals.add(Goal.of(DoeEvents.HANDLER_FOREIGN));
    goals.add(Goal.of(DoeEvents.HANDLER_DURING_DESTROY));
    goals.add(Goal.of(IrqLine.SPURIOUS));
    goals.add(Goal.of(DoeEvents.FOUND_NO_DRVDATA));
    if (submitters > 1) {
      goals.add(Goal.of(DoeEvents.WAITED_FOR_THE_FIRST));
      goals.add(Goal.of(DoeEvents.BOTH_COMPLETED));
    }
    return new Scenario<>(
        deep ? "everything-two-submitters" : "everything",
        bound(options),
        goals,
        deep,
        model ->
            DoeProgram.of(
                model,
                options,
                p ->
                    p.submitters(submitters)
                        .control(p.appear(), p.unbindAux(), p.unbind(), p.ended())),
        revision -> revision.design() == Design.AUXILIARY);
  }

  /** Everything that designs without auxiliary devices have. */
  private static Scenario<DoeMailbox.Revision> everythingQueued() {
    DoeOptions options = DoeOptions.direct(2, SLOW, SILENT, ERROR, BUSY, IGNORES_ABORT);
    return scenario(
        "everything-queued",
        bound(options),
        QUEUED,
        options,
        List.of(
            Goal.of(DoeEvents.COMPLETED_WITH_DATA),
            Goal.of(DoeEvents.COMPLETED_WITH_TIMEOUT),
            Goal.of(DoeEvents.COMPLETED_WITH_ERROR),
            Goal.of(DoeEvents.BOTH_COMPLETED),
            Goal.of(DoeEvents.ABORT_TIMED_OUT),
            Goal.of(DoeEvents.DESTROY_WITH_QUEUE)),
        p -> p.submitters(2).control(p.create(), p.destroyWhenSubmitted()));
  }
}
