package org.quiesce.protocol.memdev;

import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Rules;

/** {@code struct cxl_port} of an endpoint; an object may be allocated again once it is freed. */
public final class CxlEndpoint {
  private final BusDevice dev;
  private final BusDevice host;
  private final Field<CxlMemdev> cxlmd;
  private final Field<String> dead;

  CxlEndpoint(Kernel kernel, Bus bus, BusDevice host, int index) {
    String name = "endpoint" + index;
    this.host = host;
    this.dev = new BusDevice(bus, name, "endpoint", host, 1, () -> {});
    dev.deleteTwiceViolates(Rules.NO_DOUBLE_PUT);
    this.cxlmd = new Field<>(kernel.machine(), name + ".uport_dev", dev::checkAccess);
    this.dead = new Field<>(kernel.machine(), name + ".dead", dev::checkAccess);
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
