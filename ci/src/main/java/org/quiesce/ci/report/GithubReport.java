package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Findings;
import org.quiesce.explore.Location;

/**
 * Workflow commands that GitHub Actions shows as annotations on the lines of a change. They count
 * when they are printed: {@code --report github=-}.
 */
public final class GithubReport implements Report {
  @Override
  public void write(Findings findings, PrintWriter out) {
    for (Judged one : Judged.of(findings)) {
      switch (one.outcome()) {
        case FAILED -> command("error", one, out);
        case UNDECIDED -> command("warning", one, out);
        case PASSED, SAMPLED, KNOWN -> {}
      }
    }
    for (Gap gap : Gap.of(findings)) {
      command("warning", gap.file(), gap.place(), "quiesce", gap.what(), out);
    }
    for (String sentence : findings.disagreements()) {
      command("error", null, null, "quiesce: engines disagree", sentence, out);
    }
    Comparison comparison = findings.comparison();
    StringBuilder told = new StringBuilder(Headline.text(findings));
    if (comparison != null) {
      ComparisonText.lines(comparison, Palette.PLAIN, Paragraph.WIDTH)
          .forEach(line -> told.append('\n').append(line));
    }
    command("notice", null, null, "quiesce", told.toString(), out);
  }

  private static void command(String kind, Judged judged, PrintWriter out) {
    Finding finding = judged.finding();
    Location place = finding == null ? null : finding.place();
    boolean known = finding != null && place != null && !finding.sources().paths().isEmpty();
    StringBuilder text = new StringBuilder(judged.title()).append(". ").append(judged.why());
    if (finding != null && finding.token() != null) {
      text.append('\n').append(finding.size());
      for (Moment culprit : finding.culprits()) {
        text.append("\nstep ").append(culprit.number()).append(", ").append(culprit.thread());
        text.append(": ").append(culprit.what());
        text.append(culprit.place().isEmpty() ? "" : " (" + culprit.place() + ")");
      }
      ChangedLines.of(finding.moments(), finding.sources(), "", Paragraph.WIDTH)
          .forEach(line -> text.append('\n').append(line));
      text.append('\n').append(ReplayCommand.of(finding.token(), finding.sources().words()));
    }
    Path file = known && place != null ? finding.sources().pathOf(place) : null;
    String title = "quiesce: " + judged.decision().property();
    command(kind, file, place, title, text.toString(), out);
  }

  private static void command(
      String kind,
      @Nullable Path file,
      @Nullable Location place,
      String title,
      String text,
      PrintWriter out) {
    StringBuilder line = new StringBuilder("::").append(kind).append(' ');
    if (file != null && place != null) {
      line.append("file=").append(property(file.toString()));
      line.append(",line=").append(place.line()).append(',');
    }
    line.append("title=").append(property(title)).append("::").append(data(text));
    out.println(line);
  }

  /** What a runner would take for the end of the command is percent-coded. */
  private static String data(String text) {
    return Printable.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
