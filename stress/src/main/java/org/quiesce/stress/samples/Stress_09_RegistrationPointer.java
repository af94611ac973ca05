package org.quiesce.stress.samples;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/*
  Is it enough that unregister clears the pointer before the module goes?

  -2 is a pointer read twice; -1 is a pointer read in time and used too late. Only the lock makes
  the use end before the module goes.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_09 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_09_RegistrationPointer.ReadTwice

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
      -1       1,080   <0.01%  Interesting  Freed work queued.
      -2       1,869   <0.01%  Interesting  NULL dereferenced.
       0     728,055    1.83%   Acceptable  No consumer.
       1  39,100,567   98.16%   Acceptable  Work queued.

  .......... Stress_09_RegistrationPointer.ReadOnce

  RESULT     SAMPLES     FREQ       EXPECT  DESCRIPTION
      -1       3,101   <0.01%  Interesting  Freed work queued.
      -2           0    0.00%    Forbidden  NULL dereferenced.
       0     925,429    1.86%   Acceptable  No consumer.
       1  48,846,081   98.13%   Acceptable  Work queued.

  .......... Stress_09_RegistrationPointer.UnderTheLock

  RESULT     SAMPLES     FREQ      EXPECT  DESCRIPTION
   -[12]           0    0.00%   Forbidden  Freed or NULL.
       0   1,377,056    6.57%  Acceptable  No consumer.
       1  19,571,955   93.43%  Acceptable  Work queued.
*/
/** Is it enough that unregister clears the pointer before the module goes? */
public final class Stress_09_RegistrationPointer {
  private Stress_09_RegistrationPointer() {}

  /** What a module registers. */
  static final class Work {
    volatile boolean freed;
  }

  /** 0: no consumer, 1: work queued, -1: freed work queued, -2: NULL dereferenced. */
  public static class Registration {
    private final Work module = new Work();
    volatile @Nullable Work work = module;

    final void unload() {
      work = null;
      free();
    }

    final void free() {
      module.freed = true;
    }

    static int schedule(@Nullable Work work) {
      if (work == null) {
        return -2;
      }
      return work.freed ? -1 : 1;
    }
  }

  /** The pointer is tested and used. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "No consumer.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Work queued.")
  @Outcome(id = "-1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Freed work queued.")
  @Outcome(id = "-2", expect = Expect.ACCEPTABLE_INTERESTING, desc = "NULL dereferenced.")
  public static class ReadTwice extends Registration {
    @Actor
    public void forward(I_Result r) {
      if (work != null) {
        r.r1 = schedule(work);
      }
    }

    @Actor
    public void module() {
      unload();
    }
  }

  /** The pointer is read once: never NULL, but maybe stale. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "No consumer.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Work queued.")
  @Outcome(id = "-1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Freed work queued.")
  @Outcome(id = "-2", expect = Expect.FORBIDDEN, desc = "NULL dereferenced.")
  public static class ReadOnce extends Registration {
    @Actor
    public void forward(I_Result r) {
      Work w = work;
      if (w != null) {
        r.r1 = schedule(w);
      }
    }

    @Actor
    public void module() {
      unload();
    }
  }

  /** Read and used under the lock under which it is cleared. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "No consumer.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Work queued.")
  @Outcome(id = "-[12]", expect = Expect.FORBIDDEN, desc = "Freed or NULL.")
  public static class UnderTheLock extends Registration {
    @Actor
    public void forward(I_Result r) {
      synchronized (this) {
        if (work != null) {
          r.r1 = schedule(work);
        }
      }
    }

    @Actor
    public void module() {
      synchronized (this) {
        work = null;
      }
      free();
    }
  }
}
