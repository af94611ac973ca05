package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Origin;
import org.quiesce.translate.patch.account.LineChange;

/** The small result as what a series of two patches made of the file. */
final class ChangedSample {
  private static final String TITLE = "fix.mbox on linux";

  private final Sample sample;

  ChangedSample(Sample sample) {
    this.sample = sample;
  }

  /** All was proved before; the second patch adds line 4. */
  Findings broken() {
    return compared(Verdict.PROVED);
  }

  /** What is refuted was so before. */
  Findings refutedBefore() {
    return compared(Verdict.REFUTED);
  }

  /** Nothing modelled is touched. */
  static Findings untouched() {
    return new Findings(true, List.of(), false)
        .ofChange(new Comparison(TITLE, stages(List.of()), List.of(), List.of()));
  }

  private static List<Comparison.Stage> stages(List<String> touches) {
    return List.of(
        new Comparison.Stage("patch-1", "1/2  " + Sample.HOSTILE, List.of(), List.of(), List.of()),
        new Comparison.Stage("after", "2/2  words", touches, List.of(), List.of()));
  }

  private Findings compared(Verdict before) {
    Examined plain = sample.refuted().revisions().get(0);
    Examined after = plain.as("after", changed(plain.origin()));
    List<CheckResult> then = new ArrayList<>();
    for (CheckResult one : plain.results()) {
      then.add(with(one, one.property().equals("no-late") ? before : Verdict.PROVED));
    }
    Examined first =
        new Examined(
            plain.protocol(),
            "before",
            plain.properties(),
            then,
            Map.of(),
            plain.origin(),
            List.of(),
            List.of());
    Comparison.Compared compared =
        new Comparison.Compared(
            plain.protocol(),
            List.of("report", Sample.HOSTILE),
            false,
            first,
            List.of(Optional.of(first)),
            after);
    return new Findings(true, List.of(after), false)
        .ofChange(
            new Comparison(
                TITLE,
                stages(List.of(plain.protocol())),
                List.of(compared),
                List.of(Sample.HOSTILE)));
  }

  private static Origin changed(Origin origin) {
    Origin.Text text = origin.texts().get(0);
    LineChange added = new LineChange(true, 4, text.lines().get(3), "report", 2, 42);
    LineChange gone = new LineChange(false, 5, "\told(); " + Sample.HOSTILE, "report", 0, 0);
    return new Origin(
        List.of(new Origin.Text(text.name(), text.path(), text.lines(), List.of(added, gone))),
        List.of("--patch", "fix.mbox", "--tree", "linux"),
        Set.of(),
        2);
  }

  private static CheckResult with(CheckResult result, Verdict verdict) {
    return new CheckResult(
        result.protocol(),
        "before",
        result.scenario(),
        result.engine(),
        result.property(),
        verdict,
        result.bound(),
        result.memoryModel(),
        true,
        result.states(),
        result.transitions(),
        result.seconds(),
        result.bytes(),
        null,
        result.goals(),
        verdict == Verdict.REFUTED ? result.counterexample() : null,
        result.evidence());
  }
}
