package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.AuxiliaryDevice;
import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Devres;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Ida;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.KernelModule;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * The PCI device and its driver, and for designs that have them the auxiliary devices and their
 * driver, a module.
 */
public final class DoeDevices {
  /** The callbacks of the auxiliary driver and of its devices. */
  public interface AuxiliaryDriver {
    int auxProbe(DoeDevice dev);

    void auxRemove(DoeDevice dev);

    /** {@code cxl_pci_doe_dev_release(dev)}. */
    void release(DoeDevice dev);
  }

  /**
   * {@code struct cxl_doe_dev}: one auxiliary device of one capability.
   *
   * @param index among all that are ever allocated
   */
  public record DoeDevice(int index, int capability, AuxiliaryDevice adev) {
    @Override
    public String toString() {
      return "doe_dev" + index;
    }
  }

  private static final int MOST_DEVRES = 6;

  private final Machine machine;
  private final DoeEnvironment env;
  private final DoeOptions options;
  private final Kernel kernel;
  private final BusDevice pdev;
  private final Driver pciDriver;
  private final KernelModule module;
  private final Bus auxBus;
  private final Ida ida;
  private final List<DoeDevice> doeDevs = new ArrayList<>();
  private final int failedAfterAdd;
  private final int failedInStep4;
  private final int idReused;
  private final int textFreed;
  private final int noDrvdata;

  /** Mask of the ids given out so far. */
  private final int idsSeen;

  /** Per doe_dev: 1 while allocated, 2 once freed. */
  private final List<Integer> life = new ArrayList<>();

  private @Nullable Driver auxDriver;
  private @Nullable DoeMailbox revision;

