package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Part;

/** The first line of a report: the verdict in one sentence. */
final class Headline {
  /** So many properties are named. */
  private static final int NAMED = 4;

  private Headline() {}

  static List<String> of(Findings findings, Page page) {
    Comparison comparison = findings.comparison();
    Verdict colour =
        comparison != null
            ? ComparisonText.colour(comparison)
            : findings.ofSources() ? findings.verdict() : againstRecord(findings);
    List<String> lines = new ArrayList<>();
    for (String line : page.indented("", text(findings))) {
      lines.add(page.palette().verdict(colour, line));
    }
    return lines;
  }

  private static Verdict againstRecord(Findings findings) {
    if (!findings.contradictions().isEmpty()) {
      return Verdict.REFUTED;
    }
    return findings.count(Verdict.INCONCLUSIVE) > 0 ? Verdict.INCONCLUSIVE : Verdict.PROVED;
  }

  /** The sentence on one line. */
  static String text(Findings findings) {
    Comparison comparison = findings.comparison();
    String verdict =
        comparison != null
            ? ComparisonText.headline(findings, comparison)
            : findings.ofSources() ? ofSources(findings) : recorded(findings);
    String whole = findings.interrupted() ? "INTERRUPTED, so far " + verdict : verdict;
    Part part = findings.part();
    return part == null ? whole : shard(part) + whole;
  }

  private static String shard(Part part) {
    return String.format(
        "SHARD %s, %d of %d scenarios (ci/gate merge joins the shards): ",
        part.shard(), part.units().size(), part.all());
  }

  private static String ofSources(Findings findings) {
    String names =
        findings.revisions().stream().map(Examined::revision).collect(Collectors.joining(", "));
    return switch (findings.verdict()) {
      case PROVED ->
          "PROVED: "
              + names
              + " keeps "
              + properties(findings.decisions())
              + " in every schedule within the bounds below.";
      case REFUTED -> "REFUTED: " + names + " breaks " + broken(findings) + ".";
      case UNREFUTED ->
          "UNREFUTED: "
              + names
              + ": nothing was found against "
              + properties(findings.decisions())
              + ", and nothing is proved.";
      case INCONCLUSIVE -> "INCONCLUSIVE: " + names + ": " + why(findings) + ".";
    };
  }

  private static String properties(List<Decision> decisions) {
    return decisions.size() == 1
        ? decisions.get(0).property()
        : "all " + decisions.size() + " properties";
  }

  private static String why(Findings findings) {
    long gaps = findings.revisions().stream().mapToLong(one -> one.notModelled().size()).sum();
    return gaps == 0
        ? findings.count(Verdict.INCONCLUSIVE) + " properties are undecided"
        : gaps + (gaps == 1 ? " construct is" : " constructs are") + " not modelled";
  }

  /** The properties; of many rather how many, and by how many defects: they are told one by one. */
  private static String broken(Findings findings) {
    long count = findings.count(Verdict.REFUTED);
    if (count <= NAMED) {
      return ids(findings, Verdict.REFUTED);
    }
    long defects = findings.revisions().stream().mapToLong(one -> Defect.of(one).size()).sum();
    return String.format(
        "%d of %d properties by %d %s",
        count, findings.decisions().size(), defects, defects == 1 ? "defect" : "defects");
  }

  private static String ids(Findings findings, Verdict verdict) {
    return findings.decisions().stream()
        .filter(one -> one.verdict() == verdict)
        .map(Decision::property)
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Examined> revisions) {
    return revisions.size() == 1 ? revisions.get(0).revision() : revisions.size() + " revisions";
  }

  private static String recorded(Findings findings) {
    long unrefuted = findings.count(Verdict.UNREFUTED);
    String counts =
        String.format(
            "%s, %d verdicts (%d PROVED, %d REFUTED, %s%d INCONCLUSIVE)",
            names(findings.revisions()),
            findings.decisions().size(),
            findings.count(Verdict.PROVED),
            findings.count(Verdict.REFUTED),
            unrefuted == 0 ? "" : unrefuted + " UNREFUTED, ",
            findings.count(Verdict.INCONCLUSIVE));
    List<Decision> wrong = findings.contradictions();
    if (!wrong.isEmpty()) {
      return "NOT AS RECORDED: "
          + wrong.stream()
              .map(
                  one ->
                      one.revision()
                          + " "
                          + one.property()
                          + " is "
                          + one.verdict()
                          + ", recorded "
                          + one.recorded())
              .collect(Collectors.joining("; "))
          + "; "
          + counts
          + ".";
    }
    long met = findings.decisions().stream().filter(Decision::asRecorded).count();
    String undecided =
        findings.count(Verdict.INCONCLUSIVE) > 0 ? "INCONCLUSIVE: " : "AS RECORDED: ";
    return undecided + counts + ", " + met + " of them on record.";
  }
}
