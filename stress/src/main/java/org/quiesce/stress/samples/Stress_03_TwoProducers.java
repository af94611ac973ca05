package org.quiesce.stress.samples;

import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/*
  What do two producers do to a kfifo when no lock orders them?

  Each reads in, writes a slot, and writes in: so one may overwrite the other's entry (none), or
  count the other's slot in before it is written, which delivers what was in it before (old).

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_03 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_03_TwoProducers.Unlocked

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
     7, 8  12,976,475   46.51%   Acceptable  Both entries.
  7, none     793,875    2.85%  Interesting  One is lost.
   7, old     514,664    1.84%  Interesting  One is lost, and an old slot is delivered twice.
     8, 7  12,258,709   43.93%   Acceptable  Both entries.
  8, none     817,554    2.93%  Interesting  One is lost.
   8, old     540,694    1.94%  Interesting  One is lost, and an old slot is delivered twice.

  .......... Stress_03_TwoProducers.Locked

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
    7, 8  8,706,227   51.19%  Acceptable  Both entries.
    8, 7  8,300,384   48.81%  Acceptable  Both entries.
*/
/** What do two producers do to a kfifo when no lock orders them? */
public final class Stress_03_TwoProducers {
  private Stress_03_TwoProducers() {}

  /** A kfifo of four that has gone round once: its slots hold entries delivered before. */
  @Outcome(
      id = {"7, 8", "8, 7"},
      expect = Expect.ACCEPTABLE,
      desc = "Both entries.")
  @Outcome(
      id = {"7, none", "8, none"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "One is lost.")
  @Outcome(
      id = {"7, old", "8, old"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "One is lost, and an old slot is delivered twice.")
  public static class Fifo {
    private static final int OLD = 1;
    final int[] buf = {OLD, OLD, OLD, OLD};
    int in = 4;
    int out = 4;

    final void put(int entry) {
      buf[in & 3] = entry;
      VarHandle.releaseFence(); // smp_wmb()
      in = in + 1;
    }

    final String get() {
      if (in == out) {
        return "none";
      }
      int entry = buf[out & 3];
      out = out + 1;
      return entry == OLD ? "old" : String.valueOf(entry);
    }
  }

  /** No lock. */
  @JCStressTest
  @State
  public static class Unlocked extends Fifo {
    @Actor
    public void producer1() {
      put(7);
    }

    @Actor
    public void producer2() {
      put(8);
    }

    @Arbiter
    public void consumer(LL_Result r) {
      r.r1 = get();
      r.r2 = get();
    }
  }

  /** kfifo_in_spinlocked. */
  @JCStressTest
  @State
  @Outcome(
      id = {"7, 8", "8, 7"},
      expect = Expect.ACCEPTABLE,
      desc = "Both entries.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class Locked extends Fifo {
    @Actor
    public synchronized void producer1() {
      put(7);
    }

    @Actor
    public synchronized void producer2() {
      put(8);
    }

    @Arbiter
    public void consumer(LL_Result r) {
      r.r1 = get();
      r.r2 = get();
    }
  }
}
