package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Machine;

/** {@code struct cxl_memdev}; one object for each allocation. */
public final class CxlMemdev {
  /** Devres entries that a bound memdev has at most, and one for an edit. */
  private static final int MOST_DEVRES = 5;

  private final int index;
  private final BusDevice dev;
  private final BusDevice parent;
  private final Field<CxlDevState> cxlds;
  private final Field<CxlEndpoint> endpoint;
  private final Field<String> attach;
  private final WorkStruct detachWork;

  CxlMemdev(Kernel kernel, Bus bus, MemdevEnvironment env, BusDevice parent, int index) {
    Machine machine = kernel.machine();
    String name = "mem" + index;
    this.index = index;
    this.parent = parent;
    this.dev =
        new BusDevice(bus, name, "cxlmd", parent, MOST_DEVRES, () -> env.revision().release(this));
    dev.deleteTwiceViolates(Rules.NO_DOUBLE_PUT); // who unregisters drops the reference too
    this.cxlds = new Field<>(machine, name + ".cxlds", dev::checkAccess);
    this.endpoint = new Field<>(machine, name + ".endpoint", dev::checkAccess);
    this.attach = new Field<>(machine, name + ".attach", dev::checkAccess);
    this.detachWork =
        new WorkStruct(
            kernel, name + ".detach_work", () -> env.revision().detachMemdev(this), null);
    detachWork.livesIn(dev);
    machine.intern(this);
  }

  /** Which binding of the parent it was made by, from 0. */
  public int index() {
    return index;
  }

  /** {@code cxlmd->dev}. */
  public BusDevice dev() {
    return dev;
  }

  /** {@code cxlmd->dev.parent}: constant, whether or not a reference on it is held. */
  public BusDevice parent() {
    return parent;
  }

  /** {@code cxlmd->cxlds}: NULL once shut down. */
  public Field<CxlDevState> cxlds() {
    return cxlds;
  }

  /** {@code cxlmd->endpoint}: NULL stands for an error pointer too. */
  public Field<CxlEndpoint> endpoint() {
    return endpoint;
  }

  /** {@code cxlmd->attach} or {@code cxlmd->ops}: a fixed object stands for the creator's. */
  public Field<String> attach() {
    return attach;
  }

  /** {@code cxlmd->detach_work}. */
  public WorkStruct detachWork() {
    return detachWork;
  }

  @Override
  public String toString() {
    return dev.toString();
  }
}
