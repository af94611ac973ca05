package org.quiesce.check.linear;

/** A count that does not go below 0: where a thread would have to wait, the result is -1. */
public final class Count {
  private int count;

  @SuppressWarnings("UnusedVariable")
  public int increment(int thread) {
    return ++count;
  }

  @SuppressWarnings("UnusedVariable")
  public int decrement(int thread) {
    return count == 0 ? -1 : --count;
  }
}
