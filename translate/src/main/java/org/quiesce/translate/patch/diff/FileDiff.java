package org.quiesce.translate.patch.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patch does to one file.
 *
 * @param path inside the tree
 * @param stripped the path without its first folder, for a plain diff of two folders; null if the
 *     diff leaves no doubt
 * @param oldBlob abbreviated hash of the file before, from the {@code index} line; empty if none
 * @param newBlob the same after
 * @param mailLine where its header stands
 */
public record FileDiff(
    Kind kind,
    String path,
    @Nullable String stripped,
    String oldBlob,
    String newBlob,
    int mailLine,
    List<Hunk> hunks) {
  /** What becomes of the file. */
  public enum Kind {
    CHANGE,
    CREATE,
    DELETE
  }

  public FileDiff {
    hunks = List.copyOf(hunks);
  }

  /** The hunks that can be applied. */
  public List<Hunk> completeHunks() {
    return hunks.stream().filter(Hunk::complete).toList();
  }

  /** The same for another path. */
  public FileDiff at(String other) {
    return new FileDiff(kind, other, null, oldBlob, newBlob, mailLine, hunks);
  }
}
