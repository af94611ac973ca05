package org.quiesce.protocol.memdev;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Devres;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * Bookkeeping of what happened to each memdev, told inside the steps of the driver core and of the
 * work items; from it {@code synchronous-attach}, {@code attach-result}, {@code no-stale-detach},
 * {@code no-lost-event} and most goals are judged.
 */
final class MemdevLedger {
  /** A probe has ended since the memdev was made visible. */
  private static final int ATTEMPTED = 1;

  /** The thread that adds has read {@code dev->driver}. */
  private static final int CHECKED = 2;

  /** The driver was bound then. */
  private static final int BOUND_THEN = 4;

  /** Add has returned. */
  private static final int RETURNED = 8;

  /** The endpoint of the cxl_mem binding failed to bind or went away, and did not come back. */
  private static final int LOST = 16;

  /** The host came back and nothing has tried to attach the memdev since. */
  private static final int OWED = 32;

  /** An endpoint of the cxl_mem binding went away, whether or not it came back. */
  private static final int GONE = 64;

  private static final int LOSSES = 128;
  private static final int SERVED = 512;
  private static final int TWO = 2;

  private final MemdevEvents events;
  private final List<CxlMemdev> memdevs;
  private final BusDevice parent;
  private final List<WorkStruct> rescans = new ArrayList<>();
  private final boolean counts;
  private final List<Integer> notes = new ArrayList<>();

  /** How many bindings of the parent have begun. */
  private final int bindings;

  /** Thread inside add + 1. */
  private final int adder;

  /** Index + 1 of the memdev whose detach has not released anything yet. */
  private final int detaching;

  /** 1 once a creator went on without CXL. */
  private final int pcieOnly;

  private final int synchronousAttach;
  private final int attachResult;
  private final int staleDetach;
  private final int lostEvent;

  MemdevLedger(
      Machine machine,
      MemdevEvents events,
      List<CxlMemdev> memdevs,
      BusDevice parent,
      WorkStruct rescan,
      boolean counts) {
    this.events = events;
    this.memdevs = memdevs;
    this.parent = parent;
    rescans.add(rescan);
    this.counts = counts;
    for (int i = 0; i < memdevs.size(); i++) {
      notes.add(machine.cell(null, 0, Integer::toString));
    }
    this.bindings = machine.cell(null, 0, Integer::toString);
    this.adder = machine.cell(null, 0, Integer::toString);
    this.detaching = machine.cell(null, 0, Integer::toString);
    this.pcieOnly = machine.cell(null, 0, Integer::toString);
    this.synchronousAttach = machine.rule(MemdevRules.SYNCHRONOUS_ATTACH);
    this.attachResult = machine.rule(MemdevRules.ATTACH_RESULT);
    this.staleDetach = machine.rule(MemdevRules.NO_STALE_DETACH);
    this.lostEvent = machine.rule(MemdevRules.NO_LOST_EVENT);
  }

  private boolean has(Cells cells, int memdev, int bit) {
    return (cells.get(notes.get(memdev)) & bit) != 0;
  }

  private void note(Cells cells, int memdev, int bits) {
    cells.set(notes.get(memdev), cells.get(notes.get(memdev)) | bits);
  }

  private void drop(Cells cells, int memdev, int bits) {
    cells.set(notes.get(memdev), cells.get(notes.get(memdev)) & ~bits);
  }

  private int count(Cells cells, int memdev, int unit) {
    int now = cells.get(notes.get(memdev));
    int old = now / unit & 3;
    if (!counts || old == TWO) {
      return old;
    }
    cells.set(notes.get(memdev), now + unit);
    return old + 1;
  }

  // --- The creator

  /** Index of the parent's binding under way. */
  int binding(Cells cells) {
    return cells.get(bindings) - 1;
  }

  void addCalled(Cells cells, Driver cxlMem) {
    cells.set(adder, cells.thread() + 1);
    events.reachIf(cxlMem.isRegistered(cells), cells, MemdevEvents.REGISTERED_BEFORE);
  }

  /** Another work item that rescans. */
  void watchRescan(WorkStruct work) {
    rescans.add(work);
  }

  private boolean isRescanning(Cells cells) {
    return isWorker(cells) && rescans.stream().anyMatch(work -> work.isRunning(cells));
  }

  /** Whether the current thread is inside add. */
  boolean isAdding(Cells cells) {
    return cells.get(adder) == cells.thread() + 1;
  }

