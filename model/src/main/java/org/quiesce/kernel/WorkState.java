package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;

/**
 * {@code work->data}: the one cell of a {@link WorkStruct}. Flags, the disable depth, and the
 * threads whose flush waits for the running and for the queued instance: packed from bit 8 and 16
 * if they are of the first eight, else the number of an interned value, negated.
 */
final class WorkState {
  static final int PENDING = 1;
  static final int RUNNING = 2;
  static final int DEPTH_SHIFT = 2;
  static final int DEPTH = 15 << DEPTH_SHIFT;
  static final int DEPTH_ONE = 1 << DEPTH_SHIFT;

  /** PENDING is set but nobody will run it: queued on a workqueue under destruction. */
  static final int DROPPED = 1 << 6;

  /** PENDING is set but it is not queued yet: the timer of a delayed work runs. */
  static final int TIMER = 1 << 7;

  static final int QUEUED = PENDING | DROPPED | TIMER;

  private static final int FLAGS = 0xff;
  private static final int ON_RUNNING_SHIFT = 8;
  private static final int ON_PENDING_SHIFT = 16;
  private static final int WAITERS = 0xff;

  /** Flags, and masks of any threads. */
  private record Unpacked(int flags, int onRunning, int onPending) {}

  private final Machine machine;
  private final int cell;

  WorkState(Machine machine, String name) {
    this.machine = machine;
    this.cell = machine.cell(name, 0, this::describe, this::rename);
  }

  /** All but who flushes. */
  int flags(Cells cells) {
    int now = cells.get(cell);
    return now >= 0 ? now & FLAGS : unpacked(now).flags();
  }

  /** Sets all but who flushes. */
  void setFlags(Cells cells, int flags) {
    int now = cells.get(cell);
    cells.set(
        cell,
        now >= 0
            ? now & ~FLAGS | flags
            : pack(new Unpacked(flags, unpacked(now).onRunning(), unpacked(now).onPending())));
  }

  /** The threads whose flush waits for the running instance, as a mask. */
  int onRunning(Cells cells) {
    return unpacked(cells.get(cell)).onRunning();
  }

  /** The threads whose flush waits for the queued instance, as a mask. */
  int onPending(Cells cells) {
    return unpacked(cells.get(cell)).onPending();
  }

  void set(Cells cells, int flags, int onRunning, int onPending) {
    cells.set(cell, pack(new Unpacked(flags, onRunning, onPending)));
  }

  /** Whether it is as {@code INIT_WORK} leaves it. */
  boolean isZero(Cells cells) {
    return cells.get(cell) == 0;
  }

  private Unpacked unpacked(int now) {
    return now < 0 && machine.value(-now) instanceof Unpacked value
        ? value
        : new Unpacked(
            now & FLAGS, now >>> ON_RUNNING_SHIFT & WAITERS, now >>> ON_PENDING_SHIFT & WAITERS);
  }

  private int pack(Unpacked value) {
    return (value.onRunning | value.onPending) <= WAITERS
        ? value.flags | value.onRunning << ON_RUNNING_SHIFT | value.onPending << ON_PENDING_SHIFT
        : -machine.intern(value);
  }

  private int rename(int now, Renaming renaming) {
    Unpacked value = unpacked(now);
    return pack(
        new Unpacked(value.flags, renaming.mask(value.onRunning), renaming.mask(value.onPending)));
  }

  String describe(Cells cells) {
    return describe(cells.get(cell));
  }

  private String describe(int now) {
    Unpacked value = unpacked(now);
    String life =
        switch (value.flags & (PENDING | RUNNING)) {
          case 0 -> "idle";
          case PENDING -> "pending";
          case RUNNING -> "running";
          default -> "running+pending";
        };
    int depth = (value.flags & DEPTH) >> DEPTH_SHIFT;
    return life
        + (depth == 0 ? "" : ", disabled " + depth)
        + ((value.onRunning | value.onPending) == 0 ? "" : ", flush waiting");
  }
}
