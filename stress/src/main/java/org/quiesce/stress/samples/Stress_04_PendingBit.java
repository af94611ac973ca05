package org.quiesce.stress.samples;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/*
  Why does the kworker clear PENDING before it runs the function, and not after?

  0, 0: the function has read the data before they were written, and schedule_work() found the
  work pending still.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_04 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_04_PendingBit.ClearedBefore

  RESULT     SAMPLES     FREQ      EXPECT  DESCRIPTION
    0, 0           0    0.00%   Forbidden  A lost request.
    0, 1  25,293,635   78.00%  Acceptable  The data were seen, or will be.
    1, 0   4,120,220   12.71%  Acceptable  The data were seen, or will be.
    1, 1   3,014,196    9.30%  Acceptable  The data were seen, or will be.

  .......... Stress_04_PendingBit.ClearedAfter

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
    0, 0   1,187,473    3.66%  Interesting  A lost request.
    0, 1  26,762,369   82.50%   Acceptable  The data were seen, or will be.
    1, 0   4,239,836   13.07%   Acceptable  The data were seen, or will be.
    1, 1     248,613    0.77%   Acceptable  The data were seen, or will be.
*/
/** Why does the kworker clear PENDING before it runs the function, and not after? */
public final class Stress_04_PendingBit {
  private Stress_04_PendingBit() {}

  /** A work item that is queued, about to run; r1: the function saw the data, r2: queued again. */
  public static class Work {
    private static final VarHandle PENDING;

    static {
      try {
        PENDING = MethodHandles.lookup().findVarHandle(Work.class, "pending", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    @SuppressWarnings("UnusedVariable") // by its handle
    private int pending = 1;

    private int data;

    /** Writes data and calls schedule_work(): 1 if that queued the work, 0 if it was pending. */
    final int produce() {
      data = 1;
      return 1 - (int) PENDING.getAndBitwiseOr(this, 1); // test_and_set_bit()
    }

    final int function() {
      return data;
    }

    final void clearPending() {
      PENDING.getAndBitwiseAnd(this, 0);
    }
  }

  /** As in process_one_work(). */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1", "1, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "The data were seen, or will be.")
  @Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "A lost request.")
  public static class ClearedBefore extends Work {
    @Actor
    public void kworker(II_Result r) {
      clearPending();
      r.r1 = function();
    }

    @Actor
    public void producer(II_Result r) {
      r.r2 = produce();
    }
  }

  /** The other way round. */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1", "1, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "The data were seen, or will be.")
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "A lost request.")
  public static class ClearedAfter extends Work {
    @Actor
    public void kworker(II_Result r) {
      r.r1 = function();
      clearPending();
    }

    @Actor
    public void producer(II_Result r) {
      r.r2 = produce();
    }
  }
}
