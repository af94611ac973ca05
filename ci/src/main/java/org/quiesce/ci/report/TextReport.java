package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.check.Counterexample;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Comparison.Change;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Effect;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Findings;

/** For a person: the verdict, the table, what it cost, then the counterexamples. */
public final class TextReport implements Report {
  /** So many counterexamples of a change are told in full; the shortest say most. */
  private static final int IN_FULL = 3;

  private final Palette palette;
  private final boolean traces;

  /**
   * @param traces whether to show counterexamples of built-in revisions in full
   */
  public TextReport(Palette palette, boolean traces) {
    this.palette = palette;
    this.traces = traces;
  }

  @Override
  public void write(Findings findings, PrintWriter out) {
    List<String> lines = new ArrayList<>(Headline.of(findings, palette));
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      lines.addAll(ComparisonText.lines(comparison, palette, Paragraph.WIDTH));
      comparison.protocols().stream()
          .filter(one -> one.columns().stream().anyMatch(some -> !some.isUnmodelled()))
          .forEach(one -> lines.addAll(verdicts(one.protocol() + ", tree by tree", one.columns())));
    } else {
      Map<String, List<Examined>> byProtocol = new LinkedHashMap<>();
      for (Examined one : findings.revisions()) {
        byProtocol.computeIfAbsent(one.protocol(), name -> new ArrayList<>()).add(one);
      }
      byProtocol.forEach(
          (protocol, revisions) -> {
            lines.addAll(verdicts(protocol, revisions));
            lines.addAll(cost(revisions));
          });
    }
    for (Examined one : findings.revisions()) {
      lines.addAll(undecided(one));
    }
    if (comparison != null) {
      lines.addAll(ofChange(findings, comparison));
      findings.revisions().stream()
          .filter(one -> !one.isUnmodelled())
          .forEach(one -> lines.addAll(cost(List.of(one))));
    } else if (findings.ofSources() || traces) {
      findings.revisions().forEach(one -> lines.addAll(counterexamples(Finding.of(one))));
    } else {
      lines.addAll(tokens("counterexamples: ci/gate replay TOKEN shows one", findings.decisions()));
    }
    lines.forEach(out::println);
  }

  private List<String> verdicts(String title, List<Examined> revisions) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(palette.strong(title));
    lines.addAll(VerdictTable.of(revisions, palette));
    if (revisions.stream().anyMatch(one -> !one.recorded().isEmpty())) {
      lines.add(palette.faint(VerdictTable.LEGEND));
    }
    return lines;
  }

  private List<String> cost(List<Examined> revisions) {
    List<String> lines = new ArrayList<>();
    if (revisions.stream().anyMatch(one -> one.notModelled().isEmpty())) {
      if (revisions.stream().anyMatch(one -> one.engines().contains(Explore.NAME))) {
        lines.add("");
        lines.add(palette.strong("bound and cost, engine explore, memory model sc"));
        lines.addAll(CostSection.of(revisions));
      }
      lines.addAll(SamplingSection.of(revisions, palette));
    }
    return lines;
  }

  private List<String> undecided(Examined examined) {
    List<String> lines = new ArrayList<>();
    if (!examined.notModelled().isEmpty()) {
      lines.add("");
      lines.add(palette.strong("not modelled in " + examined.revision()));
      lines.addAll(examined.notModelled());
      return lines;
    }
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Decision decision : examined.decisions()) {
      for (String reason : decision.reasons()) {
        byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(decision.property());
      }
    }
    if (!byReason.isEmpty()) {
      lines.add("");
      lines.add(palette.strong("undecided in " + examined.revision()));
    }
    byReason.forEach(
        (reason, properties) -> {
          lines.addAll(Paragraph.indented("  ", reason));
          lines.addAll(Paragraph.indented("    ", String.join(", ", properties)));
        });
    return lines;
  }

  /** What speaks against the change is told in full, of the rest only how to see it. */
  private List<String> ofChange(Findings findings, Comparison comparison) {
    List<Finding> all = Finding.of(findings).stream().sorted(Finding.SHORTEST_FIRST).toList();
    List<Finding> bad = all.stream().filter(one -> isBad(findings, one)).toList();
    List<Finding> full = traces ? all : schedules(bad);
    List<String> lines = new ArrayList<>(counterexamples(full));
    List<Decision> more =
        bad.stream().filter(one -> !full.contains(one)).map(Finding::decision).toList();
    List<Decision> rest =
        all.stream()
            .filter(one -> !full.contains(one) && !bad.contains(one))
            .map(Finding::decision)
            .toList();
    List<Decision> mended =
        comparison.changes().stream()
            .filter(one -> one.effect() == Effect.FIXED)
            .map(Change::before)
            .filter(Objects::nonNull)
            .toList();
    lines.addAll(tokens("what it broke besides", more));
    lines.addAll(tokens("what it FIXED", mended));
    lines.addAll(tokens("REFUTED before and after", rest));
    List<String> words =
        comparison.protocols().stream()
            .flatMap(one -> one.columns().stream())
            .findFirst()
            .map(one -> one.origin().words())
            .orElse(List.of());
    if (more.size() + mended.size() + rest.size() > 0) {
      lines.add("");
      lines.add("each of them step by step: " + ReplayCommand.of("TOKEN", words));
    }
    return lines;
  }

  /** The first findings, each by another schedule. */
  private static List<Finding> schedules(List<Finding> findings) {
    List<Finding> chosen = new ArrayList<>();
    for (Finding one : findings) {
      if (chosen.size() < IN_FULL && chosen.stream().noneMatch(one::takesTheSameSteps)) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private static boolean isBad(Findings findings, Finding finding) {
    return findings.effect(finding.protocol(), finding.property()).map(Effect::isBad).orElse(false);
  }

  private List<String> counterexamples(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      Examined examined = finding.examined();
      CounterexampleText text = new CounterexampleText(palette, examined.origin());
      lines.add("");
      String title = finding.property() + " is REFUTED in " + examined.revision();
      Counterexample shown = finding.decision().shown();
      if (shown == null) {
        lines.add(palette.bad(title));
        lines.addAll(Paragraph.indented("  ", finding.message()));
        continue;
      }
      String whole = title + " (" + finding.size() + ")";
      lines.addAll(Paragraph.indented("", whole).stream().map(palette::bad).toList());
      lines.addAll(text.lines(shown));
      Doubts.ofRebuilt(finding)
          .forEach(one -> lines.addAll(Paragraph.indented("  ", "Doubt: " + one)));
      lines.addAll(CounterexampleText.note(finding.notes()));
    }
    return lines;
  }

  private List<String> tokens(String title, List<Decision> decisions) {
    List<String> lines = new ArrayList<>();
    for (Decision decision : decisions) {
      Counterexample shown = decision.shown();
      if (shown != null) {
        if (lines.isEmpty()) {
          lines.add("");
          lines.add(palette.strong(title));
        }
        lines.add(shown.token());
      }
    }
    return lines;
  }
}
