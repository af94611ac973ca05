package org.quiesce.translate.runtime.memdev;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.protocol.memdev.CxlEndpoint;
import org.quiesce.translate.runtime.SharedStruct;

/** {@code struct cxl_port *}: an endpoint, or the host; or an error pointer in its place. */
public final class Port extends SharedStruct {
  private final @Nullable BusDevice dev;
  private final @Nullable CxlEndpoint endpoint;
  private final @Nullable IntVar id;

  Port(Machine machine, CxlEndpoint endpoint) {
    super(endpoint.toString(), endpoint.memory());
    this.dev = endpoint.dev();
    this.endpoint = endpoint;
    this.id = new IntVar(machine, endpoint + ".id", 0);
  }

  Port(BusDevice host) {
    super(host.toString(), null);
    this.dev = host;
    this.endpoint = null;
    this.id = null;
  }

  /** {@code ERR_PTR(error)}. */
  public Port(int error) {
    super(error);
    this.dev = null;
    this.endpoint = null;
    this.id = null;
  }

  @Nullable BusDevice dev() {
    return dev;
  }

  /** What it is in the model; null for the host, and for an error pointer. */
  @Nullable CxlEndpoint endpoint() {
    return endpoint;
  }

  @Nullable IntVar id() {
    return id;
  }
}
