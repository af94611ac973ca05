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
  Does wake_up_var need a full barrier before it?

  Each writes its own variable and reads the other's, and the processor reads before its write is
  visible: the only reordering that x86 has, and the only barrier here that costs something.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_05 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_05_LostWakeUp.Unordered

  RESULT    SAMPLES     FREQ       EXPECT  DESCRIPTION
    0, 0      4,888    0.10%  Interesting  Sleeps for ever.
    0, 1    631,927   12.63%   Acceptable  Does not sleep, or is woken.
    1, 0  4,357,614   87.06%   Acceptable  Does not sleep, or is woken.
    1, 1     10,902    0.22%   Acceptable  Does not sleep, or is woken.

  .......... Stress_05_LostWakeUp.FullBarrier

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
    0, 0          0    0.00%   Forbidden  Sleeps for ever.
    0, 1  1,966,481   54.59%  Acceptable  Does not sleep, or is woken.
    1, 0    773,076   21.46%  Acceptable  Does not sleep, or is woken.
    1, 1    862,894   23.95%  Acceptable  Does not sleep, or is woken.
*/
/** Does wake_up_var need a full barrier before it? */
public final class Stress_05_LostWakeUp {
  private Stress_05_LostWakeUp() {}

  /** r1: the waiter saw the count at zero; r2: the waker saw the waiter. */
  public static class WaitQueue {
    private static final VarHandle WAITING;
    private static final VarHandle INFLIGHT;

    static {
      try {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        WAITING = lookup.findVarHandle(WaitQueue.class, "waiting", int.class);
        INFLIGHT = lookup.findVarHandle(WaitQueue.class, "inflight", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    @SuppressWarnings("UnusedVariable") // by its handle
    private int waiting;

    @SuppressWarnings("UnusedVariable") // by its handle
    private int inflight = 1;

    /** wait_var_event(): queues itself, which is a full barrier, and looks at the count. */
    final int sawZero() {
      WAITING.setOpaque(this, 1);
      VarHandle.fullFence(); // set_current_state()
      return 1 - (int) INFLIGHT.getOpaque(this);
    }

    /** Void atomic_dec() and atomic_set() order nothing. */
    final void setZero() {
      INFLIGHT.setOpaque(this, 0);
    }

    /** waitqueue_active() in wake_up_var(). */
    final int sawWaiter() {
      return (int) WAITING.getOpaque(this);
    }
  }

  /** atomic_set(&inflight, 0); wake_up_var(&inflight). */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1", "1, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "Does not sleep, or is woken.")
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Sleeps for ever.")
  public static class Unordered extends WaitQueue {
    @Actor
    public void waiter(II_Result r) {
      r.r1 = sawZero();
    }

    @Actor
    public void waker(II_Result r) {
      setZero();
      r.r2 = sawWaiter();
    }
  }

  /** With smp_mb() in between; atomic_dec_and_test() has it built in. */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1", "1, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "Does not sleep, or is woken.")
  @Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "Sleeps for ever.")
  public static class FullBarrier extends WaitQueue {
    @Actor
    public void waiter(II_Result r) {
      r.r1 = sawZero();
    }

    @Actor
    public void waker(II_Result r) {
      setZero();
      VarHandle.fullFence(); // smp_mb()
      r.r2 = sawWaiter();
    }
  }
}
