package org.quiesce.translate.patch;

import java.util.List;
import org.quiesce.translate.patch.diff.LeftOut;

/**
 * The patches of one input, in the order in which they are applied.
 *
 * @param patches at least one
 * @param notes what a reader should know: mails that are no patches, diffs that were not taken
 */
public record PatchSet(List<Patch> patches, List<String> notes) {
  public PatchSet {
    patches = List.copyOf(patches);
    notes = List.copyOf(notes);
  }

  /** What was not recovered, of all patches. */
  public List<LeftOut> leftOut() {
    return patches.stream().flatMap(patch -> patch.leftOut().stream()).toList();
  }
}
