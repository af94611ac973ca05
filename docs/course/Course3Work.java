import java.util.List;
import java.util.Map;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.Gate;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * Course 3, a work item: an interrupt queues it, remove() frees what it lives in. What has to end
 * first?
 */
public final class Course3Work {
  public static void main(String[] args) {
    Gate.run(protocol(), args);
  }

  static Protocol<Program.Source> protocol() {
    return new Protocol<>(
        "work",
        List.of(
            new Property(FREED, "nothing touches priv once it is freed"),
            new Property(Rules.NO_DEADLOCK, "no set of threads waits for each other")),
        List.of(
            new Scenario<>(
                "remove",
                Map.of("threads", 3),
                List.of(Goal.of("the work ran")),
                false,
                model -> model)),
        List.of(
            new Revision<>("frees-at-once", machine -> program(machine, false, false), Map.of()),
            new Revision<>("work-first", machine -> program(machine, true, false), Map.of()),
            new Revision<>(
                "irq-first",
                machine -> program(machine, true, true),
                Map.of(FREED, Verdict.PROVED))),
        List.of());
  }

  private static final String FREED = "no-use-after-free";

  private static Program program(Machine machine, boolean cancels, boolean irqFirst) {
    Kernel kernel = new Kernel(machine);
    Lifetime priv = new Lifetime(kernel, "priv", FREED);
    priv.begin();
    int ran = machine.event("the work ran");
    WorkStruct work =
        new WorkStruct(
            kernel,
            "work",
            () -> {
              priv.access("read priv->presses");
              machine.take(
                  Step.of(
                      "done",
                      cells -> {
                        cells.reached(ran);
                        return 0;
                      }));
            },
            null);
    work.livesIn(priv);
    Completion handled = new Completion(kernel, "irq handled");
    return new Program(machine)
        .thread(
            "irq",
            () -> {
              work.schedule();
              handled.complete();
            })
        .thread(
            "remove",
            () -> {
              if (irqFirst) {
                handled.await(); // free_irq()
              }
              if (cancels) {
                work.cancelSync();
              }
              priv.end();
            })
        .daemon(
            "kworker",
            () ->
                machine.loop(
                    () -> {
                      work.process();
                      return null;
                    }));
  }
}
