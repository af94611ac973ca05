package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.IrqVectors;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;
import org.quiesce.protocol.doe.DoeDevices.DoeDevice;

/**
 * The two drivers around {@link AuxV8}: of the PCI device, which makes an auxiliary device for each
 * capability, and of the auxiliary devices, which makes the mailboxes.
 */
public class AuxDevices implements DoeDevices.AuxiliaryDriver {
  /** Makes the drivers of a revision. */
  @FunctionalInterface
  public interface Maker {
    AuxDevices on(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes);
  }

  /** {@code struct cxl_doe_dev}: what is in its memory. */
  protected record Fields(IntVar id, RwSemaphore driverAccess, DevresAction destroy) {}

  protected final Machine machine;
  protected final DoeEnvironment env;
  private final AuxV8 mailboxes;
  protected final DoeDevices devices;
  private final List<Fields> fields = new ArrayList<>();
  private final List<DevresAction> destroyMbs = new ArrayList<>();

  /** {@code cxlds->doe_devs}, by capability. */
  private final List<RefVar<DoeDevice>> current = new ArrayList<>();

  protected final DevresAction freeVectors;
  protected final IntVar useIrq;

  public AuxDevices(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes) {
    this.machine = kernel.machine();
    this.env = env;
    this.mailboxes = mailboxes;
    this.devices = env.devices();
    for (DoeDevice doeDev : devices.auxiliary(this)) {
      machine.intern(doeDev);
      fields.add(
          new Fields(
              new IntVar(machine, doeDev + ".id", 0),
              new RwSemaphore(kernel, "driver_access"),
              new DevresAction(
                  kernel, "destroy_doe_device(" + doeDev + ")", () -> destroyDevice(doeDev))));
    }
    for (DoeMemory mb : env.mailboxes()) {
      destroyMbs.add(
          new DevresAction(kernel, "doe_destroy_mb(" + mb + ")", () -> mailboxes.destroy(mb)));
    }
    for (int c = 0; c < env.options().capabilities(); c++) {
      current.add(new RefVar<>(machine, "doe_devs[" + c + "]", null));
    }
    this.freeVectors =
        new DevresAction(kernel, "pci_free_irq_vectors", () -> env.interrupts().vectors().free());
    this.useIrq = new IntVar(machine, "use_irq", 0);
  }

  protected final Fields of(DoeDevice doeDev) {
    return fields.get(doeDev.index());
  }

  // --- The PCI driver

  /** {@code cxl_pci_create_doe_devices(pdev)}. */
  public int probe() {
    int rc = machine.call("allocate vectors", this::allocateVectors);
    for (int c = 0; rc == 0 && c < current.size(); c++) {
      int capability = c;
      rc = machine.call("doe device " + c, () -> createDevice(capability));
    }
    return rc;
  }

  protected int allocateVectors() {
    IrqVectors vectors = env.interrupts().vectors();
    int n = current.size();
    if (vectors.alloc(n, n) == n) {
      int rc = devices.pdev().devres().addActionOrReset(freeVectors);
      if (rc != 0) {
        return rc;
      }
      useIrq.set(1, MemoryOrder.PLAIN);
    } else {
      vectors.free();
      useIrq.set(0, MemoryOrder.PLAIN);
      env.polls();
    }
    return 0;
  }

  protected int createDevice(int capability) {
    DoeDevice doeDev = devices.allocate(capability);
    if (doeDev == null) {
      return -DoeMailbox.ENOMEM;
    }
    int id = devices.allocateId();
    if (id < 0) {
      devices.free(doeDev);
      return id;
    }
    of(doeDev).id().set(id, MemoryOrder.PLAIN);
    int rc = doeDev.adev().init();
    if (rc != 0) {
      initFailed(doeDev);
      return rc;
    }
    rc = doeDev.adev().add();
    if (rc != 0) {
      doeDev.adev().uninit();
      return rc;
    }
    rc = devices.pdev().devres().addActionOrReset(of(doeDev).destroy());
    if (rc != 0) {
      return rc;
    }
    if (doeDev.adev().dev().attach() != 1) {
      return notBound(doeDev);
    }
    current.get(capability).set(doeDev, MemoryOrder.ONCE);
    return 0;
  }

  /** Devres destroys it. */
  protected int notBound(DoeDevice doeDev) {
    return -DoeMailbox.ENODEV;
  }

  /** There is no reference to drop. */
  protected void initFailed(DoeDevice doeDev) {
    release(doeDev);
  }

  /** {@code cxl_pci_doe_destroy_device(adev)}. */
  protected void destroyDevice(DoeDevice doeDev) {
    doeDev.adev().delete();
    doeDev.adev().uninit();
  }

  @Override
  public void release(DoeDevice doeDev) {
    devices.freeId(of(doeDev).id().get(MemoryOrder.PLAIN));
    devices.free(doeDev);
  }

  // --- The auxiliary driver

  @Override
  public int auxProbe(DoeDevice doeDev) {
    if (env.fails("devm_kzalloc(ds)")) {
      return -DoeMailbox.ENOMEM;
    }
    boolean irq = useIrq.get(MemoryOrder.PLAIN) != 0;
    DoeMemory mb = mailboxes.create(doeDev.capability(), irq);
    if (mb == null) {
      return -DoeMailbox.EIO;
    }
    // its result is not looked at
    doeDev.adev().dev().devres().addActionOrReset(destroyMbs.get(mb.index()));
    of(doeDev).driverAccess().downWrite();
    doeDev.adev().dev().drvdata().set(mb, MemoryOrder.PLAIN);
    of(doeDev).driverAccess().upWrite();
    return 0;
  }

  @Override
  public void auxRemove(DoeDevice doeDev) {
    of(doeDev).driverAccess().downWrite();
    doeDev.adev().dev().drvdata().set(null, MemoryOrder.PLAIN);
    of(doeDev).driverAccess().upWrite();
  }

  // --- Users

  /** {@code cxl_pci_doe_get_drv(doe_dev)}, an exchange, {@code cxl_pci_doe_put_drv}. */
  public int use(int capability, DoeTask task) {
    DoeDevice doeDev = current.get(capability).get(MemoryOrder.ONCE);
    if (doeDev == null) {
      return -DoeMailbox.ENODEV;
    }
    doeDev.adev().dev().access("driver_access");
    of(doeDev).driverAccess().downRead();
    int rc = -DoeMailbox.ENODEV;
    if (doeDev.adev().dev().drvdata().get(MemoryOrder.PLAIN) instanceof DoeMemory mb) {
      rc = mailboxes.exchange(mb, task);
    } else {
      devices.foundNoDrvdata();
    }
    of(doeDev).driverAccess().upRead();
    return rc;
  }
}
