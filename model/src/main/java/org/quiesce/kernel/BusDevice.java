package org.quiesce.kernel;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.RefVar;

/**
 * {@code struct device} on a bus: {@code device_initialize}, {@code device_add}, {@code
 * device_del}, {@code get_device}, {@code put_device}, {@code device_lock}, {@code device_attach},
 * {@code device_release_driver}.
 *
 * <p>That {@link #add} returns 0 says nothing about binding: what its probe gave is swallowed. A
 * reference keeps the struct alive and nothing else. After the last put the object may be
 * initialised again, as a new allocation.
 *
 * <p>Not modelled: device links, power management, notifiers, locking of the parent (USB).
 *
 * <p>Source: drivers/base/core.c (device_add, device_del), drivers/base/dd.c.
 */
public final class BusDevice {
  /** Bookkeeping of a property, told inside the steps that bind and unbind the device. */
  public interface Observer {
    /** {@code dev->driver} was set: its probe is about to run. */
    default void probing(Cells cells) {}

    /** The probe has ended: bound, or with a failure and everything undone. */
    default void probed(Cells cells, boolean bound) {}

    /** A driver that was bound is about to be removed. */
    default void unbinding(Cells cells) {}

    /** Code under test reads {@code dev->driver}. */
    default void driverRead(Cells cells) {}
  }

  private static final int ADDED = 1;
  private static final int ON_BUS = 1 << 1;
  private static final int DEAD = 1 << 2;

  private final Kernel kernel;
  private final Machine machine;
  private final Bus bus;
  private final String name;
  private final @Nullable BusDevice parent;
  private final Mutex lock;
  private final DeviceRefs refs;
  private final Devres devres;
  private final Binding binding;
  private final Attaching attaching;
  private final Runnable release;
  private final int life;

  private final DeviceAttributes attributes;

  private int doubleDelete;
  private @Nullable Lifetime home;
  private String sysfsName;

  /** Declares a device that is not allocated yet, whose lock is a class of its own. */
  public BusDevice(
      Bus bus, String name, @Nullable BusDevice parent, int mostDevres, Runnable release) {
    this(bus, name, name, parent, mostDevres, release);
  }

  /**
   * Declares a device that is not allocated yet.
   *
   * @param kind what it is one of: the acquisition order of device_lock is kept by kind
   * @param parent on which {@link #add} takes a reference, or null
   * @param mostDevres how many devres entries it has at most at one time
   * @param release {@code dev->release}: runs after the last put
   */
  public BusDevice(
      Bus bus,
      String name,
      String kind,
      @Nullable BusDevice parent,
      int mostDevres,
      Runnable release) {
    this.kernel = bus.core().kernel();
    this.machine = kernel.machine();
    this.bus = bus;
    this.name = name;
    this.sysfsName = name;
    this.parent = parent;
    this.release = release;
    this.lock =
        new Mutex(kernel, "device_lock(" + name + ")", "device_lock(" + kind + ")", "device");
    this.refs = new DeviceRefs(kernel, name);
    this.devres = new Devres(this, bus.core(), mostDevres);
    this.life = machine.cell(name, 0, BusDevice::describe);
    this.attributes = new DeviceAttributes(machine, name);
    this.doubleDelete = machine.rule(Rules.NO_DOUBLE_DELETE);
    this.binding = new Binding(this, bus.core());
    this.attaching = new Attaching(this, bus, binding);
    lock.checkAccessWith(this::checkAccess);
    bus.declare(this);
  }

  private static String describe(int now) {
    if ((now & DEAD) != 0) {
      return (now & ADDED) != 0 ? "being deleted" : "deleted";
    }
    return (now & ADDED) != 0 ? "added" : "not added";
  }

  /** Sets another name in sysfs: two devices with the same one cannot be there at once. */
  public BusDevice named(String inSysfs) {
    this.sysfsName = inSysfs;
    return this;
  }

  /** Tells which memory it is in, at set-up: an access to it is one to the memory as well. */
  public void livesIn(Lifetime memory) {
    this.home = memory;
  }

  /** Sets the id of the property that a second {@link #del} violates; at set-up. */
  public void deleteTwiceViolates(String rule) {
    this.doubleDelete = machine.rule(rule);
  }

  /** {@code device_lock(dev)}; reports the use of a freed device. */
  public Mutex lock() {
    return lock;
  }

