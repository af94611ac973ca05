package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.check.Counterexample;
import org.quiesce.check.FindingNotes;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Trace;

/** A counterexample as a story: what went wrong, who did what when, how to see it again. */
public final class CounterexampleText {
  private final Page page;
  private final Palette palette;
  private final Sources sources;

  /**
   * @param origin the C files that the revision comes from
   */
  public CounterexampleText(Page page, Origin origin) {
    this.page = page;
    this.palette = page.palette();
    this.sources = Sources.of(origin);
  }

  /** All lines: what went wrong, the lanes, the token, the command that replays it. */
  public List<String> lines(Counterexample counterexample) {
    List<String> lines = new ArrayList<>(lines(counterexample.trace()));
    lines.addAll(page.indented("  ", "It has " + counterexample.minimality().told() + "."));
    lines.add("");
    lines.add("  " + ReplayCommand.of(counterexample.token(), sources.words()));
    return lines;
  }

  /** What is known of that verdict on a built-in revision, after a blank line; or nothing. */
  public List<String> note(String protocol, String revision, String property) {
    return note(FindingNotes.of(protocol).on(revision, property));
  }

  /** Notes, after a blank line; or nothing. */
  List<String> note(List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (lines.isEmpty()) {
        lines.add("");
        lines.add("  In kernel terms:");
      }
      lines.addAll(page.indented("    ", paragraph));
    }
    return lines;
  }

  /** What went wrong, and the lanes. */
  public List<String> lines(Trace trace) {
    List<String> lines = new ArrayList<>();
    for (String line : page.indented("  ", Paragraph.sentence(trace.message()))) {
      lines.add(palette.strong(line));
    }
    lines.add("");
    lines.addAll(Lanes.of(trace, sources::place, palette, page.width()));
    lines.add("");
    lines.add(
        trace.culprits().size() == 1
            ? "  > marks the step that breaks it"
            : "  > marks the steps that clash");
    String reliance = Reliance.ofCulprits(trace);
    if (!reliance.isEmpty()) {
      lines.addAll(page.indented("  ", reliance + " (ci/gate fact NAME)"));
    }
    for (String wait : trace.waits()) {
      lines.addAll(page.indented("  ", wait));
    }
    lines.addAll(ChangedLines.of(trace, sources, "  ", page.width()));
    return lines;
  }

  /** What each step relies on, after a blank line. */
  public List<String> facts(Trace trace) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("  The kernel's rules that the steps rely on:");
    lines.addAll(Paragraph.under("  ", Reliance.ofAll(trace, page.width() - 2)));
    return lines;
  }
}
