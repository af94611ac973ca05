package org.quiesce.translate.patch.image;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.translate.patch.Patch;
import org.quiesce.translate.patch.diff.LeftOut;

/**
 * One patch, applied.
 *
 * @param before what it was applied to
 * @param after what it made of it
 * @param paths the files that it changes
 * @param touched without a tree: by file, functions that were seen in part only
 * @param doubtful without a tree: by file, functions that come from a hunk with missing lines, and
 *     that may lack some of them
 * @param leftOut what was not taken, of this patch
 * @param notes offsets and white space
 */
public record Step(
    Patch patch,
    Image before,
    Image after,
    Set<String> paths,
    Map<String, Set<String>> touched,
    Map<String, Set<String>> doubtful,
    List<LeftOut> leftOut,
    List<String> notes) {
  public Step {
    paths = Set.copyOf(paths);
    touched = Map.copyOf(touched);
    doubtful = Map.copyOf(doubtful);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }
}
