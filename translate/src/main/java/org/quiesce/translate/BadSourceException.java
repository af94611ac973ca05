package org.quiesce.translate;

/** A source that is no C we could read, or lacks what the protocol needs; one sentence says why. */
public final class BadSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what was expected and what was found, with {@code file:line:column} if known
   */
  public BadSourceException(String sentence) {
    super(sentence);
  }

  /** As above, with what caused it. */
  public BadSourceException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
