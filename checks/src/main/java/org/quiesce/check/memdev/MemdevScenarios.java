package org.quiesce.check.memdev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quiesce.check.Goal;
import org.quiesce.check.Scenario;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.MemdevEvents;
import org.quiesce.protocol.memdev.MemdevOptions;
import org.quiesce.protocol.memdev.MemdevOptions.Late;
import org.quiesce.protocol.memdev.MemdevProgram;

/**
 * The scenarios of the protocol page. The creator is an accelerator that gives an attach pointer; a
 * name that ends in {@code -class} is the same with the class driver, which gives none.
 */
public final class MemdevScenarios {
  private MemdevScenarios() {}

  /** All of them. */
  public static List<Scenario<MemdevAttach.Revision>> all() {
    return List.of(
        addBound(true),
        addBound(false),
        addLateDriver(),
        addNoTopology(true),
        addNoTopology(false),
        addInjection(),
        pcieOnly(),
        parentRebind(true),
        parentRebind(false),
        endpointCycles(true),
        endpointCycles(false),
        hostLoss(true),
        hostLoss(false),
        memdevUnbind(true),
        memdevUnbind(false),
        hotRemoval(true),
        hotRemoval(false),
        openFile(),
        attributeReader(),
        detachReachesAdd(),
        moduleUnload(),
        everything());
  }

  private static Scenario<MemdevAttach.Revision> scenario(
      String name, MemdevOptions options, List<Goal> goals, Consumer<MemdevProgram> threads) {
    Map<String, Integer> bound = new LinkedHashMap<>();
    bound.put("attach", options.attach() ? 1 : 0);
    bound.put("cycles", options.cycles());
    bound.put("endpoints", options.endpoints());
    bound.put("failures", options.faults() == null ? 0 : 1);
    return new Scenario<>(
        name, bound, goals, false, model -> MemdevProgram.of(model, options, threads));
  }

  private static String named(String name, boolean attach) {
    return attach ? name : name + "-class";
  }

  private static Scenario<MemdevAttach.Revision> addBound(boolean attach) {
    return scenario(
        named("add-bound", attach),
        MemdevOptions.of(1, 1, attach).with(Late.MEMDEVS_AND_ENDPOINTS),
        List.of(Goal.of(MemdevEvents.ADDED_BOUND)),
        p -> p.ready().thread("P", p.insmod()));
  }

  private static Scenario<MemdevAttach.Revision> addLateDriver() {
    return scenario(
        "add-late-driver",
        MemdevOptions.of(1, 1, false).withModules().with(Late.MEMDEVS_AND_ENDPOINTS),
        List.of(
            Goal.of(MemdevEvents.REGISTERED_BEFORE),
            Goal.ifPossible(MemdevEvents.REGISTERED_AFTER)),
        p -> p.withoutMem().thread("P", p.insmod()).thread("K", p.insmodMem()));
  }

  private static Scenario<MemdevAttach.Revision> addNoTopology(boolean attach) {
    return scenario(
        named("add-no-topology", attach),
        MemdevOptions.of(1, 1, attach).withoutTopology().with(Late.MEMDEVS_AND_ENDPOINTS),
        List.of(
            Goal.of(MemdevEvents.NO_TOPOLOGY),
            attach ? Goal.ifPossible(MemdevEvents.ADD_ENXIO) : Goal.of(MemdevEvents.ADDED_UNBOUND)),
        p -> p.ready().thread("P", p.insmod()).thread("HP", p.unbindHost()));
  }

  private static Scenario<MemdevAttach.Revision> addInjection() {
    return scenario(
        "add-injection",
        MemdevOptions.of(1, 1, true)
            .with(Late.MEMDEVS_AND_ENDPOINTS)
            .withFaults(
                call -> !call.startsWith("driver_register") && !call.startsWith("device_add(host")),
        List.of(
            Goal.of(MemdevEvents.EP_SET_UP_FAILED),
            Goal.ifPossible(MemdevEvents.ATTACH_FAILED),
            Goal.of(MemdevEvents.DEVM_FAILED),
            Goal.of(MemdevEvents.DEVICE_ADD_FAILED)),
        p -> p.ready().thread("P", p.insmod()));
  }

  private static Scenario<MemdevAttach.Revision> pcieOnly() {
    return scenario(
        "pcie-only",
        MemdevOptions.of(1, 1, true)
            .withPcieOnly()
            .with(Late.MEMDEVS_AND_ENDPOINTS)
            .withoutTopology()
            .withFaults(
                call -> call.startsWith("attach->probe") || call.startsWith("set up decoders")),
        List.of(
            Goal.ifPossible(MemdevEvents.PCIE_ONLY),
            Goal.ifPossible(MemdevEvents.W_IDLE),
            Goal.of(MemdevEvents.NO_TOPOLOGY),
            Goal.of("failure in M step 10", MemdevEvents.EP_SET_UP_FAILED),
            Goal.ifPossible(MemdevEvents.ATTACH_FAILED)),
        p -> p.ready().thread("P", p.insmod(), p.unbind()));
  }

