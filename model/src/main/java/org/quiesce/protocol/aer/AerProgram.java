package org.quiesce.protocol.aer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Builds a scenario's program: a revision, its environment, and the threads around it. */
public final class AerProgram {
  private final Program program;
  private final Machine machine;
  private final AerEnvironment env;
  private final AerKfifo revision;
  private int aerThreads;
  private final List<Aer> aer = new ArrayList<>();

  /** Whether all AER threads do the same and nobody treats one device differently. */
  private boolean alike = true;

  private record Aer(int thread, int device, int errors, int severity) {}

  private AerProgram(Machine machine, AerKfifo.Revision model, AerEnvironment.Options options) {
    this.machine = machine;
    this.program = new Program(machine);
    Kernel kernel = new Kernel(machine);
    this.env = new AerEnvironment(kernel, options);
    this.revision = model.on(kernel, env);
    env.observe(revision);
    List<WorkStruct> works = new ArrayList<>(kernel.works());
    for (WorkStruct work : works) {
      if (program.threads().isEmpty()) {
        env.kworkerIs(0);
      }
      program.daemon(
          program.threads().isEmpty() ? "kworker" : "kworker-" + work.name(),
          () ->
              machine.loop(
                  () -> {
                    work.process();
                    return null;
                  }));
    }
    program.fact("devices", options.devices());
    program.fact("capacity", options.declaredCapacity());
    program.fact("port-locked", options.portLocked() ? 1 : 0);
    program.atEnd(env::checkQuiet);
    program.describeEnd(env::describe);
  }

  /** A source that sets up the revision and lets {@code threads} add the rest. */
  public static Program.Source of(
      AerKfifo.Revision model, AerEnvironment.Options options, Consumer<AerProgram> threads) {
    return machine -> {
      AerProgram scenario = new AerProgram(machine, model, options);
      threads.accept(scenario);
      scenario.declareSymmetry();
      return scenario.program;
    };
  }

  /** Whether the revision lets AER wait for uncorrectable errors. */
  public boolean waits() {
    return revision.waits();
  }

  /** Registers while the program is set up. */
  public AerProgram registered() {
    program.fact("registered", 1);
    init();
    return this;
  }

  private void init() {
    revision.moduleInit();
    env.initDone();
  }

  /** An AER thread that meets {@code errors} errors of one device. */
  public AerProgram aer(int device, int errors, int severity) {
    PciDev pdev = env.pdevs().get(device);
    int index = aerThreads++;
    if (!aer.isEmpty()) {
      Aer first = aer.get(0);
      alike &= errors == first.errors() && severity == first.severity();
    }
    aer.add(new Aer(program.threads().size(), device, errors, severity));
    program.fact("aer" + index + ".device", device);
    program.fact("aer" + index + ".severity", severity);
    program.thread("aer" + index, () -> meetErrors(pdev, errors, severity));
    return this;
  }

  /** Producers that do the same with devices of their own, or all with one, are identical. */
  private void declareSymmetry() {
    long devices = aer.stream().mapToInt(Aer::device).distinct().count();
    if (!alike || aer.size() < 2 || devices != aer.size() && devices != 1) {
      return;
    }
    List<Program.Role> roles = new ArrayList<>();
    for (Aer one : aer) {
      PciDev pdev = env.pdevs().get(one.device());
      roles.add(
          devices == 1
              ? new Program.Role(one.thread(), List.of(), List.of())
              : new Program.Role(
                  one.thread(), List.of(pdev, pdev.dev()), env.cellsOf(one.device())));
    }
    program.symmetric(roles);
  }

  /** {@code handle_error_source()}: own reference, forward, maybe wait, PCIe handling, drop it. */
  private void meetErrors(PciDev pdev, int errors, int severity) {
    for (int i = 0; i < errors; i++) {
      boolean last = i == errors - 1;
      boolean plugged =
          pdev.callerGet(
              cells -> {
                env.errorInHand(cells);
                return 0;
              },
              cells -> {
                if (last) {
                  env.aerFinished(cells);
                }
                return 0;
              });
      if (plugged) {
        boolean accepted =
            machine.call("cxl_forward_error", () -> revision.forward(pdev, severity));
        boolean waited = accepted && severity != AerKfifo.CORRECTABLE && revision.waits();
        if (waited) {
          machine.run("cxl_proto_err_wait_for_empty", revision::waitForEmpty);
        }
        pdev.callerPut(
            cells -> {
              env.errorDone(cells, waited, last);
              return 0;
            });
      }
    }
  }

  /** The thread of cxl_core's module init and exit, with what it does in order. */
  public AerProgram control(Runnable... actions) {
    program.thread(
        "control",
        () -> {
          for (Runnable action : actions) {
            machine.run("action", action);
          }
        });
    return this;
  }

  public Runnable register() {
    return this::init;
  }

  public Runnable unregister() {
    return () -> {
      env.exitCalled();
      revision.moduleExit();
    };
  }

  /** Registers and unregisters without telling the environment when a consumer is surely there. */
  public AerProgram bareControl() {
    return control(revision::moduleInit, revision::moduleExit);
  }

  public Runnable freeModule() {
    return () -> env.freeModule(aerThreads);
  }

  /** Unplugs a device at any time. */
  public AerProgram unplugAnyTime(int device) {
    PciDev pdev = env.pdevs().get(device);
    alike = false;
    program.fact("unplug.device", device);
    program.thread(
        "unplug",
        () ->
            pdev.unplug(
                cells -> {
                  env.unplugged(cells, pdev);
                  return 0;
                }));
    return this;
  }

  /** Unplugs a device when all AER threads have finished and nothing is queued or running. */
  public AerProgram unplugAtTheEnd(int device) {
    PciDev pdev = env.pdevs().get(device);
    alike = false;
    program.fact("unplug.device", device);
    program.thread(
        "unplug",
        () -> {
          machine.take(
              Step.when(
                  "all is quiet",
                  cells -> env.finished(cells) == aerThreads && env.isIdle(cells),
                  cells -> 0,
                  Step.waitingFor(cells -> 0, () -> "the AER threads to finish")));
          pdev.unplug(
              cells -> {
                env.unplugged(cells, pdev);
                return 0;
              });
        });
    return this;
  }

  /** Another user of the port's device lock. */
  public AerProgram portUser(boolean unbinds) {
    program.thread("port-user", () -> env.holdPort(unbinds));
    return this;
  }
}
