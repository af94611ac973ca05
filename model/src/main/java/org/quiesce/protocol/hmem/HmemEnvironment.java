package org.quiesce.protocol.hmem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * All that surrounds the protocol: devices and drivers, both modules, the list of ranges, regions;
 * and, through {@link Decisions}, the bookkeeping of its properties.
 *
 * <p>Whether a range meets a CXL window does not change; whether a region contains it does, when
 * the scenario commits or decommits one. Every range is Soft Reserved. {@code request_module} does
 * nothing.
 */
public final class HmemEnvironment {
  /**
   * What a scenario asks of the environment.
   *
   * @param hosts number of hp devices
   * @param ranges the ranges, in the order of a walk
   * @param failures how many calls may fail in one execution
   * @param mayFail which calls, by what a trace shows
   */
  public record Options(
      int hosts, List<HmemRange.Spec> ranges, int failures, Predicate<String> mayFail) {}

  /** A callback of {@code walk_hmem_resources}: anything but 0 ends the walk. */
  @FunctionalInterface
  public interface WalkCallback {
    int at(HmemHost host, HmemRange range);
  }

  /**
   * A kworker of the deferral.
   *
   * @param turn waits for an item and runs it
   */
  public record Worker(String name, Runnable turn) {}

  private final Machine machine;
  private final Options options;
  private final Faults faults;
  private final DriverCore core;
  private final KernelModule daxHmem;
  private final KernelModule daxCxl;
  private final HmemDevices devices;
  private final Mutex resourceLock;
  private final Workqueue systemLongWq;
  private final WorkStruct cxlWork;
  private final List<Worker> workers = new ArrayList<>();
  private final HmemEvents events;
  private final Decisions decisions;
  private final Children children;
  private final Deferrals deferrals;
  private final Walks walks;
  private final int inversion;
  private final int leaked;

  private @Nullable HmemDeferral revision;
  private ToIntBiFunction<Cells, HmemHost> kept = (cells, host) -> 0;

  public HmemEnvironment(Kernel kernel, Options options) {
    this.machine = kernel.machine();
    this.options = options;
    this.faults = new Faults(kernel, options.failures(), options.mayFail());
    this.core = new DriverCore(kernel, faults, false);
    this.daxHmem = new KernelModule(kernel, "dax_hmem", HmemRules.NO_WORK_AFTER_UNREGISTER);
    this.daxCxl = new KernelModule(kernel, "dax_cxl", HmemRules.NO_WORK_AFTER_UNREGISTER);
    this.events = new HmemEvents(machine);
    this.devices = new HmemDevices(core, kernel, options, daxHmem, daxCxl, new Called());
    this.decisions = new Decisions(machine, events, devices.hosts());
    this.deferrals = new Deferrals(machine, events, decisions, devices.hosts());
    this.resourceLock = new Mutex(kernel, "hmem_resource_lock");
    this.walks = new Walks(machine, this, resourceLock, devices, decisions, deferrals);
    this.systemLongWq = new Workqueue(kernel, "system_long_wq");
    this.cxlWork =
        new WorkStruct(
            kernel, "cxl_dax_work", () -> machine.run("X", revision()::cxlDriverRegister), daxCxl);
    this.inversion = machine.rule(Rules.NO_LOCK_INVERSION);
    this.leaked = machine.rule(HmemRules.NO_LEAKED_REFERENCE);
    cxlWork.observe(
        Deferrals.observer(
            cells -> {
              if (deferrals.isIdle(cells)) {
                events.reach(cells, HmemEvents.CXL_FOUND_IDLE);
              }
            },
            cells -> {}));
    observe(systemLongWq);
    devices.hosts().forEach(deferrals::watch);
    this.children = new Children(machine, faults, decisions, deferrals);
  }

  private HmemDeferral revision() {
    return Objects.requireNonNull(revision);
  }

  private void step(KernelFact fact, String what, Consumer<Cells> effect) {
    machine.take(fact.action(what, effect));
  }

