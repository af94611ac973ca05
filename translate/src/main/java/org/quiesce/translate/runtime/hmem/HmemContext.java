package org.quiesce.translate.runtime.hmem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.IntVar;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.protocol.hmem.HmemHost;
import org.quiesce.protocol.hmem.HmemRange;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Fn;

/** What the units of one hmem-deferral translation share. */
public final class HmemContext extends Context {
  /** A device that may be made for a range, and its host. */
  record Made(HmemHost host, HmemRange.Child child) {}

  private final HmemEnvironment env;
  private final HmemDevices devices;
  private final List<Made> made = new ArrayList<>();
  private final Map<BusDevice, Made> madeAt = new LinkedHashMap<>();
  private final Map<BusDevice, HmemPlatform> platforms = new LinkedHashMap<>();
  private final Map<DevresActionKey, DevresAction> actions = new LinkedHashMap<>();
  private @Nullable Workqueue queue;
  private @Nullable Runnable cxlFunction;

  private record DevresActionKey(Fn function, @Nullable Object argument) {}

  /** For one program. */
  public HmemContext(Kernel kernel, HmemEnvironment env) {
    super(kernel);
    this.env = env;
    this.devices = new HmemDevices(this);
    for (HmemHost host : env.hosts()) {
      for (HmemRange range : host.ranges()) {
        for (HmemRange.Child child : range.children()) {
          made.add(new Made(host, child));
          madeAt.put(child.dev(), made.get(made.size() - 1));
        }
      }
    }
    env.keeps(
        (cells, host) ->
            kept(
                cells,
                value ->
                    value instanceof DevRef dev && host.dev().equals(dev.owner())
                        || value instanceof HmemPlatform platform && platform.host().equals(host)));
  }

  HmemEnvironment env() {
    return env;
  }

  // --- Devices

  @Override
  protected HmemDevices devices() {
    return devices;
  }

  /** {@code struct device *} of hp. */
  public DevRef dev(HmemHost host) {
    return new DevRef(host.dev());
  }

  /** {@code struct device *} of a child. */
  public DevRef dev(HmemRange.Child child) {
    return new DevRef(child.dev());
  }

  /** {@code struct device *} of the dax device of a region. */
  public DevRef region(HmemRange range) {
    return new DevRef(env.region(range));
  }

  Made childAt(BusDevice dev) {
    Made found = madeAt.get(dev);
    if (found == null) {
      throw notModelled(dev.toString(), "a device that is no child of hp");
    }
    return found;
  }

  /** The id of a child: from 1, because 0 as a pointer is NULL. */
  long idOf(HmemRange.Child child) {
    return made.indexOf(childAt(child.dev())) + 1L;
  }

  Made childOf(long id) {
    if (id < 1 || id > made.size()) {
      throw notModelled("platform_device_alloc", "an id that memregion_alloc() did not give");
    }
    return made.get((int) id - 1);
  }

  HmemHost hostAt(BusDevice dev) {
    return env.hosts().stream()
        .filter(host -> host.dev().equals(dev))
        .findFirst()
        .orElseThrow(() -> notModelled(dev.toString(), "a walk for a device that is no hp"));
  }

  HmemHost hostOf(HmemRange range) {
    return env.hosts().stream()
        .filter(host -> host.ranges().contains(range))
        .findFirst()
        .orElseThrow();
  }

  /** All ranges, in one order. */
  List<HmemRange> ranges() {
    return env.hosts().stream().flatMap(host -> host.ranges().stream()).toList();
  }

  @Override
  protected DevresAction action(Fn function, @Nullable Object argument) {
    return actions.computeIfAbsent(
        new DevresActionKey(function, argument),
        key ->
            new DevresAction(
                kernel(),
                function + "(" + nameOf(argument) + ")",
                () -> function.call(new @Nullable Object[] {argument})));
  }

  private String nameOf(@Nullable Object argument) {
    if (argument instanceof Long id && id >= 1 && id <= made.size()) {
      return "id of " + made.get(id.intValue() - 1).child();
    }
    return argument instanceof DevRef dev ? String.valueOf(dev.owner()) : String.valueOf(argument);
  }

