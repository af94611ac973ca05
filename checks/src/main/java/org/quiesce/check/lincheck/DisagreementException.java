package org.quiesce.check.lincheck;

/** Two engines say different things of the same schedule: one of them, or a model, is wrong. */
public final class DisagreementException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DisagreementException(String message) {
    super(message);
  }
}
