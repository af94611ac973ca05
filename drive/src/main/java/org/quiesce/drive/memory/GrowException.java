package org.quiesce.drive.memory;

/** Something was met that the set-up did not know of: it does now, and the run begins again. */
public final class GrowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GrowException(String what) {
    super(what, null, false, false);
  }
}
