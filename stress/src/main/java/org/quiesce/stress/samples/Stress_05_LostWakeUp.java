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
@@05@@
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
