package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * {@code deferred_probe_pending_list} and its kin: devices whose probe said -EPROBE_DEFER are
 * retried by {@code deferred_probe_work} when any device binds, and not before.
 *
 * <p>Source: drivers/base/dd.c (driver_deferred_probe_add, driver_deferred_probe_trigger,
 * deferred_probe_work_func).
 */
final class Deferral {
  /** Event: a probe was deferred. */
  static final String DEFERRED = "probe deferred";

  private final Machine machine;
  private final @Nullable WorkStruct work;
  private final CellList pending;
  private final CellList active;
  private final List<BusDevice> devices = new ArrayList<>();
  private final int deferred;

  Deferral(Kernel kernel, boolean enabled) {
    this.machine = kernel.machine();
    this.pending = new CellList(machine, "deferred_probe_pending_list", 0);
    this.active = new CellList(machine, "deferred_probe_active_list", 0);
    this.work =
        enabled ? new WorkStruct(kernel, "deferred_probe_work", this::retryAll, null) : null;
    this.deferred = machine.event(DEFERRED);
  }

  void declare(BusDevice dev) {
    devices.add(dev);
    machine.intern(dev);
    if (work != null) {
      pending.reserve(1);
      active.reserve(1);
    }
  }

  /** {@code flush_work(&deferred_probe_work)}. */
  void flush() {
    if (work != null) {
      work.flush();
    }
  }

  /** {@code driver_deferred_probe_add(dev)}, and a trigger that happened during the probe. */
  void add(BusDevice dev) {
    if (work == null) {
      throw new NotModelledException("a probe of " + dev + " is deferred, without deferral");
    }
    int number = machine.intern(dev);
    machine.take(
        KernelFact.DEFERRED_PROBE_PENDING.step(
            "driver_deferred_probe_add(" + dev + ")",
            cells -> {
              cells.reached(deferred);
              if (!pending.contains(cells, number) && !active.contains(cells, number)) {
                pending.addTail(cells, number);
              }
              return 0;
            }));
    int triggered =
        machine.take(
            KernelFact.DEFERRED_PROBE_TRIGGER.step(
                "deferred_trigger_count of " + dev,
                cells -> dev.binding().wasTriggered(cells) ? 1 : 0));
    if (triggered != 0) {
      trigger();
    }
  }

  /** {@code driver_deferred_probe_del(dev)}: nothing to retry any more. */
  void forget(BusDevice dev) {
    if (work != null) {
      int number = machine.intern(dev);
      machine.take(
          KernelFact.DEFERRED_PROBE_PENDING.step(
              "driver_deferred_probe_del(" + dev + ")",
              cells -> {
                pending.remove(cells, number);
                active.remove(cells, number);
                return 0;
              }));
    }
  }

  /** {@code driver_deferred_probe_trigger()}: everything that was deferred is to be retried. */
  void trigger() {
    if (work != null) {
      machine.take(
          KernelFact.DEFERRED_PROBE_TRIGGER.step(
              "driver_deferred_probe_trigger",
              cells -> {
                for (BusDevice dev : devices) {
                  dev.binding().noteTrigger(cells);
                }
                pending.spliceTo(cells, active);
                work.queue(cells, "queue_work", null);
                return 0;
              }));
    }
  }

  private void retryAll() {
    machine.loop(
        () -> {
          int next =
              machine.take(
                  KernelFact.DEFERRED_PROBE_WORK
                      .step("deferred_probe_work", this::takeNext)
                      .observingReference());
          if (machine.value(next) instanceof BusDevice dev) {
            dev.attaching().attach(true);
            dev.putSteps(true);
            return null;
          }
          return Boolean.TRUE;
        });
  }

  private int takeNext(Cells cells) {
    int next = active.first(cells);
    if (machine.value(next) instanceof BusDevice dev) {
      active.remove(cells, next);
      dev.take(cells, "deferred_probe_work");
    }
    return next;
  }
}
