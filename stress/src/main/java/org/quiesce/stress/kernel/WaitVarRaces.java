package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Atomic;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WaitVar;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** {@link WaitVar}: a waiter and the end of what it waits for. */
public final class WaitVarRaces {
  private WaitVarRaces() {}

  /** One flush under way, unregister waiting for it, and what the flush writes. */
  abstract static class Inflight extends PrimitiveRace {
    Atomic inflight;
    IntVar data;
    private int seen;

    @Override
    void setUp(Kernel kernel, Program program) {
      inflight = new Atomic(kernel, "inflight", 1);
      data = new IntVar(kernel.machine(), "data", 0);
      program.thread(
          "unregister",
          () -> {
            inflight.waitVar().waitEvent(() -> inflight.read() == 0);
            seen = data.get(MemoryOrder.PLAIN);
          });
    }

    final String result() {
      return end(() -> seen == 1 ? "woken" : "too early");
    }
  }

  /** The last one out wakes the waiter. */
  @JCStressTest
  @State
  @Outcome(id = "woken", expect = Expect.ACCEPTABLE, desc = "Went on, and sees what was done.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Asleep for ever, or too early.")
  public static class DecrementAndWakeUp extends Inflight {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "flush",
          () -> {
            data.set(1, MemoryOrder.PLAIN);
            if (inflight.decAndTest()) {
              inflight.waitVar().wakeUp();
            }
          });
    }

    @Actor
    public void unregister() {
      left();
    }

    @Actor
    public void flush() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** Nobody wakes it. */
  @JCStressTest
  @State
  @Outcome(id = "woken", expect = Expect.ACCEPTABLE, desc = "It came late and never slept.")
  @Outcome(
      id = "nobody can move: .*",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "Asleep for ever.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class DecrementOnly extends Inflight {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "flush",
          () -> {
            data.set(1, MemoryOrder.PLAIN);
            inflight.decAndTest();
          });
    }

    @Actor
    public void unregister() {
      left();
    }

    @Actor
    public void flush() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }
}
