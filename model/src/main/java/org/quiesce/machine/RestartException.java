package org.quiesce.machine;

/**
 * A step met something that its program was set up without: the program has to be set up again,
 * with it, and whoever runs it begins anew. Until then it may be run on elsewhere, to meet more.
 */
public abstract class RestartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what was met
   */
  protected RestartException(String what) {
    super(what, null, false, false);
  }
}
