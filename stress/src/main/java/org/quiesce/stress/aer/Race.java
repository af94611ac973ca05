package org.quiesce.stress.aer;

import static org.quiesce.protocol.aer.AerKfifo.CORRECTABLE;
import static org.quiesce.protocol.aer.AerKfifo.NONFATAL;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.function.Consumer;
import org.quiesce.machine.Program;
import org.quiesce.protocol.aer.AerEnvironment.Options;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.AerProgram;
import org.quiesce.stress.race.Turns;

/** Who races with whom: a small scenario and how its threads share two processors. */
@SuppressWarnings("ImmutableEnumChecker") // records and lambdas of the model, none of which changes
public enum Race {
  /** An error is forwarded and handled while the module unloads. */
  FORWARD_VS_UNREGISTER(
      "forward-vs-unregister",
      options(2, 1),
      p -> p.registered().aer(0, 1, CORRECTABLE).control(p.unregister(), p.freeModule()),
      Turns.between(List.of("aer0", "kworker"), List.of("control"))),

  /** A queued error is handled while the module unloads. */
  WORKER_VS_UNREGISTER(
      "worker-vs-unregister",
      options(2, 1),
      p -> p.registered().aer(0, 1, CORRECTABLE).control(p.unregister(), p.freeModule()),
      Turns.between(List.of("kworker"), List.of("control")).after("aer0")),

  /** More errors than there is room for, while they are being handled. */
  PRODUCER_VS_WORKER(
      "producer-vs-worker",
      options(2, 1),
      p -> p.registered().aer(0, 4, CORRECTABLE),
      Turns.between(List.of("aer0"), List.of("kworker"))),

  /** As before, and the look-up of the port fails every other time. */
  FAILING_HANDLER(
      "failing-handler",
      new Options(4, 1, true, false, 0),
      p -> p.registered().aer(0, 3, CORRECTABLE),
      Turns.between(List.of("aer0"), List.of("kworker"))),

  /** Two root ports forward at the same time. */
  TWO_PRODUCERS(
      "two-producers",
      options(4, 2),
      p -> p.registered().aer(0, 2, CORRECTABLE).aer(1, 2, CORRECTABLE),
      Turns.between(List.of("aer0"), List.of("aer1")).before("kworker")),

  /** Two root ports forward at the same time; then one device is unplugged. */
  TWO_PRODUCERS_THEN_UNPLUG(
      "two-producers-then-unplug",
      options(4, 2),
      p -> p.registered().aer(0, 1, CORRECTABLE).aer(1, 1, CORRECTABLE).unplugAnyTime(1),
      Turns.between(List.of("aer0"), List.of("aer1")).before("unplug", "kworker")),

  /** Two root ports forward at the same time; then the consumer unregisters. */
  TWO_PRODUCERS_THEN_UNREGISTER(
      "two-producers-then-unregister",
      options(4, 2),
      p ->
          p.registered()
              .aer(0, 1, CORRECTABLE)
              .aer(1, 1, CORRECTABLE)
              .control(p.unregister(), p.freeModule()),
      Turns.between(List.of("aer0"), List.of("aer1")).before("control", "kworker")),

  /** Errors are forwarded while the consumer goes and comes back. */
  RE_REGISTRATION(
      "re-registration",
      options(2, 1),
      p ->
          p.registered()
              .aer(0, 2, CORRECTABLE)
              .control(p.unregister(), p.register(), p.unregister()),
      Turns.between(List.of("aer0", "kworker"), List.of("control"))),

  /** Errors are forwarded while the first consumer comes and goes. */
  FIRST_REGISTRATION(
      "first-registration",
      options(2, 1),
      p -> p.aer(0, 2, CORRECTABLE).control(p.register(), p.unregister()),
      Turns.between(List.of("aer0", "kworker"), List.of("control"))),

  /** A queued error is handled while its device is unplugged. */
  WORKER_VS_UNPLUG(
      "worker-vs-unplug",
      options(2, 1),
      p -> p.registered().aer(0, 1, CORRECTABLE).unplugAnyTime(0),
      Turns.between(List.of("kworker"), List.of("unplug")).after("aer0")),

  /** Errors of a device are forwarded and handled while it is unplugged. */
  FORWARD_VS_UNPLUG(
      "forward-vs-unplug",
      options(2, 1),
      p -> p.registered().aer(0, 2, CORRECTABLE).unplugAnyTime(0),
      Turns.between(List.of("aer0", "kworker"), List.of("unplug"))),

  /** Unregister drops a queued error while its device is unplugged. */
  UNREGISTER_VS_UNPLUG(
      "unregister-vs-unplug",
      options(2, 1),
      p -> p.registered().aer(0, 1, CORRECTABLE).control(p.unregister()).unplugAnyTime(0),
      Turns.between(List.of("control"), List.of("unplug")).after("aer0").before("kworker")),

  /** AER waits for an uncorrectable error to be handled while the module unloads. */
  FLUSH_VS_UNREGISTER(
      "flush-vs-unregister",
      options(2, 1),
      p -> p.registered().aer(0, 1, NONFATAL).control(p.unregister(), p.freeModule()),
      Turns.between(List.of("aer0"), List.of("control", "kworker"))),

  /** AER waits for uncorrectable errors while they are being handled. */
  FLUSH_VS_WORKER(
      "flush-vs-worker",
      options(2, 1),
      p -> p.registered().aer(0, 2, NONFATAL),
      Turns.between(List.of("aer0"), List.of("kworker")));

  private final String id;
  private final Options options;
  private final Consumer<AerProgram> threads;
  private final Turns turns;

  Race(String id, Options options, Consumer<AerProgram> threads, Turns turns) {
    this.id = id;
    this.options = options;
    this.threads = threads;
    this.turns = turns;
  }

  private static Options options(int capacity, int devices) {
    return new Options(capacity, devices, false, false, 0);
  }

  /** Its name in tables, such as {@code forward-vs-unregister}. */
  public String id() {
    return id;
  }

  /** Its name as the class of a test, such as {@code ForwardVsUnregister}. */
  String testClass() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, name());
  }

  public Turns turns() {
    return turns;
  }

  /** Whether look-ups of the port fail every other time. */
  boolean fails() {
    return options.handlerMayFail();
  }

  /** The program that is run, also for the explorer. */
  public Program.Source program(AerKfifo.Revision revision) {
    return AerProgram.of(revision, options, threads);
  }
}
