package org.quiesce.translate.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A variable, a parameter or a field.
 *
 * @param cleanup the X of {@code __free(X)}, or null
 */
public record Variable(
    At at,
    String name,
    CType type,
    @Nullable Expr init,
    @Nullable String cleanup,
    boolean isStatic) {
  /** A variable without initialiser. */
  public static Variable of(At at, String name, CType type) {
    return new Variable(at, name, type, null, null, false);
  }
}
