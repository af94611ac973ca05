package org.quiesce.drive.kernel;

import org.quiesce.drive.kernel.Works.Item;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/**
 * {@code struct workqueue_struct}: {@code alloc_workqueue}, {@code flush_workqueue}, {@code
 * destroy_workqueue}: each waits for the items that were queued there last.
 */
final class Workqueues {
  /** State of a queue that runs one item at a time. */
  static final String ORDERED = "ordered";

  private final Kernel kernel;
  private final Works works;
  private final Memory memory;

  Workqueues(Kernel kernel, Works works) {
    this.kernel = kernel;
    this.works = works;
    this.memory = kernel.memory();
    kernel.answer(
        call -> ordered(call), "alloc_ordered_workqueue", "create_singlethread_workqueue");
    kernel.answer(
        call -> allocate(call),
        "alloc_workqueue",
        "create_workqueue",
        "create_freezable_workqueue");
    kernel.answer(call -> flush(call), "flush_workqueue", "drain_workqueue");
    kernel.answer(call -> destroy(call), "destroy_workqueue");
  }

  private Value allocate(Call call) {
    return kernel.allocation().allocate(call, true, true);
  }

  /** A queue that runs one item at a time. */
  private Value ordered(Call call) {
    Value queue = allocate(call);
    if (queue instanceof Value.Address address) {
      int state = memory.state(address, ORDERED);
      call.thread()
          .step(
              KFact.WORK,
              call.name(),
              cells -> {
                cells.set(state, 1);
                return 0;
              });
    }
    return queue;
  }

  private Value flush(Call call) {
    Value.Address queue = call.address(0);
    CThread thread = call.thread();
    String what = call.text(queue);
    thread.step(
        KFact.WORK,
        what,
        cells -> {
          if (memory.touchQueue(cells, queue, what)) {
            kernel.context().mightSleep(cells, thread, what);
          }
          return 0;
        });
    drain(call, queue);
    return Value.ZERO;
  }

  private void drain(Call call, Value.Address queue) {
    for (Item item : works.items()) {
      if (item.kind() != Works.Kind.WORK) {
        continue;
      }
      boolean waits =
          call.thread()
                  .step(
                      KFact.WORK,
                      call.name() + ": " + item,
                      cells ->
                          memory.isLive(cells, item.where().object())
                                  && works.isOn(cells, item, queue)
                                  && works.barrier(cells, item, false)
                              ? 1
                              : 0)
              != 0;
      if (waits) {
        works.awaitBarrier(call, item);
      }
    }
  }

  private Value destroy(Call call) {
    if (call.argument(0).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    Value.Address queue = call.address(0);
    String what = call.text(queue);
    call.thread()
        .when(
            KFact.WORK,
            what + " drains",
            cells -> works.items().stream().allMatch(item -> !mayRun(cells, item, queue)),
            cells -> {
              if (memory.touchQueue(cells, queue, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
              }
              return 0;
            },
            Step.waitingFor(cells -> 0, () -> "the work of " + queue.name()));
    if (queue.object().kind() == MemoryObject.Kind.HEAP) {
      kernel.allocation().end(call, queue);
    }
    return Value.ZERO;
  }

  private boolean mayRun(org.quiesce.machine.Cells cells, Item item, Value.Address queue) {
    return item.kind() == Works.Kind.WORK
        && works.isOn(cells, item, queue)
        && (works.isRunning(cells, item)
            || memory.isLive(cells, item.where().object()) && works.isQueued(cells, item));
  }
}
