package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of the driver that a counterexample runs through, each with the steps it takes. */
final class QuotedLines {
  private static final String TAB = "    ";

  private QuotedLines() {}

  /**
   * File by file in order of lines, after a blank line; nothing if there is no source to quote.
   *
   * @param width columns
   */
  static List<String> of(Finding finding, int width) {
    List<String> lines = new ArrayList<>();
    for (String file : finding.sources().files().keySet()) {
      Map<Integer, List<Moment>> byLine = new TreeMap<>();
      for (Moment one : finding.moments()) {
        if (one.location() != null && one.quote() != null && one.location().file().equals(file)) {
          byLine.computeIfAbsent(one.location().line(), line -> new ArrayList<>()).add(one);
        }
      }
      if (!byLine.isEmpty()) {
        lines.add("");
        lines.add(Printable.of(file) + ", with the steps that each line takes:");
        byLine.forEach((number, steps) -> lines.add(line(number, steps, width)));
      }
    }
    return lines;
  }

  private static String line(int number, List<Moment> steps, int width) {
    String code = String.valueOf(steps.get(0).quote()).replace("\t", TAB).stripTrailing();
    String head = String.format("%6d ", number);
    String who = "  /* " + Doubts.ranges(steps.stream().map(Moment::number).toList()) + " */";
    int room = width - head.length() - who.length();
    String safe = Printable.of(code);
    if (safe.length() > room) {
      safe = room < 8 ? "" : safe.substring(0, room - 3) + "...";
    }
    return head + safe + " ".repeat(Math.max(0, room - safe.length())) + who;
  }
}
