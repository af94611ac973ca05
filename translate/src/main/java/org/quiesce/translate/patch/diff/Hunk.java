package org.quiesce.translate.patch.diff;

import java.util.List;

/**
 * One hunk, as far as it was found.
 *
 * @param oldStart 1-based line before the patch; as the {@code @@} line says it, like all counts
 * @param section what stands behind the second {@code @@}
 * @param mailLine of the {@code @@} line
 * @param review how many lines of review text stood inside
 * @param trimmed how many lines of context are missing at its end; nothing else is
 * @param end what ended it before its counts were met; empty if it is complete
 */
public record Hunk(
    int oldStart,
    int oldCount,
    int newStart,
    int newCount,
    String section,
    int mailLine,
    List<HunkLine> lines,
    int review,
    int trimmed,
    String end) {
  public Hunk {
    lines = List.copyOf(lines);
  }

  /** Whether it holds as many lines as it promised. */
  public boolean complete() {
    return end.isEmpty();
  }

  /** Its lines before the patch. */
  public List<HunkLine> oldLines() {
    return lines.stream().filter(HunkLine::isOld).toList();
  }

  /** Its lines after the patch. */
  public List<HunkLine> newLines() {
    return lines.stream().filter(HunkLine::isNew).toList();
  }

  /** How many lines it adds. */
  public int added() {
    return (int) lines.stream().filter(line -> !line.isOld()).count();
  }

  /** How many lines it removes. */
  public int removed() {
    return (int) lines.stream().filter(line -> !line.isNew()).count();
  }

  /** The {@code @@} line without its section. */
  public String header() {
    return "@@ -" + oldStart + "," + oldCount + " +" + newStart + "," + newCount + " @@";
  }
}
