package org.quiesce.ci;

/** What the gate tells its caller. */
public enum ExitStatus {
  /** All PROVED, or as recorded. */
  OK(0),
  /** A property is REFUTED, or a record is contradicted. */
  REFUTED(1),
  /** The command line, or a source, cannot be understood. */
  BAD_USAGE(2),
  /** Nothing is REFUTED, but something is undecided, or of a source only UNREFUTED. */
  INCONCLUSIVE(3),
  /** The gate itself is wrong. */
  INTERNAL_ERROR(70),
  /** Ctrl-C; what was decided before it is in the report. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }
}
