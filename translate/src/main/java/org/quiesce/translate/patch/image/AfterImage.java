package org.quiesce.translate.patch.image;

import java.util.List;
import org.quiesce.translate.patch.PatchSet;
import org.quiesce.translate.patch.diff.LeftOut;
import org.quiesce.translate.patch.tree.Tree;

/**
 * What a series makes of a tree, patch by patch.
 *
 * @param steps one for each patch, in order
 * @param notes what a reader should know; of the input, then of each patch
 */
public record AfterImage(Image before, List<Step> steps, List<String> notes) {
  public AfterImage {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /**
   * Applies all patches in order. Nothing is written; the tree is read when it is asked for and
   * must not be closed before.
   *
   * @throws org.quiesce.translate.BadSourceException if one does not apply: file, hunk, the line
   *     expected and the line found
   */
  public static AfterImage apply(PatchSet patches, Tree tree) {
    return new TreeBuilder(Image.of(tree)).build(patches);
  }

  /**
   * Rebuilds what the patches alone tell: new files, and functions that lie wholly inside hunks, on
   * the lines where they will stand. The result is always partial.
   *
   * @throws org.quiesce.translate.BadSourceException if the patches contradict each other
   */
  public static AfterImage withoutTree(PatchSet patches) {
    return new PieceBuilder().build(patches);
  }

  /** The tree after the last patch. */
  public Image after() {
    return steps.get(steps.size() - 1).after();
  }

  /** All that was not taken. */
  public List<LeftOut> leftOut() {
    return leftOut(steps.size());
  }

  /**
   * Whether something was left out, so that nothing may be called PROVED.
   *
   * @see #leftOut()
   */
  public boolean partial() {
    return partial(steps.size());
  }

  /** What was not taken of the first {@code count} patches. */
  public List<LeftOut> leftOut(int count) {
    return steps.subList(0, count).stream().flatMap(step -> step.leftOut().stream()).toList();
  }

  /** Whether the tree after the first {@code count} patches lacks something. */
  public boolean partial(int count) {
    return !leftOut(count).isEmpty();
  }
}
