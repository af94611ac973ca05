package org.quiesce.translate.patch.diff;

/**
 * One line of a hunk.
 *
 * @param text without the sign before it
 * @param mailLine where it stood in the input, 1-based
 * @param unterminated whether it is the last of its file and has no line end
 */
public record HunkLine(Op op, String text, int mailLine, boolean unterminated) {
  /** What a patch does with a line. */
  public enum Op {
    KEEP,
    ADD,
    REMOVE
  }

  /** Whether it is in the file before the patch. */
  public boolean isOld() {
    return op != Op.ADD;
  }

  /** Whether it is in the file after the patch. */
  public boolean isNew() {
    return op != Op.REMOVE;
  }

  HunkLine withoutEnd() {
    return new HunkLine(op, text, mailLine, true);
  }
}
