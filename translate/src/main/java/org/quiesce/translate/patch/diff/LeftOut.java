package org.quiesce.translate.patch.diff;

/**
 * Something that a patch holds or held and that was not taken. One of these makes a result PARTIAL.
 *
 * @param file its path; empty if unknown
 * @param mailLine where; 0 if nowhere in particular
 * @param sentence what and why, for people
 */
public record LeftOut(Kind kind, String file, int mailLine, String sentence) {
  /** Why something was left out. */
  public enum Kind {
    /** A hunk has fewer lines than it promised. */
    CUT_HUNK,
    /** Context at the end of a hunk is missing; it is taken without. */
    TRIMMED_HUNK,
    /** The line numbers of two hunks say that there was one between them. */
    MISSING_HUNK,
    /** A file's header stands there without a hunk. */
    NO_HUNK,
    /** A hunk without the name of a file. */
    NO_FILE,
    /** The diffstat counts other lines than were found. */
    DIFFSTAT,
    /** The rebuilt file is not the one that the patch was made with. */
    ALTERED,
    /** A quoted patch, and nothing tells whether all of it was quoted. */
    UNCONFIRMED,
    /** No tree was given: what lies outside the hunks is not known. */
    NO_TREE
  }

  @Override
  public String toString() {
    return sentence;
  }
}
