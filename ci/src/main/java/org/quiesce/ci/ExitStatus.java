package org.quiesce.ci;

import java.util.List;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Mutation;

/** What the gate tells its caller. */
public enum ExitStatus {
  /** All PROVED, or as recorded. */
  OK(0),
  /** A property is REFUTED, or a record is contradicted. */
  REFUTED(1),
  /** The command line, or a source, cannot be understood. */
  BAD_USAGE(2),
  /** Nothing is REFUTED, but something is undecided, or of a source only UNREFUTED. */
  INCONCLUSIVE(3),
  /** The gate itself is wrong. */
  INTERNAL_ERROR(70),
  /** Ctrl-C; what was decided before it is in the report. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** How a check ends that found this out. */
  static ExitStatus of(Findings findings) {
    if (!findings.disagreements().isEmpty()) {
      return INTERNAL_ERROR;
    }
    if (findings.interrupted()) {
      return INTERRUPTED;
    }
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      boolean bad = comparison.changes().stream().anyMatch(one -> one.effect().isBad());
      return bad ? REFUTED : comparison.isOpen() ? INCONCLUSIVE : OK;
    }
    boolean refuted =
        findings.ofSources()
            ? findings.verdict() == Verdict.REFUTED
            : !findings.contradictions().isEmpty();
    if (refuted) {
      return REFUTED;
    }
    boolean undecided =
        findings.count(Verdict.INCONCLUSIVE) > 0
            || findings.ofSources() && findings.verdict() == Verdict.UNREFUTED;
    return undecided ? INCONCLUSIVE : OK;
  }

  /**
   * How a comparison of engines ends. What an edit is undecided about does not count: most edits
   * keep some scenario from its goals.
   */
  static ExitStatus ofAgreement(Findings findings, House house) {
    return findings.disagreements().isEmpty()
        ? of(findings.only(one -> !house.suite(one.protocol()).isEdit(one.revision())))
        : INTERNAL_ERROR;
  }

  /** How a judgement of the checks ends: what was cut is no failure of theirs, and no success. */
  static ExitStatus ofEdits(List<Mutation> edits) {
    ExitStatus status = OK;
    for (Mutation one : edits) {
      switch (one.outcome()) {
        case MISSED, FALSE_ALARM -> {
          return REFUTED;
        }
        case UNDECIDED -> status = INCONCLUSIVE;
        default -> {}
      }
    }
    return status;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }
}
