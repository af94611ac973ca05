package org.quiesce.check.linear;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;

/**
 * Tasks on the stacks of their submitters, which one kworker of an ordered workqueue serves: what
 * it answers must be there when the submitter's wait returns.
 */
final class HandOver {
  /** What the kworker makes of a request. */
  static final int TIMES = 10;

  private static final int SUBMITTERS = 2;

  /** The machine's thread that runs the tasks, whoever calls {@link #work}. */
  private static final int KWORKER = 0;

  /** When the work function says that it is done. */
  enum Complete {
    /** After its last access, as it must. */
    LAST,
    /** Before {@code destroy_work_on_stack}. */
    BEFORE_DESTROY,
    /** Before it has written its answer. */
    BEFORE_ANSWER
  }

  private final Complete when;

  private final Sessions<Parts> sessions = new Sessions<>(1, Parts::new);

  HandOver(Complete when) {
    this.when = when;
  }

  /** What one kernel holds. */
  private final class Parts {
    private final Workqueue queue;
    private final List<Task> tasks = new ArrayList<>();

    /** The request served last; only the kworker touches it. */
    private int served;

    Parts(Kernel kernel) {
      this.queue = Workqueue.ordered(kernel, "queue");
      for (int i = 0; i < SUBMITTERS; i++) {
        tasks.add(new Task(kernel, "task " + i, this));
      }
    }
  }

  /** What one submitter has on its stack. */
  private final class Task {
    private final Lifetime frame;
    private final Completion done;
    private final WorkStruct work;
    private final IntVar request;
    private final IntVar rv;
    private final Parts parts;

    Task(Kernel kernel, String name, Parts parts) {
      this.parts = parts;
      this.frame = Lifetime.stackFrame(kernel, name);
      this.done = new Completion(kernel, "done of " + name, frame);
      this.request = new IntVar(kernel.machine(), "request of " + name, 0);
      this.rv = new IntVar(kernel.machine(), "rv of " + name, 0);
      this.work = new WorkStruct(kernel, "work of " + name, this::serve, null);
      work.livesIn(frame);
      parts.queue.serves(work);
    }

    private void serve() {
      parts.served = request.get(MemoryOrder.PLAIN);
      completeIf(Complete.BEFORE_ANSWER);
      rv.set(parts.served * TIMES, MemoryOrder.PLAIN);
      completeIf(Complete.BEFORE_DESTROY);
      if (when != Complete.BEFORE_ANSWER) {
        frame.access("destroy_work_on_stack");
      }
      completeIf(Complete.LAST);
    }

    private void completeIf(Complete now) {
      if (when == now) {
        done.complete();
      }
    }

    void submit(int value) {
      frame.begin();
      done.init();
      work.init();
      request.set(value, MemoryOrder.PLAIN);
      rv.set(0, MemoryOrder.PLAIN);
      parts.queue.queue(work);
    }

    int collect() {
      done.await();
      int answer = rv.get(MemoryOrder.PLAIN);
      frame.end();
      return answer;
    }
  }

  /** A submitter enters its function and queues its task; it must not have one under way. */
  int submit(int submitter, int value) {
    return sessions.call(
        on -> {
          on.tasks.get(submitter).submit(value);
          return 0;
        });
  }

  /** It waits for its task and returns the answer; its frame is dead then. */
  int collect(int submitter) {
    return sessions.call(on -> on.tasks.get(submitter).collect());
  }

  /** One turn of the kworker, which waits for a task: the request that it served. */
  int work() {
    return sessions.as(
        KWORKER,
        on -> {
          on.queue.process();
          return on.served;
        });
  }
}
