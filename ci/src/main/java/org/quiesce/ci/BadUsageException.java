package org.quiesce.ci;

/** The command line asks for what does not exist or cannot be done; one sentence says what. */
public final class BadUsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param sentence what was expected, what was found, and what to do next
   */
  public BadUsageException(String sentence) {
    super(sentence);
  }
}
