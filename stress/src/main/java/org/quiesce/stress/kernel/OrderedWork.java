package org.quiesce.stress.kernel;

import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** One kworker, and a work item whose function takes over what was left for it. */
abstract class OrderedWork extends PrimitiveRace {
  Workqueue queue;
  WorkStruct work;
  private IntVar produced;
  private IntVar result;
  private int taken;
  private boolean accepted;
  private String seen = "pending";

  @Override
  void setUp(Kernel kernel, Program program) {
    produced = new IntVar(kernel.machine(), "produced", 1);
    result = new IntVar(kernel.machine(), "result", 0);
    queue = Workqueue.ordered(kernel, "queue");
    work = new WorkStruct(kernel, "work", this::function, null);
    queue.serves(work);
    program.daemon(
        "kworker",
        () -> {
          before();
          kernel
              .machine()
              .loop(
                  () -> {
                    queue.process();
                    return null;
                  });
        });
    program.thread("control", this::tearDown);
  }

  /** What the Java thread of the kworker does first. */
  void before() {}

  abstract void tearDown();

  private void function() {
    taken = produced.get(MemoryOrder.PLAIN);
    result.set(taken, MemoryOrder.PLAIN);
  }

  final void produce(int value) {
    produced.set(value, MemoryOrder.PLAIN);
  }

  final void queueWork() {
    accepted = queue.queue(work);
  }

  /** Whether the function is over, for all that can be seen. */
  final void look() {
    seen = result.get(MemoryOrder.PLAIN) == 0 ? "not over" : "over";
  }

  final String seen() {
    return end(() -> seen);
  }

  final String served() {
    return end(() -> taken == 2 ? "served" : "lost");
  }

  final String accepted() {
    return end(() -> !accepted ? "refused" : taken == 0 ? "dropped" : "run");
  }
}
