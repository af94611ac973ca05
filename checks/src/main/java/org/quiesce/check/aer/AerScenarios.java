package org.quiesce.check.aer;

import static org.quiesce.protocol.aer.AerKfifo.CORRECTABLE;
import static org.quiesce.protocol.aer.AerKfifo.FATAL;
import static org.quiesce.protocol.aer.AerKfifo.NONFATAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quiesce.check.Goal;
import org.quiesce.check.Scenario;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.WaitVar;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.protocol.aer.AerEnvironment.Options;
import org.quiesce.protocol.aer.AerEvents;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.AerProgram;

/** The scenarios of the protocol page, with P producers, E errors each, K declared capacity. */
public final class AerScenarios {
  private AerScenarios() {}

  /** All of them, cheap ones first. */
  public static List<Scenario<AerKfifo.Revision>> all() {
    return List.of(
        oneError(),
        moduleUnload(),
        unregisterRace(),
        notRegistered(),
        hotUnplug(),
        failingHandler(),
        burst(),
        reRegistration(),
        uncorrectable(),
        portLock(),
        parallelProducers("parallel-producers", false),
        parallelProducers("parallel-producers-same-device", true),
        unregisterBurst(),
        hotUnplugSameDevice(),
        mixedSeverity(),
        uncorrectableReRegistration(),
        everything(),
        threeProducers(),
        everythingTwice());
  }

  /**
   * What the benchmark runs, the same as the SPIN model beside it: register and unregister against
   * producers of correctable errors, capacity 2. Whether forward drops an error that it should
   * queue is left to the other scenarios.
   */
  public static Scenario<AerKfifo.Revision> benchmark(int producers, int errors) {
    return scenario(
        "benchmark",
        bound(producers, errors, 2),
        options(2, producers),
        List.of(Goal.of(AerEvents.HANDLED)),
        p -> {
          for (int i = 0; i < producers; i++) {
            p.aer(i, errors, CORRECTABLE);
          }
          p.bareControl();
        });
  }

  private static Scenario<AerKfifo.Revision> scenario(
      String name,
      Map<String, Integer> bound,
      Options options,
      List<Goal> goals,
      Consumer<AerProgram> threads) {
    return new Scenario<>(
        name, bound, goals, false, model -> AerProgram.of(model, options, threads));
  }

  private static Map<String, Integer> bound(int producers, int errors, int capacity) {
    Map<String, Integer> bound = new LinkedHashMap<>();
    bound.put("producers", producers);
    bound.put("errors", errors);
    bound.put("capacity", capacity);
    return bound;
  }

  private static Map<String, Integer> cycles(Map<String, Integer> bound, int cycles) {
    bound.put("cycles", cycles);
    return bound;
  }

  private static Options options(int capacity, int devices) {
    return new Options(capacity, devices, false, false, 0);
  }

  private static Scenario<AerKfifo.Revision> oneError() {
    return scenario(
        "one-error",
        bound(1, 1, 2),
        options(2, 1),
        List.of(Goal.of(AerEvents.HANDLED), Goal.of(AerEvents.FREED)),
        p -> p.aer(0, 1, CORRECTABLE).control(p.register()).unplugAtTheEnd(0));
  }

  private static Scenario<AerKfifo.Revision> burst() {
    return scenario(
        "burst",
        bound(1, 4, 2),
        new Options(2, 1, false, false, 4),
        List.of(
            Goal.of(Kfifo.PUT_REFUSED),
            Goal.of(WorkStruct.QUEUED_WHILE_RUNNING),
            Goal.of("last entry handled", AerEvents.ALL_HANDLED)),
        p -> p.registered().aer(0, 4, CORRECTABLE));
  }

  private static Scenario<AerKfifo.Revision> parallelProducers(String name, boolean sameDevice) {
    return scenario(
        name,
        bound(2, 2, 4),
        new Options(4, sameDevice ? 1 : 2, false, false, 4),
        List.of(Goal.of(AerEvents.TWO_PRODUCERS), Goal.of(AerEvents.ALL_HANDLED)),
        p -> p.registered().aer(0, 2, CORRECTABLE).aer(sameDevice ? 0 : 1, 2, CORRECTABLE));
  }

