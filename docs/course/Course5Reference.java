import java.util.List;
import java.util.Map;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.ci.Gate;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.RefCount;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * Course 5, a reference: a user looks an object up while remove() drops it. Where is the reference
 * taken?
 */
public final class Course5Reference {
  public static void main(String[] args) {
    Gate.run(protocol(), args);
  }

  static Protocol<Program.Source> protocol() {
    return new Protocol<>(
        "reference",
        List.of(new Property(FREED, "nothing touches an object once it is freed")),
        List.of(
            new Scenario<>(
                "look-up",
                Map.of("threads", 2),
                List.of(Goal.of("the user put the last reference")),
                false,
                model -> model)),
        List.of(
            new Revision<>("after-unlock", machine -> program(machine, false), Map.of()),
            new Revision<>("under-lock", machine -> program(machine, true), Map.of())),
        List.of());
  }

  private static final String FREED = "no-use-after-free";

  private static Program program(Machine machine, boolean locked) {
    Kernel kernel = new Kernel(machine);
    Lifetime object = new Lifetime(kernel, "object", FREED);
    object.begin();
    RefCount count = new RefCount(kernel, "count", 1); // who published it has one
    SpinLock lock = new SpinLock(kernel, "lock");
    IntVar published = new IntVar(machine, "published", 1);
    int held = machine.event("the user put the last reference");
    return new Program(machine)
        .thread(
            "user",
            () -> {
              lock.lock();
              boolean found = published.get(MemoryOrder.PLAIN) != 0;
              if (found && locked) {
                count.inc();
              }
              lock.unlock();
              if (found) {
                if (!locked) {
                  count.inc();
                }
                object.access("read object->data");
                if (put(count, object)) {
                  machine.take(
                      Step.of(
                          "done",
                          cells -> {
                            cells.reached(held);
                            return 0;
                          }));
                }
              }
            })
        .thread(
            "remove",
            () -> {
              lock.lock();
              published.set(0, MemoryOrder.PLAIN);
              lock.unlock();
              put(count, object);
            });
  }

  /** kref_put(): whether it was the last one, which frees the object. */
  private static boolean put(RefCount count, Lifetime object) {
    if (!count.decAndTest()) {
      return false;
    }
    object.end();
    return true;
  }
}
