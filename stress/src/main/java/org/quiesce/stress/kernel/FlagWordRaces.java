package org.quiesce.stress.kernel;

import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.FlagWord;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Program;

/** {@link FlagWord}: two who change bits of one word. */
public final class FlagWordRaces {
  private FlagWordRaces() {}

  /** Two bits, both clear. */
  abstract static class Flags extends PrimitiveRace {
    static final int DEAD = 0;
    static final int CANCEL = 1;

    FlagWord flags;
    boolean leftWon;
    boolean rightWon;
    private boolean both;

    @Override
    void setUp(Kernel kernel, Program program) {
      flags = new FlagWord(kernel, "flags", List.of("DEAD", "CANCEL"));
      program.thread("left", this::leftBody);
      program.thread("right", this::rightBody);
      program.atEnd(cells -> both = flags.isSet(cells, DEAD) && flags.isSet(cells, CANCEL));
    }

    abstract void leftBody();

    abstract void rightBody();

    /** {@code __set_bit}: what is read and written is the whole word. */
    final void plainSet(int bit) {
      int other = flags.test(1 - bit) ? 1 << 1 - bit : 0;
      flags.store(other | 1 << bit);
    }

    final boolean testThenSet() {
      boolean was = flags.test(DEAD);
      flags.set(DEAD);
      return !was;
    }

    final String set() {
      return end(() -> both ? "both" : "lost");
    }

    final String won() {
      return end(() -> "won by " + ((leftWon ? 1 : 0) + (rightWon ? 1 : 0)));
    }
  }

  /** set_bit() changes one bit and no other. */
  @JCStressTest
  @State
  @Outcome(id = "both", expect = Expect.ACCEPTABLE, desc = "Both bits are set.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A lost bit.")
  public static class SetVsSet extends Flags {
    @Override
    void leftBody() {
      flags.set(DEAD);
    }

    @Override
    void rightBody() {
      flags.set(CANCEL);
    }

    @Actor
    public void dead() {
      left();
    }

    @Actor
    public void cancel() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = set();
    }
  }

  /** __set_bit() beside somebody else undoes what that one set. */
  @JCStressTest
  @State
  @Outcome(id = "both", expect = Expect.ACCEPTABLE, desc = "Both bits are set.")
  @Outcome(id = "lost", expect = Expect.ACCEPTABLE_INTERESTING, desc = "A lost bit.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class PlainVsSet extends Flags {
    @Override
    void leftBody() {
      plainSet(DEAD);
    }

    @Override
    void rightBody() {
      flags.set(CANCEL);
    }

    @Actor
    public void dead() {
      left();
    }

    @Actor
    public void cancel() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = set();
    }
  }

  /** test_and_set_bit() is won by one. */
  @JCStressTest
  @State
  @Outcome(id = "won by 1", expect = Expect.ACCEPTABLE, desc = "One found it clear.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Both or none.")
  public static class TestAndSet extends Flags {
    @Override
    void leftBody() {
      leftWon = !flags.testAndSet(DEAD);
    }

    @Override
    void rightBody() {
      rightWon = !flags.testAndSet(DEAD);
    }

    @Actor
    public void first() {
      left();
    }

    @Actor
    public void second() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = won();
    }
  }

  /** test_bit() and then set_bit() may be won by both. */
  @JCStressTest
  @State
  @Outcome(id = "won by 1", expect = Expect.ACCEPTABLE, desc = "One found it clear.")
  @Outcome(id = "won by 2", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Both found it clear.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "None.")
  public static class TestThenSet extends Flags {
    @Override
    void leftBody() {
      leftWon = testThenSet();
    }

    @Override
    void rightBody() {
      rightWon = testThenSet();
    }

    @Actor
    public void first() {
      left();
    }

    @Actor
    public void second() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = won();
    }
  }
}
