package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;

/** What a variable holds that has no value of the sources' own. */
enum Uninitialised {
  /** Nothing was stored to it. */
  VALUE("a variable is read before anything was stored to it"),

  /** Memory of the environment's was copied to it, in part or whole. */
  COPIED("what memcpy() left in a variable is looked at");

  private final String what;

  Uninitialised(String what) {
    this.what = what;
  }

  /** Refuses a value that is none. */
  static void refuse(@Nullable Object value, String where) {
    if (value instanceof Uninitialised none) {
      throw Context.notModelled(where, none.what);
    }
  }
}