  /** Add returned to the creator; {@code goesOn}: it does without CXL. */
  void addReturned(Cells cells, CxlMemdev cxlmd, int error, boolean goesOn) {
    int i = cxlmd.index();
    cells.set(adder, 0);
    if (error == 0 && !has(cells, i, ATTEMPTED)) {
      cells.violate(
          synchronousAttach, () -> "add returned " + cxlmd + ", and no probe of it has ended");
    }
    if (cxlmd.attach().at(cells) != null) {
      checkResult(cells, cxlmd, error);
    }
    events.reachIf(
        cells.get(detaching) != 0 && cxlmd.attach().at(cells) != null,
        cells,
        MemdevEvents.W_WAITED_FOR_ADD);
    if (error == 0) {
      boolean bound = cxlmd.dev().isBound(cells);
      events.reach(cells, bound ? MemdevEvents.ADDED_BOUND : MemdevEvents.ADDED_UNBOUND);
    } else {
      events.reachIf(error == -Errno.ENXIO, cells, MemdevEvents.ADD_ENXIO);
      cells.set(pcieOnly, goesOn ? 1 : 0);
    }
    drop(cells, i, CHECKED | BOUND_THEN);
    note(cells, i, RETURNED);
  }

  private void checkResult(Cells cells, CxlMemdev cxlmd, int error) {
    int i = cxlmd.index();
    if (error == 0 && !has(cells, i, CHECKED)) {
      cells.violate(attachResult, () -> "add succeeded without looking for a driver of " + cxlmd);
    } else if (error == 0 && !has(cells, i, BOUND_THEN)) {
      cells.violate(
          attachResult, () -> "add succeeded, and " + cxlmd + " was not bound when it looked");
    } else if (error != 0 && cxlmd.dev().isAdded(cells)) {
      cells.violate(attachResult, () -> "add failed, and " + cxlmd + " is still registered");
    }
  }

  // --- The driver core

  BusDevice.Observer ofParent(Driver creator) {
    return new BusDevice.Observer() {
      @Override
      public void probing(Cells cells) {
        cells.set(bindings, cells.get(bindings) + 1);
      }

      @Override
      public void probed(Cells cells, boolean bound) {
        events.reachIf(bound && cells.get(pcieOnly) != 0, cells, MemdevEvents.PCIE_ONLY);
      }

      @Override
      public void unbinding(Cells cells) {
        int i = takeDetach(cells);
        if (i < 0) {
          events.reachIf(
              cells.get(detaching) != 0 && parent.isDead(cells),
              cells,
              MemdevEvents.H_WHILE_W_WAITED);
        } else if (i != binding(cells) || !memdevs.get(i).dev().isAdded(cells)) {
          String whose = memdevs.get(i).toString();
          cells.violate(
              staleDetach,
              () ->
                  "the detach of "
                      + whose
                      + " releases a binding of "
                      + parent
                      + (i == binding(cells)
                          ? " that no longer has that memdev"
                          : " that did not create it"));
        }
        events.reachIf(
            !creator.isRegistered(cells)
                && memdevs.stream().anyMatch(memdev -> memdev.dev().isBound(cells)),
            cells,
            MemdevEvents.DRIVER_GONE);
      }
    };
  }

  /** The memdev whose detach the current thread is about to do, or -1; it is done then. */
  private int takeDetach(Cells cells) {
    int i = cells.get(detaching) - 1;
    if (i < 0 || !isWorker(cells)) {
      return -1;
    }
    cells.set(detaching, 0);
    return i;
  }

  /** The worker of cxl_bus_wq is the first thread. */
  private static boolean isWorker(Cells cells) {
    return cells.thread() == MemdevProgram.WORKER;
  }

  BusDevice.Observer ofMemdev(CxlMemdev cxlmd, Driver cxlMem) {
    int i = cxlmd.index();
    return new BusDevice.Observer() {
      @Override
      public void probing(Cells cells) {
        events.reachIf(
            has(cells, i, RETURNED) && !has(cells, i, ATTEMPTED),
            cells,
            MemdevEvents.REGISTERED_AFTER);
        drop(cells, i, LOST | GONE | OWED);
      }

      @Override
      public void probed(Cells cells, boolean bound) {
        note(cells, i, ATTEMPTED);
        if (bound) {
          drop(cells, i, OWED);
          events.reachIf(i > 0, cells, MemdevEvents.SECOND_BOUND);
          events.reachIf(isRescanning(cells), cells, MemdevEvents.RESCAN_ATTACHED);
        }
      }

      @Override
      public void unbinding(Cells cells) {
        int detach = takeDetach(cells);
        if (detach >= 0 && (detach != i || !cxlmd.dev().isAdded(cells) || !has(cells, i, GONE))) {
          cells.violate(
              staleDetach,
              () ->
                  "the detach of "
                      + memdevs.get(detach)
                      + " releases a binding of "
                      + cxlmd
                      + " that has not lost its endpoint");
        }
        if (cells.get(adder) != 0 && !isAdding(cells)) {
          events.reach(
              cells,
              has(cells, i, CHECKED)
                  ? MemdevEvents.UNBOUND_AFTER_CHECK
                  : MemdevEvents.UNBOUND_BEFORE_CHECK);
        }
        events.reachIf(!cxlMem.isRegistered(cells), cells, MemdevEvents.DRIVER_GONE);
      }

      @Override
      public void driverRead(Cells cells) {
        if (isAdding(cells)) {
          note(cells, i, CHECKED | (cxlmd.dev().isBound(cells) ? BOUND_THEN : 0));
        }
      }
    };
  }