  /** Its attributes in sysfs. */
  public DeviceAttributes attributes() {
    return attributes;
  }

  /** Its managed resources. */
  public Devres devres() {
    return devres;
  }

  /**
   * {@code dev_get_drvdata(dev)}, {@code dev_set_drvdata(dev)}: the core clears it at the end of an
   * unbind. To be asked for while the program is set up.
   */
  public RefVar<Object> drvdata() {
    return binding.drvdata();
  }

  /** Sets who is told of its binding; at most one, while the program is set up. */
  public void observe(Observer who) {
    binding.observe(who);
  }

  Binding binding() {
    return binding;
  }

  Attaching attaching() {
    return attaching;
  }

  /**
   * {@code device_initialize(dev)}: one reference, which {@link #unregister} drops, or {@link #put}
   * if it is the code's under test.
   *
   * @param foreign whether that reference is not the code's under test, so that {@link #put} must
   *     not drop it
   */
  public void initialize(boolean foreign) {
    machine.take(
        KernelFact.DEVICE_INITIALIZE.step(
            "device_initialize(" + name + ")",
            cells -> {
              refs.initialize(cells, foreign);
              cells.set(life, 0);
              devres.endRelease(cells);
              return 0;
            }));
  }

  /**
   * {@code device_add(dev)}: 0, whether or not a driver bound; or negative, with everything undone,
   * and then the caller must {@link #put} it and do nothing else.
   */
  public int add() {
    return machine.call(
        "device_add",
        () -> {
          String call = "device_add(" + name + ")";
          int error =
              bus.core()
                  .faults()
                  .attempt(
                      KernelFact.DEVICE_ADD, call, -Errno.ENOMEM, cells -> insert(cells, call));
          if (error == 0) {
            attaching.attach(true);
          }
          return error;
        });
  }

  private int insert(Cells cells, String call) {
    checkAccess(cells, call);
    kernel.mightSleep(cells, call);
    if (bus.isTaken(cells, sysfsName)) {
      return -Errno.EEXIST;
    }
    if (parent != null) {
      parent.refs.take(cells, true, call);
    }
    cells.set(life, ADDED | ON_BUS);
    attributes.add(cells);
    return 0;
  }

  /** {@code device_register(dev)}: initialises and adds; an error drops the reference. */
  public int register(boolean foreign) {
    initialize(foreign);
    int error = add();
    if (error != 0) {
      putInitial();
    }
    return error;
  }

  /**
   * {@code device_del(dev)}: waits for a probe or remove under way and for readers of attributes,
   * unbinds, releases devres. Must be called once, by somebody who holds a reference.
   */
  public void del() {
    machine.run("device_del", this::delSteps);
  }

  private void delSteps() {
    String call = "device_del(" + name + ")";
    step(KernelFact.DEVICE_DEL, call, cells -> checkDeletable(cells, call));
    lock.lock();
    step(
        KernelFact.DEVICE_DEL,
        "dead = true (" + name + ")",
        cells -> cells.set(life, cells.get(life) | DEAD));
    lock.unlock();
    attributes.remove(call);
    step(
        KernelFact.DEVICE_DEL,
        "bus_remove_device(" + name + ")",
        cells -> cells.set(life, cells.get(life) & ~ON_BUS));
    binding.releaseDriver(null);
    bus.core().deferral().forget(this);
    devres.releaseAll();
    step(KernelFact.DEVICE_DEL, call + " ends", cells -> cells.set(life, cells.get(life) & ~ADDED));
    if (parent != null) {
      parent.putSteps(true);
    }
  }

  private void checkDeletable(Cells cells, String call) {
    checkAccess(cells, call);
    kernel.mightSleep(cells, call);
    int now = cells.get(life);
    if ((now & ADDED) == 0 || (now & DEAD) != 0) {
      cells.crash(doubleDelete, () -> call + ", which is " + describe(now));
    }
  }

  /** {@code device_unregister(dev)}: deletes it and drops the initial reference. */
  public void unregister() {
    del();
    putInitial();
  }

  /** {@code get_device(dev)} by the code under test: the caller must be sure that it is alive. */
  public void get() {
    reference(
        "get_device(" + name + ")", cells -> refs.take(cells, false, "get_device(" + name + ")"));
  }

  /** {@code put_device(dev)} by the code under test; the last one releases the device here. */
  public void put() {
    putSteps(false);
  }

