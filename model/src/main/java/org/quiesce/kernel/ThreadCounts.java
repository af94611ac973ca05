package org.quiesce.kernel;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;
import org.quiesce.machine.Renaming;

/**
 * How often each thread is inside something ({@code probe_count}, an active kernfs node), so that
 * who waits for it knows for whom: two bits for each thread.
 */
final class ThreadCounts {
  private static final int DEEPEST = 3;

  private final Wide counts;

  /**
   * @param name shown in traces with the sum; null hides it
   */
  ThreadCounts(Machine machine, @Nullable String name) {
    this.counts = new Wide(machine, name, now -> "" + total(now), ThreadCounts::rename);
  }

  void enter(Cells cells) {
    enter(cells, cells.thread());
  }

  void enter(Cells cells, int thread) {
    long now = counts.get(cells);
    if (of(now, thread) == DEEPEST) {
      throw new NotModelledException("a thread that is nested more than " + DEEPEST + " deep");
    }
    counts.set(cells, now + (1L << 2 * thread));
  }

  void leave(Cells cells) {
    counts.set(cells, counts.get(cells) - (1L << 2 * cells.thread()));
  }

  /** The threads that are inside, as a mask. */
  int mask(Cells cells) {
    long now = counts.get(cells);
    int mask = 0;
    for (int t = 0; now >>> 2 * t != 0 && t < Program.MOST_THREADS; t++) {
      mask |= of(now, t) == 0 ? 0 : 1 << t;
    }
    return mask;
  }

  boolean isEmpty(Cells cells) {
    return counts.isZero(cells);
  }

  int total(Cells cells) {
    return total(counts.get(cells));
  }

  private static int of(long now, int thread) {
    return (int) (now >>> 2 * thread) & DEEPEST;
  }

  private static int total(long now) {
    return Long.bitCount(now & 0x5555555555555555L) + 2 * Long.bitCount(now & 0xAAAAAAAAAAAAAAAAL);
  }

  private static long rename(long now, Renaming renaming) {
    long renamed = 0;
    for (int t = 0; t < Program.MOST_THREADS; t++) {
      if (of(now, t) != 0) {
        renamed |= (long) of(now, t) << 2 * renaming.thread(t);
      }
    }
    return renamed;
  }
}
