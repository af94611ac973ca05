package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** {@link RwSemaphore}: what a writer leaves for a reader. */
public final class RwSemaphoreRaces {
  private RwSemaphoreRaces() {}

  /** Two variables that a writer changes together, by plain accesses. */
  abstract static class Registration extends PrimitiveRace {
    RwSemaphore sem;
    private IntVar work;
    private IntVar flush;
    private int pair;

    @Override
    void setUp(Kernel kernel, Program program) {
      sem = new RwSemaphore(kernel, "sem");
      work = new IntVar(kernel.machine(), "work", 0);
      flush = new IntVar(kernel.machine(), "flush", 0);
      program.thread(
          "writer",
          () -> {
            try (Lock.Held guard = sem.guardWrite()) {
              work.set(1, MemoryOrder.PLAIN);
              flush.set(1, MemoryOrder.PLAIN);
            }
          });
    }

    final void look() {
      int first = work.get(MemoryOrder.PLAIN);
      pair = 10 * first + flush.get(MemoryOrder.PLAIN);
    }

    final String result() {
      return end(() -> pair == 0 ? "none" : pair == 11 ? "both" : "half");
    }
  }

  /** A reader sees both or neither. */
  @JCStressTest
  @State
  @Outcome(
      id = {"none", "both"},
      expect = Expect.ACCEPTABLE,
      desc = "Before, or after.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "In between.")
  public static class ReadLocked extends Registration {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "reader",
          () -> {
            try (Lock.Held guard = sem.guardRead()) {
              look();
            }
          });
    }

    @Actor
    public void writer() {
      left();
    }

    @Actor
    public void reader() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** Without the lock it may see one of them. */
  @JCStressTest
  @State
  @Outcome(
      id = {"none", "both"},
      expect = Expect.ACCEPTABLE,
      desc = "Before, or after.")
  @Outcome(id = "half", expect = Expect.ACCEPTABLE_INTERESTING, desc = "In between.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class ReadUnlocked extends Registration {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread("reader", this::look);
    }

    @Actor
    public void writer() {
      left();
    }

    @Actor
    public void reader() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }
}
