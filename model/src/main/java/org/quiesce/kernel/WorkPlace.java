package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * The ordered workqueue that a work item is on: a fixed one, or whichever it was queued on last.
 */
final class WorkPlace {
  private static final int FIXED = -1;

  private final String work;
  private final List<Workqueue> queues = new ArrayList<>();

  /** Cell of the queue's index + 1, 0 for a system queue; {@link #FIXED} if it cannot change. */
  private int where = FIXED;

  WorkPlace(String work) {
    this.work = work;
  }

  /** At set-up: it may be on that one. */
  void add(Workqueue queue) {
    if (where == FIXED) {
      queues.clear();
    }
    queues.add(queue);
  }

  /** At set-up: it may be on each of the queues that are added from now on, or on none. */
  void vary(Machine machine) {
    if (where == FIXED) {
      where = machine.cell(null, 0, Integer::toString);
    }
  }

  /** Whether only a fixed ordered queue is possible. */
  boolean isFixed() {
    return where == FIXED && !queues.isEmpty();
  }

  /** The ordered queue that it is on; null for a system queue. */
  @Nullable Workqueue now(Cells cells) {
    if (where == FIXED) {
      return queues.isEmpty() ? null : queues.get(0);
    }
    int index = cells.get(where);
    return index == 0 ? null : queues.get(index - 1);
  }

  /** Whether it is that queue's. */
  boolean isOn(Cells cells, Workqueue queue) {
    return where == FIXED || now(cells) == queue;
  }

  void link(Cells cells, WorkStruct item) {
    Workqueue queue = now(cells);
    if (queue != null) {
      queue.link(cells, item);
    }
  }

  void unlink(Cells cells, WorkStruct item) {
    Workqueue queue = now(cells);
    if (queue != null) {
      queue.unlink(cells, item);
    }
  }

  /** Part of queueing it. */
  void moves(Cells cells, @Nullable Workqueue queue, boolean running) {
    if (where == FIXED || now(cells) == queue) {
      return;
    }
    if (running) {
      throw new NotModelledException(work + ": queued elsewhere while it runs");
    }
    cells.set(where, queue == null ? 0 : queues.indexOf(queue) + 1);
  }
}
