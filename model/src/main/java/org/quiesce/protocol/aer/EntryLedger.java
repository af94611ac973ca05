package org.quiesce.protocol.aer;

import static org.quiesce.protocol.aer.AerRules.NO_LOST_EVENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.PciDev;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;

/**
 * Keeps the books of queued errors, inside the steps that move them: how many of each device are
 * queued, what the kworker has in hand and how far it got.
 *
 * <p>An error is lost if neither the consumer nor unregister took it out, or if it was taken out
 * twice, or was never written. What becomes of one that was taken out is the driver's affair: the
 * consumer may find no port, or one without a driver, and drop it.
 *
 * <p>Two queued errors of one device look the same to the driver, so they are counted, not told
 * apart.
 */
final class EntryLedger {
  /** How far the kworker got with the entry it took out. */
  enum Progress {
    NOTHING,
    TAKEN,
    AT_ENTRY_FUNCTION,
    AT_PORT,
    AT_HANDLER,
    /** Handled where it stands in the queue ({@code kfifo_peek}), to be taken out afterwards. */
    AHEAD
  }

  private final List<PciDev> pdevs;
  private final AerEvents events;

  /** Accepted errors per device that neither the kworker nor a drain has taken out yet. */
  private final List<Integer> outstanding = new ArrayList<>();

  /** A {@link Progress}. */
  private final int hand;

  /** Mask of threads that have tried to queue the error they have in hand. */
  private final int tried;

  /** Errors handled; kept only where a goal asks for it. */
  private final int handledCount;

  private final int expectedHandled;
  private final int lostEvent;

  /** Thread that runs the work function; -1 until known. */
  private int kworker = -1;

  EntryLedger(Machine machine, List<PciDev> pdevs, AerEvents events, int expectedHandled) {
    this.pdevs = pdevs;
    this.events = events;
    this.expectedHandled = expectedHandled;
    for (int i = 0; i < pdevs.size(); i++) {
      outstanding.add(machine.cell(null, 0, Integer::toString));
    }
    this.hand = machine.cell(null, 0, Integer::toString);
    this.tried = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.handledCount = machine.cell(null, 0, Integer::toString);
    this.lostEvent = machine.rule(NO_LOST_EVENT);
  }

  void kworkerIs(int thread) {
    this.kworker = thread;
  }

  boolean isKworker(Cells cells) {
    return kworker >= 0 && cells.thread() == kworker;
  }

  int cellOf(int device) {
    return outstanding.get(device);
  }

  int outstanding(Cells cells, PciDev pdev) {
    return cells.get(outstanding.get(pdevs.indexOf(pdev)));
  }

  private Progress progress(Cells cells) {
    return Progress.values()[cells.get(hand)];
  }

  private void set(Cells cells, Progress progress) {
    cells.set(hand, progress.ordinal());
  }

  boolean isAt(Cells cells, Progress progress) {
    return progress(cells) == progress;
  }

  /** The current thread queued its error. */
  void accepted(Cells cells, @Nullable PciDev pdev) {
    tried(cells);
    count(cells, pdev, 1);
  }

  /** The current thread tried to queue its error, whether or not there was room. */
  void tried(Cells cells) {
    cells.set(tried, cells.get(tried) | 1 << cells.thread());
  }

  /**
   * The current thread is done with its error.
   *
   * @param mayDrop whether it was allowed not even to try to queue it
   */
  void done(Cells cells, boolean mayDrop) {
    int me = 1 << cells.thread();
    if ((cells.get(tried) & me) == 0 && !mayDrop) {
      cells.violate(
          lostEvent,
          () -> "forward dropped an error although a consumer was registered and there was room");
    }
    cells.set(tried, cells.get(tried) & ~me);
  }

  /** An entry was counted in (1) or out (-1). */
  private void count(Cells cells, @Nullable PciDev pdev, int by) {
    int index = pdev == null ? -1 : pdevs.indexOf(pdev);
    if (index < 0) {
      cells.violate(
          lostEvent, () -> "an entry without a device was delivered: its slot was never written");
      return;
    }
    int left = cells.get(outstanding.get(index)) + by;
    if (left < 0) {
      cells.violate(lostEvent, () -> "an error of " + pdev + " was delivered twice");
      return;
    }
    cells.set(outstanding.get(index), left);
  }

  /** An entry was counted out, by the kworker or by a drain. */
  void takenOut(Cells cells, @Nullable PciDev pdev) {
    count(cells, pdev, -1);
    if (isKworker(cells) && progress(cells) == Progress.AHEAD) {
      set(cells, Progress.NOTHING);
    } else if (isKworker(cells)) {
      set(cells, Progress.TAKEN);
    } else {
      events.reach(cells, AerEvents.DRAINED);
    }
  }

  /** The kworker's function ends: it has nothing in hand. */
  void workEnds(Cells cells) {
    set(cells, Progress.NOTHING);
  }

  /** The kworker hands its entry on, to the per-entry function or to the handler. */
  void handOn(Cells cells, Progress to) {
    events.reach(cells, AerEvents.HANDLED);
    Progress now = progress(cells);
    if (now == Progress.TAKEN || now == Progress.NOTHING) {
      countHandled(cells);
    }
    if (!isKworker(cells)) {
      return;
    }
    if (now == Progress.NOTHING || now == Progress.AHEAD) {
      set(cells, Progress.AHEAD);
      return;
    }
    set(cells, to);
  }

  /** The kworker looks its entry's port up. */
  void lookUpPort(Cells cells) {
    Progress now = progress(cells);
    if (!isKworker(cells) || now == Progress.AT_HANDLER) {
      return;
    }
    if (now == Progress.TAKEN || now == Progress.NOTHING) {
      handOn(cells, Progress.AT_ENTRY_FUNCTION);
    }
    if (progress(cells) != Progress.AHEAD) {
      set(cells, Progress.AT_PORT);
    }
  }

  private void countHandled(Cells cells) {
    if (expectedHandled > 0) {
      cells.set(handledCount, Math.min(cells.get(handledCount) + 1, expectedHandled + 1));
    }
  }

  /** When all is quiet, nothing that was accepted is left. */
  void checkQuiet(Cells cells) {
    if (expectedHandled > 0 && cells.get(handledCount) == expectedHandled) {
      events.reach(cells, AerEvents.ALL_HANDLED);
    }
    for (PciDev pdev : pdevs) {
      int left = outstanding(cells, pdev);
      if (left != 0) {
        cells.violate(
            lostEvent,
            () ->
                left
                    + (left == 1 ? " accepted error of " : " accepted errors of ")
                    + Objects.requireNonNull(pdev)
                    + " taken out neither by the consumer nor by unregister");
      }
    }
  }
}
