package org.quiesce.protocol.hmem;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Mutex;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * Walks over the ranges of an hp: as one call, or written out.
 *
 * <p>Source: drivers/dax/hmem/device.c (walk_hmem_resources).
 */
public final class Walks {
  private final Machine machine;
  private final HmemEnvironment env;
  private final Mutex resourceLock;
  private final HmemDevices devices;
  private final Decisions decisions;
  private final Deferrals deferrals;

  Walks(
      Machine machine,
      HmemEnvironment env,
      Mutex resourceLock,
      HmemDevices devices,
      Decisions decisions,
      Deferrals deferrals) {
    this.machine = machine;
    this.env = env;
    this.resourceLock = resourceLock;
    this.devices = devices;
    this.decisions = decisions;
    this.deferrals = deferrals;
  }

  /** {@code walk_hmem_resources(host, fn)}: 0, or what ended the walk. */
  int walk(HmemHost host, HmemEnvironment.WalkCallback callback) {
    return machine.call("walk_hmem_resources", () -> walkSteps(host, callback));
  }

  private int walkSteps(HmemHost host, HmemEnvironment.WalkCallback callback) {
    resourceLock.lock();
    int error = 0;
    for (int i = 0; i < host.ranges().size() && error == 0; i++) {
      int index = i;
      HmemRange range = host.ranges().get(i);
      int listed =
          machine.take(
              KernelFact.HMEM_WALK.step(
                  "walk: range " + range, cells -> visit(cells, host, index)));
      if (listed != 0) {
        error = machine.call("callback", () -> callback.at(host, range));
      }
    }
    ends(host);
    resourceLock.unlock();
    return error;
  }

  /**
   * A walk written out: the next range of hp's list from an index on, under hmem_resource_lock.
   *
   * @return null at the end of the list
   */
  public @Nullable HmemRange rangeFrom(HmemHost host, int from) {
    for (int i = from; i < host.ranges().size(); i++) {
      int index = i;
      HmemRange range = host.ranges().get(i);
      if (machine.take(
              KernelFact.HMEM_WALK.step("walk: range " + range, cells -> visit(cells, host, index)))
          != 0) {
        return range;
      }
    }
    return null;
  }

  /** The function that walks has returned. */
  public void returned(HmemHost host) {
    ends(host);
  }

  private int visit(Cells cells, HmemHost host, int index) {
    boolean byWork = deferrals.isWorker(cells);
    if (index == 0) {
      decisions.walkBegins(cells, host, byWork);
    }
    if (byWork && devices.platformDriver().isStoring(cells)) {
      env.reach(cells, HmemEvents.UNBIND_DURING);
    }
    HmemRange range = host.ranges().get(index);
    if (!range.isListed(cells)) {
      return 0;
    }
    decisions.visits(cells, host, index, byWork);
    return 1;
  }

  private void ends(HmemHost host) {
    machine.take(
        KernelFact.HMEM_WALK.step(
            "walk ends",
            cells -> {
              decisions.walkEnds(cells, host, deferrals.isWorker(cells));
              return 0;
            }));
  }
}
