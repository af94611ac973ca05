package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Findings;

/**
 * Markdown with one Mermaid sequence diagram for each counterexample: what GitHub, GitLab and many
 * editors draw where it is pasted.
 */
public final class MermaidReport implements Report {
  /** Above this many steps Mermaid's own limits and a reader's patience end. */
  private static final int MOST_STEPS = 400;

  @Override
  public void write(Findings findings, PrintWriter out) {
    out.println(prose(Headline.text(findings)));
    Comparison comparison = findings.comparison();
    if (comparison != null) {
      out.println();
      out.println("```text");
      ComparisonText.lines(comparison, Palette.PLAIN, Paragraph.WIDTH).stream()
          .map(line -> Printable.of(line).replace('`', ' '))
          .forEach(out::println);
      out.println("```");
    }
    for (Finding finding : Finding.of(findings)) {
      out.println();
      out.println(prose("## " + finding.property() + " is REFUTED in " + finding.revision()));
      out.println();
      out.println(prose(finding.message()));
      if (!finding.moments().isEmpty()) {
        out.println();
        out.println("```mermaid");
        diagram(finding).forEach(out::println);
        out.println("```");
      }
    }
  }

  private static List<String> diagram(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("sequenceDiagram");
    List<String> threads = finding.threads();
    for (int lane = 0; lane < threads.size(); lane++) {
      lines.add("  participant t" + lane + " as " + label(threads.get(lane)));
    }
    List<Arrow> arrows = Arrow.of(finding.moments());
    List<Moment> moments = finding.moments();
    for (Moment moment : moments.subList(0, Math.min(MOST_STEPS, moments.size()))) {
      arrows.stream()
          .filter(arrow -> arrow.to() == moment.number())
          .forEach(arrow -> lines.add(arrow(arrow, moments)));
      lines.add("  Note over t" + moment.lane() + ": " + note(moment));
    }
    if (moments.size() > MOST_STEPS) {
      String rest = (moments.size() - MOST_STEPS) + " more steps: ci/gate replay shows them";
      lines.add("  Note over t0: " + rest);
    }
    return lines;
  }

  private static String arrow(Arrow arrow, List<Moment> moments) {
    return "  t"
        + moments.get(arrow.from() - 1).lane()
        + (arrow.loose() ? "-->>" : "->>")
        + "t"
        + moments.get(arrow.to() - 1).lane()
        + ": "
        + arrow.names().stream().map(MermaidReport::label).collect(Collectors.joining(", "));
  }

  private static String note(Moment moment) {
    List<String> parts = new ArrayList<>();
    parts.add((moment.culprit() ? "CLASH " : "") + moment.number() + " " + moment.what());
    if (!moment.values().isEmpty()) {
      parts.add("[" + moment.values() + "]");
    }
    if (!moment.place().isEmpty()) {
      parts.add(moment.place());
    }
    return parts.stream().map(MermaidReport::label).collect(Collectors.joining("<br/>"));
  }

  /** Everything that Mermaid or HTML could take for its own becomes a character code. */
  private static String label(String text) {
    StringBuilder safe = new StringBuilder();
    Printable.of(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || " _.,()=-?/+[]".indexOf(c) >= 0) {
                safe.appendCodePoint(c);
              } else {
                safe.append('#').append(c).append(';');
              }
            });
    // a lone "end" is a keyword that breaks the diagram, and a line of dashes an arrow
    return safe.toString().replaceAll("(?i)\\bend\\b", "e#110;d").replace("--", "-#45;");
  }

  /** Markdown outside a diagram: its marks and those of HTML mean themselves. */
  private static String prose(String text) {
    return Printable.of(text).replaceAll("([\\\\`*_<>\\[\\]|&])", "\\\\$1");
  }
}
