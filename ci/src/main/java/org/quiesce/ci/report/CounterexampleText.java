package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.check.Counterexample;
import org.quiesce.check.FindingNotes;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Trace;

/** A counterexample as a story: what went wrong, who did what when, how to see it again. */
public final class CounterexampleText {
  private final Palette palette;
  private final Sources sources;

  /**
   * @param origin the C files that the revision comes from
   */
  public CounterexampleText(Palette palette, Origin origin) {
    this.palette = palette;
    this.sources = Sources.of(origin);
  }

  /** All lines: what went wrong, the lanes, the token, the command that replays it. */
  public List<String> lines(Counterexample counterexample) {
    List<String> lines = new ArrayList<>(lines(counterexample.trace()));
    lines.addAll(Paragraph.indented("  ", "It has " + counterexample.minimality().told() + "."));
    lines.add("");
    lines.add("  " + counterexample.token());
    lines.add("  " + ReplayCommand.of(counterexample.token(), sources.words()));
    return lines;
  }

  /** What is known of that verdict on a built-in revision, after a blank line; or nothing. */
  public static List<String> note(String protocol, String revision, String property) {
    return note(FindingNotes.of(protocol).on(revision, property));
  }

  /** Notes, after a blank line; or nothing. */
  static List<String> note(List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (lines.isEmpty()) {
        lines.add("");
        lines.add("  In kernel terms:");
      }
      lines.addAll(Paragraph.indented("    ", paragraph));
    }
    return lines;
  }

  /** What went wrong, and the lanes. */
  public List<String> lines(Trace trace) {
    List<String> lines = new ArrayList<>();
    for (String line : Paragraph.indented("  ", Paragraph.sentence(trace.message()))) {
      lines.add(palette.strong(line));
    }
    lines.add("");
    lines.addAll(Lanes.of(trace, sources::place, palette));
    lines.add("");
    lines.add(
        trace.culprits().size() == 1
            ? "  > marks the step that breaks it"
            : "  > marks the steps that clash");
    String reliance = Reliance.ofCulprits(trace);
    if (!reliance.isEmpty()) {
      lines.addAll(Paragraph.indented("  ", reliance + " (ci/gate fact NAME)"));
    }
    for (String wait : trace.waits()) {
      lines.addAll(Paragraph.indented("  ", wait));
    }
    lines.addAll(ChangedLines.of(trace, sources, "  ", Paragraph.WIDTH));
    return lines;
  }

  /** What each step relies on, after a blank line. */
  public List<String> facts(Trace trace) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("  The kernel's rules that the steps rely on:");
    lines.addAll(Paragraph.under("  ", Reliance.ofAll(trace, Paragraph.WIDTH - 2)));
    return lines;
  }
}
