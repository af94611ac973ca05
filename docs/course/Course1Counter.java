import java.util.List;
import java.util.Map;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.Gate;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** Course 1, a counter: two threads add one to it. Can an addition get lost? */
public final class Course1Counter {
  public static void main(String[] args) {
    Gate.run(protocol(), args);
  }

  static Protocol<Program.Source> protocol() {
    return new Protocol<>(
        "counter",
        List.of(
            new Property("count", "two additions make two"),
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
                "read-write", machine -> program(machine, false), Map.of("count", Verdict.REFUTED)),
            new Revision<>(
                "atomic", machine -> program(machine, true), Map.of("count", Verdict.PROVED))),
        List.of());
  }

  /** What both threads share lives in cells of the machine; everything else is ordinary Java. */
  private static Program program(Machine machine, boolean atomic) {
    IntVar count = new IntVar(machine, "count", 0);
    int rule = machine.rule("count");
    int done = machine.event("done");
    return new Program(machine)
        .thread("first", () -> add(count, atomic))
        .thread("second", () -> add(count, atomic))
        .atEnd(
            cells -> {
              cells.reached(done);
              if (cells.get(count.cell()) != 2) {
                cells.violate(rule, () -> "an addition was lost");
              }
            });
  }

  private static void add(IntVar count, boolean atomic) {
    if (atomic) {
      count.getAndAdd(1); // atomic_inc(): one step
    } else {
      int old = count.get(MemoryOrder.PLAIN); // count++: two steps
      count.set(old + 1, MemoryOrder.PLAIN);
    }
  }
}
