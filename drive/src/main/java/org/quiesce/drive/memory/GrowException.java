package org.quiesce.drive.memory;

import org.quiesce.machine.RestartException;

/** Something was met that the set-up did not know of: it does now, and the run begins again. */
public final class GrowException extends RestartException {
  private static final long serialVersionUID = 1L;

  public GrowException(String what) {
    super(what);
  }
}
