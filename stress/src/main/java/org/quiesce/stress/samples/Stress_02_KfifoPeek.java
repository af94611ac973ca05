package org.quiesce.stress.samples;

import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/*
@@02@@
*/
/** May a consumer look at a slot before it asks whether the kfifo is empty? */
public final class Stress_02_KfifoPeek {
  private Stress_02_KfifoPeek() {}

  /** One slot and the counters; the producer does everything right. */
  public static class Fifo {
    int severity;
    int in;
    int out;

    final void put() {
      severity = 4;
      VarHandle.releaseFence(); // smp_wmb()
      in = in + 1;
    }
  }

  /** The slot is read, then the counter, then the slot: the compiler reads the slot once. */
  @JCStressTest
  @State
  @Outcome(id = ".*, 0", expect = Expect.ACCEPTABLE, desc = "Empty.")
  @Outcome(id = ".*, 4", expect = Expect.ACCEPTABLE, desc = "The entry.")
  @Outcome(id = "0, -1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "There, and yet not.")
  public static class Plain extends Fifo {
    @Actor
    public void producer() {
      put();
    }

    @Actor
    public void consumer(II_Result r) {
      r.r1 = severity;
      if (in != out) {
        r.r2 = severity == 4 ? 4 : -1;
      }
    }
  }

  /** The barrier makes the compiler and the processor read it again. */
  @JCStressTest
  @State
  @Outcome(id = ".*, 0", expect = Expect.ACCEPTABLE, desc = "Empty.")
  @Outcome(id = ".*, 4", expect = Expect.ACCEPTABLE, desc = "The entry.")
  @Outcome(id = ".*, -1", expect = Expect.FORBIDDEN, desc = "There, and yet not.")
  public static class Barrier extends Fifo {
    @Actor
    public void producer() {
      put();
    }

    @Actor
    public void consumer(II_Result r) {
      r.r1 = severity;
      if (in != out) {
        VarHandle.acquireFence(); // smp_rmb()
        r.r2 = severity == 4 ? 4 : -1;
      }
    }
  }
}
