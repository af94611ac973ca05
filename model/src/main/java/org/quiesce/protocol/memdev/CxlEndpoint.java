package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.Cells;

/** {@code struct cxl_port} of an endpoint; an object may be allocated again once it is freed. */
public final class CxlEndpoint {
  private final BusDevice dev;
  private final BusDevice host;
  private final Field<CxlMemdev> cxlmd;
  private final Field<String> dead;
  private final Lifetime memory;

  CxlEndpoint(Kernel kernel, Bus bus, MemdevEnvironment env, BusDevice host, int index) {
    String name = "endpoint" + index;
    this.host = host;
    this.dev =
        new BusDevice(bus, name, "endpoint", host, 1, () -> env.revision().releasePort(this));
    this.memory = new Lifetime(kernel, "memory of " + name, Rules.NO_USE_AFTER_PUT);
    dev.livesIn(memory);
    dev.deleteTwiceViolates(Rules.NO_DOUBLE_PUT);
    this.cxlmd = new Field<>(kernel.machine(), name + ".uport_dev", memory);
    this.dead = new Field<>(kernel.machine(), name + ".dead", memory);
    kernel.machine().intern(this);
  }

  /** {@code port->dev}. */
  public BusDevice dev() {
    return dev;
  }

  /** {@code port_to_host(port)}: the device whose devres unregisters it. */
  public BusDevice host() {
    return host;
  }

  /** What kzalloc gave and kfree takes back. */
  public Lifetime memory() {
    return memory;
  }

  /** Part of a step: kzalloc; all that it holds is zero. */
  void allocate(Cells cells) {
    memory.begin(cells);
    cxlmd.set(cells, null);
    dead.set(cells, null);
  }

  /** Part of a step: whether it may be allocated. */
  boolean isFree(Cells cells) {
    return dev.isFreed(cells) && !memory.isLive(cells);
  }

  /** {@code to_cxl_memdev(port->uport_dev)}. */
  public Field<CxlMemdev> cxlmd() {
    return cxlmd;
  }

  /** {@code port->dead}: NULL stands for false. */
  public Field<String> dead() {
    return dead;
  }

  @Override
  public String toString() {
    return dev.toString();
  }
}
