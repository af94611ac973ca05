package org.quiesce.stress.samples;

import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/*
  What do the barriers in kfifo_put and kfifo_get buy?

  The compiler keeps the order of neither the producer's stores nor the consumer's loads. The
  barriers forbid both, and cost little: there is no instruction in them on x86, which would have
  kept the order by itself.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_01 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_01_KfifoBarriers.Plain

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
      -1     158,869    0.11%  Interesting  Taken before it is whole.
       0  62,877,620   44.06%   Acceptable  Empty.
       1  79,676,362   55.83%   Acceptable  The whole entry.

  .......... Stress_01_KfifoBarriers.Barriers

  RESULT     SAMPLES     FREQ      EXPECT  DESCRIPTION
      -1           0    0.00%   Forbidden  Taken before it is whole.
       0  75,109,083   47.27%  Acceptable  Empty.
       1  83,793,208   52.73%  Acceptable  The whole entry.
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
