package org.quiesce.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one property of one scenario of one revision.
 *
 * @param engine who decided: {@code explore}, {@code lincheck}, {@code jcstress}
 * @param bound the scenario's parameters
 * @param memoryModel {@code sc}
 * @param exhausted whether every reachable state was visited
 * @param states distinct states; 0 for an engine that samples
 * @param transitions steps taken; 0 for an engine that samples
 * @param seconds processor time of the scenario, all properties together
 * @param reason why it is undecided; null if decided
 * @param evidence of an engine that samples: what it ran; empty for one that searches
 * @param notes what was seen that breaks nothing and that a reader should know
 */
public record CheckResult(
    String protocol,
    String revision,
    String scenario,
    String engine,
    String property,
    Verdict verdict,
    Map<String, Integer> bound,
    String memoryModel,
    boolean exhausted,
    long states,
    long transitions,
    double seconds,
    long bytes,
    @Nullable String reason,
    List<Goal.Seen> goals,
    @Nullable Counterexample counterexample,
    List<Evidence> evidence,
    List<String> notes) {
  public CheckResult {
    evidence = List.copyOf(evidence);
    notes = List.copyOf(notes);
  }

  /** One with nothing to note. */
  public CheckResult(
      String protocol,
      String revision,
      String scenario,
      String engine,
      String property,
      Verdict verdict,
      Map<String, Integer> bound,
      String memoryModel,
      boolean exhausted,
      long states,
      long transitions,
      double seconds,
      long bytes,
      @Nullable String reason,
      List<Goal.Seen> goals,
      @Nullable Counterexample counterexample,
      List<Evidence> evidence) {
    this(
        protocol,
        revision,
        scenario,
        engine,
        property,
        verdict,
        bound,
        memoryModel,
        exhausted,
        states,
        transitions,
        seconds,
        bytes,
        reason,
        goals,
        counterexample,
        evidence,
        List.of());
  }

  /** The same, undecided for a reason that the engine does not know. */
  public CheckResult undecided(String why) {
    return new CheckResult(
        protocol,
        revision,
        scenario,
        engine,
        property,
        Verdict.INCONCLUSIVE,
        bound,
        memoryModel,
        exhausted,
        states,
        transitions,
        seconds,
        bytes,
        why,
        goals,
        null,
        evidence,
        notes);
  }

  /** The same, shown by a counterexample. */
  public CheckResult with(Counterexample shown) {
    return new CheckResult(
        protocol,
        revision,
        scenario,
        engine,
        property,
        verdict,
        bound,
        memoryModel,
        exhausted,
        states,
        transitions,
        seconds,
        bytes,
        reason,
        goals,
        shown,
        evidence,
        notes);
  }
}
