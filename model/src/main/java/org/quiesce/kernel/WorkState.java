package org.quiesce.kernel;

import org.quiesce.machine.Renaming;

/**
 * {@code work->data}: what the one cell of a {@link WorkStruct} says. Flags, the disable depth, and
 * from bit 8 and 16 the threads whose flush waits for the running and for the queued instance.
 */
final class WorkState {
  static final int PENDING = 1;
  static final int RUNNING = 2;
  static final int DEPTH_SHIFT = 2;
  static final int DEPTH = 15 << DEPTH_SHIFT;
  static final int DEPTH_ONE = 1 << DEPTH_SHIFT;
  static final int ON_RUNNING_SHIFT = 8;
  static final int ON_PENDING_SHIFT = 16;
  static final int WAITERS = 0xff;

  /** PENDING is set but nobody will run it: queued on a workqueue under destruction. */
  static final int DROPPED = 1 << 6;

  /** PENDING is set but it is not queued yet: the timer of a delayed work runs. */
  static final int TIMER = 1 << 7;

  static final int QUEUED = PENDING | DROPPED | TIMER;

  private WorkState() {}

  static int rename(int state, Renaming renaming) {
    int onRunning = renaming.mask(state >>> ON_RUNNING_SHIFT & WAITERS);
    int onPending = renaming.mask(state >>> ON_PENDING_SHIFT & WAITERS);
    return state & (1 << ON_RUNNING_SHIFT) - 1
        | onRunning << ON_RUNNING_SHIFT
        | onPending << ON_PENDING_SHIFT;
  }

  static String describe(int state) {
    String life =
        switch (state & (PENDING | RUNNING)) {
          case 0 -> "idle";
          case PENDING -> "pending";
          case RUNNING -> "running";
          default -> "running+pending";
        };
    int depth = (state & DEPTH) >> DEPTH_SHIFT;
    int flushers = Integer.bitCount(state >>> ON_RUNNING_SHIFT);
    return life
        + (depth == 0 ? "" : ", disabled " + depth)
        + (flushers == 0 ? "" : ", flush waiting");
  }
}
