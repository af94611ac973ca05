package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    LinesRunSection.inShort(examined.lines()).forEach(one -> lines.addAll(labelled("Run", one)));
    examined.assumptions().forEach(one -> lines.addAll(labelled("Assumed", one)));
    return lines;
  }

  /** What an engine ran. */
  private static String bound(Examined examined, String engine) {
    return CostSummary.searched(examined.scenarios(engine))
        + "; engine "
        + engine
        + ", sequentially consistent memory";
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
    List<Defect> defects = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    for (Examined one : findings.revisions()) {
      List<Finding> found = Finding.of(one);
      defects.addAll(
          Defect.of(one, found.stream().filter(some -> !isKnown(findings, some)).toList()));
      found.stream().filter(some -> isKnown(findings, some)).forEach(known::add);
    }
    int full = Math.min(findings.first() ? 1 : IN_FULL, defects.size());
    List<String> lines = new ArrayList<>();
    defects.subList(0, full).forEach(defect -> lines.addAll(inFull(defect)));
    if (defects.size() > full) {
      lines.addAll(title("Also refuted"));
      lines.addAll(text("", "Each command shows one step by step, the worst first."));
    }
    defects
        .subList(full, defects.size())
        .forEach(defect -> defect.all().forEach(one -> lines.addAll(inShort(one))));
    if (!known.isEmpty()) {
      lines.addAll(title("Refuted before the change as well"));
      known.forEach(one -> lines.addAll(inShort(one)));
    }
    lines.addAll(title("How to call this wrong"));
    if (defects.isEmpty()) {
      Doubts.ofNothingFound().forEach(doubt -> lines.addAll(bullet(doubt)));
    } else {
      Doubts.of(defects.get(0).cause()).forEach(doubt -> lines.addAll(bullet(doubt)));
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

  private static List<String> inFull(Defect defect) {
    Finding finding = defect.cause();
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
    if (!defect.more().isEmpty()) {
      lines.add("");
      lines.addAll(text("", "What goes wrong after it, in longer schedules or the same:"));
      defect.more().forEach(one -> lines.addAll(inShort(one)));
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
