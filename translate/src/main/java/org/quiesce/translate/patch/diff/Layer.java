package org.quiesce.translate.patch.diff;

import java.util.List;

/**
 * One patch inside a text: all that stands behind the same quote markers.
 *
 * @param markers those; empty for what the sender wrote
 * @param problem a sentence if it is a kind of patch that is not read; empty otherwise
 * @param sawHeaders whether there are headers of files
 */
public record Layer(
    String markers,
    List<FileDiff> files,
    List<LeftOut> leftOut,
    String problem,
    boolean sawHeaders) {
  public Layer {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether it holds a hunk, or something that is refused. */
  public boolean isPatch() {
    return !problem.isEmpty() || files.stream().anyMatch(file -> !file.hunks().isEmpty());
  }

  /** Whether somebody else wrote it. */
  public boolean isQuoted() {
    return !markers.isEmpty();
  }

  /** How many hunks were found. */
  public int hunks() {
    return files.stream().mapToInt(file -> file.hunks().size()).sum();
  }
}
