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
  What makes everything written before up_write visible after down_read?

  The release keeps the stores above it, the acquire keeps the loads below it. The plain lock
  word is a store like the others, and the compiler puts it where it likes.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_07 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_07_UnlockHandOver.ReleaseAcquire

  RESULT     SAMPLES     FREQ      EXPECT  DESCRIPTION
      -1           0    0.00%   Forbidden  Not all is seen.
       0  91,326,045   48.94%  Acceptable  Still locked.
       1  95,275,446   51.06%  Acceptable  All is seen.

  .......... Stress_07_UnlockHandOver.Plain

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
      -1     181,126    0.10%  Interesting  Not all is seen.
       0  89,598,069   48.77%   Acceptable  Still locked.
       1  93,955,096   51.14%   Acceptable  All is seen.
*/
/** What makes everything written before up_write visible after down_read? */
public final class Stress_07_UnlockHandOver {
  private Stress_07_UnlockHandOver() {}

  /** A lock held for write, and what it protects; 0: not got, 1: all seen, -1: not all seen. */
  public static class Rwsem {
    static final VarHandle OWNER;

    static {
      try {
        OWNER = MethodHandles.lookup().findVarHandle(Rwsem.class, "owner", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    int owner = 1;
    int work;
    int flush;
    int cycle;
    int state;

    final void write() {
      work = 1;
      flush = 2;
      cycle = 3;
      state = 4;
    }

    final int read() {
      return work == 1 && flush == 2 && cycle == 3 && state == 4 ? 1 : -1;
    }
  }

  /** A release in up_write, an acquire in down_read. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Still locked.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "All is seen.")
  @Outcome(id = "-1", expect = Expect.FORBIDDEN, desc = "Not all is seen.")
  public static class ReleaseAcquire extends Rwsem {
    @Actor
    public void writer() {
      write();
      OWNER.setRelease(this, 0);
    }

    @Actor
    public void reader(I_Result r) {
      if ((int) OWNER.getAcquire(this) == 0) {
        r.r1 = read();
      }
    }
  }

  /** A lock word like any other variable. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Still locked.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "All is seen.")
  @Outcome(id = "-1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Not all is seen.")
  public static class Plain extends Rwsem {
    @Actor
    public void writer() {
      write();
      owner = 0;
    }

    @Actor
    public void reader(I_Result r) {
      if (owner == 0) {
        r.r1 = read();
      }
    }
  }
}
