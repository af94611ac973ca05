package org.quiesce.translate.patch.image;

/**
 * One line of an image.
 *
 * @param patch the 1-based patch that added it; 0 if it was there before
 * @param line its line in the mail if a patch added it, else in the file before the patches
 */
public record SourceLine(String text, int patch, int line) {
  /** What fills the unknown parts of a file. */
  static final SourceLine UNKNOWN = new SourceLine("", 0, 0);
}
