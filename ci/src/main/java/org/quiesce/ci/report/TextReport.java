package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Evidence;
import org.quiesce.check.Verdict;
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
    for (Decision decision : examined.decisions()) {
      if (decision.verdict() != Verdict.REFUTED) {
        continue;
      }
      lines.add("");
      String title = decision.property() + " is REFUTED in " + examined.revision();
      Counterexample shown = decision.shown();
      if (shown == null) {
        lines.add(palette.bad(title));
        lines.addAll(Paragraph.indented("  ", withoutTrace(examined, decision)));
        continue;
      }
      lines.addAll(
          Paragraph.indented("", title + detail(shown)).stream().map(palette::bad).toList());
      lines.addAll(text.lines(shown));
      lines.addAll(note(examined, decision));
    }
    return lines;
  }

  /** What is known of a built-in revision's verdict. */
  private static List<String> note(Examined examined, Decision decision) {
    return examined.files().isEmpty()
        ? CounterexampleText.note(examined.protocol(), decision.revision(), decision.property())
        : List.of();
  }

  /** Why there is no counterexample to show. */
  private static String withoutTrace(Examined examined, Decision decision) {
    return examined.results().stream()
        .filter(one -> one.property().equals(decision.property()))
        .filter(one -> one.verdict() == Verdict.REFUTED)
        .filter(one -> one.evidence().stream().anyMatch(some -> some.failures() > 0))
        .map(
            one ->
                String.format(
                    "%s saw it in %s, which has no trace: %,d of %,d samples",
                    one.engine(),
                    one.scenario(),
                    one.evidence().stream().mapToLong(Evidence::failures).sum(),
                    one.evidence().stream().mapToLong(Evidence::samples).sum()))
        .findFirst()
        .orElse("the budget ended before a counterexample was found that could be shown");
  }

  private static String detail(Counterexample shown) {
    return " ("
        + scenario(shown)
        + ", "
        + shown.trace().steps().size()
        + " steps, "
        + shown.preemptions()
        + (shown.preemptions() == 1 ? " preemption)" : " preemptions)");
  }

  /** The scenario, which its token names third. */
  private static String scenario(Counterexample shown) {
    String[] parts = shown.token().split("@", 2)[0].split("/", -1);
    return parts.length < 2 ? "" : parts[parts.length - 2];
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
