package org.quiesce.ci.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Verdict;

/**
 * All that one check found out.
 *
 * @param ofSources whether it was asked about C sources; else about the built-in revisions, whose
 *     verdicts are compared with the recorded ones
 * @param revisions in reading order; those of one protocol stand together
 * @param interrupted whether it was stopped before its end
 * @param part which part of a shared run this is; null for a whole one
 * @param comparison if it was asked about a change: what was before, and the effect on each
 *     property; the revisions are then those after the change
 * @param first whether one counterexample of each revision is enough
 */
public record Findings(
    boolean ofSources,
    List<Examined> revisions,
    boolean interrupted,
    @Nullable Part part,
    @Nullable Comparison comparison,
    boolean first) {
  public Findings {
    revisions = List.copyOf(revisions);
  }

  /** What a whole run found out. */
  public Findings(boolean ofSources, List<Examined> revisions, boolean interrupted) {
    this(ofSources, revisions, interrupted, null, null, false);
  }

  /** The same as a part of a shared run. */
  public Findings ofPart(Part other) {
    return new Findings(ofSources, revisions, interrupted, other, comparison, first);
  }

  /** The same as what a change makes of its tree. */
  public Findings ofChange(Comparison other) {
    return new Findings(ofSources, revisions, interrupted, part, other, first);
  }

  /** The same with one counterexample of each revision. */
  public Findings ofFirst() {
    return new Findings(ofSources, revisions, interrupted, part, comparison, true);
  }

  /** The same of some of the revisions. */
  public Findings only(Predicate<Examined> some) {
    List<Examined> kept = revisions.stream().filter(some).toList();
    return new Findings(ofSources, kept, interrupted, part, comparison, first);
  }

  /** The effect of the change on a property, if there is one. */
  public Optional<Effect> effect(String protocol, String property) {
    return comparison == null
        ? Optional.empty()
        : comparison.change(protocol, property).map(Comparison.Change::effect);
  }

  /** All decisions, revision by revision. */
  public List<Decision> decisions() {
    return revisions.stream().flatMap(one -> one.decisions().stream()).toList();
  }

  /** How many decisions have that verdict. */
  public long count(Verdict verdict) {
    return decisions().stream().filter(one -> one.verdict() == verdict).count();
  }

  /** All revisions together. */
  public Verdict verdict() {
    return decisions().stream()
        .map(Decision::verdict)
        .reduce(Verdict::and)
        .orElse(Verdict.INCONCLUSIVE);
  }

  /** Decisions that contradict the record. */
  public List<Decision> contradictions() {
    return decisions().stream().filter(Decision::contradicted).toList();
  }

  /** Where one engine proves what another refutes, a sentence each. */
  public List<String> disagreements() {
    List<Examined> all = new ArrayList<>(revisions);
    if (comparison != null) {
      comparison.protocols().forEach(one -> all.addAll(one.columns()));
    }
    return all.stream().flatMap(one -> Disagreements.in(one).stream()).distinct().toList();
  }
}
