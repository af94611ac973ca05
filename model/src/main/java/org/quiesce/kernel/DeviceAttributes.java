package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * {@code device_remove_attrs}: the attributes of a device in sysfs. Removing them waits for show
 * and store functions that run; later ones find nothing.
 *
 * <p>Source: drivers/base/core.c, fs/kernfs/dir.c (kernfs_drain).
 */
public final class DeviceAttributes {
  private final Machine machine;
  private final String dev;
  private final int present;
  private final ThreadCounts readers;

  DeviceAttributes(Machine machine, String dev) {
    this.machine = machine;
    this.dev = dev;
    this.present = machine.cell(null, 0, Integer::toString);
    this.readers = new ThreadCounts(machine, null);
  }

  /** Part of the step by which the device is added. */
  void add(Cells cells) {
    cells.set(present, 1);
  }

  void remove(String call) {
    step(call + " removes attributes", cells -> set(cells, 0));
    machine.take(
        KernelFact.ATTRIBUTES_DRAIN.when(
            call + " waits for readers",
            readers::isEmpty,
            cells -> 0,
            Step.waitingFor(readers::mask, () -> "the readers of attributes of " + dev)));
  }

  private int set(Cells cells, int value) {
    cells.set(present, value);
    return 0;
  }

  /**
   * Begins a show or store function; false if the attributes are gone. If true, to be followed by
   * {@link #leave}.
   */
  public boolean enter() {
    return step(
            "enters an attribute of " + dev,
            cells -> {
              if (cells.get(present) == 0) {
                return 0;
              }
              readers.enter(cells);
              return 1;
            })
        != 0;
  }

  /** The end of a show or store function. */
  public void leave() {
    step(
        "leaves an attribute of " + dev,
        cells -> {
          readers.leave(cells);
          return 0;
        });
  }

  private int step(String what, Step.Effect effect) {
    return machine.take(KernelFact.ATTRIBUTES_DRAIN.step(what, effect));
  }
}
