package org.quiesce.protocol.hmem;

import java.util.List;
import org.quiesce.kernel.Faults;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * Bookkeeping of who owns which range, which ranges were deferred, and what became of them.
 *
 * <p>A range is undecided from the moment a probe asks for the work to be queued for its sake until
 * the work finds it contained or tries to register it, or its hp is unbound.
 */
final class Decisions {
  private static final int UNDECIDED = 1;
  private static final int DECIDED = 2;

  private final HmemEvents events;
  private final List<HmemHost> hosts;
  private boolean perBoot;

  /** How often the decision was made, for each host or in the first one for all; at most 2. */
  private final int[] made;

  /** 1 once the running work has begun a walk. */
  private final int walked;

  /** 1 once anybody asked for a work to be queued. */
  private final int asked;

  /** The range that a probe's walk is at + 1, by host. */
  private final int[] at;

  private final int exactlyOneOwner;
  private final int ownershipOrder;
  private final int lost;
  private final int oneShot;

  Decisions(Machine machine, HmemEvents events, List<HmemHost> hosts) {
    this.events = events;
    this.hosts = hosts;
    this.made = new int[hosts.size()];
    this.at = new int[hosts.size()];
    for (int i = 0; i < hosts.size(); i++) {
      made[i] = machine.cell(null, 0, Integer::toString);
      at[i] = machine.cell(null, 0, Integer::toString);
    }
    this.walked = machine.cell(null, 0, Integer::toString);
    this.asked = machine.cell(null, 0, Integer::toString);
    this.exactlyOneOwner = machine.rule(HmemRules.EXACTLY_ONE_OWNER);
    this.ownershipOrder = machine.rule(HmemRules.OWNERSHIP_ORDER);
    this.lost = machine.rule(HmemRules.NO_LOST_EVENT);
    this.oneShot = machine.rule(HmemRules.ONE_SHOT);
  }

  /** One work item is for all hosts: it promises one decision for them together. */
  void oncePerBoot() {
    perBoot = true;
  }

  /** Part of a look whether a committed region contains a range: 1 if so. */
  int contains(Cells cells, HmemRange range, boolean byWork) {
    int contained = cells.get(range.committed);
    cells.set(range.answered, 1 + contained);
    if (contained != 0) {
      if (byWork) {
        decided(cells, range);
      }
      events.reach(cells, HmemEvents.SKIPPED);
    }
    return contained;
  }

  // --- Claims

  /** A claim in the tree of dax regions, or without it; whether it was won. */
  boolean claim(Cells cells, HmemRange range, int owner, boolean tree, boolean byWork) {
    if (owner == HmemRange.CXL && cells.get(range.committed) == 0) {
      return false;
    }
    int now = cells.get(range.owners);
    if (now != 0) {
      events.reach(cells, HmemEvents.CLAIM_LOST);
      if (tree) {
        return false;
      }
    }
    int next = now | owner;
    cells.set(range.owners, next);
    if (Integer.bitCount(next) > 1) {
      cells.violate(exactlyOneOwner, () -> "range " + range + " has two owners");
    }
    boolean cxl = owner == HmemRange.CXL;
    events.reach(cells, cxl ? HmemEvents.OWNER_CXL : HmemEvents.OWNER_HMEM);
    if (byWork && !cxl) {
      events.reach(cells, HmemEvents.REGISTERED_BY_WORK);
    }
    for (HmemHost host : hosts) {
      for (HmemRange other : host.ranges()) {
        int others = cells.get(other.owners);
        if (other != range && others != 0 && (others == HmemRange.CXL) != cxl) {
          events.reach(cells, HmemEvents.BOTH_OWNERS);
        }
      }
    }
    return true;
  }

  boolean owns(Cells cells, HmemRange range, int owner) {
    return (cells.get(range.owners) & owner) != 0;
  }

  void release(Cells cells, HmemRange range, int owner) {
    cells.set(range.owners, cells.get(range.owners) & ~owner);
  }