  // --- Setting up

  public Options options() {
    return options;
  }

  /** Connects the revision under test. */
  public void observe(HmemDeferral revisionUnderTest) {
    this.revision = revisionUnderTest;
  }

  /** Connects a workqueue that deferrals are queued on. */
  public void observe(Workqueue queue) {
    deferrals.observe(queue);
  }

  /**
   * Connects a work item that decides ranges.
   *
   * @param host whose, and in whose memory the item is; null if it is a static one for all
   * @param usesText whether, pending or running, it would use text or data of dax_hmem
   */
  public void deferral(WorkStruct work, @Nullable HmemHost host, Predicate<Cells> usesText) {
    deferral(work, host, usesText, cells -> {});
  }

  /** As {@link #deferral(WorkStruct, HmemHost, Predicate)}, with a check when the item starts. */
  public void deferral(
      WorkStruct work,
      @Nullable HmemHost host,
      Predicate<Cells> usesText,
      Consumer<Cells> atStart) {
    deferrals.add(work, host, usesText, atStart);
  }

  /** Adds a kworker of the deferral. */
  public void worker(String name, Runnable turn) {
    workers.add(new Worker(name, turn));
  }

  List<Worker> workers() {
    return workers;
  }

  void workerIs(int thread) {
    deferrals.workerIs(thread);
  }

  /** The failures that the scenario injects. */
  public Faults faults() {
    return faults;
  }

  /** The hp devices. */
  public List<HmemHost> hosts() {
    return devices.hosts();
  }

