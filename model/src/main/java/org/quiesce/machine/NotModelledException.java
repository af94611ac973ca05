package org.quiesce.machine;

/** A thread reached something that the model cannot express: the answer is INCONCLUSIVE. */
public final class NotModelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what, and where, as {@code file:line: not modelled: what}
   */
  public NotModelledException(String message) {
    super(message);
  }
}
