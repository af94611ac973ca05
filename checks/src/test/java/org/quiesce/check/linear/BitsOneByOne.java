package org.quiesce.check.linear;

import java.util.BitSet;
import org.quiesce.kernel.Errno;

/** Bits that nobody else changes meanwhile, and ids, of which the smallest free one is next. */
public final class BitsOneByOne {
  private final BitSet flags = new BitSet();
  private final BitSet ids = new BitSet();

  public int set(int bit) {
    flags.set(bit);
    return 0;
  }

  public int clear(int bit) {
    flags.clear(bit);
    return 0;
  }

  public boolean test(int bit) {
    return flags.get(bit);
  }

  public boolean testAndSet(int bit) {
    boolean was = flags.get(bit);
    flags.set(bit);
    return was;
  }

  public boolean testAndClear(int bit) {
    boolean was = flags.get(bit);
    flags.clear(bit);
    return was;
  }

  public int alloc() {
    int id = ids.nextClearBit(0);
    ids.set(id);
    return id;
  }

  public int allocHigh() {
    int id = ids.nextClearBit(Bits.LOW);
    if (id >= Bits.LOW + Bits.HIGH_IDS) {
      return -Errno.ENOSPC;
    }
    ids.set(id);
    return id;
  }

  /** What is not allocated stays so. */
  public int free(int id) {
    ids.clear(id);
    return 0;
  }

  public boolean brokenTestAndSet(int bit) {
    return testAndSet(bit);
  }

  public int brokenSet(int bit) {
    return set(bit);
  }

  public int brokenAlloc() {
    return alloc();
  }
}