  /** {@code get_device(dev)} by somebody who is not under test; see {@link #putByOther}. */
  public void getByOther() {
    reference("get_device(" + name + ") by another", cells -> take(cells, "get_device"));
  }

  /** {@code put_device(dev)} of the reference that {@link #getByOther} took. */
  public void putByOther() {
    putSteps(true);
  }

  /** {@code put_device(dev)} of the reference that {@link #initialize} gave. */
  public void putInitial() {
    putSteps(refs.initialIsForeign());
  }

  /**
   * Finds it by name, as {@code open} of its character device does: false if it is not there; else
   * with a reference that {@link #putFound} drops.
   */
  public boolean find(String what) {
    return machine.take(
            KernelFact.DEVICE_FIND.step(
                what,
                cells -> {
                  if (!isOnBus(cells)) {
                    return 0;
                  }
                  refs.take(cells, true, what);
                  return 1;
                }))
        != 0;
  }

  /** Drops the reference that {@link #find} took. */
  public void putFound() {
    putSteps(true);
  }

  /** A reference that the core takes, as a part of a step. */
  void take(Cells cells, String what) {
    refs.take(cells, true, what);
  }

  void putSteps(boolean foreign) {
    machine.run(
        "put_device",
        () -> {
          if (refs.drop(foreign)) {
            devres.releaseAll();
            machine.run("release " + name, release);
            refs.free();
          }
        });
  }

  /** {@code device_attach(dev)}: 1 if bound, 0 if no driver took it, or negative. */
  public int attach() {
    return attaching.attach(false);
  }

  /** {@code device_release_driver(dev)}: unbinds whatever driver is bound then. */
  public void releaseDriver() {
    binding.releaseDriver(null);
  }

  /**
   * {@code dev->driver}: a plain read; meaningful under {@link #lock}. Not NULL during probe and
   * remove.
   */
  public @Nullable Driver driver() {
    return binding.readDriver();
  }

  /** {@code dev->driver}, as a part of a step. */
  public @Nullable Driver driver(Cells cells) {
    return binding.driver(cells);
  }

  /** A dereference, such as a field read in an expression. */
  public void access(String what) {
    step(KernelFact.DEVICE_ACCESS, what, cells -> checkAccess(cells, what + "(" + name + ")"));
  }

  /** Part of every step that dereferences the device. */
  public void checkAccess(Cells cells, String what) {
    refs.checkAccess(cells, what);
    if (home != null) {
      home.touch(cells, () -> what);
    }
  }

  /** References on it, whoever holds them; for guards and checks. */
  public int references(Cells cells) {
    return refs.count(cells);
  }

  /** References that the code under test holds; for guards and checks. */
  public int ownReferences(Cells cells) {
    return refs.own(cells);
  }

  /** Whether it is not allocated; for guards and checks. */
  public boolean isFreed(Cells cells) {
    return refs.isFreed(cells);
  }

  /** {@code device_is_registered(dev)}; for guards and checks. */
  public boolean isAdded(Cells cells) {
    return (cells.get(life) & ADDED) != 0;
  }

  /** {@code dev->p->dead}; for guards and checks. */
  public boolean isDead(Cells cells) {
    return (cells.get(life) & DEAD) != 0;
  }

  /** {@code device_is_bound(dev)}: its probe succeeded, its unbind has not ended; for checks. */
  public boolean isBound(Cells cells) {
    return binding.isBound(cells);
  }

  /** Whether {@code remove} or a later part of an unbind is under way; for checks. */
  public boolean isUnbinding(Cells cells) {
    return binding.isUnbinding(cells);
  }

  boolean isOnBus(Cells cells) {
    return (cells.get(life) & ON_BUS) != 0;
  }

  String sysfsName() {
    return sysfsName;
  }

  private void step(KernelFact fact, String what, Consumer<Cells> effect) {
    take(fact, what, Ordering.FULL, effect);
  }

  /** Taking a reference orders nothing. */
  private void reference(String what, Consumer<Cells> effect) {
    take(KernelFact.DEVICE_GET, what, Ordering.NONE, effect);
  }

  private void take(KernelFact fact, String what, Ordering ordering, Consumer<Cells> effect) {
    machine.take(
        fact.step(
                what,
                cells -> {
                  effect.accept(cells);
                  return 0;
                })
            .ordered(ordering));
  }

  @Override
  public String toString() {
    return name;
  }
}
