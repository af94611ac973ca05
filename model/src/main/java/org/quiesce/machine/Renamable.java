package org.quiesce.machine;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable value made of other values, which can be renamed inside it: see {@link Renaming}.
 */
public interface Renamable {
  /** The same value with each part replaced. */
  Object renamed(UnaryOperator<@Nullable Object> renaming);
}
