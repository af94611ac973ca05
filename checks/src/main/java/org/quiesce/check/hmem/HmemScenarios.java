package org.quiesce.check.hmem;

import static org.quiesce.protocol.hmem.HmemEvents.NOTHING_DEFERRED;
import static org.quiesce.protocol.hmem.HmemRange.Region.COMMITTED;
import static org.quiesce.protocol.hmem.HmemRange.Region.LATER;
import static org.quiesce.protocol.hmem.HmemRange.Region.NONE;
import static org.quiesce.protocol.hmem.HmemRange.Region.PRESENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.quiesce.check.Goal;
import org.quiesce.check.Scenario;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.hmem.HmemEnvironment.Options;
import org.quiesce.protocol.hmem.HmemEvents;
import org.quiesce.protocol.hmem.HmemProgram;
import org.quiesce.protocol.hmem.HmemRange;

/**
 * The scenarios of the protocol page. A is a window range that a region contains, B one that none
 * does, C meets no window. The boot probe runs inside the init of dax_hmem; a bind by sysfs is not
 * counted in probe_count.
 *
 * <p>A goal that the work must reach counts as seen where a revision defers nothing at all.
 */
public final class HmemScenarios {
  private static final HmemRange.Spec A = new HmemRange.Spec("A", 0, true, COMMITTED, false);
  private static final HmemRange.Spec A_LATER = new HmemRange.Spec("A", 0, true, LATER, false);
  private static final HmemRange.Spec B = new HmemRange.Spec("B", 0, true, NONE, false);
  private static final HmemRange.Spec B2 = new HmemRange.Spec("B2", 0, true, NONE, false);
  private static final HmemRange.Spec C = new HmemRange.Spec("C", 0, false, NONE, false);

  private HmemScenarios() {}

  /** All of them, cheap ones first. */
  public static List<Scenario<HmemDeferral.Revision>> all() {
    return List.of(
        bootCovered(),
        bootUncovered(),
        mixed(),
        twoWindowRanges(),
        failingRange(),
        failingWork(),
        unbind(),
        rebind(),
        moduleExit(),
        exitRebind(),
        initFailure(),
        reload(),
        regionEvent(),
        lateCommit(),
        cxlFirst(),
        twoHosts(),
        removal(false),
        removal(true),
        lateRange(),
        everything(false),
        everything(true));
  }

  private static Scenario<HmemDeferral.Revision> scenario(
      String name, Options options, int cycles, List<Goal> goals, Consumer<HmemProgram> threads) {
    Map<String, Integer> bound = new LinkedHashMap<>();
    bound.put("hosts", options.hosts());
    bound.put("ranges", options.ranges().size());
    bound.put("cycles", cycles);
    bound.put("failures", options.failures());
    return new Scenario<>(
        name,
        bound,
        goals,
        false,
        model -> HmemProgram.of(model, options, threads),
        model -> options.hosts() == 1 || !model.hasOneHost());
  }

  private static Options options(HmemRange.Spec... ranges) {
    return new Options(1, List.of(ranges), 0, HmemScenarios::never);
  }

  private static boolean never(String call) {
    return false;
  }

  private static Options failing(Predicate<String> where, HmemRange.Spec... ranges) {
    return new Options(1, List.of(ranges), 1, where);
  }

  /** Something that the deferral does, wherever there is one. */
  private static Goal deferred(String name, String... events) {
    String[] all = new String[Math.max(1, events.length) + 1];
    all[0] = NOTHING_DEFERRED;
    for (int i = 0; i < events.length; i++) {
      all[i + 1] = events[i];
    }
    if (events.length == 0) {
      all[1] = name;
    }
    return Goal.of(name, all);
  }

  /** Boot: both modules are loaded one after the other. */
  private static HmemProgram boot(HmemProgram p) {
    return p.cxlWorker().thread("modprobe", p.loadHmem(), p.loadCxl());
  }

  private static Scenario<HmemDeferral.Revision> bootCovered() {
    return scenario(
        "boot-covered",
        options(A_LATER),
        0,
        List.of(deferred(HmemEvents.SKIPPED), Goal.of(HmemEvents.OWNER_CXL)),
        p -> boot(p).probing("region", p.commitEarly("A")));
  }

  private static Scenario<HmemDeferral.Revision> bootUncovered() {
    return scenario(
        "boot-uncovered",
        options(B),
        0,
        List.of(deferred(HmemEvents.REGISTERED_BY_WORK), deferred(HmemEvents.OWNER_HMEM)),
        p -> boot(p));
  }

