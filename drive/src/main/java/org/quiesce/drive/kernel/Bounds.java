package org.quiesce.drive.kernel;

import org.jspecify.annotations.Nullable;

/**
 * How much of the outside a program has.
 *
 * @param failures how many calls that may fail do fail, at most
 * @param calls how often each interrupt comes, and each user of a registration, at most
 * @param alone the only caller that comes, by name; null for all
 */
public record Bounds(int failures, int calls, @Nullable String alone) {
  private static final int FEW = 2;
  private static final int MORE = 4;

  /** As often as two of one kind need to meet. */
  public static Bounds few(int failures) {
    return new Bounds(failures, FEW, null);
  }

  /** One caller alone, and more often, for what counts how often it was called. */
  public static Bounds more(String caller) {
    return new Bounds(0, MORE, caller);
  }

  /** The same with one caller alone. */
  public Bounds beside(String caller) {
    return new Bounds(failures, calls, caller);
  }

  /** Whether a caller from outside (an interrupt, a user) comes at all. */
  public boolean comes(String caller) {
    return alone == null || alone.equals(caller);
  }
}
