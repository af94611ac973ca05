package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.RefCount;
import org.quiesce.machine.Program;

/** {@link RefCount}: a get against the last put. */
public final class RefCountRaces {
  private RefCountRaces() {}

  /** One reference, dropped by its owner. */
  abstract static class Counted extends PrimitiveRace {
    RefCount refs;
    private boolean freedByOwner;
    private boolean freedByUser;
    private String use = "";

    @Override
    void setUp(Kernel kernel, Program program) {
      refs = new RefCount(kernel, "refs", 1);
      program.thread("owner", () -> freedByOwner = refs.decAndTest());
    }

    final void use() {
      use = refs.read() > 0 ? "used" : "used freed";
    }

    final void put() {
      freedByUser = refs.decAndTest();
    }

    final String result() {
      int frees = (freedByOwner ? 1 : 0) + (freedByUser ? 1 : 0);
      return end(() -> (use.isEmpty() ? "refused" : use) + ", freed " + frees);
    }
  }

  /** refcount_inc_not_zero(): refused when it is too late. */
  @JCStressTest
  @State
  @Outcome(
      id = {"used, freed 1", "refused, freed 1"},
      expect = Expect.ACCEPTABLE,
      desc = "Freed once, after the last use.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Used after it was freed, or freed twice or never.")
  public static class IncNotZero extends Counted {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "user",
          () -> {
            if (refs.incNotZero()) {
              use();
              put();
            }
          });
    }

    @Actor
    public void owner() {
      left();
    }

    @Actor
    public void user() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }

  /** refcount_inc(): from zero it warns and saturates, and what was freed is used. */
  @JCStressTest
  @State
  @Outcome(id = "used, freed 1", expect = Expect.ACCEPTABLE, desc = "In time.")
  @Outcome(
      id = {"used freed, freed 1", "violated no-use-after-put"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "Used after it was freed.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Freed twice or never.")
  public static class Inc extends Counted {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "user",
          () -> {
            refs.inc();
            use();
            put();
          });
    }

    @Actor
    public void owner() {
      left();
    }

    @Actor
    public void user() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = result();
    }
  }
}