  private static Scenario<HmemDeferral.Revision> mixed() {
    return scenario(
        "mixed",
        options(A, B, C),
        0,
        List.of(
            Goal.of(HmemEvents.BOTH_OWNERS, HmemEvents.BOTH_OWNERS, HmemEvents.CLAIM_LOST),
            deferred("X waited in flush", WorkStruct.FLUSHED_PENDING, WorkStruct.FLUSHED_RUNNING)),
        p -> boot(p));
  }

  private static Scenario<HmemDeferral.Revision> twoWindowRanges() {
    return scenario(
        "two-window-ranges",
        options(A, B),
        0,
        List.of(deferred(HmemEvents.QUEUE_REFUSED), deferred(HmemEvents.DECIDED_ONCE)),
        p -> p.thread("modprobe", p.loadHmem()));
  }

  /** The range after the deferred one fails, at any of its calls. */
  private static Scenario<HmemDeferral.Revision> failingRange() {
    return scenario(
        "failing-range",
        failing(call -> call.contains("C)"), B, C),
        0,
        List.of(
            deferred(HmemEvents.PROBE_FAILED_QUEUED), Goal.ifPossible(HmemEvents.FOUND_UNBOUND)),
        p -> boot(p));
  }

  private static Scenario<HmemDeferral.Revision> failingWork() {
    return scenario(
        "failing-work",
        failing(call -> call.contains("B)") || call.contains("B2)"), B, B2),
        0,
        List.of(deferred("W's registration failed for one range", Faults.INJECTED)),
        p -> p.thread("modprobe", p.loadHmem()));
  }

  private static Goal unbindBefore() {
    return deferred(HmemEvents.UNBIND_BEFORE);
  }

  private static Scenario<HmemDeferral.Revision> unbind() {
    return scenario(
        "unbind",
        options(B),
        1,
        List.of(
            unbindBefore(), deferred(HmemEvents.UNBIND_DURING), deferred(HmemEvents.UNBIND_AFTER)),
        p -> p.thread("modprobe", p.loadHmem()).thread("user", p.unbind(0)));
  }

  private static Scenario<HmemDeferral.Revision> rebind() {
    return scenario(
        "rebind",
        options(B, C),
        2,
        List.of(
            Goal.ifPossible(HmemEvents.BIND_PENDING),
            Goal.ifPossible(HmemEvents.BIND_RUNNING),
            deferred(HmemEvents.BIND_DECIDED)),
        p ->
            p.thread("modprobe", p.loadHmem())
                .thread("user", p.unbind(0), p.bind(0), p.unbind(0), p.bind(0)));
  }

  private static Scenario<HmemDeferral.Revision> moduleExit() {
    return scenario(
        "module-exit",
        options(B),
        0,
        List.of(deferred(HmemEvents.EXIT_PENDING), deferred(HmemEvents.EXIT_RUNNING)),
        p ->
            p.cxlWorker()
                .thread(
                    "modprobe",
                    p.loadHmem(),
                    p.either(p.loadCxl(), p.unloadCxl()),
                    p.unloadHmem()));
  }

  /** Module exit meets unbind and bind. */
  private static Scenario<HmemDeferral.Revision> exitRebind() {
    return scenario(
        "exit-rebind",
        options(B),
        1,
        List.of(deferred(HmemEvents.EXIT_PENDING), deferred(HmemEvents.EXIT_RUNNING)),
        p ->
            p.thread("modprobe", p.loadHmem(), p.unloadHmem())
                .thread("user", p.unbind(0), p.bind(0)));
  }

  private static Scenario<HmemDeferral.Revision> initFailure() {
    return scenario(
        "init-failure",
        failing(call -> call.equals("driver_register(hmem)") || call.equals("alloc_workqueue"), B),
        0,
        List.of(deferred(HmemEvents.INIT_FAILED_QUEUED)),
        p -> p.thread("modprobe", p.loadHmem()));
  }

  private static Scenario<HmemDeferral.Revision> reload() {
    return scenario(
        "reload",
        options(B),
        2,
        List.of(deferred(HmemEvents.SECOND_LOAD)),
        p -> p.thread("modprobe", p.loadHmem(), p.unloadHmem(), p.reloadHmem()));
  }

  private static Scenario<HmemDeferral.Revision> regionEvent() {
    return scenario(
        "region-event",
        options(A_LATER),
        0,
        List.of(deferred(HmemEvents.ANSWER_CHANGED), Goal.of(HmemEvents.OWNER_CXL)),
        p -> boot(p).thread("region", p.commit("A"), p.decommit("A")));
  }

  /** A region that is committed any time, and stays. */
  private static Scenario<HmemDeferral.Revision> lateCommit() {
    return scenario(
        "late-commit",
        options(A_LATER),
        0,
        List.of(deferred(HmemEvents.ANSWER_CHANGED), Goal.of(HmemEvents.OWNER_CXL)),
        p -> boot(p).thread("region", p.commit("A")));
  }