  BusDevice.Observer ofEndpoint(CxlEndpoint endpoint) {
    return new BusDevice.Observer() {
      @Override
      public void probed(Cells cells, boolean bound) {
        if (endpoint.cxlmd().at(cells) instanceof CxlMemdev cxlmd) {
          if (bound) {
            drop(cells, cxlmd.index(), LOST);
          } else {
            note(cells, cxlmd.index(), LOST | GONE);
          }
        }
      }

      @Override
      public void unbinding(Cells cells) {
        if (endpoint.cxlmd().at(cells) instanceof CxlMemdev cxlmd) {
          note(cells, cxlmd.index(), LOST | GONE);
          if (count(cells, cxlmd.index(), LOSSES) == TWO) {
            events.reach(cells, MemdevEvents.LOST_TWICE);
            events.reachIf(
                cxlmd.detachWork().isPending(cells), cells, MemdevEvents.PENDING_AT_LOSS);
          }
        }
      }
    };
  }

  BusDevice.Observer ofHost() {
    return new BusDevice.Observer() {
      @Override
      public void probed(Cells cells, boolean bound) {
        for (CxlMemdev cxlmd : memdevs) {
          boolean waits = !cxlmd.dev().isBound(cells) || has(cells, cxlmd.index(), LOST);
          if (bound && waits && cxlmd.dev().isAdded(cells)) {
            note(cells, cxlmd.index(), OWED);
          }
        }
      }

      @Override
      public void unbinding(Cells cells) {
        events.reachIf(
            memdevs.stream().anyMatch(memdev -> memdev.dev().isBound(cells)),
            cells,
            MemdevEvents.HOST_UNBOUND);
      }
    };
  }

  /**
   * What an endpoint's binding has taken is given back: whatever the reason, the binding ends, or
   * its probe is about to fail. The trigger runs next, before the driver core says so.
   */
  Devres.Observer ofResources(CxlEndpoint endpoint) {
    return new Devres.Observer() {
      @Override
      public void added(Cells cells, DevresAction action) {}

      @Override
      public void running(Cells cells, DevresAction action) {
        if (endpoint.cxlmd().at(cells) instanceof CxlMemdev cxlmd) {
          note(cells, cxlmd.index(), GONE);
        }
      }
    };
  }

  // --- Work

  WorkStruct.Observer ofDetach(CxlMemdev cxlmd) {
    return new WorkStruct.Observer() {
      @Override
      public void queued(Cells cells) {}

      @Override
      public void started(Cells cells) {
        cells.set(detaching, cxlmd.index() + 1);
        if (count(cells, cxlmd.index(), SERVED) == TWO) {
          events.reach(cells, MemdevEvents.BOTH_SERVED);
        }
        if (cxlmd.index() == 0 && memdevs.size() > 1) {
          events.reachIf(
              binding(cells) == 0 && !parent.isBound(cells), cells, MemdevEvents.W_BETWEEN);
          events.reachIf(binding(cells) == 1 && parent.isBound(cells), cells, MemdevEvents.W_AFTER);
        }
      }

      @Override
      public void finished(Cells cells) {
        cells.set(detaching, 0);
        events.reachIf(
            cells.get(pcieOnly) != 0 && !cxlmd.detachWork().isPending(cells),
            cells,
            MemdevEvents.W_IDLE);
      }
    };
  }

  /** The parent goes for good. */
  void hotRemoval(Cells cells) {
    events.reachIf(
        memdevs.stream().anyMatch(memdev -> memdev.detachWork().isPending(cells)),
        cells,
        MemdevEvents.H_WHILE_PENDING);
  }

  // --- When all is quiet

  void checkQuiet(Cells cells, Driver cxlMem) {
    for (CxlMemdev cxlmd : memdevs) {
      int i = cxlmd.index();
      BusDevice dev = cxlmd.dev();
      if (dev.isBound(cells) && has(cells, i, LOST)) {
        cells.violate(
            lostEvent, () -> "the endpoint of " + cxlmd + " went away, and nothing detaches it");
      }
      if (has(cells, i, OWED)
          && dev.isAdded(cells)
          && !dev.isBound(cells)
          && cxlMem.isRegistered(cells)) {
        cells.violate(
            lostEvent, () -> "the host came back, and nothing tries to attach " + cxlmd + " again");
      }
    }
  }
}
