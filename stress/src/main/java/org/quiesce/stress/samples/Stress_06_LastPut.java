package org.quiesce.stress.samples;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/*
  May one take a reference while somebody else may drop the last one?

  Whoever takes a reference must hold one, or be told that it is too late. It is no matter of
  barriers: all accesses are fully ordered here.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_06 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_06_LastPut.Get

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
      -1  10,260,327   41.51%  Interesting  Used after it was freed.
       1  14,457,004   58.49%   Acceptable  Used.

  .......... Stress_06_LastPut.GetUnlessZero

  RESULT     SAMPLES     FREQ      EXPECT  DESCRIPTION
      -1           0    0.00%   Forbidden  Used after it was freed.
       0   3,587,934   12.61%  Acceptable  Too late, and told so.
       1  24,856,757   87.39%  Acceptable  Used.
*/
/** May one take a reference while somebody else may drop the last one? */
public final class Stress_06_LastPut {
  private Stress_06_LastPut() {}

  /** An object with one reference; 0: refused, 1: used, -1: used after it was freed. */
  public static class Counted {
    private static final VarHandle REFS;

    static {
      try {
        REFS = MethodHandles.lookup().findVarHandle(Counted.class, "refs", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    @SuppressWarnings("UnusedVariable") // by its handle
    private volatile int refs = 1;

    private volatile boolean freed;

    final void put() {
      if ((int) REFS.getAndAdd(this, -1) == 1) {
        freed = true;
      }
    }

    final void get() {
      REFS.getAndAdd(this, 1);
    }

    final boolean getUnlessZero() {
      int now = refs;
      while (now != 0) {
        int seen = (int) REFS.compareAndExchange(this, now, now + 1);
        if (seen == now) {
          return true;
        }
        now = seen;
      }
      return false;
    }

    final int use() {
      return freed ? -1 : 1;
    }
  }

  /** pci_dev_get(): for those who hold a reference already. */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Used.")
  @Outcome(id = "-1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Used after it was freed.")
  public static class Get extends Counted {
    @Actor
    public void user(I_Result r) {
      get();
      r.r1 = use();
    }

    @Actor
    public void owner() {
      put();
    }
  }

  /** kref_get_unless_zero(), refcount_inc_not_zero(). */
  @JCStressTest
  @State
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Used.")
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Too late, and told so.")
  @Outcome(id = "-1", expect = Expect.FORBIDDEN, desc = "Used after it was freed.")
  public static class GetUnlessZero extends Counted {
    @Actor
    public void user(I_Result r) {
      if (getUnlessZero()) {
        r.r1 = use();
        put();
      }
    }

    @Actor
    public void owner() {
      put();
    }
  }
}
