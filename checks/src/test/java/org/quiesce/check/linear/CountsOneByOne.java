package org.quiesce.check.linear;

import org.quiesce.kernel.RefCount;

/** Counts that nobody else changes meanwhile. */
public final class CountsOneByOne {
  private int atomic;
  private int refs = 2;
  private int register;

  public int read() {
    return atomic;
  }

  public int add(int value) {
    atomic += value;
    return atomic;
  }

  public boolean decAndTest() {
    return add(-1) == 0;
  }

  public int refs() {
    return refs;
  }

  public boolean getUnlessZero() {
    if (refs == 0) {
      return false;
    }
    get();
    return true;
  }

  /** A count that has been 0 or below stays where it cannot be reached from. */
  public int get() {
    refs = refs > 0 ? refs + 1 : RefCount.SATURATED;
    return 0;
  }

  public boolean put() {
    refs = refs > 0 ? refs - 1 : RefCount.SATURATED;
    return refs == 0;
  }

  public int brokenIncrement() {
    return ++register;
  }

  public int wrong() {
    return register;
  }
}
