package org.quiesce.stress.samples;

import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/*
@@01@@
*/
/** What do the barriers in kfifo_put and kfifo_get buy? */
public final class Stress_01_KfifoBarriers {
  private Stress_01_KfifoBarriers() {}

  /** One slot of a kfifo of structs, in place, and its two counters. */
  public static class Fifo {
    int bus;
    int devfn;
    int segment;
    int severity;
    int in;
    int out;

    final void store() {
      bus = 1;
      devfn = 2;
      segment = 3;
      severity = 4;
    }

    final boolean isWhole() {
      return bus == 1 && devfn == 2 && segment == 3 && severity == 4;
    }
  }

  /** The entry and the counter, with nothing in between. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Empty.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "The whole entry.")
  @Outcome(id = "-1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Taken before it is whole.")
  public static class Plain extends Fifo {
    @Actor
    public void put() {
      store();
      in = in + 1;
    }

    @Actor
    public void get(I_Result r) {
      if (in != out) {
        r.r1 = isWhole() ? 1 : -1;
      }
    }
  }

  /** As in include/linux/kfifo.h. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Empty.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "The whole entry.")
  @Outcome(id = "-1", expect = Expect.FORBIDDEN, desc = "Taken before it is whole.")
  public static class Barriers extends Fifo {
    @Actor
    public void put() {
      store();
      VarHandle.releaseFence(); // smp_wmb()
      in = in + 1;
    }

    @Actor
    public void get(I_Result r) {
      if (in != out) {
        VarHandle.acquireFence(); // smp_rmb()
        r.r1 = isWhole() ? 1 : -1;
      }
    }
  }
}
