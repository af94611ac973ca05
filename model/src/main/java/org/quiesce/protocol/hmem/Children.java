package org.quiesce.protocol.hmem;

import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * {@code memregion_alloc}, {@code platform_device_alloc}, {@code platform_device_add_data}: what a
 * driver calls to make a child of hp, and {@code memregion_free}. Each but the last may fail where
 * the scenario says so.
 *
 * <p>Source: lib/memregion.c, drivers/base/platform.c.
 */
public final class Children {
  private final Machine machine;
  private final Faults faults;
  private final Decisions decisions;
  private final Deferrals deferrals;

  Children(Machine machine, Faults faults, Decisions decisions, Deferrals deferrals) {
    this.machine = machine;
    this.faults = faults;
    this.decisions = decisions;
    this.deferrals = deferrals;
  }

  /** The deferral tries to register a range. */
  private void tried(Cells cells, HmemRange range) {
    if (deferrals.isWorker(cells)) {
      decisions.decided(cells, range);
    }
  }

  /** {@code memregion_alloc()}: 0 or a negative error. */
  public int memregionAlloc(HmemRange range) {
    String call = "memregion_alloc(" + range + ")";
    int error = attempt(call);
    if (error != 0) {
      machine.take(
          KernelFact.ALLOCATION_MAY_FAIL.step(
              call + " failed",
              cells -> {
                tried(cells, range);
                return 0;
              }));
    }
    return error;
  }

  /** {@code platform_device_add_data(pdev, ...)}: 0 or a negative error. */
  public int platformDeviceAddData(HmemRange.Child child) {
    return attempt("platform_device_add_data(" + child + ")");
  }

  /** A call without effect: no step unless it may fail. */
  private int attempt(String call) {
    return faults.mayFail(call) ? faults.attempt(call, -Errno.ENOMEM, cells -> 0) : 0;
  }

  /** The device that {@code platform_device_alloc("hmem", id)} will give for this id. */
  public HmemRange.Child childFor(HmemRange range) {
    int slot =
        machine.take(
            KernelFact.IDA_SMALLEST.step(
                "memregion id of " + range,
                cells -> {
                  tried(cells, range);
                  for (int i = 0; i < range.children().size(); i++) {
                    HmemRange.Child child = range.children().get(i);
                    if (child.dev().isFreed(cells)) {
                      cells.set(child.ids(), cells.get(child.ids()) + 1);
                      return i;
                    }
                  }
                  throw new NotModelledException("more devices than expected for " + range);
                }));
    return range.children().get(slot);
  }

  /** {@code memregion_free(id)} of a child's id. */
  public void memregionFree(HmemRange.Child child) {
    memregionFree(machine, child);
  }

  static void memregionFree(Machine machine, HmemRange.Child child) {
    machine.take(
        KernelFact.IDA_FREE.step(
            "memregion_free(id of " + child + ")",
            cells -> {
              cells.set(child.ids(), Math.max(0, cells.get(child.ids()) - 1));
              return 0;
            }));
  }

  /**
   * When all is quiet: a child that was not added is put; and once hp has no driver and nothing on
   * its devres list, nobody is left to unregister a child or to free its id.
   */
  static void checkQuiet(Cells cells, HmemHost host, int leaked) {
    BusDevice hp = host.dev();
    boolean over = !hp.isBound(cells) && hp.devres().isEmpty(cells);
    for (HmemRange range : host.ranges()) {
      for (HmemRange.Child child : range.children()) {
        if (!child.dev().isFreed(cells)) {
          if (!child.dev().isAdded(cells)) {
            cells.violate(leaked, () -> child + " is allocated and never put");
          } else if (over) {
            cells.violate(leaked, () -> child + " is never unregistered");
          }
        }
        if (over && cells.get(child.ids()) > 0) {
          cells.violate(leaked, () -> "the memregion id of " + child + " is never freed");
        }
      }
    }
  }

  /** {@code platform_device_alloc("hmem", id)}: 0, or -ENOMEM for NULL. */
  public int platformDeviceAlloc(HmemRange.Child child) {
    int error = attempt("platform_device_alloc(" + child + ")");
    if (error == 0) {
      child.dev().initialize(true);
    }
    return error;
  }
}
