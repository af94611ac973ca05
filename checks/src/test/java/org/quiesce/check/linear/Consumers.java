package org.quiesce.check.linear;

import java.util.List;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.HardwareMachine.Taken;
import org.quiesce.machine.Step;
import org.quiesce.protocol.aer.AerEnvironment;
import org.quiesce.protocol.aer.AerKfifo;

/**
 * One revision of the AER protocol as an object: what registers, forwards, handles and unregisters,
 * with what a caller can see of it.
 */
final class Consumers {
  /** The declared capacity of the kfifo. */
  static final int DECLARED = 4;

  private static final int DEVICES = 4;

  /** The machine's thread that runs the work, whoever calls {@link #handle}. */
  private static final int KWORKER = 0;

  /** What one kernel holds. */
  private static final class Parts {
    private final AerKfifo revision;
    private final List<PciDev> devices;
    private final WorkStruct work;
    private final Kernel kernel;

    Parts(Kernel kernel, AerKfifo.Revision model) {
      AerEnvironment env =
          new AerEnvironment(
              kernel, new AerEnvironment.Options(DECLARED, DEVICES, false, false, 0));
      this.kernel = kernel;
      this.revision = model.on(kernel, env);
      this.devices = env.pdevs();
      this.work = kernel.works().get(0);
      env.observe(revision);
      env.kworkerIs(KWORKER);
    }
  }

  private final Sessions<Parts> sessions;

  Consumers(AerKfifo.Revision model) {
    this.sessions = new Sessions<>(1, kernel -> new Parts(kernel, model));
  }

  int register() {
    return sessions.call(
        on -> {
          on.revision.moduleInit();
          return 0;
        });
  }

  int unregister() {
    return sessions.call(
        on -> {
          on.revision.moduleExit();
          return 0;
        });
  }

  /** Whether an error of that device was counted into the kfifo; most revisions do not say. */
  boolean forward(int device) {
    int before = countedIn();
    sessions.call(on -> on.revision.forward(on.devices.get(device), AerKfifo.CORRECTABLE));
    return countedIn() > before;
  }

  private int countedIn() {
    int me = sessions.me();
    int steps = 0;
    for (Taken step : sessions.run().steps()) {
      steps += step.thread() == me && step.name().contains("): in = ") ? 1 : 0;
    }
    return steps;
  }

  /** One turn of the kworker, if it has one: the devices whose errors it handled, in order. */
  String handle() {
    int before = sessions.run().steps().size();
    sessions.as(KWORKER, on -> on.work.processIfQueued());
    StringBuilder handled = new StringBuilder();
    List<Taken> steps = sessions.run().steps();
    for (int i = before; i < steps.size(); i++) {
      String name = steps.get(i).name();
      if (steps.get(i).thread() == KWORKER && name.startsWith("cxl_handle_proto_error(pdev")) {
        handled.append(name.charAt("cxl_handle_proto_error(pdev".length()));
      }
    }
    return handled.toString();
  }

  /** Entries in the kfifo. */
  int queued() {
    return sessions.call(on -> on.kernel.machine().take(Step.of("queued", on.revision::queued)));
  }
}
