package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Devres;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** {@link Devres}: entries come and go while the driver is unbound. */
public final class DevresRaces {
  private DevresRaces() {}

  /** A device that is bound, and user space that unbinds it. */
  abstract static class Bound extends PrimitiveRace {
    private static final int MOST_ENTRIES = 2;

    BusDevice dev;
    Devres devres;
    DevresAction action;
    boolean done;
    private int runs;
    private Kernel kernel;
    private Step step;

    @Override
    void setUp(Kernel kernel, Program program) {
      this.kernel = kernel;
      Bus bus = new Bus(new DriverCore(kernel, Faults.none(kernel), false), (drv, on) -> true);
      Driver driver =
          new Driver(bus, "driver", false, null, on -> new Driver.Callbacks(() -> 0, () -> {}));
      dev = new BusDevice(bus, "dev", null, MOST_ENTRIES, () -> {});
      devres = dev.devres();
      step =
          Step.of(
              "action",
              cells -> {
                runs++;
                return 0;
              });
      action = new DevresAction(kernel, "action", () -> kernel.machine().take(step));
      dev.register(true);
      driver.register();
      program.thread("unbind", () -> driver.unbindStore(dev));
      program.thread("other", () -> done = other());
    }

    /** What is done meanwhile: whether it succeeded. */
    abstract boolean other();

    final void runAction() {
      kernel.machine().take(step);
    }

    final String added() {
      return end(() -> (done ? "added" : "refused") + ", run " + runs);
    }

    final String removed() {
      return end(() -> (done ? "removed" : "not removed") + ", run " + runs);
    }
  }

  /** devm_add_action() under device_lock, to a device that is bound. */
  @JCStressTest
  @State
  @Outcome(
      id = {"added, run 1", "refused, run 0"},
      expect = Expect.ACCEPTABLE,
      desc = "Added in time, or not at all.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "An entry that nobody runs.")
  public static class AddUnderTheLock extends Bound {
    @Override
    boolean other() {
      dev.lock().lock();
      boolean added = dev.driver() != null && devres.addAction(action) == 0;
      dev.lock().unlock();
      return added;
    }

    @Actor
    public void unbinds() {
      left();
    }

    @Actor
    public void somebody() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = added();
    }
  }

  /** The same without the lock: the list may be gone, although there is a driver. */
  @JCStressTest
  @State
  @Outcome(
      id = {"added, run 1", "refused, run 0"},
      expect = Expect.ACCEPTABLE,
      desc = "Added in time, or not at all.")
  @Outcome(
      id = "violated no-devres-after-release",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "An entry that nobody runs.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class AddWithoutTheLock extends Bound {
    /** What it does between the look and the addition. */
    private static final int READS = 4;

    @Override
    boolean other() {
      if (dev.driver() == null) {
        return false;
      }
      for (int i = 0; i < READS; i++) {
        dev.access("a field");
      }
      return devres.addAction(action) == 0;
    }

    @Actor
    public void unbinds() {
      left();
    }

    @Actor
    public void somebody() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = added();
    }
  }

  /** devm_remove_action(): whoever takes the entry off the list has it. */
  @JCStressTest
  @State
  @Outcome(
      id = {"removed, run 0", "not removed, run 1"},
      expect = Expect.ACCEPTABLE,
      desc = "Run once, or removed.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Run although removed, or neither.")
  public static class Remove extends Bound {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      devres.addAction(action);
    }

    @Override
    boolean other() {
      return devres.removeAction(action);
    }

    @Actor
    public void unbinds() {
      left();
    }

    @Actor
    public void somebody() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = removed();
    }
  }

  /** The action is called by hand, and its entry removed after it. */
  @JCStressTest
  @State
  @Outcome(id = "removed, run 1", expect = Expect.ACCEPTABLE, desc = "Run once.")
  @Outcome(id = "not removed, run 2", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Run twice.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "Anything else.")
  public static class RunThenRemove extends Bound {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      devres.addAction(action);
    }

    @Override
    boolean other() {
      runAction();
      return devres.removeAction(action);
    }

    @Actor
    public void unbinds() {
      left();
    }

    @Actor
    public void somebody() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = removed();
    }
  }
}
