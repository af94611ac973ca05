package org.quiesce.ci.run;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;

/**
 * Where one engine proves what another refutes: one of them, or a model, is wrong. Not finding what
 * another finds is no disagreement.
 */
public final class Disagreements {
  private Disagreements() {}

  /** A sentence for each. */
  static List<String> in(Examined examined) {
    List<String> sentences = new ArrayList<>();
    for (CheckResult one : examined.results()) {
      if (one.verdict() == Verdict.REFUTED) {
        examined.results().stream()
            .filter(other -> contradicts(one, other))
            .map(other -> sentence(one, other.engine(), "it is PROVED in " + other.scenario()))
            .forEach(sentences::add);
      }
    }
    for (Decision decision : examined.decisions()) {
      Verdict proof = decision.engines().get(Explore.NAME);
      examined.results().stream()
          .filter(one -> proof == Verdict.PROVED && one.verdict() == Verdict.REFUTED)
          .filter(one -> one.property().equals(decision.property()))
          .filter(one -> sentences.stream().noneMatch(known -> known.startsWith(start(one))))
          .map(one -> sentence(one, Explore.NAME, "it is PROVED in every scenario"))
          .forEach(sentences::add);
    }
    return sentences;
  }

  private static boolean contradicts(CheckResult refuted, CheckResult other) {
    return other.verdict() == Verdict.PROVED
        && other.scenario().equals(refuted.scenario())
        && other.property().equals(refuted.property());
  }

  private static String start(CheckResult refuted) {
    return refuted.engine()
        + " refutes "
        + refuted.property()
        + " of "
        + refuted.revision()
        + " in "
        + refuted.scenario()
        + ",";
  }

  private static String sentence(CheckResult refuted, String engine, String says) {
    return start(refuted) + " but " + engine + " says that " + says;
  }
}
