package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.translate.patch.account.LineChange;

/**
 * What the change in question adds and takes away in the functions that a counterexample runs
 * through, each line with the steps that it takes.
 */
final class ChangedLines {
  private static final String TAB = "    ";
  private static final int MOST = 24;

  private ChangedLines() {}

  /**
   * File by file, after a blank line; nothing if the revision is judged as it is and not for what a
   * change makes of it.
   *
   * @param width columns
   */
  static List<String> of(Trace trace, Sources sources, String indent, int width) {
    return of(Moment.of(trace, sources), sources, indent, width);
  }

  /** As above. */
  static List<String> of(List<Moment> moments, Sources sources, String indent, int width) {
    if (!sources.hasChanges()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (Origin.Text file : sources.files().values()) {
      List<LineChange> passed = passed(file, moments);
      if (!passed.isEmpty()) {
        lines.add("");
        lines.add(
            Paragraph.cut(
                indent
                    + "what the change does to the functions above, in "
                    + Printable.of(file.path().toString())
                    + ":",
                width));
        for (LineChange one : telling(passed, file, moments)) {
          lines.add(line(one, file, moments, sources, indent, width));
        }
        if (passed.size() > MOST) {
          lines.add(indent + "  ... and " + (passed.size() - MOST) + " lines more");
        }
      }
    }
    if (lines.isEmpty()) {
      lines.add("");
      lines.addAll(
          Paragraph.indented(
              indent, "The change adds or takes away no line of the functions above.", width));
    }
    return lines;
  }

  /** Of too many lines those that take steps, then those of functions that clash; in order. */
  private static List<LineChange> telling(
      List<LineChange> passed, Origin.Text file, List<Moment> moments) {
    Set<String> clashing = new HashSet<>();
    for (Moment moment : moments) {
      Location at = moment.location();
      if (moment.culprit() && at != null && at.file().equals(file.name())) {
        clashing.add(at.function());
      }
    }
    List<Integer> ranked = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      ranked.add(i);
    }
    ranked.sort(
        Comparator.comparing(
            i -> {
              LineChange one = passed.get(i);
              boolean steps = !steps(one, file, moments).isEmpty();
              return steps ? 0 : clashing.contains(one.function()) ? 1 : 2;
            }));
    return ranked.stream().limit(MOST).sorted().map(passed::get).toList();
  }

  /** The lines of a file that are changed in functions that the steps run through. */
  static List<LineChange> passed(Origin.Text file, List<Moment> moments) {
    Set<String> functions = new HashSet<>();
    for (Moment moment : moments) {
      Location at = moment.location();
      if (at != null && at.file().equals(file.name())) {
        functions.add(at.function());
        file.changes().stream()
            .filter(one -> one.added() && one.line() == at.line())
            .forEach(one -> functions.add(one.function()));
      }
    }
    return file.changes().stream()
        .filter(one -> functions.contains(one.function()) && !one.text().isBlank())
        .toList();
  }

  /** The steps that a line takes. */
  static List<Integer> steps(LineChange change, Origin.Text file, List<Moment> moments) {
    List<Integer> steps = new ArrayList<>();
    for (Moment moment : moments) {
      Location at = moment.location();
      if (change.added()
          && at != null
          && at.file().equals(file.name())
          && at.line() == change.line()) {
        steps.add(moment.number());
      }
    }
    return steps;
  }

  private static String line(
      LineChange change,
      Origin.Text file,
      List<Moment> moments,
      Sources sources,
      String indent,
      int width) {
    List<Integer> steps = steps(change, file, moments);
    String where = sources.mailPlace(change);
    String who =
        (steps.isEmpty() ? "" : "  /* " + Doubts.ranges(steps) + " */")
            + (where.isEmpty() ? "" : "  " + where);
    String number = change.added() ? String.format("%5d", change.line()) : "     ";
    String head = indent + change.sign() + number + " ";
    String code = Printable.of(change.text().replace("\t", TAB).stripTrailing());
    int room = width - head.length() - who.length();
    String safe = code.length() > room ? Paragraph.cut(code, Math.max(3, room)) : code;
    return (head + safe + " ".repeat(Math.max(0, room - safe.length())) + who).stripTrailing();
  }
}
