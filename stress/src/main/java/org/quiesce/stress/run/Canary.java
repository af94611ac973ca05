package org.quiesce.stress.run;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Tests whose answers are known. */
public final class Canary {
  private Canary() {}

  /** Each actor writes what it is. */
  @JCStressTest
  @State
  @Outcome(id = "1, 2", expect = Expect.ACCEPTABLE, desc = "As written.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Never.")
  public static class Right {
    @Actor
    public void one(II_Result r) {
      r.r1 = 1;
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = 2;
    }
  }

  /** The same, and it is said to be forbidden: FORBIDDEN outcomes here are what is expected. */
  @JCStressTest
  @State
  @Outcome(id = "1, 2", expect = Expect.FORBIDDEN, desc = "As written, and as it should be.")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "Never.")
  public static class Wrong {
    @Actor
    public void one(II_Result r) {
      r.r1 = 1;
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = 2;
    }
  }
}
