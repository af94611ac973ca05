package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Counterexample;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Findings;

/** For a person: the verdict, the table, what it cost, then the counterexamples. */
public final class TextReport implements Report {
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
    Map<String, List<Examined>> byProtocol = new LinkedHashMap<>();
    for (Examined one : findings.revisions()) {
      byProtocol.computeIfAbsent(one.protocol(), name -> new ArrayList<>()).add(one);
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(Headline.of(findings, palette));
    byProtocol.forEach((protocol, revisions) -> lines.addAll(protocol(protocol, revisions)));
    for (Examined one : findings.revisions()) {
      lines.addAll(undecided(one));
    }
    if (findings.ofSources() || traces) {
      findings.revisions().forEach(one -> lines.addAll(counterexamples(one)));
    } else {
      lines.addAll(tokens(findings));
    }
    lines.forEach(out::println);
  }

  private List<String> protocol(String protocol, List<Examined> revisions) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(palette.strong(protocol));
    lines.addAll(VerdictTable.of(revisions, palette));
    if (revisions.stream().anyMatch(one -> !one.recorded().isEmpty())) {
      lines.add(palette.faint(VerdictTable.LEGEND));
    }
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

  private List<String> counterexamples(Examined examined) {
    List<String> lines = new ArrayList<>();
    CounterexampleText text = new CounterexampleText(palette, examined.files());
    for (Finding finding : Finding.of(examined)) {
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
      lines.addAll(CounterexampleText.note(finding.notes()));
    }
    return lines;
  }

  private List<String> tokens(Findings findings) {
    List<String> lines = new ArrayList<>();
    for (Decision decision : findings.decisions()) {
      Counterexample shown = decision.shown();
      if (shown != null) {
        if (lines.isEmpty()) {
          lines.add("");
          lines.add(palette.strong("counterexamples: ci/gate replay TOKEN shows one"));
        }
        lines.add(shown.token());
      }
    }
    return lines;
  }
}
