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
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** {@link Workqueue#destroy}: against the kworker, and against who queues meanwhile. */
public final class WorkqueueDestroyRaces {
  private WorkqueueDestroyRaces() {}

  /** destroy_workqueue() drains what is queued. */
  @JCStressTest
  @State
  @Outcome(id = "over", expect = Expect.ACCEPTABLE, desc = "It is over.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Not over when destroy_workqueue() returns.")
  public static class DestroyVsProcess extends OrderedWork {
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
  public static class QueueVsDestroy extends OrderedWork {
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
  public static class StoppedThenDestroyed extends OrderedWork {
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
