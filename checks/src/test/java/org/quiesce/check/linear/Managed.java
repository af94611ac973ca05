package org.quiesce.check.linear;

import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Step;

/**
 * A device on a bus, a driver that user space binds and unbinds, and devres entries of two actions:
 * the probe adds the first.
 */
final class Managed {
  private static final int ACTIONS = 2;
  private static final int MOST_ENTRIES = 16;
  private static final int MOST_CALLERS = 8;

  /** What one kernel holds. */
  private static final class Parts {
    private final Kernel kernel;
    private final Driver driver;
    private final BusDevice dev;
    private final DevresAction[] actions = new DevresAction[ACTIONS];

    /** How often an action has run. */
    private final int[] runs = new int[ACTIONS];

    /** What ran in a thread's current operation; each writes only its own. */
    private final String[] ran = new String[MOST_CALLERS];

    Parts(Kernel kernel) {
      this.kernel = kernel;
      Bus bus = new Bus(new DriverCore(kernel, Faults.none(kernel), false), (drv, dev) -> true);
      this.driver =
          new Driver(bus, "driver", false, null, it -> new Driver.Callbacks(this::probe, () -> {}));
      this.dev = new BusDevice(bus, "dev", null, MOST_ENTRIES, () -> {});
      for (int i = 0; i < ACTIONS; i++) {
        int number = i;
        actions[i] = new DevresAction(kernel, "action " + i, () -> free(number));
      }
      dev.register(true);
      driver.register();
    }

    private int probe() {
      return dev.devres().addAction(actions[0]);
    }

    private void free(int action) {
      kernel
          .machine()
          .take(
              Step.of(
                  "action " + action,
                  cells -> {
                    runs[action]++;
                    ran[cells.thread()] += action;
                    return 0;
                  }));
    }

    private int add(int action) {
      return dev.driver() == null ? -1 : dev.devres().addAction(actions[action]);
    }
  }

  private final Sessions<Parts> sessions = new Sessions<>(Parts::new);

  /** A write to {@code bind}: its error. */
  int bind() {
    return sessions.call(on -> on.driver.bindStore(on.dev));
  }

  /** A write to {@code unbind}: the actions that it ran, in order. */
  String unbind() {
    return sessions.call(
        on -> {
          on.ran[sessions.me()] = "";
          on.driver.unbindStore(on.dev);
          return on.ran[sessions.me()];
        });
  }

  /** A write to {@code unbind}: its error. */
  int unbindStore() {
    return sessions.call(on -> on.driver.unbindStore(on.dev));
  }

  /** Somebody who found the device bound adds an entry, under device_lock; -1 if it is not. */
  int add(int action) {
    return sessions.call(
        on -> {
          on.dev.lock().lock();
          int error = on.add(action);
          on.dev.lock().unlock();
          return error;
        });
  }

  /** The same without the lock: an unbind may come between, or be under way. */
  int brokenAdd(int action) {
    return sessions.call(on -> on.add(action));
  }

  boolean remove(int action) {
    return sessions.call(on -> on.dev.devres().removeAction(on.actions[action]));
  }

  /** Calls the action and then drops the entry, which an unbind may have run meanwhile. */
  boolean brokenRelease(int action) {
    return sessions.call(
        on -> {
          on.ran[sessions.me()] = "";
          on.free(action);
          return on.dev.devres().removeAction(on.actions[action]);
        });
  }

  boolean release(int action) {
    return sessions.call(
        on -> {
          on.ran[sessions.me()] = "";
          return on.dev.devres().releaseAction(on.actions[action]);
        });
  }

  /** {@code dev->driver}, without the lock. */
  boolean hasDriver() {
    return sessions.call(on -> on.dev.driver() != null);
  }

  /** How often an action has run. */
  int runs(int action) {
    return sessions.call(on -> on.runs[action]);
  }
}
