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
  What may whoever was woken by complete() rely on?

  What comes after complete() may happen at any time: the other one has gone on and freed it.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_08 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_08_CompletionHandOver.CompletesLast

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
      -1          0    0.00%   Forbidden  Freed under its user.
       0  3,709,710   46.16%  Acceptable  Not complete.
       1  4,326,661   53.84%  Acceptable  Freed, and nobody uses it.

  .......... Stress_08_CompletionHandOver.CompletesTooEarly

  RESULT      SAMPLES     FREQ       EXPECT  DESCRIPTION
      -1       18,989   <0.01%  Interesting  Freed under its user.
       0   96,450,463   46.48%   Acceptable  Not complete.
       1  111,021,639   53.51%   Acceptable  Freed, and nobody uses it.
*/
/** What may whoever was woken by complete() rely on? */
public final class Stress_08_CompletionHandOver {
  private Stress_08_CompletionHandOver() {}

  /** A completion, and what it announces; 0: not complete, 1: freed, -1: in use. */
  public static class Completion {
    private static final VarHandle DONE;

    static {
      try {
        DONE = MethodHandles.lookup().findVarHandle(Completion.class, "done", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    @SuppressWarnings("UnusedVariable") // by its handle
    private int done;

    int users = 1;

    final void complete() {
      DONE.setRelease(this, 1);
    }

    /** try_wait_for_completion(). */
    final boolean isComplete() {
      return (int) DONE.getAcquire(this) != 0;
    }
  }

  /** The last access comes before complete(). */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Not complete.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Freed, and nobody uses it.")
  @Outcome(id = "-1", expect = Expect.FORBIDDEN, desc = "Freed under its user.")
  public static class CompletesLast extends Completion {
    @Actor
    public void user() {
      users = 0;
      complete();
    }

    @Actor
    public void owner(I_Result r) {
      if (isComplete()) {
        r.r1 = users == 0 ? 1 : -1;
      }
    }
  }

  /** complete() comes before the last access. */
  @JCStressTest
  @State
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "Not complete.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "Freed, and nobody uses it.")
  @Outcome(id = "-1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Freed under its user.")
  public static class CompletesTooEarly extends Completion {
    @Actor
    public void user() {
      complete();
      users = 0;
    }

    @Actor
    public void owner(I_Result r) {
      if (isComplete()) {
        r.r1 = users == 0 ? 1 : -1;
      }
    }
  }
}
