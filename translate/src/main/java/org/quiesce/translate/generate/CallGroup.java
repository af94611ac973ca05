package org.quiesce.translate.generate;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.syntax.Expr;

/** Calls that belong together. */
@FunctionalInterface
public interface CallGroup {
  /**
   * The call as a Java expression; null if it is none of this group's.
   *
   * @param used whether somebody looks at its value
   */
  @Nullable Val call(Expr.Call call, boolean used);
}
