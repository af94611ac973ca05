package org.quiesce.translate.runtime;

/** What a variable holds before anything was stored to it. */
enum Uninitialised {
  VALUE
}