  private static Scenario<HmemDeferral.Revision> cxlFirst() {
    return scenario(
        "cxl-first",
        options(A, B),
        0,
        List.of(
            deferred(HmemEvents.CXL_FOUND_IDLE),
            deferred("X flushed a running work", WorkStruct.FLUSHED_RUNNING)),
        p ->
            p.cxlWorker()
                .thread("modprobe", p.loadHmem(), p.loadCxl(), p.unloadCxl())
                .otherProbe(true));
  }

  private static Scenario<HmemDeferral.Revision> twoHosts() {
    return scenario(
        "two-hosts",
        new Options(2, List.of(B, B2.of(1)), 0, HmemScenarios::never),
        1,
        List.of(Goal.ifPossible(HmemEvents.BOTH_PENDING), unbindBefore()),
        p -> p.thread("modprobe", p.loadHmem()).thread("user", p.unbind(0)));
  }

  /**
   * hp is removed.
   *
   * @param held whether somebody else has a reference that outlives the work
   */
  private static Scenario<HmemDeferral.Revision> removal(boolean held) {
    return scenario(
        held ? "removal-held" : "removal",
        options(B),
        0,
        List.of(
            unbindBefore(),
            held ? Goal.of(HmemEvents.REMOVED) : Goal.ifPossible(HmemEvents.LAST_PUT_BY_WORK)),
        p -> {
          p.thread("modprobe", p.loadHmem()).thread("remover", p.remove(0));
          if (held) {
            p.holder(0);
          }
        });
  }

  private static Scenario<HmemDeferral.Revision> lateRange() {
    return scenario(
        "late-range",
        options(B, B2.addedLater()),
        0,
        List.of(deferred(HmemEvents.ADDED_AFTER)),
        p -> p.thread("modprobe", p.loadHmem()).thread("firmware", p.addRange("B2")));
  }

  /**
   * All that may meet once dax_hmem is loaded. One range is enough for every goal: its region is
   * committed before the work looks, after it, or too late to matter. With a second one only under
   * --deep: v6 has millions of states there, since its work registers every range again.
   */
  private static Scenario<HmemDeferral.Revision> everything(boolean deep) {
    Scenario<HmemDeferral.Revision> all =
        scenario(
            deep ? "everything-two-ranges" : "everything",
            failing(
                call -> call.startsWith("devm_add_action(hp, ") && call.endsWith("(hmem.A))"),
                deep ? new HmemRange.Spec[] {A_LATER, B} : new HmemRange.Spec[] {A_LATER}),
            1,
            List.of(
                deferred(HmemEvents.SKIPPED),
                deferred(HmemEvents.REGISTERED_BY_WORK),
                Goal.of(HmemEvents.OWNER_CXL),
                deferred(
                    "X waited in flush", WorkStruct.FLUSHED_PENDING, WorkStruct.FLUSHED_RUNNING),
                unbindBefore(),
                deferred(HmemEvents.BIND_DECIDED),
                deferred("W's registration failed", Faults.INJECTED)),
            p -> {
              HmemProgram.Moment loaded = p.moment("dax_hmem is loaded");
              p.cxlWorker()
                  .thread("modprobe", p.loadHmem(), loaded.comes(), p.loadCxl())
                  .thread("user", loaded.await(), p.unbind(0), p.bind(0))
                  .thread("region", p.commit("A"));
            });
    return new Scenario<>(all.name(), all.bound(), all.goals(), deep, all.program());
  }

  /**
   * What the benchmark runs, the same as the SPIN model beside it: ranges that all meet a window,
   * CXL probes that are under way at boot and may commit regions, unbind and bind cycles.
   */
  public static Scenario<HmemDeferral.Revision> benchmark(int ranges, int probes, int rebinds) {
    List<HmemRange.Spec> specs = new ArrayList<>();
    for (int i = 0; i < ranges; i++) {
      specs.add(new HmemRange.Spec("A" + i, 0, true, PRESENT, false));
    }
    return scenario(
        "benchmark",
        new Options(1, List.copyOf(specs), 0, HmemScenarios::never),
        rebinds,
        List.of(deferred(HmemEvents.REGISTERED_BY_WORK), Goal.of(HmemEvents.OWNER_CXL)),
        p -> {
          p.cxlWorker();
          List<Runnable> life = new ArrayList<>(List.of(p.loadHmem(), p.loadCxl()));
          for (int i = 0; i < rebinds; i++) {
            life.add(p.unbind(0));
            life.add(p.bind(0));
          }
          life.add(p.either(p.unloadCxl(), p.unloadHmem()));
          p.thread("life", life.toArray(new Runnable[0]));
          p.probingAlike("cxl", probes, p.commitSome());
        });
  }
}