  // --- Deferral

  /** A work starts. */
  void started(Cells cells) {
    cells.set(walked, 0);
  }

  boolean hasWalked(Cells cells) {
    return cells.get(walked) != 0;
  }

  /** A walk on behalf of hp begins. */
  void walkBegins(Cells cells, HmemHost host, boolean byWork) {
    if (!byWork) {
      return;
    }
    if (cells.get(walked) != 0) {
      return;
    }
    cells.set(walked, 1);
    int cell = made[perBoot ? 0 : host.index()];
    if (cells.get(cell) != 0) {
      cells.violate(oneShot, () -> "the deferred decision is made once more for " + host);
    }
    cells.set(cell, Math.min(2, cells.get(cell) + 1));
  }

  /** A walk is at a range. */
  void visits(Cells cells, HmemHost host, int index, boolean byWork) {
    if (!byWork) {
      cells.set(at[host.index()], index + 1);
    }
  }

  /** The work found a range contained, or tries to register it. */
  void decided(Cells cells, HmemRange range) {
    if (cells.get(range.deferral) == UNDECIDED) {
      cells.set(range.deferral, DECIDED);
    }
  }

  void walkEnds(Cells cells, HmemHost host, boolean byWork) {
    if (!byWork) {
      cells.set(at[host.index()], 0);
    }
  }

  /** Somebody who walks asks for the work to be queued: for the range that the walk is at. */
  void queueAsked(Cells cells) {
    cells.set(asked, 1);
    for (HmemHost host : hosts) {
      int index = cells.get(at[host.index()]);
      if (index != 0 && host.dev().lock().holders(cells) == 1 << cells.thread()) {
        cells.set(host.ranges().get(index - 1).deferral, UNDECIDED);
      }
    }
  }

  /** hp is no longer bound, or its probe failed: nothing of it is undecided. */
  void forget(Cells cells, HmemHost host) {
    for (HmemRange range : host.ranges()) {
      cells.set(range.deferral, 0);
    }
  }

  boolean isUndecided(Cells cells, HmemHost host) {
    return host.ranges().stream().anyMatch(one -> cells.get(one.deferral) == UNDECIDED);
  }

  boolean isMade(Cells cells, HmemHost host) {
    return cells.get(made[perBoot ? 0 : host.index()]) != 0;
  }

  /** Part of the step by which the CXL dax driver is registered. */
  void cxlRegisters(Cells cells) {
    for (HmemHost host : hosts) {
      for (HmemRange range : host.ranges()) {
        if (cells.get(range.deferral) == UNDECIDED) {
          cells.violate(
              ownershipOrder,
              () -> "the CXL dax driver is registered while range " + range + " is undecided");
        }
      }
    }
  }

  /** What must hold when all is quiet. */
  void checkQuiet(Cells cells, boolean cxlRegistered, Faults faults) {
    if (cells.get(asked) == 0) {
      events.reach(cells, HmemEvents.NOTHING_DEFERRED);
    }
    for (HmemHost host : hosts) {
      if (cells.get(made[host.index()]) == 1) {
        events.reach(cells, HmemEvents.DECIDED_ONCE);
      }
      if (!host.dev().isBound(cells)) {
        continue;
      }
      for (HmemRange range : host.ranges()) {
        if (cells.get(range.deferral) == UNDECIDED) {
          cells.violate(lost, () -> "range " + range + " was deferred and is never decided");
        }
        boolean judged = cxlRegistered && range.isListed(cells) && faults.injected(cells) == 0;
        if (judged && cells.get(range.owners) == 0) {
          cells.violate(exactlyOneOwner, () -> "range " + range + " has no owner");
        }
        if (judged && cells.get(range.early) != 0 && cells.get(range.owners) != HmemRange.CXL) {
          cells.violate(
              exactlyOneOwner,
              () -> "range " + range + " is hmem's, but a probe had begun to commit its region");
        }
      }
    }
  }
}
