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
@@07@@
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
