package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** {@link Completion}: a waiter with a task on its stack, and the worker that answers. */
public final class CompletionRaces {
  private CompletionRaces() {}

  /** A task in the frame of a function that returns when its wait does. */
  abstract static class Exchange extends PrimitiveRace {
    Lifetime frame;
    Completion done;
    IntVar rv;
    private boolean waited;
    private int seen;

    @Override
    void setUp(Kernel kernel, Program program) {
      frame = Lifetime.stackFrame(kernel, "task");
      done = new Completion(kernel, "done", frame);
      rv = new IntVar(kernel.machine(), "rv", 0);
      frame.begin();
      program.thread(
          "submitter",
          () -> {
            waited = waits();
            seen = rv.get(MemoryOrder.PLAIN);
            frame.end();
          });
      program.thread("worker", this::work);
    }

    /** Whether it was told, and did not give up. */
    boolean waits() {
      done.await();
      return true;
    }

    abstract void work();

    final void answer() {
      rv.set(1, MemoryOrder.PLAIN);
    }

    final void destroyWork() {
      frame.access("destroy_work_on_stack");
    }

    final String result() {
      return end(() -> !waited ? "gave up" : seen == 1 ? "answered" : "stale");
    }
  }

  /** The answer and the last access come before complete(). */
  @JCStressTest
  @State
  @Outcome(
      id = "answered",
      expect = Expect.ACCEPTABLE,
      desc = "The answer is seen and the frame is left alone.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A stale answer, a dead frame, or asleep for ever.")
  public static class CompleteLast extends Exchange {
    @Override
    void work() {
      answer();
      destroyWork();
      done.complete();
    }

    @Actor
    public void submitter() {
      left();
    }

    @Actor
    public void worker() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** The work is destroyed after complete(): the frame may be gone. */
  @JCStressTest
  @State
  @Outcome(id = "answered", expect = Expect.ACCEPTABLE, desc = "In time.")
  @Outcome(
      id = "no-dead-stack-access: destroy_work_on_stack.*",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "The frame is gone.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A stale answer, or asleep for ever.")
  public static class CompleteThenDestroy extends Exchange {
    @Override
    void work() {
      answer();
      done.complete();
      destroyWork();
    }

    @Actor
    public void submitter() {
      left();
    }

    @Actor
    public void worker() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** The answer is written after complete(): the waiter may have read it. */
  @JCStressTest
  @State
  @Outcome(id = "answered", expect = Expect.ACCEPTABLE, desc = "In time.")
  @Outcome(
      id = "stale",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "Read before it was written.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A dead frame, or asleep for ever.")
  public static class CompleteThenAnswer extends Exchange {
    @Override
    void work() {
      done.complete();
      answer();
    }

    @Actor
    public void submitter() {
      left();
    }

    @Actor
    public void worker() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** A waiter that gives up takes its frame from under the worker. */
  @JCStressTest
  @State
  @Outcome(
      id = {"answered", "gave up"},
      expect = Expect.ACCEPTABLE,
      desc = "The worker was done in time.")
  @Outcome(
      id = "no-dead-stack-access: .*",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "The frame is gone.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A stale answer.")
  public static class Timeout extends Exchange {
    @Override
    boolean waits() {
      return done.awaitTimeout();
    }

    @Override
    void work() {
      answer();
      destroyWork();
      done.complete();
    }

    @Actor
    public void submitter() {
      left();
    }

    @Actor
    public void worker() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }
}
