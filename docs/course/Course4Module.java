import java.util.List;
import java.util.Map;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.ci.Gate;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Course 4, the text of a module: a work function runs in it. When may it be freed? */
public final class Course4Module {
  public static void main(String[] args) {
    Gate.run(protocol(), args);
  }

  static Protocol<Program.Source> protocol() {
    return new Protocol<>(
        "module",
        List.of(
            new Property(
                Rules.NO_HANDLER_AFTER_UNREGISTER,
                "after unload nothing of the module runs or starts"),
            new Property(Rules.NO_DEADLOCK, "no set of threads waits for each other")),
        List.of(
            new Scenario<>(
                "unload",
                Map.of("threads", 3),
                List.of(Goal.of("freed while a caller was still to look")),
                false,
                model -> model)),
        List.of(
            new Revision<>("no-wait", machine -> program(machine, false), Map.of()),
            new Revision<>("cancels", machine -> program(machine, true), Map.of())),
        List.of());
  }

  private static Program program(Machine machine, boolean cancels) {
    Kernel kernel = new Kernel(machine);
    KernelModule text = new KernelModule(kernel, "demo");
    WorkStruct work = new WorkStruct(kernel, "work", () -> {}, text);
    Mutex lock = new Mutex(kernel, "lock");
    IntVar registered = new IntVar(machine, "registered", 1);
    int late = machine.event("freed while a caller was still to look");
    return new Program(machine)
        .thread(
            "caller",
            () -> {
              lock.lock();
              if (registered.get(MemoryOrder.PLAIN) != 0) {
                work.schedule();
              } else {
                machine.take(
                    Step.of(
                        "nobody is registered",
                        cells -> {
                          if (text.isFreed(cells)) {
                            cells.reached(late);
                          }
                          return 0;
                        }));
              }
              lock.unlock();
            })
        .thread(
            "exit",
            () -> {
              lock.lock();
              registered.set(0, MemoryOrder.PLAIN);
              lock.unlock();
              if (cancels) {
                work.cancelSync();
              }
              text.free(cells -> {});
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
