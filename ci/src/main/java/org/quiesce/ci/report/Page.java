package org.quiesce.ci.report;

import java.util.List;

/**
 * What a text is written on.
 *
 * @param width columns
 * @param verbose whether also what a reader can do without is told: bounds and cost scenario by
 *     scenario, each counterexample of a defect, tokens of what a change mended
 */
public record Page(Palette palette, int width, boolean verbose) {
  /** Columns where nobody knows better. */
  public static final int ORDINARY = 80;

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  /** A file, or a program's input. */
  public static final Page PLAIN = new Page(Palette.PLAIN, ORDINARY, false);

  /** So narrow that lanes have no place, or so wide that nobody reads it, no page is. */
  public Page {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** A paragraph with {@code indent} before every line. */
  List<String> indented(String indent, String text) {
    return Paragraph.indented(indent, text, width);
  }
}
