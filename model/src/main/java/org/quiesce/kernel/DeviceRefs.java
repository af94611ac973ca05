package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * {@code dev->kobj.kref}: the references on a device, and how many of them are not the code's under
 * test, so that a put too many is noticed when it happens.
 *
 * <p>Source: lib/kobject.c (kobject_get, kobject_put, kobject_cleanup).
 */
final class DeviceRefs {
  /** The initial reference is not the code's under test. */
  private static final int INITIAL = 1;

  /** One foreign reference. */
  private static final int FOREIGN = 4;

  /** The last reference is gone and the release function runs. */
  private static final int RELEASING = 2;

  private final Kernel kernel;
  private final Machine machine;
  private final String name;
  private final int refs;
  private final int notes;
  private final int useAfterPut;
  private final int doublePut;

  DeviceRefs(Kernel kernel, String name) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.refs = machine.cell(name + ".ref", 0, count -> count == 0 ? "0 (not there)" : "" + count);
    this.notes = machine.cell(null, 0, Integer::toString);
    this.useAfterPut = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
  }

  void initialize(Cells cells, boolean foreign) {
    if (!isFreed(cells)) {
      throw new NotModelledException(name + ": initialised while it is alive");
    }
    cells.set(refs, 1);
    cells.set(notes, foreign ? INITIAL | FOREIGN : 0);
  }

  boolean initialIsForeign() {
    return machine.take(
            KernelFact.DEVICE_INITIALIZE.step(
                "whose reference on " + name, cells -> cells.get(notes) & INITIAL))
        != 0;
  }

  void take(Cells cells, boolean foreign, String what) {
    if (cells.get(refs) == 0) {
      cells.crash(useAfterPut, () -> what + ": the last reference on " + name + " is gone");
      return;
    }
    cells.set(refs, cells.get(refs) + 1);
    if (foreign) {
      cells.set(notes, cells.get(notes) + FOREIGN);
    }
  }

  /** {@code put_device(dev)}: whether it was the last reference. */
  boolean drop(boolean foreign) {
    String call = "put_device(" + name + ")";
    return machine.take(KernelFact.DEVICE_PUT.step(call, cells -> drop(cells, foreign, call))) != 0;
  }

  private int drop(Cells cells, boolean foreign, String call) {
    int count = cells.get(refs);
    if (count == 0) {
      cells.crash(doublePut, () -> call + ": its last reference is gone already");
      return 0;
    }
    if (foreign) {
      cells.set(notes, cells.get(notes) - FOREIGN);
    } else if (own(cells) == 0) {
      // The kernel notices nothing yet: a use after free by the owner may follow.
      cells.violate(doublePut, () -> call + " drops a reference that is somebody else's");
    }
    cells.set(refs, count - 1);
    if (count > 1) {
      return 0;
    }
    kernel.mightSleep(cells, "the last " + call);
    cells.set(notes, cells.get(notes) | RELEASING);
    return 1;
  }

  /** The end of the release function. */
  void free() {
    machine.take(
        KernelFact.DEVICE_PUT.step(
            name + " is freed",
            cells -> {
              cells.set(notes, 0);
              return 0;
            }));
  }

  void checkAccess(Cells cells, String what) {
    if (isFreed(cells)) {
      cells.crash(useAfterPut, () -> what + ": " + name + " is freed");
    }
  }

  boolean isFreed(Cells cells) {
    return cells.get(refs) == 0 && (cells.get(notes) & RELEASING) == 0;
  }

  int count(Cells cells) {
    return cells.get(refs);
  }

  int own(Cells cells) {
    return cells.get(refs) - cells.get(notes) / FOREIGN;
  }
}
