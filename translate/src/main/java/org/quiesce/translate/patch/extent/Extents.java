package org.quiesce.translate.patch.extent;

import java.util.List;

/**
 * The functions of a text.
 *
 * @param whole those that begin and end in it, in order
 * @param headEnd for a piece of a file: the line of the last brace that closes what began before
 *     it; 0 if there is none
 * @param open for a piece of a file: the function that begins but does not end in it, from its
 *     first line; empty if there is none
 */
public record Extents(List<Extent> whole, int headEnd, List<Extent> open) {
  public Extents {
    whole = List.copyOf(whole);
    open = List.copyOf(open);
  }
}
