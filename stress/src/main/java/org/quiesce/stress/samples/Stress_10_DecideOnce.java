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
  What makes a flag that says "it is decided" let only one decide?

  1, 1: both found the flag clear. To mark its accesses (READ_ONCE, WRITE_ONCE) changes nothing:
  what counts is that nobody comes between the look and the store.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_10 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_10_DecideOnce.ReadOnceWriteOnce

  RESULT    SAMPLES     FREQ       EXPECT  DESCRIPTION
    0, 0          0    0.00%    Forbidden  Nobody does.
    0, 1    959,658   23.99%   Acceptable  One decides.
    1, 0  1,769,241   44.23%   Acceptable  One decides.
    1, 1  1,270,883   31.77%  Interesting  Both decide.

  .......... Stress_10_DecideOnce.TestAndSet

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
    0, 0          0    0.00%   Forbidden  Both decide, or nobody.
    0, 1    810,541   35.88%  Acceptable  One decides.
    1, 0  1,448,441   64.12%  Acceptable  One decides.
    1, 1          0    0.00%   Forbidden  Both decide, or nobody.

  .......... Stress_10_DecideOnce.UnderTheLock

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
    0, 0          0    0.00%   Forbidden  Both decide, or nobody.
    0, 1    459,287   29.39%  Acceptable  One decides.
    1, 0  1,103,375   70.61%  Acceptable  One decides.
    1, 1          0    0.00%   Forbidden  Both decide, or nobody.
*/
/** What makes a flag that says "it is decided" let only one decide? */
public final class Stress_10_DecideOnce {
  private Stress_10_DecideOnce() {}

  /** r1, r2: whether the actor is the one who decides. */
  public static class Decision {
    private static final VarHandle DECIDED;

    static {
      try {
        DECIDED = MethodHandles.lookup().findVarHandle(Decision.class, "decided", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private int decided;

    /** A plain flag: for who holds the lock. */
    final int look() {
      if (decided != 0) {
        return 0;
      }
      decided = 1;
      return 1;
    }

    /** READ_ONCE() and WRITE_ONCE(). */
    final int lookOnce() {
      if ((int) DECIDED.getOpaque(this) != 0) {
        return 0;
      }
      DECIDED.setOpaque(this, 1);
      return 1;
    }

    /** test_and_set_bit(): the look and the store are one. */
    final int testAndSet() {
      return 1 - (int) DECIDED.getAndBitwiseOr(this, 1);
    }
  }

  /** Marked accesses, and no lock. */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "One decides.")
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Both decide.")
  @Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "Nobody does.")
  public static class ReadOnceWriteOnce extends Decision {
    @Actor
    public void first(II_Result r) {
      r.r1 = lookOnce();
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = lookOnce();
    }
  }

  /** One atomic operation. */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "One decides.")
  @Outcome(
      id = {"1, 1", "0, 0"},
      expect = Expect.FORBIDDEN,
      desc = "Both decide, or nobody.")
  public static class TestAndSet extends Decision {
    @Actor
    public void first(II_Result r) {
      r.r1 = testAndSet();
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = testAndSet();
    }
  }

  /** Plain accesses under a lock, as device_lock(). */
  @JCStressTest
  @State
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = Expect.ACCEPTABLE,
      desc = "One decides.")
  @Outcome(
      id = {"1, 1", "0, 0"},
      expect = Expect.FORBIDDEN,
      desc = "Both decide, or nobody.")
  public static class UnderTheLock extends Decision {
    @Actor
    public void first(II_Result r) {
      synchronized (this) {
        r.r1 = look();
      }
    }

    @Actor
    public void second(II_Result r) {
      synchronized (this) {
        r.r2 = look();
      }
    }
  }
}
