package org.quiesce.stress.aer;

import java.util.function.IntUnaryOperator;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.stress.race.TwoActors;

/** One execution of a race of a revision. */
@Outcome(id = AerRace.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
@Outcome(id = AerRace.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A property was violated.")
public abstract class AerRace extends TwoActors {
  AerRace(Race race, AerKfifo.Revision revision) {
    super(race.program(revision), race.turns(), race.fails() ? new EveryOther() : outcomes -> 0);
  }

  /** The first look-up fails, and then every other one. */
  private static final class EveryOther implements IntUnaryOperator {
    private int choices;

    @Override
    public int applyAsInt(int outcomes) {
      return ++choices & 1;
    }
  }
}
