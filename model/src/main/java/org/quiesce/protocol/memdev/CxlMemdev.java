package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** {@code struct cxl_memdev}; one object for each allocation. */
public final class CxlMemdev {
  /** Devres entries that a bound memdev has at most, and one for an edit. */
  private static final int MOST_DEVRES = 5;

  private final int index;
  private final BusDevice dev;
  private final BusDevice parent;
  private final Field<CxlDevState> cxlds;
  private final Field<Object> endpoint;
  private final Field<Object> attach;
  private final Lifetime memory;
  private final WorkStruct detachWork;

  CxlMemdev(Kernel kernel, Bus bus, MemdevEnvironment env, BusDevice parent, int index) {
    Machine machine = kernel.machine();
    String name = "mem" + index;
    this.index = index;
    this.parent = parent;
    this.dev = new BusDevice(bus, name, "cxlmd", parent, MOST_DEVRES, () -> env.releasing(this));
    dev.deleteTwiceViolates(Rules.NO_DOUBLE_PUT); // who unregisters drops the reference too
    this.memory = new Lifetime(kernel, "memory of " + name, Rules.NO_USE_AFTER_PUT);
    dev.livesIn(memory);
    this.cxlds = new Field<>(machine, name + ".cxlds", memory);
    this.endpoint = new Field<>(machine, name + ".endpoint", memory);
    this.attach = new Field<>(machine, name + ".attach", memory);
    this.detachWork =
        new WorkStruct(
            kernel, name + ".detach_work", () -> env.revision().detachMemdev(this), null);
    detachWork.livesIn(memory);
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

  /** What kzalloc gave and kfree takes back. */
  public Lifetime memory() {
    return memory;
  }

  /** Part of a step: kzalloc; all that it holds is zero. */
  void allocate(Cells cells) {
    memory.begin(cells);
    cxlds.set(cells, null);
    endpoint.set(cells, null);
    attach.set(cells, null);
  }

  /** Part of a step: whether it may be allocated. */
  boolean isFree(Cells cells) {
    return dev.isFreed(cells) && !memory.isLive(cells);
  }

  /** {@code cxlmd->cxlds}: NULL once shut down. */
  public Field<CxlDevState> cxlds() {
    return cxlds;
  }

  /** {@code cxlmd->endpoint}: a {@link CxlEndpoint}; or NULL or an object for an error pointer. */
  public Field<Object> endpoint() {
    return endpoint;
  }

  /** {@code cxlmd->attach} or {@code cxlmd->ops}: a fixed object stands for the creator's. */
  public Field<Object> attach() {
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
