package org.quiesce.kernel;

import java.util.function.IntUnaryOperator;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;

/** A short first-in-first-out queue of small numbers (0 to 14), kept in one cell; 0 is empty. */
final class Fifo {
  private static final int BITS = 4;
  private static final int ENTRY = (1 << BITS) - 1;
  private static final int CAPACITY = Integer.SIZE / BITS;

  private Fifo() {}

  /** The queue with a number added at its tail. */
  static int push(int queue, int number, String name) {
    int length = length(queue);
    if (length == CAPACITY || number >= ENTRY) {
      throw new NotModelledException(
          name + ": more than " + CAPACITY + " entries, or one beyond the 15th");
    }
    return queue | number + 1 << length * BITS;
  }

  /** The number at its head; -1 if it is empty. */
  static int first(int queue) {
    return (queue & ENTRY) - 1;
  }

  /** The queue without a number, wherever it is; the same queue if it is not there. */
  static int remove(int queue, int number) {
    int rest = 0;
    int shift = 0;
    for (int left = queue; left != 0; left >>>= BITS) {
      if (first(left) != number) {
        rest |= (left & ENTRY) << shift;
        shift += BITS;
      }
    }
    return rest;
  }

  static int length(int queue) {
    return (Integer.SIZE - Integer.numberOfLeadingZeros(queue) + BITS - 1) / BITS;
  }

  /** The numbers as a mask. */
  static int mask(int queue) {
    int mask = 0;
    for (int left = queue; left != 0; left >>>= BITS) {
      mask |= 1 << first(left);
    }
    return mask;
  }

  /** A queue of threads, renamed. */
  static int rename(int queue, Renaming renaming) {
    return rename(queue, renaming::thread);
  }

  /** The queue with each number replaced. */
  static int rename(int queue, IntUnaryOperator renaming) {
    int renamed = 0;
    int shift = 0;
    for (int left = queue; left != 0; left >>>= BITS) {
      renamed |= renaming.applyAsInt(first(left)) + 1 << shift;
      shift += BITS;
    }
    return renamed;
  }
}
