package org.quiesce.translate.runtime;

import org.quiesce.kernel.Rules;

/** What an access of translated C may get wrong of itself; each kind is a property of its own. */
public enum MemoryError {
  /** {@code NULL} is dereferenced, or called. */
  NULL_POINTER(Rules.NO_NULL_DEREFERENCE),

  /** An error pointer is dereferenced, or freed. */
  ERROR_POINTER(Rules.NO_ERROR_POINTER),

  /** What nobody has set or initialised is used. */
  NEVER_SET(Rules.NO_USE_BEFORE_INIT),

  /** An element is not in its array. */
  OUT_OF_BOUNDS(Rules.NO_OUT_OF_BOUNDS),

  /** A list is followed from an entry that was taken off it ({@code LIST_POISON1}). */
  POISON(Rules.NO_USE_AFTER_PUT);

  private final String rule;

  MemoryError(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }
}
