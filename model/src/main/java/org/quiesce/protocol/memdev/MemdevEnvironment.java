package org.quiesce.protocol.memdev;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;

/**
 * All that surrounds the protocol: the parent and its driver, the cxl bus with its drivers, the
 * host port, slots for memdevs (one for each binding of the parent) and endpoints, the ordered
 * workqueue; and, through {@link MemdevLedger}, the bookkeeping of its properties.
 *
 * <p>Port enumeration, decoders, debugfs and the like are stubs: they dereference what they are
 * given and may fail where the scenario says so.
 */
public final class MemdevEnvironment {
  private final Kernel kernel;
  private final Machine machine;
  private final MemdevOptions options;
  private final Faults faults;
  private final DriverCore core;
  private final Bus pciBus;
  private final Bus cxlBus;
  private final BusDevice parent;
  private final BusDevice host;
  private final Workqueue cxlBusWq;
  private final WorkStruct rescan;
  private final List<CxlDevState> cxldss = new ArrayList<>();
  private final List<CxlMemdev> memdevs = new ArrayList<>();
  private final List<CxlEndpoint> endpoints = new ArrayList<>();
  private final List<DevresAction> debugfs = new ArrayList<>();
  private final List<DevresAction> ports = new ArrayList<>();
  private final List<DevresAction> active = new ArrayList<>();
  private final List<Integer> files = new ArrayList<>();
  private final MemdevEvents events;
  private final MemdevLedger ledger;
  private final int afterShutdown;
  private final int leaked;
  private @Nullable MemdevAttach revision;
  private @Nullable MemdevDrivers drivers;

