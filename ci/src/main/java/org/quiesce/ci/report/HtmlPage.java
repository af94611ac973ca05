package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace.Change;
import org.quiesce.translate.patch.account.LineChange;

/**
 * What the template of the page is filled with. Everything is text; the template escapes it.
 *
 * @param style and {@code script} are the page's own and stand in it as they are
 */
record HtmlPage(
    String title,
    String headline,
    String comparison,
    String policy,
    String style,
    String script,
    List<Revision> revisions,
    List<Section> sections,
    List<File> files) {

  /** What was checked, and the verdicts. */
  record Revision(
      String protocol,
      String name,
      List<Cell> cells,
      List<String> bounds,
      List<String> gaps,
      List<String> assumptions,
      List<String> run) {}

  /**
   * One verdict.
   *
   * @param anchor of its counterexample; empty for none
   */
  record Cell(String property, String meaning, String verdict, String kind, String anchor) {}

  /**
   * One counterexample.
   *
   * @param after what went wrong before it and is its cause; empty if it comes first
   */
  record Section(
      String anchor,
      String property,
      String revision,
      String after,
      String meaning,
      String message,
      String size,
      String bound,
      String minimality,
      String command,
      List<String> threads,
      List<Row> rows,
      List<String> waits,
      String changed,
      List<String> notes,
      List<String> doubts) {}

  /**
   * One step.
   *
   * @param file id of the file that its line is in; empty if it cannot be quoted
   */
  record Row(
      String anchor,
      int number,
      String thread,
      int lane,
      String what,
      String values,
      List<Change> changes,
      String place,
      String file,
      int line,
      String quote,
      boolean culprit,
      String fact,
      String rule,
      List<String> after,
      HtmlGutter gutter) {}

  /** One source file. */
  record File(String id, String path, List<Line> lines) {}

  /**
   * One line of it.
   *
   * @param added whether the change in question added it
   */
  record Line(int number, String text, boolean added) {}

  static HtmlPage of(Findings findings, String style, String script, String policy) {
    List<File> files = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    for (Examined examined : findings.revisions()) {
      List<Finding> all = Finding.of(examined);
      Map<String, String> ids = all.isEmpty() ? Map.of() : add(all.get(0).sources(), files);
      Map<String, String> anchors = new HashMap<>();
      List<Defect> defects = Defect.of(examined);
      for (Defect defect : findings.first() ? defects.stream().limit(1).toList() : defects) {
        for (Finding finding : findings.first() ? List.of(defect.cause()) : defect.all()) {
          Section section = section(finding, ids, defect.cause());
          anchors.put(finding.property(), section.anchor());
          sections.add(section);
        }
      }
      revisions.add(revision(examined, anchors));
    }
    String headline = Headline.text(findings);
    String title =
        findings.revisions().stream().map(Examined::revision).collect(Collectors.joining(", "));
    Comparison comparison = findings.comparison();
    String told =
        comparison == null
            ? ""
            : text(ComparisonText.lines(comparison, Palette.PLAIN, Paragraph.WIDTH));
    return new HtmlPage(
        title, headline, told, policy, style, script, revisions, sections, List.copyOf(files));
  }

  private static Map<String, String> add(Sources sources, List<File> files) {
    Map<String, String> ids = new HashMap<>();
    sources
        .files()
        .forEach(
            (name, file) -> {
              String id = "f" + files.size();
              ids.put(name, id);
              List<Line> lines = new ArrayList<>();
              Set<Integer> added = new HashSet<>();
              file.changes().stream()
                  .filter(LineChange::added)
                  .forEach(one -> added.add(one.line()));
              file.lines()
                  .forEach(
                      text -> {
                        int number = lines.size() + 1;
                        lines.add(new Line(number, text, added.contains(number)));
                      });
              files.add(new File(id, file.path().toString(), lines));
            });
    return ids;
  }

  private static Revision revision(Examined examined, Map<String, String> anchors) {
    Map<String, String> meanings = new HashMap<>();
    examined.properties().forEach(one -> meanings.put(one.id(), one.meaning()));
    List<Cell> cells = new ArrayList<>();
    for (Decision one : examined.decisions()) {
      String record = one.contradicted() ? ", recorded " + one.recorded() : "";
      cells.add(
          new Cell(
              one.property(),
              meanings.getOrDefault(one.property(), ""),
              one.verdict() + record,
              kind(one.verdict()),
              anchors.getOrDefault(one.property(), "")));
    }
    List<String> bounds = new ArrayList<>();
    for (String engine : examined.engines()) {
      for (CheckResult one : examined.scenarios(engine)) {
        String searched =
            one.evidence().isEmpty()
                ? String.format(
                    "%,d states, %s",
                    one.states(), one.exhausted() ? "every schedule" : "not exhausted")
                : "sampled";
        bounds.add(
            one.scenario() + ": " + Doubts.bound(one.bound()) + "; " + engine + ", " + searched);
      }
    }
    return new Revision(
        examined.protocol(),
        examined.revision(),
        cells,
        bounds,
        examined.notModelled(),
        examined.assumptions(),
        LinesRunSection.all(examined.lines()));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).strip();
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case PROVED -> "proved";
      case REFUTED -> "refuted";
      case UNREFUTED, INCONCLUSIVE -> "undecided";
    };
  }

  private static Section section(Finding finding, Map<String, String> files, Finding cause) {
    String token = finding.token();
    String anchor =
        anchor(
            token == null
                ? finding.protocol() + "/" + finding.revision() + "/" + finding.property()
                : token);
    List<Arrow> arrows = Arrow.of(finding.moments());
    List<Row> rows = new ArrayList<>();
    List<HtmlGutter> gutters = HtmlGutter.of(finding.moments(), arrows);
    for (Moment moment : finding.moments()) {
      rows.add(row(anchor, moment, finding, arrows, gutters.get(moment.number() - 1), files));
    }
    return new Section(
        anchor,
        finding.property(),
        finding.protocol() + " " + finding.revision(),
        finding.equals(cause) ? "" : "after " + cause.property(),
        Paragraph.sentence(finding.meaning()),
        finding.message(),
        finding.moments().isEmpty() ? "" : finding.size(),
        Doubts.bound(finding.bound()),
        finding.moments().isEmpty() ? "" : finding.minimality(),
        token == null ? "" : ReplayCommand.of(token, finding.sources().words()),
        finding.threads(),
        rows,
        finding.waits(),
        text(ChangedLines.of(finding.moments(), finding.sources(), "", Paragraph.WIDTH)),
        finding.notes(),
        Doubts.of(finding));
  }

  private static Row row(
      String anchor,
      Moment moment,
      Finding finding,
      List<Arrow> arrows,
      HtmlGutter gutter,
      Map<String, String> files) {
    List<String> after =
        arrows.stream()
            .filter(arrow -> arrow.to() == moment.number())
            .map(arrow -> after(arrow, finding))
            .toList();
    String fact = moment.fact();
    Location at = moment.quote() == null ? null : moment.location();
    return new Row(
        anchor + "-step-" + moment.number(),
        moment.number(),
        moment.thread(),
        moment.lane(),
        moment.what(),
        moment.changes().isEmpty() ? moment.values() : "",
        moment.changes(),
        finding.sources().place(moment.location()),
        at == null ? "" : files.getOrDefault(at.file(), ""),
        at == null ? 0 : at.line(),
        stripped(moment.quote()),
        moment.culprit(),
        fact == null ? "" : fact,
        fact == null ? "" : Reliance.rule(fact),
        after,
        gutter);
  }

  private static String after(Arrow arrow, Finding finding) {
    Moment from = finding.moments().get(arrow.from() - 1);
    return (arrow.loose() ? "sees step " : "after step ")
        + arrow.from()
        + " of "
        + from.thread()
        + ", through "
        + String.join(", ", arrow.names());
  }

  private static String stripped(@Nullable String quote) {
    return quote == null ? "" : quote.strip();
  }

  /** A token as an id: it has no character that a link must code, or else that one is spelt out. */
  private static String anchor(String token) {
    StringBuilder anchor = new StringBuilder();
    token
        .codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c < 128 && Character.isLetterOrDigit(c) || "_./@:=+~-".indexOf(c) >= 0;
              anchor.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
            });
    return anchor.toString();
  }
}
