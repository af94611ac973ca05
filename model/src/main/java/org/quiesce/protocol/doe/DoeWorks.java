package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.DelayedWork;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/** The work items and queues of mailboxes, and what they may do when: the bookkeeping of both. */
public final class DoeWorks {
  private static final int NO_TIMEOUT = 0;
  private static final int NEXT_IS_TIMEOUT = 1;
  private static final int TIMEOUT_RUNS = 2;

  private static final int CANCELLED = 1;
  private static final int BEGAN_AFTER = 2;
  private static final int SENT = 4;
  private static final int FREED = 8;

  private final Machine machine;
  private final DoeHardware hardware;
  private final Map<DoeMemory, List<WorkStruct>> works = new HashMap<>();

  /** Work items of which the mailbox is known only later. */
  private final Map<WorkStruct, Function<Cells, @Nullable DoeMemory>> submitted =
      new LinkedHashMap<>();

  private final Map<DoeMemory, WaitQueue> queues = new LinkedHashMap<>();

  /** Per mailbox: whether the timer of its work runs for the full timeout. */
  private final List<Integer> deadlines = new ArrayList<>();

  /**
   * Per mailbox: cancelled; a work began after that; a request was written; freed. Bits as above.
   */
  private final List<Integer> progress = new ArrayList<>();

  private final int workAfterDestroy;

  DoeWorks(Machine machine, DoeHardware hardware) {
    this.machine = machine;
    this.hardware = hardware;
    this.workAfterDestroy = machine.rule(DoeRules.NO_WORK_AFTER_DESTROY);
  }

  /** Declares what is kept of the next mailbox. */
  void declare() {
    deadlines.add(machine.cell(null, NO_TIMEOUT, Integer::toString));
    progress.add(machine.cell(null, 0, Integer::toString));
  }

  private void step(String what, java.util.function.Consumer<Cells> effect) {
    machine.take(
        Step.of(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }

  private void step(KernelFact fact, String what, java.util.function.Consumer<Cells> effect) {
    machine.take(fact.action(what, effect));
  }

  /** Connects the queue on which submitters wait for a mailbox. */
  public void watch(DoeMemory mb, WaitQueue submitters) {
    queues.put(mb, submitters);
  }

  /** Connects a work item that drives a mailbox. */
  public void watch(DoeMemory mb, WorkStruct work) {
    works.computeIfAbsent(mb, key -> new ArrayList<>()).add(work);
    observe(work, cells -> mb);
  }

  /**
   * Connects the work item of a task.
   *
   * @param mailbox that the task is submitted to; null as long as nobody knows
   */
  public void watch(WorkStruct work, Function<Cells, @Nullable DoeMemory> mailbox) {
    submitted.put(work, mailbox);
    observe(work, mailbox);
  }

  private void observe(WorkStruct work, Function<Cells, @Nullable DoeMemory> mailbox) {
    work.observe(
        new WorkStruct.Observer() {
          @Override
          public void queued(Cells cells) {}

          @Override
          public void started(Cells cells) {
            DoeMemory mb = mailbox.apply(cells);
            if (mb != null) {
              begun(cells, mb);
            }
          }

          @Override
          public void finished(Cells cells) {}
        });
  }

  /** Connects a delayed work that drives a mailbox. */
  public void watch(DoeMemory mb, DelayedWork work) {
    works.computeIfAbsent(mb, key -> new ArrayList<>()).add(work.work());
    int timer = deadlines.get(mb.index());
    work.work()
        .observe(
            new WorkStruct.Observer() {
              @Override
              public void queued(Cells cells) {
                boolean armed = cells.get(timer) == NEXT_IS_TIMEOUT && work.isTimed(cells);
                cells.set(timer, armed ? TIMEOUT_RUNS : NO_TIMEOUT);
              }

              @Override
              public void expired(Cells cells) {
                if (cells.get(timer) == TIMEOUT_RUNS) {
                  hardware.timeIsOver(cells, mb, true);
                }
                cells.set(timer, NO_TIMEOUT);
              }

              @Override
              public void started(Cells cells) {
                cells.set(timer, NO_TIMEOUT);
                begun(cells, mb);
              }

              @Override
              public void finished(Cells cells) {}
            });
  }

  /**
   * {@code schedule_delayed_work(&mb->statemachine, PCI_DOE_TIMEOUT)}: when that timer fires, a
   * timeout that was computed before is over.
   */
  public boolean scheduleTimeout(DoeMemory mb, DelayedWork work) {
    step(
        KernelFact.DELAYED_WORK_TIMER,
        "delay = 1 s",
        cells -> cells.set(deadlines.get(mb.index()), NEXT_IS_TIMEOUT));
    return work.queueLater();
  }

  /** Part of a step that reads the clock: timers that run say nothing of what is computed now. */
  void clockRead(Cells cells, DoeMemory mb) {
    cells.set(deadlines.get(mb.index()), NO_TIMEOUT);
  }

  /** Part of the step by which a work item of a mailbox starts. */
  void begun(Cells cells, DoeMemory mb) {
    if (isMarked(cells, mb, FREED)) {
      cells.violate(workAfterDestroy, () -> "a work of " + mb + " starts after it was freed");
    }
    if (isMarked(cells, mb, CANCELLED)) {
      mark(cells, mb, BEGAN_AFTER);
    }
  }

  private boolean isMarked(Cells cells, DoeMemory mb, int mark) {
    return (cells.get(progress.get(mb.index())) & mark) != 0;
  }

  private void mark(Cells cells, DoeMemory mb, int mark) {
    cells.set(progress.get(mb.index()), cells.get(progress.get(mb.index())) | mark);
  }

  /** Part of {@code kfree(mb)}: nothing of it may run or be armed. */
  void freed(Cells cells, DoeMemory mb, boolean handlerRegistered) {
    works.getOrDefault(mb, List.of()).forEach(work -> requireDrained(cells, mb, work));
    submitted.forEach(
        (work, mailbox) -> {
          if (mb.equals(mailbox.apply(cells))) {
            requireDrained(cells, mb, work);
          }
        });
    WaitQueue queue = queues.get(mb);
    if (queue != null && queue.waiters(cells) != 0) {
      cells.violate(workAfterDestroy, () -> mb + " is freed while a submitter sleeps on its queue");
    }
    if (handlerRegistered) {
      cells.violate(workAfterDestroy, () -> mb + " is freed while its handler is registered");
    }
    mark(cells, mb, FREED);
  }

  private void requireDrained(Cells cells, DoeMemory mb, WorkStruct work) {
    if (!work.isDrained(cells)) {
      cells.violate(
          workAfterDestroy,
          () ->
              mb
                  + " is freed while "
                  + work
                  + (work.isRunning(cells) ? " runs" : " is queued, or its timer runs"));
    }
  }

  /** {@code pci_doe_cancel_tasks(mb)} returns. */
  public void cancelled(DoeMemory mb) {
    step("pci_doe_cancel_tasks(" + mb + ") returns", cells -> mark(cells, mb, CANCELLED));
  }

  boolean startedAfterCancel(Cells cells, DoeMemory mb) {
    return isMarked(cells, mb, BEGAN_AFTER);
  }

  /** Part of the step by which a request is written. */
  void sent(Cells cells, DoeMemory mb) {
    mark(cells, mb, SENT);
  }

  boolean hasSent(Cells cells, DoeMemory mb) {
    return isMarked(cells, mb, SENT);
  }

  /** The queues on which submitters wait. */
  Collection<WaitQueue> submitterQueues() {
    return queues.values();
  }
}
