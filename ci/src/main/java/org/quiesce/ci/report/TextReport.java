package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Comparison.Change;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Effect;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Findings;

/**
 * For a person: the verdict, what it rests on, and of each defect one counterexample; on a verbose
 * {@link Page} all that there is.
 */
public final class TextReport implements Report {
  /** So many defects of a change are shown in full; the worst say most. */
  private static final int IN_FULL = 3;

  private final Page page;
  private final Palette palette;
  private final boolean traces;

  /**
   * @param traces whether to show counterexamples of built-in revisions in full
   */
  public TextReport(Page page, boolean traces) {
    this.page = page;
    this.palette = page.palette();
    this.traces = traces;
  }

  @Override
  public void write(Findings findings, PrintWriter out) {
    List<String> lines = new ArrayList<>(Headline.of(findings, page));
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      lines.addAll(ofChange(findings, comparison));
    } else if (findings.ofSources()) {
      lines.addAll(ofSources(findings));
    } else {
      lines.addAll(ofRecorded(findings));
    }
    lines.forEach(out::println);
  }

  // --- The three questions

  private List<String> ofSources(Findings findings) {
    List<String> lines = new ArrayList<>();
    for (Examined one : findings.revisions()) {
      if (page.verbose()) {
        lines.addAll(verdicts(one.protocol(), List.of(one)));
      } else if (!one.isUnmodelled()) {
        lines.add("");
        lines.addAll(inShort(one, findings.verdict() == Verdict.REFUTED));
      }
      lines.addAll(cost(List.of(one)));
      lines.addAll(undecided(one));
      lines.addAll(LinesRunSection.of(one, page));
      lines.addAll(AssumptionSection.of(one, page));
    }
    lines.addAll(defects(Defect.of(findings)));
    return lines;
  }

  private List<String> ofRecorded(Findings findings) {
    List<String> lines = new ArrayList<>();
    Map<String, List<Examined>> byProtocol = new LinkedHashMap<>();
    for (Examined one : findings.revisions()) {
      byProtocol.computeIfAbsent(one.protocol(), name -> new ArrayList<>()).add(one);
    }
    byProtocol.forEach(
        (protocol, revisions) -> {
          lines.addAll(verdicts(protocol, revisions));
          lines.addAll(cost(revisions));
        });
    findings.revisions().forEach(one -> lines.addAll(undecided(one)));
    lines.addAll(
        traces
            ? defects(Defect.of(findings))
            : tokens(
                "counterexamples: ci/gate replay TOKEN shows one",
                Finding.of(findings).stream().map(Finding::decision).toList()));
    return lines;
  }

  private List<String> ofChange(Findings findings, Comparison comparison) {
    List<String> lines = new ArrayList<>(ComparisonText.lines(comparison, palette, page.width()));
    comparison.protocols().stream()
        .filter(one -> one.columns().stream().anyMatch(some -> !some.isUnmodelled()))
        .filter(one -> page.verbose() || one.columns().size() > 2 && isRefutedAnywhere(one))
        .forEach(
            one ->
                lines.addAll(
                    verdicts(one.protocol() + ", patch by patch", one.columns(), one.headings())));
    findings.revisions().forEach(one -> lines.addAll(undecided(one)));
    lines.addAll(broken(findings, comparison));
    for (Examined one : findings.revisions()) {
      if (!one.isUnmodelled()) {
        lines.add("");
        lines.addAll(CostSummary.of(one, page));
        lines.addAll(cost(List.of(one)));
        lines.addAll(LinesRunSection.of(one, page));
        lines.addAll(AssumptionSection.of(one, page));
      }
    }
    return lines;
  }

  private static boolean isRefutedAnywhere(Comparison.Compared compared) {
    return compared.columns().stream()
        .flatMap(one -> one.decisions().stream())
        .anyMatch(one -> one.verdict() == Verdict.REFUTED);
  }

  // --- Verdicts and what they rest on

  private List<String> inShort(Examined examined, boolean refuted) {
    List<String> lines = new ArrayList<>(CostSummary.of(examined, page));
    for (Verdict verdict : List.of(Verdict.PROVED, Verdict.UNREFUTED, Verdict.INCONCLUSIVE)) {
      String ids =
          examined.decisions().stream()
              .filter(one -> one.verdict() == verdict)
              .map(Decision::property)
              .collect(Collectors.joining(", "));
      boolean told = verdict == Verdict.INCONCLUSIVE && !refuted;
      if (!ids.isEmpty() && !told) {
        lines.addAll(page.indented("", verdict + ": " + ids));
      }
    }
    return lines;
  }

  private List<String> verdicts(String title, List<Examined> revisions) {
    return verdicts(title, revisions, revisions.stream().map(Examined::revision).toList());
  }

  private List<String> verdicts(String title, List<Examined> revisions, List<String> headings) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(palette.strong(title));
    lines.addAll(VerdictTable.of(revisions, headings, page));
    if (revisions.stream().anyMatch(one -> !one.recorded().isEmpty())) {
      lines.add(palette.faint(VerdictTable.LEGEND));
    }
    return lines;
  }

  /** Scenario by scenario on a verbose page; else only what the other engines could not do. */
  private List<String> cost(List<Examined> revisions) {
    List<String> lines = new ArrayList<>();
    if (revisions.stream().allMatch(Examined::isUnmodelled)) {
      return lines;
    }
    if (page.verbose()
        && revisions.stream().anyMatch(one -> one.engines().contains(Explore.NAME))) {
      lines.add("");
      lines.add(palette.strong("bound and cost, engine explore, memory model sc"));
      lines.addAll(CostSection.of(revisions, page));
    }
    lines.addAll(SamplingSection.of(revisions, page));
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
          lines.addAll(page.indented("  ", reason));
          lines.addAll(page.indented("    ", String.join(", ", properties)));
        });
    return lines;
  }

  // --- Counterexamples

  /** What speaks against the change is told in full, of the rest only how to see it. */
  private List<String> broken(Findings findings, Comparison comparison) {
    List<Defect> bad = new ArrayList<>();
    List<Finding> rest = new ArrayList<>();
    for (Examined one : findings.revisions()) {
      List<Finding> all = Finding.of(one);
      List<Finding> mine = all.stream().filter(some -> isBad(findings, some)).toList();
      bad.addAll(Defect.of(one, mine));
      all.stream().filter(some -> !mine.contains(some)).forEach(rest::add);
      if (traces) {
        bad.addAll(Defect.of(one, rest));
        rest.clear();
      }
    }
    int full = traces ? bad.size() : Math.min(IN_FULL, bad.size());
    List<String> lines = new ArrayList<>(defects(bad.subList(0, full)));
    List<Decision> more =
        bad.subList(full, bad.size()).stream()
            .flatMap(one -> one.all().stream())
            .map(Finding::decision)
            .toList();
    lines.addAll(tokens("what it broke besides", more));
    List<Decision> mended =
        comparison.changes().stream()
            .filter(one -> one.effect() == Effect.FIXED)
            .map(Change::before)
            .filter(Objects::nonNull)
            .toList();
    List<Decision> known = rest.stream().map(Finding::decision).toList();
    if (page.verbose()) {
      lines.addAll(tokens("what it FIXED", mended));
      lines.addAll(tokens("REFUTED before and after", known));
    }
    int listed = more.size() + (page.verbose() ? mended.size() + known.size() : 0);
    if (listed > 0) {
      lines.add("");
      lines.add("each of them step by step: " + ReplayCommand.of("TOKEN", words(comparison)));
    } else if (mended.size() + known.size() > 0) {
      lines.add("");
      lines.addAll(
          page.indented(
              "", "--verbose has a token for each that was REFUTED before, to replay it."));
    }
    return lines;
  }

  private static List<String> words(Comparison comparison) {
    return comparison.protocols().stream()
        .flatMap(one -> one.columns().stream())
        .findFirst()
        .map(one -> one.origin().words())
        .orElse(List.of());
  }

  private static boolean isBad(Findings findings, Finding finding) {
    return findings.effect(finding.protocol(), finding.property()).map(Effect::isBad).orElse(false);
  }

  private List<String> defects(List<Defect> defects) {
    List<String> lines = new ArrayList<>();
    for (Defect defect : defects) {
      lines.addAll(counterexample(defect.cause()));
      if (page.verbose()) {
        defect.more().forEach(one -> lines.addAll(counterexample(one)));
      } else if (!defect.more().isEmpty()) {
        lines.add("");
        lines.addAll(page.indented("  ", "What goes wrong after it:"));
        defect.more().forEach(one -> lines.addAll(inShort(one)));
      }
    }
    return lines;
  }

  private List<String> inShort(Finding finding) {
    List<String> lines =
        new ArrayList<>(page.indented("    ", finding.property() + ": " + finding.message()));
    String token = finding.token();
    if (token != null) {
      lines.add("      " + token);
    }
    return lines;
  }

  private List<String> counterexample(Finding finding) {
    Examined examined = finding.examined();
    List<String> lines = new ArrayList<>();
    lines.add("");
    String title = finding.property() + " is REFUTED in " + examined.revision();
    Counterexample shown = finding.decision().shown();
    if (shown == null) {
      lines.add(palette.bad(title));
      lines.addAll(page.indented("  ", finding.message()));
      return lines;
    }
    String whole = title + " (" + finding.size() + ")";
    lines.addAll(page.indented("", whole).stream().map(palette::bad).toList());
    CounterexampleText text = new CounterexampleText(page, examined.origin());
    lines.addAll(text.lines(shown));
    Doubts.ofRebuilt(finding).forEach(one -> lines.addAll(page.indented("  ", "Doubt: " + one)));
    lines.addAll(text.note(finding.notes()));
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
