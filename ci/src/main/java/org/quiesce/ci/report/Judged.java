package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Effect;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/**
 * One property of one revision as a CI system counts it.
 *
 * @param finding what was found if it is refuted; else null
 * @param effect of the change in question; null if it is about none
 */
record Judged(
    Examined examined,
    Decision decision,
    Outcome outcome,
    @Nullable Finding finding,
    @Nullable Effect effect) {
  /** All of them, revision by revision. */
  static List<Judged> of(Findings findings) {
    List<Judged> all = new ArrayList<>();
    findings.revisions().forEach(one -> all.addAll(of(findings, one)));
    return all;
  }

  /** Those of one revision. */
  static List<Judged> of(Findings findings, Examined examined) {
    Map<String, Finding> byProperty = new HashMap<>();
    Finding.of(examined).forEach(one -> byProperty.put(one.property(), one));
    return examined.decisions().stream()
        .map(
            one ->
                new Judged(
                    examined,
                    one,
                    Outcome.of(findings, examined, one),
                    byProperty.get(one.property()),
                    findings.effect(examined.protocol(), one.property()).orElse(null)))
        .toList();
  }

  /** {@code no-leaked-reference is REFUTED in aer_cxl_vh.c}. */
  String title() {
    return decision.property()
        + " is "
        + decision.verdict()
        + " in "
        + examined.revision()
        + (effect == null ? "" : " (" + effect.words() + ")");
  }

  /** Why it is so, as a sentence; empty if there is nothing to explain. */
  String why() {
    if (finding != null && !decision.contradicted()) {
      return finding.message();
    }
    if (decision.contradicted()) {
      return "Recorded is "
          + decision.recorded()
          + "."
          + (finding == null ? "" : " " + finding.message());
    }
    return switch (decision.verdict()) {
      case UNREFUTED -> "Nothing was found, and nothing is proved.";
      case INCONCLUSIVE -> Paragraph.sentence(String.join("; ", decision.reasons()));
      case PROVED, REFUTED -> "";
    };
  }

  /** The worst of all: it decides how a run ends. */
  static Outcome worst(Findings findings) {
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      boolean bad = comparison.changes().stream().anyMatch(one -> one.effect().isBad());
      boolean open = findings.interrupted() || comparison.isOpen();
      return bad ? Outcome.FAILED : open ? Outcome.UNDECIDED : Outcome.PASSED;
    }
    List<Outcome> all = of(findings).stream().map(Judged::outcome).toList();
    if (all.contains(Outcome.FAILED)) {
      return Outcome.FAILED;
    }
    boolean undecided =
        all.isEmpty()
            || all.contains(Outcome.UNDECIDED)
            || findings.interrupted()
            || findings.ofSources() && findings.verdict() == Verdict.UNREFUTED;
    return undecided ? Outcome.UNDECIDED : Outcome.PASSED;
  }
}
