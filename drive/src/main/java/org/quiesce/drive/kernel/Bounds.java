package org.quiesce.drive.kernel;

/**
 * How much of the outside a program has.
 *
 * @param failures how many calls that may fail do fail, at most
 * @param calls how often each interrupt comes, and each user of a registration, at most
 */
public record Bounds(int failures, int calls) {
  private static final int FEW = 2;
  private static final int MORE = 4;

  /** As often as two of one kind need to meet. */
  public static Bounds few(int failures) {
    return new Bounds(failures, FEW);
  }

  /** More often, for what counts how often it was called. */
  public static Bounds more() {
    return new Bounds(0, MORE);
  }
}
