package org.quiesce.protocol.hmem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Devres;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** The work items that decide ranges: what is told of them, and that module exit ends them. */
final class Deferrals {
  /** A work item, and whether, pending or running, it would use text or data of dax_hmem. */
  private record Deferred(WorkStruct work, Predicate<Cells> usesText) {}

  private final HmemEvents events;
  private final Decisions decisions;
  private final List<HmemHost> hosts;
  private final List<Deferred> items = new ArrayList<>();
  private final int afterUnregister;
  private final int onUnbound;

  /** Mask of the threads that run them. */
  private int workerThreads;

  Deferrals(Machine machine, HmemEvents events, Decisions decisions, List<HmemHost> hosts) {
    this.events = events;
    this.decisions = decisions;
    this.hosts = hosts;
    this.afterUnregister = machine.rule(HmemRules.NO_WORK_AFTER_UNREGISTER);
    this.onUnbound = machine.rule(HmemRules.NO_WORK_ON_UNBOUND_DEVICE);
  }

  void workerIs(int thread) {
    workerThreads |= 1 << thread;
  }

  /** Whether the step is taken by the deferral's worker. */
  boolean isWorker(Cells cells) {
    return (workerThreads & 1 << cells.thread()) != 0;
  }

  /** Listens to a workqueue that deferrals are queued on, and perhaps others. */
  void observe(Workqueue queue) {
    queue.observe(
        (cells, work, accepted) -> {
          if (items.stream().noneMatch(one -> one.work() == work)) {
            return;
          }
          decisions.queueAsked(cells);
          if (!accepted) {
            events.reach(cells, HmemEvents.QUEUE_REFUSED);
          } else if (items.size() > 1
              && items.stream().allMatch(one -> one.work().isPending(cells))) {
            events.reach(cells, HmemEvents.BOTH_PENDING);
          }
        });
  }

  /**
   * Adds a work item.
   *
   * @param host in whose memory it is, null for a static one
   */
  void add(
      WorkStruct work,
      @Nullable HmemHost host,
      Predicate<Cells> usesText,
      Consumer<Cells> atStart) {
    items.add(new Deferred(work, usesText));
    if (host == null) {
      decisions.oncePerBoot();
    }
    work.observe(
        observer(
            cells -> {
              if (host != null) {
                host.dev().checkAccess(cells, "the kworker that starts " + work);
              }
              atStart.accept(cells);
              decisions.started(cells);
            },
            cells -> {
              if (!decisions.hasWalked(cells)
                  && hosts.stream().noneMatch(one -> one.dev().isBound(cells))) {
                events.reach(cells, HmemEvents.FOUND_UNBOUND);
              }
            }));
  }

  /** Listens to the start and the end of a work item. */
  static WorkStruct.Observer observer(Consumer<Cells> started, Consumer<Cells> finished) {
    return new WorkStruct.Observer() {
      @Override
      public void queued(Cells cells) {}

      @Override
      public void started(Cells cells) {
        started.accept(cells);
      }

      @Override
      public void finished(Cells cells) {
        finished.accept(cells);
      }
    };
  }

  private static boolean isBusy(Cells cells, Deferred one) {
    return one.work().isPending(cells) || one.work().isRunning(cells);
  }

  /** Whether none is queued or running. */
  boolean isIdle(Cells cells) {
    return items.stream().noneMatch(one -> isBusy(cells, one));
  }

  void exitBegins(Cells cells) {
    for (Deferred one : items) {
      if (one.work().isPending(cells)) {
        events.reach(cells, HmemEvents.EXIT_PENDING);
      }
      if (one.work().isRunning(cells)) {
        events.reach(cells, HmemEvents.EXIT_RUNNING);
      }
    }
  }

  void requireIdle(Cells cells, String when) {
    for (Deferred one : items) {
      if (isBusy(cells, one) && one.usesText().test(cells)) {
        String state = one.work().isPending(cells) ? "pending" : "running";
        cells.violate(afterUnregister, () -> when + ", and " + one.work() + " is " + state);
      }
    }
  }

  void bindBegins(Cells cells, HmemHost host) {
    for (Deferred one : items) {
      if (one.work().isPending(cells)) {
        events.reach(cells, HmemEvents.BIND_PENDING);
      } else if (one.work().isRunning(cells)) {
        events.reach(cells, HmemEvents.BIND_RUNNING);
      }
    }
    if (decisions.isMade(cells, host)) {
      events.reach(cells, HmemEvents.BIND_DECIDED);
    }
  }

  /** Listens to additions of devres to hp. */
  void watch(HmemHost host) {
    host.dev().devres().observe(new LateDevres(host));
  }

  /** Tells of devres and children that the work adds to a device that is not bound. */
  private final class LateDevres implements Devres.Observer {
    private final HmemHost host;

    LateDevres(HmemHost host) {
      this.host = host;
    }

    @Override
    public void added(Cells cells, DevresAction action) {
      requireBound(cells, host, "devres " + action);
    }

    @Override
    public void running(Cells cells, DevresAction action) {}
  }

  private void requireBound(Cells cells, HmemHost host, String what) {
    BusDevice dev = host.dev();
    if (isWorker(cells) && (!dev.isBound(cells) || dev.isUnbinding(cells))) {
      cells.violate(
          onUnbound,
          () ->
              "the work adds "
                  + what
                  + " to "
                  + host
                  + (dev.isBound(cells) ? ", whose unbind has begun" : ", which is not bound"));
    }
  }
}
