package org.quiesce.translate.patch.text;

/**
 * How much is read before the reader gives up with a sentence.
 *
 * @param maxInputBytes of the whole input, which is streamed
 * @param maxMessageBytes of one mail, which is held in memory
 * @param maxPatchLines of all patches together
 * @param maxPatches in one input
 * @param maxFileBytes of one file of the tree
 */
public record Limits(
    long maxInputBytes, int maxMessageBytes, int maxPatchLines, int maxPatches, int maxFileBytes) {
  private static final int MIB = 1024 * 1024;

  /** What the gate uses. */
  public static final Limits STANDARD = new Limits(256L * MIB, 8 * MIB, 200_000, 500, 8 * MIB);
}
