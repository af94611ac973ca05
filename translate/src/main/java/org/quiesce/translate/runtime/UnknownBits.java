package org.quiesce.translate.runtime;

import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * A number that comes from outside, such as a status register: each of its bits may be set or not,
 * and is what it is as long as the number lives.
 *
 * @param what as in the C, such as {@code info->status}
 * @param known the bits that were looked at
 * @param set those of them that are set
 * @param some whether it is known to be other than zero
 */
public record UnknownBits(
    Context context,
    KernelFact fact,
    String what,
    Local<Integer> known,
    Local<Integer> set,
    Local<Boolean> some)
    implements Machine.StackObject {
  /** Of so many bits each combination is tried; who looks at more is not followed. */
  private static final int MOST = 6;

  /** A number of which nothing is known yet. */
  public static UnknownBits of(Context context, KernelFact fact, String what) {
    Machine machine = context.machine();
    return machine.onStack(
        new UnknownBits(
            context, fact, what, machine.local(0), machine.local(0), machine.local(false)));
  }

  /**
   * Those of its bits that are set in a mask.
   *
   * @param where file and line
   */
  public int masked(int mask, String where) {
    if (Integer.bitCount(mask & ~known.get()) > MOST) {
      throw new NotModelledException(
          where
              + ": not modelled: "
              + Integer.bitCount(mask)
              + " bits at once of "
              + what
              + ", which may have any value");
    }
    for (int left = mask & ~known.get(); left != 0; left &= left - 1) {
      int bit = Integer.lowestOneBit(left);
      String name = what + " & 0x" + Integer.toHexString(bit);
      if (context.choose(fact, name, 2) == 1) {
        set.set(set.get() | bit);
      }
      known.set(known.get() | bit);
    }
    return set.get() & mask;
  }

  /** Whether it is not zero. */
  public boolean any() {
    if (set.get() != 0 || some.get()) {
      return true;
    }
    if (known.get() == -1) {
      return false;
    }
    if (context.choose(fact, what, 2) == 1) {
      some.set(true);
      return true;
    }
    known.set(-1);
    return false;
  }
}
