package org.quiesce.translate.small;

import java.util.List;
import java.util.stream.IntStream;
import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Workqueue;

/** A device without driver, some more for the sources to make, and a queue. */
public final class SmallEnvironment {
  private final Faults faults;
  private final Bus bus;
  private final BusDevice dev;
  private final List<Workqueue> queues;

  /** With at most so many failures of {@code kzalloc()}. */
  public SmallEnvironment(Kernel kernel, int failures) {
    this.faults = new Faults(kernel, failures, call -> call.startsWith("kzalloc"));
    this.bus =
        new Bus(new DriverCore(kernel, Faults.none(kernel), false), (driver, device) -> false);
    this.dev = new BusDevice(bus, "dev", null, 4, () -> {});
    this.queues =
        IntStream.range(0, 1).mapToObj(i -> Workqueue.orderedLater(kernel, "queue" + i)).toList();
    dev.register(true);
  }

  Faults faults() {
    return faults;
  }

  Bus bus() {
    return bus;
  }

  BusDevice dev() {
    return dev;
  }

  /** The queues that the sources may allocate. */
  public List<Workqueue> queues() {
    return queues;
  }
}
