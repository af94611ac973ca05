package org.quiesce.translate.runtime;

import org.quiesce.kernel.BusDevice;
import org.quiesce.machine.Machine;
import org.quiesce.machine.RefVar;

/** What sources store in a {@code struct device}, apart from what the core keeps there. */
final class DeviceCells {
  final RefVar<DevRef> parent;
  final RefVar<Fn> release;

  DeviceCells(Machine machine, BusDevice device) {
    this.parent = new RefVar<>(machine, device + ".parent", null);
    this.release = new RefVar<>(machine, device + ".release", null);
  }
}