  private static Scenario<AerKfifo.Revision> notRegistered() {
    return scenario(
        "not-registered",
        bound(1, 2, 2),
        options(2, 1),
        List.of(Goal.of(AerEvents.NO_CONSUMER), Goal.of(AerEvents.HANDLED)),
        p -> p.aer(0, 2, CORRECTABLE).control(p.register(), p.unregister()));
  }

  private static Scenario<AerKfifo.Revision> unregisterRace() {
    return scenario(
        "unregister-race",
        bound(2, 1, 2),
        options(2, 2),
        List.of(
            pendingAtUnregister(),
            runningAtUnregister(),
            Goal.ifPossible(AerEvents.DRAINED),
            Goal.of(AerEvents.AFTER_UNREGISTER)),
        p -> p.registered().aer(0, 1, CORRECTABLE).aer(1, 1, CORRECTABLE).control(p.unregister()));
  }

  private static Goal pendingAtUnregister() {
    return Goal.of(
        WorkStruct.CANCELLED_PENDING,
        WorkStruct.CANCELLED_PENDING,
        WorkStruct.FLUSHED_PENDING,
        AerEvents.RETURNED_PENDING);
  }

  private static Goal runningAtUnregister() {
    return Goal.of(
        WorkStruct.CANCELLED_RUNNING,
        WorkStruct.CANCELLED_RUNNING,
        WorkStruct.FLUSHED_RUNNING,
        AerEvents.RETURNED_RUNNING);
  }

  private static Scenario<AerKfifo.Revision> reRegistration() {
    return scenario(
        "re-registration",
        cycles(bound(1, 3, 2), 2),
        options(2, 1),
        List.of(
            Goal.of(
                "an error accepted in cycle 1 met unregister",
                AerEvents.DRAINED,
                WorkStruct.CANCELLED_PENDING,
                WorkStruct.FLUSHED_PENDING,
                AerEvents.RETURNED_PENDING),
            Goal.of(AerEvents.HANDLED_IN_CYCLE_2)),
        p ->
            p.registered()
                .aer(0, 3, CORRECTABLE)
                .control(p.unregister(), p.register(), p.unregister()));
  }

  private static Scenario<AerKfifo.Revision> failingHandler() {
    return scenario(
        "failing-handler",
        bound(1, 3, 4),
        new Options(4, 1, true, false, 0),
        List.of(
            Goal.ifPossible(AerEvents.FAILED_WITH_ENTRY_QUEUED),
            Goal.of(AerEvents.SUCCEEDED_AFTER_FAILURE)),
        p -> p.registered().aer(0, 3, CORRECTABLE));
  }

  private static Scenario<AerKfifo.Revision> hotUnplug() {
    return scenario(
        "hot-unplug",
        bound(1, 2, 2),
        options(2, 1),
        List.of(
            Goal.of(AerEvents.UNPLUGGED_QUEUED),
            Goal.ifPossible(AerEvents.LAST_PUT_BY_CONSUMER),
            Goal.ifPossible(AerEvents.LAST_PUT_BY_DRAIN)),
        p -> p.registered().aer(0, 2, CORRECTABLE).control(p.unregister()).unplugAnyTime(0));
  }

  private static Scenario<AerKfifo.Revision> moduleUnload() {
    return scenario(
        "module-unload",
        bound(2, 1, 2),
        options(2, 2),
        List.of(Goal.of(AerEvents.FREED_BEFORE_FORWARD)),
        p ->
            p.registered()
                .aer(0, 1, CORRECTABLE)
                .aer(1, 1, CORRECTABLE)
                .control(p.unregister(), p.freeModule()));
  }

  private static Scenario<AerKfifo.Revision> uncorrectable() {
    return scenario(
        "uncorrectable",
        bound(2, 1, 2),
        options(2, 2),
        List.of(
            Goal.ifPossible("flush callback running while unregister waited", WaitVar.WAITED),
            Goal.ifPossible(AerEvents.CALLBACK_GONE)),
        p -> p.registered().aer(0, 1, NONFATAL).aer(1, 1, NONFATAL).control(p.unregister()));
  }

