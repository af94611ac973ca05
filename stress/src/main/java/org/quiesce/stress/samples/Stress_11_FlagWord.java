package org.quiesce.stress.samples;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/*
  Two threads set two different bits of one word. Who needs set_bit()?

  1: CANCEL is missing. One plain |= is enough to undo what set_bit()
  did beside it.

  How to run this test:
    $ java -jar stress/target/jcstress.jar -v -t Stress_11 -f 1 -iters 1 -time 1000 \
        -sc false -af NONE -jvmArgs "-XX:-TieredCompilation -XX:+UseParallelGC"

  On two x86-64 cores, OpenJDK 17, interpreter and C2, without biased locking:

  .......... Stress_11_FlagWord.OneIsPlain

  RESULT    SAMPLES     FREQ       EXPECT  DESCRIPTION
       1      3,656    0.08%  Interesting  CANCEL is lost.
       2          0    0.00%    Forbidden  DEAD is lost.
       3  4,436,446   99.92%   Acceptable  Both bits are set.

  .......... Stress_11_FlagWord.BothAreAtomic

  RESULT    SAMPLES     FREQ      EXPECT  DESCRIPTION
       3  1,060,902  100.00%  Acceptable  Both bits are set.
    [12]          0    0.00%   Forbidden  A bit is lost.
*/
/** Two threads set two different bits of one word. Who needs {@code set_bit()}? */
public final class Stress_11_FlagWord {
  private Stress_11_FlagWord() {}

  /** A word of two bits; 3: both are set. */
  public static class Flags {
    private static final VarHandle WORD;
    private static final int DEAD = 1;
    private static final int CANCEL = 2;

    static {
      try {
        WORD = MethodHandles.lookup().findVarHandle(Flags.class, "word", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private int word;

    /** __set_bit(), or {@code flags |= DEAD}. */
    final void plainDead() {
      word |= DEAD;
    }

    /** set_bit(). */
    final void setDead() {
      WORD.getAndBitwiseOr(this, DEAD);
    }

    /** set_bit(). */
    final void setCancel() {
      WORD.getAndBitwiseOr(this, CANCEL);
    }

    final int word() {
      return word;
    }
  }

  /** Only one of them is atomic. */
  @JCStressTest
  @State
  @Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "Both bits are set.")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "CANCEL is lost.")
  @Outcome(id = "2", expect = Expect.FORBIDDEN, desc = "DEAD is lost.")
  public static class OneIsPlain extends Flags {
    @Actor
    public void dead() {
      plainDead();
    }

    @Actor
    public void cancel() {
      setCancel();
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = word();
    }
  }

  /** Both are. */
  @JCStressTest
  @State
  @Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "Both bits are set.")
  @Outcome(id = "[12]", expect = Expect.FORBIDDEN, desc = "A bit is lost.")
  public static class BothAreAtomic extends Flags {
    @Actor
    public void dead() {
      setDead();
    }

    @Actor
    public void cancel() {
      setCancel();
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = word();
    }
  }
}
