package org.quiesce.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Token;
import org.quiesce.explore.Trace;
import org.quiesce.kernel.KernelFact;

/**
 * A schedule that shows a property violated.
 *
 * @param token replays it
 * @param trace its steps, what went wrong, and the steps that clash
 * @param preemptions switches away from a thread that could have gone on
 * @param minimality of which of its sizes it was proved that there is none smaller
 * @param threads names in the order of the program
 * @param broken the properties that its steps violate, in the order in which they do: what goes
 *     wrong first leads to the rest
 * @param breach whether it is of a {@linkplain Scenario#breach scenario} in which callers break
 *     their contract
 * @param engineText what the engine that found it says in its own words; null for the explorer
 */
public record Counterexample(
    String token,
    Trace trace,
    int preemptions,
    Minimality minimality,
    List<String> threads,
    List<String> broken,
    boolean breach,
    @Nullable String engineText) {
  public Counterexample {
    threads = List.copyOf(threads);
    broken = List.copyOf(broken);
  }

  /**
   * How often the environment chose something other than the ordinary on the way, such as a failure
   * of an allocation; 0 in what can happen on any machine.
   */
  public int choices() {
    return Token.parse(token).choices();
  }

  /** The same, of a scenario in which callers break their contract. */
  public Counterexample inBreach() {
    return new Counterexample(
        token, trace, preemptions, minimality, threads, broken, true, engineText);
  }

  /** Whether somebody binds or unbinds a driver by hand on the way. */
  public boolean needsUser() {
    return trace.steps().stream().anyMatch(step -> KernelFact.SYSFS_BIND.id().equals(step.fact()));
  }

  /** The same, with the words of the engine that found it. */
  public Counterexample inTheWordsOf(String text) {
    return new Counterexample(token, trace, preemptions, minimality, threads, broken, breach, text);
  }
}