  // --- Modules, locks, work

  @Override
  protected @Nullable KernelModule module(String name) {
    return switch (name) {
      case "dax_hmem" -> env.daxHmem();
      case "dax_cxl" -> env.daxCxl();
      default -> null;
    };
  }

  @Override
  protected Faults faults() {
    return env.faults();
  }

  @Override
  protected Mutex mutex(String name) {
    return name.equals("hmem_resource_lock") ? env.resourceLock() : super.mutex(name);
  }

  /** The work item of dax_cxl is the environment's, which runs the function that it is given. */
  @Override
  protected WorkStruct work(String name, Runnable function, String module) {
    if (!module.equals("dax_cxl")) {
      return super.work(name, function, module);
    }
    if (cxlFunction != null) {
      throw notModelled(name, "a second work item of dax_cxl");
    }
    cxlFunction = function;
    return env.cxlWork();
  }

  /** Runs the function of dax_cxl's work item. */
  public void runCxlWork() {
    if (cxlFunction == null) {
      throw notModelled("dax_cxl", "a work item without function");
    }
    cxlFunction.run();
  }

  /**
   * A work item that decides ranges. What built-in code runs uses the module only when it calls it,
   * which is observed.
   */
  @Override
  protected void watch(WorkStruct work, String module) {
    if (!module.equals("dax_cxl")) {
      env.deferral(work, null, cells -> !module.isEmpty());
      env.worker("kworker", work::process);
    }
  }

  /** One ordered queue, which module init allocates. */
  @Override
  protected List<Workqueue> workqueues(String function) {
    if (queue != null) {
      throw notModelled(function, "a second workqueue");
    }
    Workqueue declared = Workqueue.orderedLater(kernel(), "dax_hmem_wq");
    declared.reportQueueingAfterDestroy();
    env.observe(declared);
    queue = declared;
    return List.of(declared);
  }

  @Override
  protected @Nullable Workqueue allocateQueue(List<Workqueue> declared, String where) {
    Workqueue next = declared.get(0);
    if (!env.mayFail("alloc_workqueue")) {
      next.alloc();
      return next;
    }
    return next.allocOrFail() ? next : null;
  }

  /**
   * Makes {@code struct hmem_platform_device} for every hp; for sources that use it.
   *
   * @param run what the worker runs for an item, which calls the function in it
   */
  public void declarePlatforms(Function<WorkStruct, Runnable> run) {
    for (HmemHost host : env.hosts()) {
      WorkStruct[] work = new WorkStruct[1];
      work[0] =
          new WorkStruct(kernel(), host + ".work", () -> run.apply(work[0]).run(), env.daxHmem());
      declareFunction(work[0]);
      IntVar didProbe = new IntVar(machine(), host + ".did_probe", 0);
      HmemPlatform platform = new HmemPlatform(host, dev(host), work[0], didProbe);
      machine().intern(platform);
      platforms.put(host.dev(), platform);
      embed(work[0], "hmem_platform_device.work", platform);
      embed(host.dev(), "hmem_platform_device.pdev", platform);
      env.deferral(work[0], host, cells -> true);
      if (queue == null) {
        env.worker("kworker-" + host, work[0]::process);
      } else {
        queue.serves(work[0]);
      }
    }
    if (queue != null) {
      env.worker("kworker", queue::process);
    }
  }

  /** {@code module_cxl_driver()}: the init of a module that is only a driver. */
  public int registerCxlDriver() {
    return env.registerCxlDriver();
  }

  /** Its exit. */
  public void unregisterCxlDriver() {
    env.unregisterCxlDriver();
  }

  HmemPlatform platformAt(BusDevice dev) {
    HmemPlatform found = platforms.get(dev);
    if (found == null) {
      throw notModelled(dev.toString(), "to_hmem_platform_device() of a device that is no hp");
    }
    return found;
  }
}
