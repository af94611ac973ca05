package org.quiesce.stress.samples;

import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/*
  May a consumer look at a slot before it asks whether the kfifo is empty?

  The second read of the slot is answered from the first: for the compiler nothing happened in
  between. The first read alone would be harmless. An ordinary JVM shows it; with C2 alone
  (-XX:-TieredCompilation) it was not seen in 62 million samples.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_02 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter, C1 and C2, without biased locking:

  .......... Stress_02_KfifoPeek.Plain

  RESULT    SAMPLES     FREQ       EXPECT  DESCRIPTION
   0, -1      5,512    0.04%  Interesting  There, and yet not.
    0, 0  5,389,793   40.00%   Acceptable  Empty.
    4, 0      2,328    0.02%   Acceptable  Empty.
    4, 4  8,076,178   59.94%   Acceptable  The entry.

  .......... Stress_02_KfifoPeek.Barrier

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
  .*, -1          0    0.00%   Forbidden  There, and yet not.
    0, 0  4,453,323   39.54%  Acceptable  Empty.
    0, 4      7,282    0.06%  Acceptable  The entry.
    4, 0      2,844    0.03%  Acceptable  Empty.
    4, 4  6,798,522   60.37%  Acceptable  The entry.
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
