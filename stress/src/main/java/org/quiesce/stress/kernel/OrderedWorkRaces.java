package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Program;

/** An ordered {@link Workqueue}: queueing and flushing it while its kworker runs. */
public final class OrderedWorkRaces {
  private OrderedWorkRaces() {}

  /** PENDING is cleared before the function runs: what was written before queue_work() is seen. */
  @JCStressTest
  @State
  @Outcome(id = "served", expect = Expect.ACCEPTABLE, desc = "The last run saw it all.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A lost request.")
  public static class QueueVsProcess extends OrderedWork {
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
  public static class QueuedTooEarly extends OrderedWork {
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
  public static class FlushVsProcess extends OrderedWork {
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
  public static class PendingVsProcess extends OrderedWork {
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
}
