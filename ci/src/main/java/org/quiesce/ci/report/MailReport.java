package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Effect;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/**
 * The body of a mail, plain text of at most {@value #WIDTH} columns, ready to send as a reply to
 * the patch: whoever reads it needs nothing else to judge it.
 */
public final class MailReport implements Report {
  static final int WIDTH = 72;

  /**
   * So many counterexamples are told step by step; of the others, what happened and how to see it.
   */
  private static final int IN_FULL = 3;

  @Override
  public void write(Findings findings, PrintWriter out) {
    List<String> lines = new ArrayList<>();
    lines.addAll(text("", Headline.text(findings)));
    lines.add("");
    lines.addAll(
        text(
            "",
            "This report was written by Quiesce, a model checker for the teardown of Linux drivers."
                + " No person has reviewed it; how to call it wrong stands at its end."));
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      lines.addAll(ComparisonText.lines(comparison, Palette.PLAIN, WIDTH));
    }
    for (Examined one : findings.revisions()) {
      lines.addAll(checked(one));
    }
    for (String sentence : findings.disagreements()) {
      lines.add("");
      lines.addAll(text("", "Engines disagree, so believe none of it: " + sentence));
    }
    lines.addAll(findings(findings));
    lines.forEach(line -> out.println(line.stripTrailing()));
  }

  private static List<String> checked(Examined examined) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    String what =
        examined.files().isEmpty()
            ? examined.revision() + " (a re-implementation in Java)"
            : examined.files().stream().map(Path::toString).collect(Collectors.joining(", "));
    lines.addAll(labelled("Checked", what + ", as " + examined.protocol()));
    Map<Verdict, List<String>> byVerdict = new LinkedHashMap<>();
    for (Verdict verdict :
        List.of(Verdict.REFUTED, Verdict.INCONCLUSIVE, Verdict.UNREFUTED, Verdict.PROVED)) {
      for (Decision one : examined.decisions()) {
        if (one.verdict() == verdict) {
          byVerdict.computeIfAbsent(verdict, key -> new ArrayList<>()).add(one.property());
        }
      }
    }
    byVerdict.forEach(
        (verdict, ids) -> lines.addAll(labelled(verdict.name(), String.join(", ", ids))));
    for (String engine : examined.engines()) {
      lines.addAll(labelled("Bound", bound(examined, engine)));
    }
    examined.notModelled().forEach(gap -> lines.addAll(labelled("Gap", gap)));
    examined.decisions().stream()
        .flatMap(one -> one.reasons().stream())
        .distinct()
        .forEach(reason -> lines.addAll(labelled("Undecided", reason)));
    return lines;
  }

  /** The ranges of the parameters of all scenarios that an engine ran. */
  private static String bound(Examined examined, String engine) {
    List<CheckResult> scenarios = examined.scenarios(engine);
    Map<String, IntSummaryStatistics> ranges = new LinkedHashMap<>();
    for (CheckResult one : scenarios) {
      one.bound()
          .forEach(
              (name, value) ->
                  ranges.computeIfAbsent(name, key -> new IntSummaryStatistics()).accept(value));
    }
    String parameters =
        ranges.entrySet().stream()
            .map(one -> one.getKey() + " " + range(one.getValue()))
            .collect(Collectors.joining(", "));
    long ran = scenarios.stream().filter(one -> one.states() > 0 || sampled(one)).count();
    long exhausted = scenarios.stream().filter(CheckResult::exhausted).count();
    String all = scenarios.size() + (scenarios.size() == 1 ? " scenario" : " scenarios");
    return (exhausted == scenarios.size()
            ? "every schedule of " + all
            : ran + " of " + all + " run, " + exhausted + " to the end,")
        + (parameters.isEmpty() ? "" : " with " + parameters)
        + "; engine "
        + engine
        + ", sequentially consistent memory";
  }

  private static boolean sampled(CheckResult result) {
    return result.evidence().stream().anyMatch(one -> one.samples() > 0);
  }

  private static String range(IntSummaryStatistics values) {
    return values.getMin() == values.getMax()
        ? Integer.toString(values.getMax())
        : values.getMin() + " to " + values.getMax();
  }

  private static List<String> labelled(String label, String text) {
    String first = label + ":" + " ".repeat(Math.max(1, 14 - label.length() - 1));
    List<String> lines = new ArrayList<>();
    for (String line : Paragraph.lines(Printable.of(text), WIDTH - 14, WIDTH - 14)) {
      lines.add((lines.isEmpty() ? first : " ".repeat(14)) + line);
    }
    return lines;
  }

  private static List<String> findings(Findings findings) {
    List<Finding> found = Finding.of(findings).stream().sorted(Finding.SHORTEST_FIRST).toList();
    List<Finding> all = found.stream().filter(one -> !isKnown(findings, one)).toList();
    List<List<Finding>> schedules = new ArrayList<>();
    for (Finding one : all) {
      schedules.stream()
          .filter(same -> same.get(0).takesTheSameSteps(one))
          .findFirst()
          .ifPresentOrElse(
              same -> same.add(one), () -> schedules.add(new ArrayList<>(List.of(one))));
    }
    int full = Math.min(IN_FULL, schedules.size());
    List<String> lines = new ArrayList<>();
    schedules.subList(0, full).forEach(same -> lines.addAll(inFull(same)));
    if (schedules.size() > full) {
      lines.addAll(title("Also refuted"));
      lines.addAll(
          text("", "Some of these may have the same cause. Each command shows one step by step."));
    }
    schedules
        .subList(full, schedules.size())
        .forEach(same -> same.forEach(one -> lines.addAll(inShort(one))));
    List<Finding> known = found.stream().filter(one -> isKnown(findings, one)).toList();
    if (!known.isEmpty()) {
      lines.addAll(title("Refuted before the change as well"));
      known.forEach(one -> lines.addAll(inShort(one)));
    }
    lines.addAll(title("How to call this wrong"));
    if (all.isEmpty()) {
      Doubts.ofNothingFound().forEach(doubt -> lines.addAll(bullet(doubt)));
    } else {
      Doubts.of(all.get(0)).forEach(doubt -> lines.addAll(bullet(doubt)));
    }
    return lines;
  }

  /** Nothing that speaks against the change: told last, and in short. */
  private static boolean isKnown(Findings findings, Finding finding) {
    return findings
        .effect(finding.protocol(), finding.property())
        .map(effect -> effect == Effect.STILL_REFUTED)
        .orElse(false);
  }

  private static List<String> inShort(Finding finding) {
    List<String> lines = new ArrayList<>(List.of(""));
    String size = finding.moments().isEmpty() ? "" : " (" + finding.size() + ")";
    lines.addAll(text("", finding.property() + size + ": " + finding.message()));
    lines.addAll(command(finding));
    return lines;
  }

  private static List<String> title(String title) {
    String start = "-- " + title + " ";
    return List.of("", start + "-".repeat(Math.max(0, WIDTH - start.length())), "");
  }

  private static List<String> inFull(List<Finding> sameSteps) {
    Finding finding = sameSteps.get(0);
    List<String> lines = new ArrayList<>(title(finding.property() + " is REFUTED"));
    lines.addAll(text("", "It demands: " + Paragraph.sentence(finding.meaning())));
    lines.addAll(text("", "Broken: " + finding.message()));
    Counterexample shown = finding.decision().shown();
    if (shown == null) {
      return lines;
    }
    lines.addAll(text("", "Scenario: " + finding.size() + ". One lane for each thread:"));
    lines.add("");
    lines.addAll(
        Lanes.of(shown.trace(), finding.sources()::place, Palette.PLAIN, WIDTH).stream()
            .map(MailReport::line)
            .toList());
    lines.add("");
    lines.addAll(text("", culprits(finding)));
    lines.addAll(text("", "This schedule has " + finding.minimality() + "."));
    finding.waits().forEach(wait -> lines.addAll(bullet(wait)));
    lines.addAll(ChangedLines.of(finding.moments(), finding.sources(), "", WIDTH));
    lines.addAll(QuotedLines.of(finding, WIDTH));
    List<String> notes = finding.notes();
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add("In kernel terms:");
      notes.forEach(note -> lines.addAll(text("  ", note)));
    }
    lines.add("");
    lines.add("To see it again:");
    lines.addAll(command(finding));
    if (sameSteps.size() > 1) {
      lines.add("");
      lines.add("The same steps break more:");
      sameSteps.subList(1, sameSteps.size()).forEach(one -> lines.addAll(inShort(one)));
    }
    return lines;
  }

  /** A mark {@code >} at the left edge would make it a quotation. */
  private static String line(String ofLanes) {
    String safe = Printable.of(ofLanes);
    return safe.startsWith(">") ? "*" + safe.substring(1) : safe;
  }

  private static String culprits(Finding finding) {
    List<Integer> numbers = finding.culprits().stream().map(Moment::number).toList();
    return numbers.size() == 1
        ? "Step " + numbers.get(0) + " (*) breaks it."
        : "Steps "
            + numbers.stream().map(String::valueOf).collect(Collectors.joining(" and "))
            + " (*) clash.";
  }

  private static List<String> command(Finding finding) {
    String token = finding.token();
    return token == null
        ? List.of()
        : ReplayCommand.lines(token, finding.sources().words(), WIDTH).stream()
            .map(Printable::of)
            .toList();
  }

  private static List<String> bullet(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text("  ", text)) {
      lines.add(lines.isEmpty() ? "-" + line.substring(1) : line);
    }
    return lines;
  }

  private static List<String> text(String indent, String text) {
    return Paragraph.indented(indent, Printable.of(text), WIDTH);
  }
}