  DoeDevices(Kernel kernel, DoeEnvironment env, DoeOptions options) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.env = env;
    this.options = options;
    DriverCore core = new DriverCore(kernel, env.faults(), false);
    Bus pciBus = new Bus(core, (driver, dev) -> true);
    this.auxBus = new Bus(core, (driver, dev) -> true);
    this.pdev = new BusDevice(pciBus, "pdev", null, MOST_DEVRES, () -> {});
    this.pciDriver =
        new Driver(
            pciBus,
            "pci driver",
            false,
            null,
            dev -> new Driver.Callbacks(this::probe, this::remove));
    this.module = new KernelModule(kernel, "cxl_doe");
    this.ida = new Ida(kernel, "doe ida");
    this.failedAfterAdd = machine.event(DoeEvents.FAILED_AFTER_ADD);
    this.failedInStep4 = machine.event(DoeEvents.FAILED_IN_STEP_4);
    this.idReused = machine.event(DoeEvents.ID_REUSED);
    this.textFreed = machine.event(DoeEvents.TEXT_FREED);
    this.noDrvdata = machine.event(DoeEvents.FOUND_NO_DRVDATA);
    this.idsSeen = machine.cell(null, 0, Integer::toString);
    env.leakIf(cells -> ida.allocated(cells) > 0);
  }

  // --- Setting up

  void of(DoeMailbox model) {
    this.revision = model;
  }

  /** The auxiliary driver that the revision has; at set-up. Gives the devices there can be. */
  public List<DoeDevice> auxiliary(AuxiliaryDriver driver) {
    if (options.driver()) {
      this.auxDriver =
          new Driver(
              auxBus,
              "cxl_doe",
              false,
              module,
              dev -> {
                DoeDevice doeDev = of(dev);
                return new Driver.Callbacks(
                    () -> driver.auxProbe(doeDev), () -> driver.auxRemove(doeDev));
              });
      for (int i = 0; i < options.capabilities() * options.cycles(); i++) {
        declare(i, driver);
      }
    }
    return List.copyOf(doeDevs);
  }

  private void declare(int index, AuxiliaryDriver driver) {
    AuxiliaryDevice adev =
        new AuxiliaryDevice(
            auxBus, "adev" + index, "adev", pdev, 2, () -> driver.release(doeDevs.get(index)));
    BusDevice dev = adev.dev();
    doeDevs.add(new DoeDevice(index, index / options.cycles(), adev));
    int state = machine.cell(null, 0, Integer::toString);
    life.add(state);
    dev.drvdata();
    env.leakIf(cells -> cells.get(state) == 1);
    dev.devres()
        .observe(
            new Devres.Observer() {
              @Override
              public void added(Cells cells, DevresAction action) {}

              @Override
              public void running(Cells cells, DevresAction action) {
                if (!dev.devres().isReleasing(cells)) {
                  cells.reached(failedInStep4);
                }
              }
            });
  }

  private DoeDevice of(BusDevice dev) {
    for (DoeDevice one : doeDevs) {
      if (one.adev().dev() == dev) {
        return one;
      }
    }
    throw new IllegalArgumentException(dev + " is no DOE device");
  }

  // --- What the driver calls

  /** The PCI device. */
  public BusDevice pdev() {
    return pdev;
  }

  /** The module whose text the auxiliary driver and the work function are. */
  public KernelModule module() {
    return module;
  }

  /** {@code kzalloc(sizeof(struct cxl_doe_dev))}; null if it fails. */
  public @Nullable DoeDevice allocate(int capability) {
    if (env.fails("kzalloc(doe_dev)")) {
      return null;
    }
    int index =
        machine.take(
            KernelFact.MEMORY_LIFETIME.step(
                "kzalloc(doe_dev)",
                cells -> {
                  int first = capability * options.cycles();
                  for (int i = first; i < first + options.cycles(); i++) {
                    if (cells.get(life.get(i)) == 0) {
                      cells.set(life.get(i), 1);
                      return i;
                    }
                  }
                  throw new org.quiesce.machine.NotModelledException(
                      "more auxiliary devices than the scenario has cycles");
                }));
    return doeDevs.get(index);
  }

  /** {@code kfree(doe_dev)}. */
  public void free(DoeDevice doeDev) {
    int doublePut = machine.rule(org.quiesce.kernel.Rules.NO_DOUBLE_PUT);
    machine.take(
        KernelFact.MEMORY_LIFETIME.step(
            "kfree(" + doeDev + ")",
            cells -> {
              int state = life.get(doeDev.index());
              if (cells.get(state) != 1) {
                cells.crash(doublePut, () -> doeDev + " is freed, but it is not allocated");
              }
              cells.set(state, 2);
              return 0;
            }));
  }

  /** {@code ida_alloc(&doe_ida)}: negative if it fails. */
  public int allocateId() {
    if (env.fails("ida_alloc")) {
      return -DoeMailbox.ENOMEM;
    }
    int id = ida.alloc();
    if (options.cycles() > 1) {
      machine.take(
          KernelFact.IDA_SMALLEST.step(
              "id " + id,
              cells -> {
                if ((cells.get(idsSeen) >>> id & 1) != 0) {
                  cells.reached(idReused);
                }
                cells.set(idsSeen, cells.get(idsSeen) | 1 << id);
                return 0;
              }));
    }
    return id;
  }

  /** {@code ida_free(&doe_ida, id)}. */
  public void freeId(int id) {
    ida.free(id);
  }

  /** Part of a user's look at drvdata: there is none. */
  public void foundNoDrvdata() {
    machine.take(
        Step.of(
            "no driver data",
            cells -> {
              cells.reached(noDrvdata);
              return 0;
            }));
  }

  // --- The driver core

  private DoeMailbox revision() {
    return Objects.requireNonNull(revision);
  }

  private int probe() {
    int error = revision().probe();
    if (error != 0) {
      machine.take(
          KernelFact.PROBE_FAILED.step(
              "probe fails",
              cells -> {
                if (doeDevs.stream().anyMatch(one -> one.adev().dev().isAdded(cells))) {
                  cells.reached(failedAfterAdd);
                }
                return 0;
              }));
    }
    return error;
  }

  private void remove() {
    revision().remove();
  }

  /** Registers the drivers before there are devices; at set-up. */
  void registerDrivers() {
    pciDriver.register();
    if (auxDriver != null) {
      auxDriver.register();
    }
  }

  /** The PCI device appears, and its driver probes it. */
  void appear() {
    pdev.initialize(true);
    pdev.add();
  }

  void bindPci() {
    pciDriver.bindStore(pdev);
  }

  void unbindPci() {
    pciDriver.unbindStore(pdev);
  }

  void unbindAux(int index) {
    Objects.requireNonNull(auxDriver).unbindStore(doeDevs.get(index).adev().dev());
  }

  void bindAux(int index) {
    Objects.requireNonNull(auxDriver).bindStore(doeDevs.get(index).adev().dev());
  }

  /** {@code rmmod cxl_doe}: the driver goes, then the text. */
  void unloadModule() {
    Objects.requireNonNull(auxDriver).unregister();
    module.free(
        cells -> {
          if (doeDevs.stream().allMatch(one -> one.adev().dev().references(cells) == 0)) {
            cells.reached(textFreed);
          }
        });
  }

  Kernel kernel() {
    return kernel;
  }
}
