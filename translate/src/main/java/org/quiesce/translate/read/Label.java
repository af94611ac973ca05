package org.quiesce.translate.read;

import org.jspecify.annotations.Nullable;

/** A place in code that is jumped to; it may be placed after it is used. */
final class Label {
  /** The block that it stands in, once it is placed. */
  @Nullable Block block;

  /** The index of the instruction that it stands before, once code is assembled. */
  int index = -1;
}
