package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;

/** Properties by revisions, as many revisions side by side as fit. */
final class VerdictTable {
  /** Says what the marks mean. */
  static final String LEGEND = "  = as recorded   ! contradicts the record   ? undecided";

  private static final int GAP = 2;
  private static final int LONGEST_HEADING = 60;

  private final List<Examined> revisions;
  private final List<String> headings;
  private final Palette palette;
  private final int names;

  private VerdictTable(List<Examined> revisions, List<String> headings, Page page) {
    this.revisions = revisions;
    this.headings = headings;
    this.palette = page.palette();
    this.names =
        revisions.stream()
            .flatMap(one -> one.properties().stream())
            .mapToInt(property -> property.id().length())
            .max()
            .orElse(0);
  }

  /** Draws the table of the revisions of one protocol. */
  static List<String> of(List<Examined> revisions, Page page) {
    return of(revisions, revisions.stream().map(Examined::revision).toList(), page);
  }

  /**
   * Draws a table.
   *
   * @param headings one for each revision
   */
  static List<String> of(List<Examined> revisions, List<String> headings, Page page) {
    VerdictTable table = new VerdictTable(revisions, headings, page);
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < revisions.size()) {
      int width = table.names;
      int end = from;
      while (end < revisions.size() && (end == from || width + table.width(end) <= page.width())) {
        width += table.width(end);
        end++;
      }
      if (from > 0) {
        lines.add("");
      }
      lines.addAll(table.block(from, end));
      from = end;
    }
    return lines;
  }

  private int width(int revision) {
    boolean unrefuted =
        revisions.get(revision).decisions().stream()
            .anyMatch(one -> one.verdict() == Verdict.UNREFUTED);
    String longest = unrefuted ? "unrefuted =" : "REFUTED =";
    return GAP + Math.max(heading(revision).length(), longest.length());
  }

  private String heading(int revision) {
    String name = headings.get(revision);
    return name.length() <= LONGEST_HEADING ? name : name.substring(0, LONGEST_HEADING - 3) + "...";
  }

  private List<String> block(int from, int end) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(" ".repeat(names));
    for (int i = from; i < end; i++) {
      head.append(" ".repeat(GAP)).append(padded(heading(i), width(i) - GAP));
    }
    lines.add(palette.strong(head.toString().stripTrailing()));
    List<Map<String, Decision>> decisions =
        revisions.subList(from, end).stream()
            .map(
                one ->
                    one.decisions().stream()
                        .collect(Collectors.toMap(Decision::property, decision -> decision)))
            .toList();
    for (Property property : revisions.get(from).properties()) {
      StringBuilder line = new StringBuilder(padded(property.id(), names));
      for (int i = from; i < end; i++) {
        Decision decision = decisions.get(i - from).get(property.id());
        String cell = decision == null ? "" : cell(decision);
        String shown = decision == null ? "" : palette.verdict(decision.verdict(), cell);
        boolean last = i == end - 1;
        line.append(" ".repeat(GAP))
            .append(shown)
            .append(last ? "" : " ".repeat(width(i) - GAP - cell.length()));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String cell(Decision decision) {
    String mark = decision.asRecorded() ? " =" : decision.contradicted() ? " !" : "";
    return shortForm(decision.verdict()) + mark;
  }

  private static String shortForm(Verdict verdict) {
    return switch (verdict) {
      case PROVED -> "proved";
      case REFUTED -> "REFUTED";
      case UNREFUTED -> "unrefuted";
      case INCONCLUSIVE -> "?";
    };
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
