package org.quiesce.ci.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Evidence;
import org.quiesce.check.FindingNotes;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.explore.Location;

/**
 * A refuted property with all that the formats tell of it.
 *
 * @param moments the steps of the counterexample; empty if there is none that could be shown
 */
record Finding(Examined examined, Decision decision, Sources sources, List<Moment> moments) {
  /** The easiest to read first. */
  static final Comparator<Finding> SHORTEST_FIRST =
      Comparator.comparing((Finding one) -> one.moments().isEmpty())
          .thenComparingInt(one -> one.threads().size())
          .thenComparingInt(Finding::preemptions)
          .thenComparingInt(one -> one.moments().size());

  /** All that is to be told, revision by revision, defect by defect, the worst first. */
  static List<Finding> of(Findings findings) {
    return Defect.of(findings).stream().flatMap(one -> one.all().stream()).toList();
  }

  /** What was refuted of one revision, in the order of its properties. */
  static List<Finding> of(Examined examined) {
    Sources sources = Sources.of(examined.origin());
    return examined.decisions().stream()
        .filter(one -> one.verdict() == Verdict.REFUTED)
        .map(one -> new Finding(examined, one, sources, moments(one.shown(), sources)))
        .toList();
  }

  private static List<Moment> moments(@Nullable Counterexample shown, Sources sources) {
    return shown == null ? List.of() : Moment.of(shown.trace(), sources);
  }

  String protocol() {
    return examined.protocol();
  }

  String revision() {
    return examined.revision();
  }

  String property() {
    return decision.property();
  }

  /** What the property demands. */
  String meaning() {
    return examined.properties().stream()
        .filter(one -> one.id().equals(property()))
        .map(Property::meaning)
        .findFirst()
        .orElse("");
  }

  /** What went wrong, as a sentence with its full stop; or why there is no counterexample. */
  String message() {
    Counterexample shown = decision.shown();
    return shown == null ? withoutTrace() : Paragraph.sentence(shown.trace().message());
  }

  private String withoutTrace() {
    return examined.results().stream()
        .filter(one -> one.property().equals(property()))
        .filter(one -> one.verdict() == Verdict.REFUTED)
        .filter(one -> one.evidence().stream().anyMatch(some -> some.failures() > 0))
        .map(
            one ->
                String.format(
                    "%s saw it in %s, which has no trace: %,d of %,d samples.",
                    one.engine(),
                    one.scenario(),
                    one.evidence().stream().mapToLong(Evidence::failures).sum(),
                    one.evidence().stream().mapToLong(Evidence::samples).sum()))
        .findFirst()
        .orElse("the budget ended before a counterexample was found that could be shown.");
  }

  /** Replays it; null if nothing can be shown. */
  @Nullable String token() {
    Counterexample shown = decision.shown();
    return shown == null ? null : shown.token();
  }

  int preemptions() {
    Counterexample shown = decision.shown();
    return shown == null ? 0 : shown.preemptions();
  }

  /** Who waits for whom in a deadlock, one line each; else empty. */
  List<String> waits() {
    Counterexample shown = decision.shown();
    return shown == null ? List.of() : shown.trace().waits();
  }

  /** The result that the counterexample shown comes from. */
  Optional<CheckResult> result() {
    return examined.results().stream()
        .filter(one -> one.property().equals(property()))
        .filter(one -> one.verdict() == Verdict.REFUTED)
        .filter(one -> decision.shown() == null || decision.shown().equals(one.counterexample()))
        .findFirst();
  }

  String scenario() {
    return result().map(CheckResult::scenario).orElse("");
  }

  Map<String, Integer> bound() {
    return result().map(CheckResult::bound).orElse(Map.of());
  }

  /** {@code module-unload, 3 threads, 0 preemptions, 21 steps}. */
  String size() {
    return String.format(
        "%s, %d thread%s, %d preemption%s, %d steps",
        scenario(),
        threads().size(),
        threads().size() == 1 ? "" : "s",
        preemptions(),
        preemptions() == 1 ? "" : "s",
        moments.size());
  }

  /** What was proved of that size; empty if nothing can be shown. */
  String minimality() {
    Counterexample shown = decision.shown();
    return shown == null ? "" : shown.minimality().told();
  }

  /** Whether another one is shown by the same schedule. */
  boolean takesTheSameSteps(Finding other) {
    Counterexample mine = decision.shown();
    Counterexample theirs = other.decision.shown();
    return mine != null
        && theirs != null
        && examined.equals(other.examined)
        && scenario().equals(other.scenario())
        && mine.trace().steps().equals(theirs.trace().steps());
  }

  /** The threads that move, in the order in which they begin. */
  List<String> threads() {
    return moments.stream().map(Moment::thread).distinct().toList();
  }

  /** The steps that clash. */
  List<Moment> culprits() {
    return moments.stream().filter(Moment::culprit).toList();
  }

  /**
   * Where to point at: the last of the steps that clash with a line, or else the last step with
   * one; of a change rather on a line that it added to the function of a clash. Null if there is no
   * line at all.
   */
  @Nullable Location place() {
    List<String> clashing =
        culprits().stream()
            .map(Moment::location)
            .filter(Objects::nonNull)
            .map(Location::function)
            .toList();
    Location place = null;
    int best = 0;
    for (Moment moment : moments) {
      Location at = moment.location();
      if (at != null) {
        boolean own = sources.added(at) != null;
        int rank =
            moment.culprit() ? (own ? 4 : 2) : own && clashing.contains(at.function()) ? 3 : 1;
        if (rank >= best) {
          best = rank;
          place = at;
        }
      }
    }
    return place;
  }

  /** What is known of that verdict on a built-in revision, in kernel terms. */
  List<String> notes() {
    return examined.origin().isEmpty()
        ? FindingNotes.of(protocol()).on(revision(), property())
        : List.of();
  }
}
