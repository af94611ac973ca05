package org.quiesce.protocol.aer;

import static org.quiesce.protocol.aer.AerRules.NO_STRANDED_ENTRY;
import static org.quiesce.protocol.aer.AerRules.NO_WORK_AFTER_UNREGISTER;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * Keeps the books of registering and unregistering: what of cxl_core may run or be queued when, and
 * that nothing is left in the kfifo without a consumer.
 */
final class Registration {
  private static final int ALL = -1;

  private final Kernel kernel;
  private final KernelModule cxlCore;
  private final AerEvents events;

  /** 1 from the return of unregister until a later register. */
  private final int unregistered;

  /** How often register was called. */
  private final int registrations;

  /** The work items that were registered, as a mask of {@link Kernel#works()}. */
  private final int consumers;

  /** Flush callbacks running now. */
  private final int flushing;

  private final int handlerAfter;
  private final int workAfter;
  private final int stranded;
  private @Nullable AerKfifo protocol;

  Registration(Kernel kernel, KernelModule cxlCore, AerEvents events) {
    this.kernel = kernel;
    this.cxlCore = cxlCore;
    this.events = events;
    Machine machine = kernel.machine();
    this.unregistered = machine.cell(null, 0, Integer::toString);
    this.registrations = machine.cell(null, 0, Integer::toString);
    this.consumers = machine.cell(null, 0, Integer::toString);
    this.flushing = machine.cell(null, 0, Integer::toString);
    this.handlerAfter = machine.rule(Rules.NO_HANDLER_AFTER_UNREGISTER);
    this.workAfter = machine.rule(NO_WORK_AFTER_UNREGISTER);
    this.stranded = machine.rule(NO_STRANDED_ENTRY);
  }

  void of(AerKfifo revision) {
    this.protocol = revision;
  }

  /** Entries in the revision's kfifo. */
  int queued(Cells cells) {
    if (protocol == null) {
      throw new IllegalStateException("no revision set up");
    }
    return protocol.queued(cells);
  }

  boolean isUnregistered(Cells cells) {
    return cells.get(unregistered) != 0;
  }

  /** Whether nobody has registered, or nobody any more. */
  boolean isAbsent(Cells cells) {
    return cells.get(registrations) == 0 || isUnregistered(cells);
  }

  int cycle(Cells cells) {
    return cells.get(registrations);
  }

  /**
   * Register is called.
   *
   * @param work what is registered; null for all there are
   */
  void called(Cells cells, @Nullable WorkStruct work) {
    int index = work == null ? -1 : kernel.works().indexOf(work);
    boolean known = index >= 0 && index < Integer.SIZE - 1;
    cells.set(consumers, known ? cells.get(consumers) | 1 << index : ALL);
    cells.set(unregistered, 0);
    cells.set(registrations, cells.get(registrations) + 1);
  }

  /** Something of the module runs, or is about to. */
  void requireAllowed(Cells cells, String what) {
    if (cxlCore.isFreed(cells)) {
      cells.crash(handlerAfter, () -> what + " runs, but the text of cxl_core is freed");
    }
    if (isUnregistered(cells)) {
      cells.violate(handlerAfter, () -> what + " runs after unregister returned");
    }
  }

  /** Whether unregister has to see to it: other work items have until the module goes. */
  private boolean isConsumer(Cells cells, WorkStruct work) {
    int index = kernel.works().indexOf(work);
    return cells.get(consumers) == ALL || (cells.get(consumers) >>> index & 1) != 0;
  }

  void workQueued(Cells cells, WorkStruct work) {
    if (isUnregistered(cells) && isConsumer(cells, work)) {
      cells.violate(workAfter, () -> work + " queued after unregister returned");
    }
  }

  void workStarted(Cells cells, WorkStruct work) {
    if (isUnregistered(cells) && isConsumer(cells, work)) {
      cells.violate(workAfter, () -> work + " runs after unregister returned");
      cells.violate(handlerAfter, () -> "the work function starts after unregister returned");
    }
  }

  void flushCalled(Cells cells) {
    cxlCore.enter(cells, () -> "the flush callback");
    requireAllowed(cells, "the flush callback");
    cells.set(flushing, cells.get(flushing) + 1);
  }

  void flushReturned(Cells cells) {
    cxlCore.leave(cells);
    cells.set(flushing, cells.get(flushing) - 1);
  }

  void unregisterReturned(Cells cells) {
    cells.set(unregistered, 1);
    for (WorkStruct work : kernel.works()) {
      if (isConsumer(cells, work)) {
        requireIdle(cells, work);
      }
    }
    if (cells.get(flushing) != 0) {
      cells.violate(handlerAfter, () -> "a flush callback runs when unregister returns");
    }
    requireEmpty(cells, "unregister returned");
  }

  private void requireIdle(Cells cells, WorkStruct work) {
    if (work.isPending(cells)) {
      events.reach(cells, AerEvents.RETURNED_PENDING);
      cells.violate(workAfter, () -> "unregister returns while " + work + " is pending");
    }
    if (work.isRunning(cells)) {
      events.reach(cells, AerEvents.RETURNED_RUNNING);
      cells.violate(handlerAfter, () -> "the work function runs when unregister returns");
      cells.violate(workAfter, () -> "unregister returns while " + work + " is running");
    }
  }

  private void requireEmpty(Cells cells, String when) {
    int queued = queued(cells);
    if (queued != 0) {
      cells.violate(
          stranded,
          () ->
              when
                  + " with "
                  + Integer.toUnsignedString(queued)
                  + (queued == 1 ? " entry" : " entries")
                  + " queued and no consumer");
    }
  }

  /** When all is quiet, nothing is queued that a consumer would have to be woken for. */
  void checkQuiet(Cells cells) {
    if (isUnregistered(cells)) {
      requireEmpty(cells, "all is quiet after unregister");
    } else if (cells.get(registrations) != 0 && queued(cells) != 0) {
      cells.violate(
          stranded, () -> "entries are queued, a consumer is registered, and no work is queued");
    }
  }
}