  public MemdevEnvironment(Kernel kernel, MemdevOptions options) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.options = options;
    Predicate<String> where = options.faults();
    this.faults = where == null ? Faults.none(kernel) : new Faults(kernel, 1, where);
    this.core = new DriverCore(kernel, faults, false);
    this.pciBus = new Bus(core, (driver, dev) -> true);
    this.cxlBus = new Bus(core, MemdevDrivers::matches);
    this.parent = new BusDevice(pciBus, "parent", null, 3, () -> {});
    this.cxlBusWq = Workqueue.ordered(kernel, "cxl_bus_wq");
    this.rescan = new WorkStruct(kernel, "rescan_work", cxlBus::attachAll, null);
    this.events = new MemdevEvents(machine);
    for (int i = 0; i < options.cycles(); i++) {
      cxldss.add(new CxlDevState(kernel, i));
      CxlMemdev cxlmd = new CxlMemdev(kernel, cxlBus, this, parent, i);
      memdevs.add(cxlmd);
      debugfs.add(action("remove_debugfs", cxlmd));
      ports.add(action("cxl_detach_ep", cxlmd));
      active.add(action("enable_suspend", cxlmd));
      files.add(machine.cell(null, 0, Integer::toString));
      cxlBusWq.serves(cxlmd.detachWork());
    }
    cxlBusWq.serves(rescan);
    this.host = new BusDevice(cxlBus, "host", null, options.endpoints(), () -> {});
    for (int j = 0; j < options.endpoints(); j++) {
      endpoints.add(new CxlEndpoint(kernel, cxlBus, this, host, j));
    }
    this.ledger = new MemdevLedger(machine, events, memdevs, parent, rescan, options.counted());
    this.afterShutdown = machine.rule(MemdevRules.NO_ACCESS_AFTER_SHUTDOWN);
    this.leaked = machine.rule(MemdevRules.NO_LEAKED_REFERENCE);
    faults.observe(this::failed);
  }

  /** What undoes a part of a probe: dereferences the memdev and what its creator owns. */
  private DevresAction action(String name, CxlMemdev cxlmd) {
    String what = name + "(" + cxlmd + ")";
    return new DevresAction(kernel, what, () -> useCxlds(cxlmd, what));
  }

  private int step(String what, Consumer<Cells> effect) {
    return machine.take(
        Step.of(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }

  private void step(KernelFact fact, String what, Consumer<Cells> effect) {
    machine.take(fact.action(what, effect));
  }

  private void failed(Cells cells, String call) {
    if (call.startsWith("set up decoders")) {
      events.reach(cells, MemdevEvents.EP_SET_UP_FAILED);
    } else if (call.startsWith("attach->probe")) {
      events.reach(cells, MemdevEvents.ATTACH_FAILED);
    } else if (call.startsWith("device_add(mem")) {
      events.reach(cells, MemdevEvents.DEVICE_ADD_FAILED);
    } else if (call.startsWith("devm_add_action(parent")
        && !call.contains("cxlds")
        && !call.contains("kzalloc")) {
      events.reach(cells, MemdevEvents.DEVM_FAILED);
    } else if (call.contains("delete_endpoint")) {
      events.reach(cells, MemdevEvents.AUTOREMOVE_FAILED);
    }
  }

  // --- Setting up

  /** Connects the revision under test: its drivers are declared. */
  void observe(MemdevAttach tested) {
    this.revision = tested;
    MemdevDrivers all = new MemdevDrivers(kernel, core, pciBus, cxlBus, this, tested, options);
    this.drivers = all;
    parent.observe(ledger.ofParent(all.creator()));
    for (CxlMemdev cxlmd : memdevs) {
      cxlmd.dev().observe(ledger.ofMemdev(cxlmd, all.cxlMem()));
      cxlmd.detachWork().observe(ledger.ofDetach(cxlmd));
    }
    for (CxlEndpoint endpoint : endpoints) {
      endpoint.dev().observe(ledger.ofEndpoint(endpoint));
      endpoint.dev().devres().observe(ledger.ofResources(endpoint));
    }
    host.observe(ledger.ofHost());
  }

  MemdevAttach revision() {
    return Objects.requireNonNull(revision, "no revision yet");
  }

  MemdevDrivers drivers() {
    return Objects.requireNonNull(drivers, "no revision yet");
  }

  MemdevOptions options() {
    return options;
  }

  /** The creator's PCI device. */
  public BusDevice parent() {
    return parent;
  }

  /** The port below which endpoints are added. */
  public BusDevice host() {
    return host;
  }

  /** One for each binding of the parent. */
  public List<CxlMemdev> memdevs() {
    return List.copyOf(memdevs);
  }

  /** The pool that endpoints are allocated from. */
  public List<CxlEndpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  /** {@code cxl_bus_wq}. */
  public Workqueue cxlBusWq() {
    return cxlBusWq;
  }

  /** A work item of the sources' own goes on cxl_bus_wq: a rescan. At set-up. */
  public void serve(WorkStruct work) {
    cxlBusWq.serves(work);
    ledger.watchRescan(work);
  }

  /** Failures that the scenario injects. */
  public Faults faults() {
    return faults;
  }

  /** The property that a dereference of {@code cxlmd->cxlds} violates once it is NULL. */
  public int afterShutdown() {
    return afterShutdown;
  }

  /** {@code bus_for_each_dev(&cxl_bus_type, ...)}. */
  public void forEachDevice(Consumer<BusDevice> call) {
    cxlBus.forEach(call);
  }

  /** The work item whose function is {@code cxl_bus_rescan}'s. */
  public WorkStruct rescanWork() {
    return rescan;
  }

  // --- The creator

  /** Probe of the parent, under device_lock(parent): 0 or a negative error. */
  int parentProbe() {
    int binding = machine.take(Step.of("which binding of parent", ledger::binding));
    CxlDevState cxlds = cxldss.get(binding);
    CxlMemdev cxlmd = memdevs.get(binding);
    cxlds.memory().begin();
    int rc = parent.devres().addActionOrReset(cxlds.free());
    if (rc != 0) {
      return rc;
    }
    step("add is called", cells -> ledger.addCalled(cells, drivers().cxlMem()));
    int error = machine.call("devm_cxl_add_memdev", () -> revision().add(cxlds, options.attach()));
    boolean goesOn = error != 0 && options.pcieOnly();
    step("add has returned " + error, cells -> ledger.addReturned(cells, cxlmd, error, goesOn));
    return goesOn ? 0 : error;
  }

  /** The parent's device is removed: {@code device_del}, and the last of the device model's. */
  void hotRemoval() {
    step(KernelFact.DEVICE_DEL, "hot removal of parent", ledger::hotRemoval);
    parent.del();
    parent.putInitial();
  }

  // --- What the driver calls

  /** {@code cxl_memdev_alloc(cxlds)}: kzalloc and device_initialize; null if there is no memory. */
  public @Nullable CxlMemdev allocate(CxlDevState cxlds) {
    CxlMemdev cxlmd = memdevs.get(cxlds.index());
    String call = "cxl_memdev_alloc(" + cxlmd + ")";
    int error =
        faults.attempt(
            call,
            -Errno.ENOMEM,
            cells -> {
              cxlds.memory().touch(cells, () -> call);
              cxlmd.allocate(cells);
              return 0;
            });
    if (error != 0) {
      return null;
    }
    cxlmd.dev().initialize(false);
    return cxlmd;
  }

  /** kzalloc of a memdev, whose probe of the parent the current thread is in; null if it fails. */
  public @Nullable CxlMemdev allocateMemory() {
    int index =
        faults.attempt(
            "kzalloc(cxl_memdev)",
            -Errno.ENOMEM,
            cells -> {
              int binding = ledger.binding(cells);
              if (binding < 0 || binding >= memdevs.size() || !memdevs.get(binding).isFree(cells)) {
                throw new NotModelledException("two memdevs of one binding of the parent");
              }
              memdevs.get(binding).allocate(cells);
              return binding;
            });
    return index < 0 ? null : memdevs.get(index);
  }

  /** kzalloc of an endpoint; null if it fails. */
  public @Nullable CxlEndpoint allocatePort() {
    int index = faults.attempt("kzalloc(cxl_port)", -Errno.ENOMEM, this::nextEndpoint);
    return index < 0 ? null : endpoints.get(index);
  }

  private int nextEndpoint(Cells cells) {
    for (int i = 0; i < endpoints.size(); i++) {
      if (endpoints.get(i).isFree(cells)) {
        endpoints.get(i).allocate(cells);
        return i;
      }
    }
    throw new NotModelledException("more than " + endpoints.size() + " endpoints at one time");
  }

  /** Frees the id and the memory, in the release function. */
  public void free(CxlMemdev cxlmd) {
    cxlmd.memory().end();
  }

  /** The release function of a memdev is entered. */
  void releasing(CxlMemdev cxlmd) {
    step(
        KernelFact.DEVICE_PUT,
        "the last reference on " + cxlmd + " is gone",
        cells ->
            events.reachIf(
                cells.get(files.get(cxlmd.index())) < 0, cells, MemdevEvents.LAST_PUT_BY_CLOSE));
    revision().release(cxlmd);
  }

  /** {@code cxlds->media_ready}: 0 or -EBUSY. */
  public int mediaReady(CxlMemdev cxlmd) {
    return stub("media_ready", cxlmd, -Errno.EBUSY);
  }

  private int stub(String what, CxlMemdev cxlmd, int error) {
    String call = what + "(" + cxlmd + ")";
    return faults.attempt(
        call,
        error,
        cells -> {
          kernel.mightSleep(cells, call);
          checkCxlds(cells, cxlmd, call);
          return 0;
        });
  }

  /** Creates debugfs entries: 0 or a negative error. */
  public int addDebugfs(CxlMemdev cxlmd) {
    return cxlmd.dev().devres().addActionOrReset(debugfs.get(cxlmd.index()));
  }

  /** {@code devm_cxl_enumerate_ports(cxlmd)}: 0 or a negative error. */
  public int enumeratePorts(CxlMemdev cxlmd) {
    int error = cxlmd.dev().devres().addActionOrReset(ports.get(cxlmd.index()));
    return error != 0 ? error : stub("devm_cxl_enumerate_ports", cxlmd, -Errno.ENXIO);
  }

  /** {@code cxl_mem_find_port(cxlmd)}: the host with a reference on it; null if there is none. */
  public @Nullable BusDevice findPort(CxlMemdev cxlmd) {
    String call = "cxl_mem_find_port(" + cxlmd + ")";
    int found =
        machine.take(
            KernelFact.DEVICE_FIND.choice(
                call,
                options.topology() ? 1 : 2,
                cells -> {
                  kernel.mightSleep(cells, call);
                  cxlmd.dev().checkAccess(cells, call);
                  events.reachIf(cells.choice() == 1, cells, MemdevEvents.NO_TOPOLOGY);
                  return cells.choice() == 0 ? 1 : 0;
                }));
    if (found == 0) {
      return null;
    }
    host.get();
    return host;
  }

  /** Allocates an endpoint below the host, initialised and not added. */
  public CxlEndpoint allocateEndpoint(CxlMemdev cxlmd) {
    int free =
        machine.take(
            KernelFact.MEMORY_LIFETIME.step(
                "cxl_port_alloc(" + cxlmd + ")",
                cells -> {
                  cxlmd.dev().checkAccess(cells, "cxl_port_alloc(" + cxlmd + ")");
                  return nextEndpoint(cells);
                }));
    CxlEndpoint endpoint = endpoints.get(free);
    endpoint.dev().initialize(false);
    endpoint.cxlmd().set(cxlmd);
    return endpoint;
  }

  /** {@code cxlmd->attach->probe(cxlmd)}, under device_lock(cxlmd): 0 or a negative error. */
  public int attachProbe(CxlMemdev cxlmd) {
    return stub("attach->probe", cxlmd, -Errno.ENXIO);
  }

  /** An optional registration: 0 or a negative error. */
  public int optionalRegistration(CxlMemdev cxlmd) {
    return stub("optional registration", cxlmd, -Errno.ENODEV);
  }

  /** Optional registrations: they may fail, and nobody minds. */
  public void optionalRegistrations(CxlMemdev cxlmd) {
    useCxlds(cxlmd, "optional registrations (" + cxlmd + ")");
  }

  /** {@code cxl_mem_active_inc()} and its devres: 0 or a negative error. */
  public int countActive(CxlMemdev cxlmd) {
    return cxlmd.dev().devres().addActionOrReset(active.get(cxlmd.index()));
  }

  /** Reads the tables of the device behind an endpoint, sets decoders up: 0 or a negative error. */
  public int setUpDecoders(CxlEndpoint endpoint) {
    String call = "set up decoders(" + endpoint + ")";
    return faults.attempt(
        call,
        -Errno.ENXIO,
        cells -> {
          kernel.mightSleep(cells, call);
          endpoint.dev().checkAccess(cells, call);
          if (endpoint.cxlmd().at(cells) instanceof CxlMemdev cxlmd) {
            checkCxlds(cells, cxlmd, call);
          }
          return 0;
        });
  }

  /** A dereference of {@code cxlmd->cxlds}. */
  public void useCxlds(CxlMemdev cxlmd, String what) {
    step(KernelFact.MEMDEV_SHUTDOWN, what, cells -> checkCxlds(cells, cxlmd, what));
  }

  private void checkCxlds(Cells cells, CxlMemdev cxlmd, String what) {
    cxlmd.dev().checkAccess(cells, what);
    if (cxlmd.cxlds().at(cells) instanceof CxlDevState cxlds) {
      cxlds.memory().touch(cells, () -> what);
    } else {
      cells.crash(afterShutdown, () -> what + ": " + cxlmd + ".cxlds is NULL");
    }
  }

  /** A dereference of what was read from {@code cxlmd->cxlds}. */
  public void use(@Nullable CxlDevState cxlds, CxlMemdev cxlmd, String what) {
    step(
        KernelFact.MEMDEV_SHUTDOWN,
        what + "(" + cxlmd + ") uses cxlds",
        cells -> {
          if (cxlds == null) {
            cells.crash(afterShutdown, () -> what + " dereferences " + cxlmd + ".cxlds: NULL");
            return;
          }
          cxlds.memory().touch(cells, () -> what);
        });
  }

  // --- Users of files

  /** {@code open}, where the device is there. */
  boolean open(CxlMemdev cxlmd) {
    if (!cxlmd.dev().find("open(/dev/cxl/" + cxlmd + ")")) {
      return false;
    }
    revision().open(cxlmd);
    step(KernelFact.FILE_OPEN, "opened " + cxlmd, cells -> cells.set(files.get(cxlmd.index()), 1));
    cxlmd.dev().putFound();
    return true;
  }

  /** An ioctl on an open file. */
  void ioctl(CxlMemdev cxlmd) {
    int error = machine.call("ioctl", () -> revision().ioctl(cxlmd));
    if (error == -Errno.ENXIO) {
      step(
          KernelFact.MEMDEV_SHUTDOWN,
          "ioctl: -ENXIO",
          cells -> events.reach(cells, MemdevEvents.IOCTL_REFUSED));
    }
  }

  /** The last close of a file. */
  void close(CxlMemdev cxlmd) {
    step(KernelFact.FILE_OPEN, "close", cells -> cells.set(files.get(cxlmd.index()), -1));
    machine.run("close", () -> revision().close(cxlmd));
    step(KernelFact.FILE_OPEN, "closed", cells -> cells.set(files.get(cxlmd.index()), 0));
  }

  /** A read of an attribute in sysfs. */
  void show(CxlMemdev cxlmd) {
    if (cxlmd.dev().attributes().enter()) {
      machine.run("show", () -> revision().show(cxlmd));
      step(
          KernelFact.ATTRIBUTES_DRAIN,
          "shown",
          cells -> events.reachIf(cxlmd.dev().isDead(cells), cells, MemdevEvents.READER_INSIDE));
      cxlmd.dev().attributes().leave();
    }
  }

  // --- When all is quiet

  /** What must hold when all is quiet: no lost event, no leaked reference. */
  void checkQuiet(Cells cells) {
    ledger.checkQuiet(cells, drivers().cxlMem());
    new MemdevQuiet(this, leaked).check(cells);
  }

  /** Open files of a memdev. */
  int openFiles(Cells cells, CxlMemdev cxlmd) {
    return cells.get(files.get(cxlmd.index()));
  }

  /** How a quiet state reads. */
  String describe(Cells cells) {
    return new MemdevQuiet(this, leaked).describe(cells);
  }
}
