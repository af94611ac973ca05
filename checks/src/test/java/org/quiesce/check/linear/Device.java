package org.quiesce.check.linear;

import java.util.function.Consumer;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.PciDev;
import org.quiesce.machine.Cells;

/**
 * A {@link PciDev} on a machine of its own. Whoever drops a reference is told whether that freed
 * the device.
 */
final class Device {
  private static final int MOST_CALLERS = 8;

  /** What one kernel holds. */
  private static final class Parts {
    private final PciDev pdev;

    /** Whether a thread's last drop was the last of all; each writes only its own. */
    private final boolean[] freed = new boolean[MOST_CALLERS];

    Parts(Kernel kernel) {
      this.pdev = new PciDev(kernel, "pdev", true);
      pdev.onFree(this::dropped);
    }

    private int dropped(Cells cells) {
      freed[cells.thread()] = pdev.isFreed(cells);
      return 0;
    }
  }

  private final Sessions<Parts> sessions = new Sessions<>(Parts::new);

  private boolean drop(Consumer<Parts> how) {
    return sessions.call(
        on -> {
          how.accept(on);
          return on.freed[sessions.me()];
        });
  }

  /** {@code pci_dev_get} by the driver. */
  int get() {
    return sessions.call(
        on -> {
          on.pdev.get();
          return 0;
        });
  }

  /** {@code pci_dev_put} by the driver. */
  boolean put() {
    return drop(on -> on.pdev.put());
  }

  /** Hot-unplug: the device model's own reference. */
  boolean unplug() {
    return drop(on -> on.pdev.unplug(on::dropped));
  }

  /** Somebody else's reference; false if the device is gone. */
  boolean find() {
    return sessions.call(on -> on.pdev.callerGet(cells -> 0, cells -> 0));
  }

  /** The end of what {@link #find} found. */
  boolean forget() {
    return drop(on -> on.pdev.callerPut(on::dropped));
  }
}
