package org.quiesce.translate.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A variable at file scope.
 *
 * @param init its initialiser, or null
 * @param workFunction for a work item: its function's name, or null if INIT_WORK gives it
 * @param initialised for a kfifo: whether its definition writes the geometry
 * @param lastLine where its definition ends
 */
public record Global(
    At at,
    String name,
    CType type,
    boolean isStatic,
    @Nullable Expr init,
    @Nullable String workFunction,
    boolean initialised,
    int lastLine) {
  /** Whether another declaration of the same name says more. */
  boolean isTentative() {
    return init == null && workFunction == null && !initialised;
  }
}