  /** The range of that name. */
  HmemRange range(String name) {
    return devices.hosts().stream()
        .flatMap(host -> host.ranges().stream())
        .filter(one -> one.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no range " + name));
  }

  DriverCore core() {
    return core;
  }

  /** The module under test. */
  public KernelModule daxHmem() {
    return daxHmem;
  }

  /** The module of the CXL dax driver. */
  public KernelModule daxCxl() {
    return daxCxl;
  }

  HmemDevices devices() {
    return devices;
  }

  /** {@code hmem_resource_lock}. */
  public Mutex resourceLock() {
    return resourceLock;
  }

  Decisions decisions() {
    return decisions;
  }

  /** {@code system_long_wq}. */
  public Workqueue systemLongWq() {
    return systemLongWq;
  }

  /** The work item of dax_cxl that registers its driver. */
  public WorkStruct cxlWork() {
    return cxlWork;
  }

  // --- What the driver core calls

  private final class Called implements HmemDevices.Callbacks {
    @Override
    public Driver.Callbacks platform(HmemHost host) {
      return new Driver.Callbacks(() -> probe(host), () -> unbinding(host));
    }

    @Override
    public Driver.Callbacks child(HmemRange.Child child) {
      return new Driver.Callbacks(
          () -> revision().childProbe(child), () -> release(child.range(), child.owner()));
    }

    @Override
    public Driver.Callbacks region(HmemRange range) {
      return new Driver.Callbacks(
          () -> revision().cxlProbe(range), () -> release(range, HmemRange.CXL));
    }

    @Override
    public void hostReleased(BusDevice hp) {
      step(
          KernelFact.DEVICE_PUT,
          "hmem_platform_release",
          cells -> {
            if (deferrals.isWorker(cells)) {
              events.reach(cells, HmemEvents.LAST_PUT_BY_WORK);
            }
          });
    }
  }

  private int probe(HmemHost host) {
    int error = revision().platformProbe(host);
    if (error != 0) {
      step(
          KernelFact.PROBE_FAILED,
          "the probe of " + host + " failed",
          cells -> {
            if (decisions.isUndecided(cells, host)) {
              events.reach(cells, HmemEvents.PROBE_FAILED_QUEUED);
            }
            decisions.forget(cells, host);
          });
    }
    return error;
  }

  private void unbinding(HmemHost host) {
    step(
        KernelFact.DEVICE_RELEASE_DRIVER,
        "remove(" + host + ")",
        cells -> {
          if (decisions.isUndecided(cells, host)) {
            events.reach(cells, HmemEvents.UNBIND_BEFORE);
          } else if (decisions.isMade(cells, host)) {
            events.reach(cells, HmemEvents.UNBIND_AFTER);
          }
          decisions.forget(cells, host);
        });
  }

  /** {@code release_resource()}: the claim of one owner ends. */
  public void release(HmemRange range, int owner) {
    step(
        KernelFact.RESOURCE_RELEASE,
        "dax region of " + range + " is released",
        cells -> decisions.release(cells, range, owner));
  }

  // --- What the driver calls

  /** {@code wait_for_device_probe()}: no lock that a counted probe needs may be held. */
  public void waitForDeviceProbe() {
    step(
        KernelFact.WAIT_FOR_DEVICE_PROBE,
        "wait_for_device_probe",
        cells -> {
          int me = 1 << cells.thread();
          for (HmemHost host : devices.hosts()) {
            if (host.dev().lock().holders(cells) == me) {
              cells.violate(
                  inversion, () -> "wait_for_device_probe under device_lock(" + host + ")");
            }
          }
          if (resourceLock.holders(cells) == me) {
            cells.violate(inversion, () -> "wait_for_device_probe under hmem_resource_lock");
          }
        });
    core.waitForDeviceProbe();
  }

  /** {@code walk_hmem_resources(host, fn)}: 0, or what ended the walk. */
  public int walk(HmemHost host, WalkCallback callback) {
    return walks.walk(host, callback);
  }

  /** Walks written out. */
  public Walks walks() {
    return walks;
  }

  /** {@code cxl_region_contains_resource(res)}: a snapshot. */
  public boolean isContained(HmemRange range) {
    return machine.take(
            KernelFact.CXL_REGION_CONTAINS.step(
                "cxl_region_contains(" + range + ")",
                cells -> decisions.contains(cells, range, deferrals.isWorker(cells))))
        != 0;
  }

  /** Whether the scenario lets a call fail. */
  public boolean mayFail(String call) {
    return faults.mayFail(call);
  }

  /** The calls that make a child of hp. */
  public Children children() {
    return children;
  }

  /**
   * {@code alloc_dax_region()}: claims the range for hmem in the tree of dax regions; 0 or -EBUSY.
   *
   * @param tree false for a claim that nobody else is tested against
   */
  public int allocDaxRegion(HmemRange range, int owner, boolean tree) {
    return machine.take(
        KernelFact.RESOURCE_REQUEST.step(
            "alloc_dax_region(" + range + ")",
            cells ->
                decisions.claim(cells, range, owner, tree, deferrals.isWorker(cells))
                    ? 0
                    : -Errno.EBUSY));
  }

  /**
   * {@code devm_create_dev_dax()} on a range that was claimed before, or is claimed now and tested
   * against nobody; whether it is there.
   */
  public boolean createDevDax(HmemRange range, int owner) {
    return machine.take(
            KernelFact.RESOURCE_REQUEST.step(
                "devm_create_dev_dax(" + range + ")",
                cells ->
                    decisions.owns(cells, range, owner)
                            || decisions.claim(
                                cells, range, owner, false, deferrals.isWorker(cells))
                        ? 1
                        : 0))
        != 0;
  }

  /** The bit of a device in the mask of a range's owners; 0 if it has nothing to do with it. */
  public int ownerBit(BusDevice dev, HmemRange range) {
    return devices.ownerBit(dev, range);
  }

  /** The dax device of the region that may cover a range. */
  public BusDevice region(HmemRange range) {
    return devices.region(range);
  }

  /** {@code platform_driver_register(&dax_hmem_platform_driver)}: probes hp at once. */
  public int registerPlatformDriver() {
    return devices.platformDriver().register();
  }

  /** {@code platform_driver_unregister(&dax_hmem_platform_driver)}: unbinds hp. */
  public void unregisterPlatformDriver() {
    devices.platformDriver().unregister();
  }

  /** {@code platform_driver_register(&dax_hmem_driver)}. */
  public int registerHmemDriver() {
    int error = devices.hmemDriver().register();
    if (error != 0) {
      step(
          KernelFact.DRIVER_REGISTER,
          "dax_hmem_driver is not registered",
          cells -> {
            if (!deferrals.isIdle(cells)) {
              events.reach(cells, HmemEvents.INIT_FAILED_QUEUED);
            }
          });
    }
    return error;
  }

  /** {@code platform_driver_unregister(&dax_hmem_driver)}. */
  public void unregisterHmemDriver() {
    devices.hmemDriver().unregister();
  }

  /** {@code cxl_driver_register(&cxl_dax_region_driver)}. */
  public int registerCxlDriver() {
    step(
        KernelFact.DRIVER_REGISTER, "cxl_driver_register(cxl_dax_region)", decisions::cxlRegisters);
    return devices.cxlDriver().register();
  }

  /** {@code cxl_driver_unregister(&cxl_dax_region_driver)}. */
  public void unregisterCxlDriver() {
    devices.cxlDriver().unregister();
  }

  /** Runs text of dax_hmem from a work item that is not its own: through a function pointer. */
  public void runText(String what, Runnable function) {
    step(
        KernelFact.MODULE_TEXT_FREED,
        what + " is called",
        cells -> daxHmem.enter(cells, () -> what));
    function.run();
    step(KernelFact.MODULE_TEXT_FREED, what + " returns", daxHmem::leave);
  }

  /** A parameter of the scenario that the revision leaves open: both ways are tried. */
  public boolean eitherWay(String question) {
    return machine.take(Step.choice(question, 2, Cells::choice)) != 0;
  }

  int initModule() {
    int error = revision().moduleInit();
    if (error != 0) {
      step(
          KernelFact.MODULE_INIT,
          "dax_hmem_init failed",
          cells -> deferrals.requireIdle(cells, "the failed init of dax_hmem returned"));
    }
    return error;
  }

  void exitModule() {
    step(KernelFact.MODULE_DELETE, "dax_hmem_exit", deferrals::exitBegins);
    revision().moduleExit();
    step(
        KernelFact.MODULE_DELETE,
        "dax_hmem_exit returned",
        cells -> deferrals.requireIdle(cells, "the exit of dax_hmem returned"));
  }

  // --- What a scenario's threads tell

  void bindBegins(Cells cells, HmemHost host) {
    deferrals.bindBegins(cells, host);
  }

  void reach(Cells cells, String event) {
    events.reach(cells, event);
  }

  boolean isAnyMade(Cells cells) {
    return devices.hosts().stream().anyMatch(host -> decisions.isMade(cells, host));
  }

  /** Whether no deferral is queued or running; for guards. */
  boolean isIdle(Cells cells) {
    return deferrals.isIdle(cells);
  }

  /**
   * Tells how many pointers to hp the module keeps in data of its own, each of which may own a
   * reference: who still has a pointer can still drop it, and exit may be what does.
   */
  public void keeps(ToIntBiFunction<Cells, HmemHost> pointers) {
    kept = pointers;
  }

  /** What is kept while the module is there; its pointers go with it. */
  private int kept(Cells cells, HmemHost host) {
    return daxHmem.isFreed(cells) ? 0 : kept.applyAsInt(cells, host);
  }

  /** What must hold when all is quiet. */
  void checkQuiet(Cells cells) {
    decisions.checkQuiet(cells, devices.cxlDriver().isRegistered(cells), faults);
    for (HmemHost host : devices.hosts()) {
      BusDevice dev = host.dev();
      if (dev.isDead(cells)) {
        events.reach(cells, HmemEvents.REMOVED);
      }
      if (dev.ownReferences(cells) > kept(cells, host)) {
        cells.violate(leaked, () -> "a reference on " + host + " is never dropped");
      }
      Children.checkQuiet(cells, host, leaked);
    }
  }
}
