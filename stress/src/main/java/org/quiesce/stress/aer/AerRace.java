package org.quiesce.stress.aer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareMachine.Violation;
import org.quiesce.machine.HardwareRun;
import org.quiesce.protocol.aer.AerKfifo;

/**
 * One execution of a race, which is one sample: a test's two actors call {@link #left} and {@link
 * #right}, its arbiter {@link #verdict}. A test class declares these three itself, since JCStress
 * inherits outcomes but neither actors nor arbiters.
 */
@Outcome(id = "held", expect = Expect.ACCEPTABLE, desc = "Every property held.")
@Outcome(id = "cut", expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A property was violated.")
public abstract class AerRace {
  /** The outcome of an execution in which nothing was violated. */
  public static final String HELD = "held";

  /** The outcome of an execution that was not judged and violated nothing. */
  public static final String CUT = "cut";

  private final HardwareRun run;
  private final int[] left;
  private final int[] right;
  private final int[] last;
  private final boolean fails;
  private int choices;

  AerRace(Race race, AerKfifo.Revision revision) {
    this.fails = race.fails();
    this.run = new HardwareRun(race.program(revision), Memory.DIRECT, this::choose, true);
    Race.Turns turns = race.turns();
    List<String> names = run.threads();
    this.left = indices(names, turns.left());
    this.right = indices(names, turns.right());
    this.last = indices(names, turns.last());
    run.holdBack(last);
    holdBackRest(left);
    holdBackRest(right);
    for (int thread : indices(names, turns.first())) {
      run.run(thread);
    }
  }

  private static int[] indices(List<String> names, ImmutableList<String> wanted) {
    int[] indices = new int[wanted.size()];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = names.indexOf(wanted.get(i));
    }
    return indices;
  }

  private void holdBackRest(int[] threads) {
    for (int i = 1; i < threads.length; i++) {
      run.holdBack(threads[i]);
    }
  }

  /** Outcomes of the environment: the first look-up fails, and then every other one. */
  private int choose(int outcomes) {
    return fails ? ++choices & 1 : 0;
  }

  /** The first actor. */
  protected final void left() {
    run.runInTurn(left);
  }

  /** The second actor. */
  protected final void right() {
    run.runInTurn(right);
  }

  /** The arbiter: runs what comes last and tells what the execution came to. */
  protected final String verdict() {
    run.runInTurn(last);
    HardwareRun.Outcome outcome = run.finish();
    SortedSet<String> violated = new TreeSet<>();
    for (Violation violation : outcome.violations()) {
      if (!violation.rule().startsWith(Rules.LOCK_ORDER)) {
        violated.add(violation.rule());
      }
    }
    if (outcome.notModelled() != null) {
      return "not modelled: " + outcome.notModelled();
    }
    if (!violated.isEmpty()) {
      return String.join("+", violated);
    }
    return outcome.judged() ? HELD : CUT;
  }
}
