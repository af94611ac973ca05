package org.quiesce.kernel;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;

/**
 * How often each thread is inside something ({@code probe_count}, an active kernfs node), so that
 * who waits for it knows for whom: two bits for each of 16 threads in one cell.
 */
final class ThreadCounts {
  private static final int THREADS = 16;
  private static final int DEEPEST = 3;

  private final int cell;

  /**
   * @param name shown in traces with the sum; null hides it
   */
  ThreadCounts(Machine machine, @Nullable String name) {
    this.cell = machine.cell(name, 0, now -> "" + total(now), ThreadCounts::rename);
  }

  void enter(Cells cells) {
    enter(cells, cells.thread());
  }

  void enter(Cells cells, int thread) {
    int now = cells.get(cell);
    if (thread >= THREADS || of(now, thread) == DEEPEST) {
      throw new NotModelledException(
          "a thread beyond the 16th, or one that is nested more than " + DEEPEST + " deep");
    }
    cells.set(cell, now + (1 << 2 * thread));
  }

  void leave(Cells cells) {
    cells.set(cell, cells.get(cell) - (1 << 2 * cells.thread()));
  }

  /** The threads that are inside, as a mask. */
  int mask(Cells cells) {
    int mask = 0;
    for (int t = 0; t < THREADS; t++) {
      mask |= of(cells.get(cell), t) == 0 ? 0 : 1 << t;
    }
    return mask;
  }

  boolean isEmpty(Cells cells) {
    return cells.get(cell) == 0;
  }

  int total(Cells cells) {
    return total(cells.get(cell));
  }

  private static int of(int now, int thread) {
    return now >>> 2 * thread & DEEPEST;
  }

  private static int total(int now) {
    return Integer.bitCount(now & 0x55555555) + 2 * Integer.bitCount(now & 0xAAAAAAAA);
  }

  private static int rename(int now, Renaming renaming) {
    int renamed = 0;
    for (int t = 0; t < THREADS; t++) {
      if (of(now, t) != 0) {
        renamed |= of(now, t) << 2 * renaming.thread(t);
      }
    }
    return renamed;
  }
}