  private static Scenario<MemdevAttach.Revision> parentRebind(boolean attach) {
    return scenario(
        named("parent-rebind", attach),
        MemdevOptions.of(2, 2, attach),
        List.of(
            Goal.of(MemdevEvents.SECOND_BOUND),
            Goal.of(MemdevEvents.W_BETWEEN),
            Goal.of(MemdevEvents.W_AFTER)),
        p -> p.ready().thread("P", p.insmod(), p.unbind(), p.bind()));
  }

  private static Scenario<MemdevAttach.Revision> endpointCycles(boolean attach) {
    return scenario(
        named("endpoint-cycles", attach),
        MemdevOptions.of(1, 1, attach).withCounts(),
        List.of(
            Goal.of(MemdevEvents.LOST_TWICE),
            Goal.of(MemdevEvents.PENDING_AT_LOSS),
            Goal.of(MemdevEvents.BOTH_SERVED)),
        p ->
            p.ready()
                .thread("P", p.insmod())
                .thread("U", p.unbindEndpoint(0), p.bindEndpoint(0), p.unbindEndpoint(0)));
  }

  private static Scenario<MemdevAttach.Revision> hostLoss(boolean attach) {
    return scenario(
        named("host-loss", attach),
        MemdevOptions.of(1, 2, attach),
        List.of(
            Goal.of(MemdevEvents.HOST_UNBOUND),
            attach
                ? Goal.ifPossible(MemdevEvents.RESCAN_ATTACHED)
                : Goal.of(MemdevEvents.RESCAN_ATTACHED)),
        p -> p.ready().thread("P", p.insmod()).thread("HP", p.unbindHost(), p.bindHost()));
  }

  private static Scenario<MemdevAttach.Revision> memdevUnbind(boolean attach) {
    return scenario(
        named("memdev-unbind", attach),
        MemdevOptions.of(1, 2, attach),
        attach
            ? List.of(
                Goal.of(MemdevEvents.UNBOUND_BEFORE_CHECK),
                Goal.ifPossible(MemdevEvents.UNBOUND_AFTER_CHECK))
            : List.of(Goal.of(MemdevEvents.UNBOUND_BEFORE_CHECK)),
        p -> p.ready().thread("P", p.insmod()).thread("U", p.unbindMem(0), p.bindMem(0)));
  }

  private static Scenario<MemdevAttach.Revision> hotRemoval(boolean attach) {
    return scenario(
        named("hot-removal", attach),
        MemdevOptions.of(1, 1, attach),
        List.of(
            Goal.of(MemdevEvents.H_WHILE_PENDING),
            attach
                ? Goal.ifPossible(MemdevEvents.H_WHILE_W_WAITED)
                : Goal.of(MemdevEvents.H_WHILE_W_WAITED)),
        p ->
            p.ready()
                .thread("P", p.insmod())
                .thread("H", p.remove())
                .thread("U", p.unbindEndpoint(0)));
  }

  private static Scenario<MemdevAttach.Revision> openFile() {
    return scenario(
        "open-file",
        MemdevOptions.of(1, 1, false),
        List.of(Goal.of(MemdevEvents.IOCTL_REFUSED), Goal.of(MemdevEvents.LAST_PUT_BY_CLOSE)),
        p -> p.ready().thread("P", p.insmod()).thread("I", p.useFile(2)).thread("H", p.remove()));
  }

  private static Scenario<MemdevAttach.Revision> attributeReader() {
    return scenario(
        "attribute-reader",
        MemdevOptions.of(1, 1, false),
        List.of(Goal.of(MemdevEvents.READER_INSIDE)),
        p ->
            p.ready()
                .thread("P", p.insmod())
                .thread("I", p.readAttribute())
                .thread("U", p.unbind()));
  }

  private static Scenario<MemdevAttach.Revision> detachReachesAdd() {
    return scenario(
        "detach-reaches-add",
        MemdevOptions.of(1, 1, true),
        List.of(Goal.ifPossible(MemdevEvents.W_WAITED_FOR_ADD)),
        p ->
            p.ready()
                .thread("P", p.insmod())
                .thread("HP", p.unbindHost())
                .thread("U", p.unbindEndpoint(0)));
  }

  private static Scenario<MemdevAttach.Revision> moduleUnload() {
    return scenario(
        "module-unload",
        MemdevOptions.of(1, 1, false).withModules(),
        List.of(Goal.of(MemdevEvents.DRIVER_GONE)),
        p ->
            p.ready()
                .thread("P", p.insmod())
                .thread("U", p.unbindEndpoint(0), p.unbind())
                .thread(
                    "K",
                    p.rmmod("cxl_mem"),
                    p.rmmod("cxl_pci"),
                    p.rmmod("cxl_mem"),
                    p.rmmod("cxl_port")));
  }

  private static Scenario<MemdevAttach.Revision> everything() {
    return scenario(
        "everything",
        MemdevOptions.of(2, 2, true).with(Late.NOBODY),
        List.of(
            Goal.of(MemdevEvents.SECOND_BOUND),
            Goal.of(MemdevEvents.W_AFTER),
            Goal.of(MemdevEvents.HOST_UNBOUND),
            Goal.of(MemdevEvents.H_WHILE_PENDING)),
        p ->
            p.ready()
                .thread("P", p.insmod(), p.unbind(), p.bind())
                .thread("HP", p.unbindHost())
                .thread("H", p.remove()));
  }
}
