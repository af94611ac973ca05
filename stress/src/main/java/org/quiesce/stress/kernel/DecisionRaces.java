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
import org.quiesce.kernel.Mutex;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** A decision that is to be made once, by whichever of two comes first. */
public final class DecisionRaces {
  private DecisionRaces() {}

  /** A flag that tells whether somebody has decided, and two who want to. */
  abstract static class Deciders extends PrimitiveRace {
    Mutex lock;
    IntVar decided;
    FlagWord flags;
    private boolean byFirst;
    private boolean bySecond;

    @Override
    void setUp(Kernel kernel, Program program) {
      lock = new Mutex(kernel, "device_lock(hp)");
      decided = new IntVar(kernel.machine(), "did_probe", 0);
      flags = new FlagWord(kernel, "flags", List.of("DECIDED"));
      program.thread("first", () -> byFirst = decides());
      program.thread("second", () -> bySecond = decides());
    }

    /** Whether it is the caller who decides. */
    abstract boolean decides();

    final boolean readAndSet() {
      if (decided.get(MemoryOrder.PLAIN) != 0) {
        return false;
      }
      decided.set(1, MemoryOrder.PLAIN);
      return true;
    }

    final String result() {
      return end(() -> "decided " + ((byFirst ? 1 : 0) + (bySecond ? 1 : 0)));
    }
  }

  /** A plain flag under device_lock. */
  @JCStressTest
  @State
  @Outcome(id = "decided 1", expect = Expect.ACCEPTABLE, desc = "One of them decided.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Both or none.")
  public static class UnderTheLock extends Deciders {
    @Override
    boolean decides() {
      lock.lock();
      boolean first = readAndSet();
      lock.unlock();
      return first;
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
      r.r1 = result();
    }
  }

  /** test_and_set_bit() tells one of them that it was clear. */
  @JCStressTest
  @State
  @Outcome(id = "decided 1", expect = Expect.ACCEPTABLE, desc = "One of them decided.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Both or none.")
  public static class ByTestAndSetBit extends Deciders {
    @Override
    boolean decides() {
      return !flags.testAndSet(0);
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
      r.r1 = result();
    }
  }

  /** The same plain flag, read and written without the lock. */
  @JCStressTest
  @State
  @Outcome(id = "decided 1", expect = Expect.ACCEPTABLE, desc = "One of them decided.")
  @Outcome(id = "decided 2", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Both decided.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "None.")
  public static class WithoutALock extends Deciders {
    @Override
    boolean decides() {
      return readAndSet();
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
      r.r1 = result();
    }
  }
}
