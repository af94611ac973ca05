package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Evidence;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/**
 * Revisions and mutants by engines: who found what, after how long; and where they disagree.
 *
 * <p>A cell is {@code found} with the time to the first failure (for the engine that searches, the
 * processor time of the scenario), {@code proved}, {@code -} for ran and found nothing, {@code ?}
 * for undecided, or {@code blind} where the engine cannot see that property at all. Below it stands
 * why engines are blind, did not run, or are undecided.
 */
public final class AgreementTable implements Report {
  private static final int CELL = 20;
  private static final int REASONS = 5;
  private static final String VACUOUS = "no run came to what its scenario is about";

  private final List<Engine> engines;
  private final Palette palette;

  public AgreementTable(List<Engine> engines, Palette palette) {
    this.engines = List.copyOf(engines);
    this.palette = palette;
  }

  @Override
  public void write(Findings findings, PrintWriter out) {
    lines(findings).forEach(out::println);
  }

  /** The table and, below it, the disagreements. */
  private List<String> lines(Findings findings) {
    List<String> lines = new ArrayList<>();
    List<Examined> revisions = findings.revisions();
    int names =
        revisions.stream()
            .flatMap(one -> one.properties().stream())
            .mapToInt(one -> one.id().length() + 4)
            .max()
            .orElse(0);
    StringBuilder head = new StringBuilder("agreement" + " ".repeat(Math.max(1, names - 9)));
    engines.forEach(one -> head.append(padded(one.name())));
    lines.add(palette.strong(head.toString().stripTrailing()));
    String protocol = "";
    for (Examined one : revisions) {
      if (!one.protocol().equals(protocol)) {
        protocol = one.protocol();
        lines.add(palette.strong(protocol + ":"));
      }
      lines.addAll(revision(one, names));
    }
    lines.add("");
    List<String> disagreements = findings.disagreements();
    if (disagreements.isEmpty()) {
      lines.add(palette.verdict(Verdict.PROVED, "No engine refutes what another proves."));
    }
    for (String one : disagreements) {
      Paragraph.indented("", "DISAGREEMENT: " + one).forEach(line -> lines.add(palette.bad(line)));
    }
    lines.addAll(blind(revisions));
    lines.addAll(absent(revisions));
    lines.addAll(undecided(revisions));
    return lines;
  }

  private List<String> revision(Examined examined, int names) {
    List<String> lines = new ArrayList<>();
    List<Decision> found =
        examined.decisions().stream()
            .filter(one -> one.engines().containsValue(Verdict.REFUTED))
            .toList();
    StringBuilder summary = new StringBuilder(examined.revision());
    summary.append(" ".repeat(Math.max(1, names - examined.revision().length())));
    engines.forEach(one -> summary.append(padded(summary(one, examined))));
    lines.add(palette.strong(summary.toString().stripTrailing()));
    for (Decision decision : found) {
      StringBuilder line = new StringBuilder("  " + decision.property());
      line.append(" ".repeat(Math.max(1, names - line.length())));
      for (Engine engine : engines) {
        line.append(padded(cell(engine, examined, decision)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String summary(Engine engine, Examined examined) {
    List<CheckResult> mine =
        examined.results().stream().filter(one -> one.engine().equals(engine.name())).toList();
    if (mine.isEmpty()) {
      return "did not run";
    }
    long refuted =
        examined.decisions().stream()
            .filter(one -> one.engines().get(engine.name()) == Verdict.REFUTED)
            .count();
    long undecided =
        examined.decisions().stream()
            .filter(one -> one.engines().get(engine.name()) == Verdict.INCONCLUSIVE)
            .count();
    if (refuted > 0) {
      return "FOUND " + refuted + (undecided > 0 ? ", " + undecided + " ?" : "");
    }
    if (undecided > 0) {
      return undecided + " undecided";
    }
    return engine.samples() ? "nothing found" : "all proved";
  }

  private static String cell(Engine engine, Examined examined, Decision decision) {
    Verdict verdict = decision.engines().get(engine.name());
    if (verdict == null) {
      return "blind";
    }
    return switch (verdict) {
      case PROVED -> "proved";
      case UNREFUTED -> "-";
      case INCONCLUSIVE -> "?";
      case REFUTED -> "found" + cost(engine, examined, decision);
    };
  }

  private static String cost(Engine engine, Examined examined, Decision decision) {
    List<CheckResult> refuting =
        examined.results().stream()
            .filter(one -> one.engine().equals(engine.name()))
            .filter(one -> one.property().equals(decision.property()))
            .filter(one -> one.verdict() == Verdict.REFUTED)
            .toList();
    if (!engine.samples()) {
      return refuting.stream()
          .map(CheckResult::seconds)
          .min(Comparator.naturalOrder())
          .map(seconds -> String.format(Locale.ROOT, " %.2f s", seconds))
          .orElse("");
    }
    List<Evidence> failing =
        refuting.stream()
            .flatMap(one -> one.evidence().stream())
            .filter(one -> one.failures() > 0)
            .toList();
    return failing.stream()
        .filter(one -> one.secondsToFailure() >= 0)
        .min(Comparator.comparingDouble(Evidence::secondsToFailure))
        .map(one -> String.format(Locale.ROOT, " %.2f s", one.secondsToFailure()))
        .orElseGet(
            () ->
                failing.stream()
                    .max(Comparator.comparingLong(Evidence::failures))
                    .map(AgreementTable::share)
                    .orElse(""));
  }

  /** For an engine that counts: how many of how many. */
  private static String share(Evidence evidence) {
    return String.format(
        Locale.ROOT, " %s of %s", thousands(evidence.failures()), thousands(evidence.samples()));
  }

  private static String thousands(long count) {
    if (count < 10_000) {
      return Long.toString(count);
    }
    return count < 10_000_000 ? count / 1_000 + "k" : count / 1_000_000 + "M";
  }

  private List<String> blind(List<Examined> revisions) {
    List<String> lines = new ArrayList<>();
    for (Engine engine : engines) {
      String properties =
          revisions.stream()
              .flatMap(one -> one.properties().stream())
              .distinct()
              .filter(one -> !engine.sees(one))
              .map(Property::id)
              .collect(Collectors.joining(", "));
      if (!properties.isEmpty()) {
        lines.addAll(
            Paragraph.indented(
                "", engine.name() + " is blind to " + properties + ": " + engine.blindness()));
      }
    }
    return lines;
  }

  private List<String> absent(List<Examined> revisions) {
    List<String> lines = new ArrayList<>();
    for (Engine engine : engines) {
      long absent = revisions.stream().filter(one -> one.unable().contains(engine.name())).count();
      if (absent > 0) {
        String what = absent + " of " + revisions.size() + " revisions and edits";
        lines.addAll(
            Paragraph.indented(
                "", engine.name() + " did not run " + what + ": it has none of their programs"));
      }
    }
    return lines;
  }

  /** The commonest reasons. */
  private List<String> undecided(List<Examined> revisions) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (Examined one : revisions) {
      for (CheckResult result : one.results()) {
        String reason = result.reason();
        if (result.verdict() == Verdict.INCONCLUSIVE && reason != null) {
          String kind = reason.startsWith(Goal.VACUOUS) ? VACUOUS : reason;
          reasons.merge(result.engine() + ": " + kind, 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(REASONS)
        .forEach(
            one ->
                lines.addAll(
                    Paragraph.indented(
                        "", "? of " + one.getKey() + " (" + one.getValue() + " checks)")));
    return lines;
  }

  private static String padded(String text) {
    return text + " ".repeat(Math.max(1, CELL - text.length()));
  }
}
