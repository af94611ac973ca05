package org.quiesce.stress.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareMachine.Violation;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;

/**
 * One execution of a race, which is one sample: a test's two actors call {@link #left} and {@link
 * #right}, its arbiter {@link #verdict}. A test class declares these three itself, since JCStress
 * inherits outcomes but neither actors nor arbiters.
 */
@Outcome(id = TwoActors.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
@Outcome(id = TwoActors.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A property was violated.")
public abstract class TwoActors {
  /** The outcome of an execution in which nothing was violated. */
  public static final String HELD = "held";

  /** The outcome of an execution that was not judged and violated nothing. */
  public static final String CUT = "cut";

  private static final String NOT_MODELLED = "not modelled: ";

  private final HardwareRun run;
  private final int[] left;
  private final int[] right;
  private final int[] last;

  /** Setting up is no part of the execution: as for the explorer, the first outcome is taken. */
  private boolean isSetUp;

  /**
   * @param chooser outcomes of the environment: of n, gives one of 0 up to n - 1
   */
  protected TwoActors(Program.Source program, Turns turns, IntUnaryOperator chooser) {
    this.run =
        new HardwareRun(
            program, Memory.DIRECT, among -> isSetUp ? chooser.applyAsInt(among) : 0, true);
    this.isSetUp = true;
    List<String> names = run.threads();
    Set<Integer> placed = new HashSet<>();
    int[] first = place(names, turns.first(), placed);
    this.last = place(names, turns.last(), placed);
    this.left = place(names, turns.left(), placed);
    List<String> second = new ArrayList<>(turns.right());
    for (int thread = 0; thread < names.size(); thread++) {
      if (run.isDaemon(thread) && !placed.contains(thread) && !second.contains(names.get(thread))) {
        second.add(names.get(thread));
      }
    }
    this.right = place(names, second, placed);
    if (placed.size() != names.size()) {
      throw new IllegalArgumentException(turns + " leaves out some of " + names);
    }
    if (first.length > 0) {
      run.runBefore(
          first,
          IntStream.concat(Arrays.stream(left), Arrays.stream(right))
              .filter(run::isDaemon)
              .toArray());
    }
    for (int[] processor : new int[][] {last, left, right}) {
      run.share(processor);
    }
    for (int[] processor : new int[][] {left, right}) {
      run.expect(Arrays.copyOf(processor, Math.min(1, processor.length)));
    }
  }

  private static int[] place(List<String> names, List<String> wanted, Set<Integer> placed) {
    int[] threads =
        wanted.stream().mapToInt(names::indexOf).filter(thread -> thread >= 0).toArray();
    for (int thread : threads) {
      placed.add(thread);
    }
    return threads;
  }

  /** Whether an outcome says that the model lacks something, so that the race tells nothing. */
  public static boolean isNotModelled(String outcome) {
    return outcome.startsWith(NOT_MODELLED);
  }

  /** Half of the time the first of its outcomes, so that both short and long ways are taken. */
  protected static int any(int outcomes) {
    int random = ThreadLocalRandom.current().nextInt(2 * outcomes);
    return random < outcomes ? random : 0;
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
      String rule = violation.rule();
      if (!rule.startsWith(Rules.LOCK_ORDER) && !rule.equals(Rules.NO_DATA_RACE)) {
        violated.add(rule);
      }
    }
    if (outcome.notModelled() != null) {
      return NOT_MODELLED + outcome.notModelled();
    }
    if (!violated.isEmpty()) {
      return String.join("+", violated);
    }
    return outcome.judged() ? HELD : CUT;
  }
}