  private static Scenario<AerKfifo.Revision> portLock() {
    return scenario(
        "port-lock",
        bound(2, 1, 2),
        new Options(2, 2, false, true, 0),
        List.of(
            Goal.of(AerEvents.PORT_CONTENDED),
            Goal.ifPossible("writer queued", RwSemaphore.WRITER_QUEUED),
            Goal.ifPossible("a reader queued behind the writer", RwSemaphore.READER_BEHIND_WRITER)),
        p ->
            p.registered()
                .aer(0, 1, CORRECTABLE)
                .aer(1, 1, CORRECTABLE)
                .control(p.unregister())
                .portUser(true));
  }

  private static Scenario<AerKfifo.Revision> unregisterBurst() {
    return scenario(
        "unregister-burst",
        bound(2, 2, 2),
        options(2, 2),
        List.of(pendingAtUnregister(), runningAtUnregister()),
        p ->
            p.registered()
                .aer(0, 2, CORRECTABLE)
                .aer(1, 2, CORRECTABLE)
                .control(p.unregister(), p.freeModule()));
  }

  private static Scenario<AerKfifo.Revision> hotUnplugSameDevice() {
    return scenario(
        "hot-unplug-same-device",
        bound(2, 1, 2),
        options(2, 1),
        List.of(Goal.of(AerEvents.UNPLUGGED_QUEUED), Goal.of(AerEvents.TWO_PRODUCERS)),
        p ->
            p.registered()
                .aer(0, 1, CORRECTABLE)
                .aer(0, 1, CORRECTABLE)
                .control(p.unregister())
                .unplugAnyTime(0));
  }

  /** A correctable and a fatal error meet module unload. */
  private static Scenario<AerKfifo.Revision> mixedSeverity() {
    return scenario(
        "mixed-severity-unload",
        bound(2, 1, 2),
        options(2, 2),
        List.of(Goal.of(AerEvents.FREED_BEFORE_FORWARD), Goal.of(AerEvents.HANDLED)),
        p ->
            p.registered()
                .aer(0, 1, CORRECTABLE)
                .aer(1, 1, FATAL)
                .control(p.unregister(), p.freeModule()));
  }

  private static Scenario<AerKfifo.Revision> uncorrectableReRegistration() {
    return scenario(
        "uncorrectable-re-registration",
        cycles(bound(1, 2, 2), 2),
        options(2, 1),
        List.of(Goal.of(AerEvents.HANDLED_IN_CYCLE_2)),
        p ->
            p.registered()
                .aer(0, 2, NONFATAL)
                .control(p.unregister(), p.register(), p.unregister()));
  }

  private static Scenario<AerKfifo.Revision> everything() {
    return everything("everything", 1, false);
  }

  /** As everything, with two errors for each producer: under --deep. */
  private static Scenario<AerKfifo.Revision> everythingTwice() {
    return everything("everything-two-errors", 2, true);
  }

  /** Three producers with two errors each against one unregister: under --deep. */
  private static Scenario<AerKfifo.Revision> threeProducers() {
    Scenario<AerKfifo.Revision> base = benchmark(3, 2);
    return new Scenario<>("three-producers", base.bound(), base.goals(), true, base.program());
  }

  private static Scenario<AerKfifo.Revision> everything(String name, int errors, boolean deep) {
    Options options = new Options(2, 2, true, false, 0);
    return new Scenario<>(
        name,
        cycles(bound(2, errors, 2), 2),
        List.of(
            Goal.of(AerEvents.HANDLED),
            Goal.of(AerEvents.TWO_PRODUCERS),
            Goal.of(AerEvents.HANDLED_IN_CYCLE_2),
            Goal.of(AerEvents.UNPLUGGED_QUEUED)),
        deep,
        model ->
            AerProgram.of(
                model,
                options,
                p ->
                    p.registered()
                        .aer(0, errors, CORRECTABLE)
                        .aer(1, errors, CORRECTABLE)
                        .control(p.unregister(), p.register(), p.unregister())
                        .unplugAnyTime(0)));
  }
}
