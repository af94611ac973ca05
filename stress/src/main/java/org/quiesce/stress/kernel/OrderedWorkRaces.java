package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.SpinLock;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** An ordered {@link Workqueue}: queueing, flushing and destroying it while its kworker runs. */
public final class OrderedWorkRaces {
  private OrderedWorkRaces() {}

  /** One kworker, and a work item whose function takes over what was left for it. */
  abstract static class Ordered extends PrimitiveRace {
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

  /** PENDING is cleared before the function runs: what was written before queue_work() is seen. */
  @JCStressTest
  @State
  @Outcome(id = "served", expect = Expect.ACCEPTABLE, desc = "The last run saw it all.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A lost request.")
  public static class QueueVsProcess extends Ordered {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      queue.queue(work);
    }

    @Override
    void tearDown() {
      produce(2);
      queueWork();
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = served();
    }
  }

  /** What is written after queue_work() may be too late. */
  @JCStressTest
  @State
  @Outcome(id = "served", expect = Expect.ACCEPTABLE, desc = "In time.")
  @Outcome(id = "lost", expect = Expect.ACCEPTABLE_INTERESTING, desc = "A lost request.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class QueuedTooEarly extends Ordered {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      queue.queue(work);
    }

    @Override
    void tearDown() {
      queueWork();
      produce(2);
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = served();
    }
  }

  /** flush_workqueue(): what was queued before it is over, and what it wrote is seen. */
  @JCStressTest
  @State
  @Outcome(id = "over", expect = Expect.ACCEPTABLE, desc = "It is over.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Not over when flush_workqueue() returns.")
  public static class FlushVsProcess extends Ordered {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      queue.queue(work);
    }

    @Override
    void tearDown() {
      queue.flush();
      look();
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = seen();
    }
  }

  /** work_pending() is false while it runs, so it is no flush. */
  @JCStressTest
  @State
  @Outcome(
      id = {"pending", "over"},
      expect = Expect.ACCEPTABLE,
      desc = "Pending still, or over.")
  @Outcome(
      id = "not over",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "Neither pending nor over.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class PendingVsProcess extends Ordered {
    private static final int LOOKS = 50;

    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      queue.queue(work);
    }

    @Override
    void tearDown() {
      boolean pending = true;
      for (int i = 0; i < LOOKS && pending; i++) {
        pending = work.pending();
      }
      if (!pending) {
        look();
      }
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = seen();
    }
  }

  /** destroy_workqueue() drains what is queued. */
  @JCStressTest
  @State
  @Outcome(id = "over", expect = Expect.ACCEPTABLE, desc = "It is over.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Not over when destroy_workqueue() returns.")
  public static class DestroyVsProcess extends Ordered {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      queue.queue(work);
    }

    @Override
    void tearDown() {
      queue.destroy();
      look();
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = seen();
    }
  }

  /** queue_work() against destroy_workqueue(): dropped although accepted, or after free. */
  @JCStressTest
  @State
  @Outcome(id = "run", expect = Expect.ACCEPTABLE, desc = "In time.")
  @Outcome(
      id = {"dropped", "no-use-after-put: queue_work.*"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "Accepted and never run, or queued on freed memory.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class QueueVsDestroy extends Ordered {
    @Override
    void before() {
      queueWork();
    }

    @Override
    void tearDown() {
      queue.destroy();
    }

    @Actor
    public void producer() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = accepted();
    }
  }

  /** Producers that are stopped under a lock, and then destroy_workqueue(). */
  @JCStressTest
  @State
  @Outcome(
      id = {"run", "refused"},
      expect = Expect.ACCEPTABLE,
      desc = "Run, or never accepted.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Dropped, or queued on freed memory.")
  public static class StoppedThenDestroyed extends Ordered {
    private SpinLock lock;
    private IntVar dead;

    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      lock = new SpinLock(kernel, "lock");
      dead = new IntVar(kernel.machine(), "dead", 0);
    }

    @Override
    void before() {
      lock.lock();
      if (dead.get(MemoryOrder.PLAIN) == 0) {
        queueWork();
      }
      lock.unlock();
    }

    @Override
    void tearDown() {
      lock.lock();
      dead.set(1, MemoryOrder.PLAIN);
      lock.unlock();
      queue.destroy();
    }

    @Actor
    public void producer() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = accepted();
    }
  }
}
