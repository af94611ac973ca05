import java.util.List;
import java.util.Map;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.Gate;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** Course 2, a lock: the counter again, with two locks. In which order are they taken? */
public final class Course2Lock {
  public static void main(String[] args) {
    Gate.run(protocol(), args);
  }

  static Protocol<Program.Source> protocol() {
    return new Protocol<>(
        "lock",
        List.of(
            new Property("count", "two additions make two"),
            new Property(Rules.NO_DEADLOCK, "no set of threads waits for each other"),
            new Property(Rules.NO_LOCK_INVERSION, "no locks are taken in orders that go round"),
            new Property(Rules.NO_DATA_RACE, "conflicting plain accesses are ordered")),
        List.of(
            new Scenario<>(
                "two-threads",
                Map.of("threads", 2),
                List.of(Goal.of("done")),
                false,
                model -> model)),
        List.of(
            new Revision<>(
                "same-order", machine -> program(machine, false), Map.of("count", Verdict.PROVED)),
            new Revision<>(
                "two-orders",
                machine -> program(machine, true),
                Map.of(Rules.NO_DEADLOCK, Verdict.REFUTED))),
        List.of());
  }

  private static Program program(Machine machine, boolean turned) {
    Kernel kernel = new Kernel(machine);
    Mutex a = new Mutex(kernel, "a");
    Mutex b = new Mutex(kernel, "b");
    IntVar count = new IntVar(machine, "count", 0);
    int rule = machine.rule("count");
    int done = machine.event("done");
    return new Program(machine)
        .thread("first", () -> add(count, a, b))
        .thread("second", () -> add(count, turned ? b : a, turned ? a : b))
        .atEnd(
            cells -> {
              cells.reached(done);
              if (cells.get(count.cell()) != 2) {
                cells.violate(rule, () -> "an addition was lost");
              }
            });
  }

  private static void add(IntVar count, Mutex outer, Mutex inner) {
    outer.lock();
    inner.lock();
    count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
    inner.unlock();
    outer.unlock();
  }
}
