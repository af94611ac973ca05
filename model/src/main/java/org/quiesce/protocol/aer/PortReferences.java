package org.quiesce.protocol.aer;

import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * The references that a driver holds on the CXL port: a look-up takes one, {@code put_cxl_port()}
 * and {@code put_device(&port->dev)} drop one. The port may go away at any time, so nobody may look
 * into it without one.
 *
 * <p>Source: drivers/cxl/core/port.c (find_cxl_port), drivers/cxl/cxl.h (put_cxl_port).
 */
public final class PortReferences {
  private final Machine machine;
  private final int held;
  private final int useAfterPut;
  private final int doublePut;
  private final int leaked;

  PortReferences(Machine machine) {
    this.machine = machine;
    this.held = machine.cell(null, 0, Integer::toString);
    this.useAfterPut = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
    this.leaked = machine.rule(AerRules.NO_LEAKED_REFERENCE);
  }

  /** A look-up found the port, or {@code get_device(&port->dev)}. */
  public void get(String function) {
    machine.take(
        KernelFact.DEVICE_GET.action(
            function + ": reference on the port", cells -> cells.set(held, cells.get(held) + 1)));
  }

  /** {@code put_cxl_port(port)}, {@code put_device(&port->dev)}. */
  public void put(String function) {
    machine.take(
        KernelFact.DEVICE_PUT.action(
            function + "(port)",
            cells -> {
              if (cells.get(held) == 0) {
                cells.crash(doublePut, () -> function + "(port): no reference on it is held");
              }
              cells.set(held, cells.get(held) - 1);
            }));
  }

  /** Something of the port is looked at. */
  public void access(String what) {
    machine.take(
        KernelFact.DEVICE_ACCESS.action(
            what + " looks at the port",
            cells -> {
              if (cells.get(held) == 0) {
                cells.crash(
                    useAfterPut,
                    () -> what + "(port): no reference on it is held, it may be freed");
              }
            }));
  }

  void checkQuiet(Cells cells) {
    if (cells.get(held) > 0) {
      cells.violate(leaked, () -> "a reference on the port is never dropped");
    }
  }
}
