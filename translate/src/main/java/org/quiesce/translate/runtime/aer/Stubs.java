package org.quiesce.translate.runtime.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.PciDev;
import org.quiesce.machine.Local;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Opaque;

/**
 * The environment's functions: the CXL error handler, port look-ups, and what they are made of.
 * They dereference what they are given, may sleep, and fail where the scenario says so.
 */
public final class Stubs {
  /** Some error number. */
  private static final int FAILED = -19;

  private final AerContext context;

  Stubs(AerContext context) {
    this.context = context;
  }

  private PciDev at(@Nullable PciDev pdev) {
    return context.env().dereference(pdev);
  }

  /** {@code cxl_handle_proto_error(...)}; its result, if it has one, may be an error. */
  public int handle(@Nullable PciDev pdev, boolean locks, @Nullable Device... ports) {
    for (Device port : ports) {
      if (port != null) {
        context.env().portReferences().access("cxl_handle_proto_error");
      }
    }
    context.env().handle(at(pdev));
    leaf("cxl_handle_proto_error", locks);
    return 0;
  }

  /** As {@link #handle} where the caller looks at the result. */
  public int handleOrFail(@Nullable PciDev pdev, boolean locks, @Nullable Device... ports) {
    handle(pdev, locks, ports);
    return mayFail("cxl_handle_proto_error fails") ? FAILED : 0;
  }

  private boolean mayFail(String what) {
    return context.env().options().handlerMayFail()
        && context.choose(KernelFact.CXL_ERROR_HANDLING, what, 2) == 1;
  }

  /** A function that dereferences the device and may sleep. */
  public int use(String function, @Nullable PciDev pdev, boolean locks) {
    at(pdev).access(function);
    leaf(function, locks);
    return 0;
  }

  /** May sleep, and takes device_lock(port) unless the caller holds it. */
  private void leaf(String function, boolean locks) {
    if (!locks) {
      return;
    }
    context.note(
        KernelFact.SPINLOCK_NO_SLEEP,
        function,
        cells -> context.kernel().mightSleep(cells, function));
    if (context.env().options().portLocked() && !holdsPort()) {
      context.env().lockPort().close();
    }
  }

  private boolean holdsPort() {
    Device port = context.env().port();
    return context
            .machine()
            .take(
                KernelFact.MUTEX_NOT_RECURSIVE.step(
                    "device_lock(port) held?",
                    cells -> port.lock().holders(cells) >>> cells.thread() & 1))
        != 0;
  }

  /** A port look-up, which takes a reference; stores the dport if somebody wants it. */
  public @Nullable Device find(
      String function, @Nullable PciDev pdev, @Nullable Local<@Nullable Object> dport) {
    Device port = context.env().findPort(at(pdev));
    if (port != null) {
      context.env().portReferences().get(function);
    }
    if (dport != null) {
      dport.set(port == null ? null : new Opaque("dport"));
    }
    return port;
  }

  /** {@code cxl_find_dport_by_dev(port, dev)}: NULL where the handler may fail. */
  public @Nullable Opaque findDport(String function, @Nullable Device port, @Nullable DevRef dev) {
    if (port == null) {
      throw context.nullPointer(function);
    }
    context.env().portReferences().access(function);
    if (dev == null || dev.owner() == null) {
      throw context.nullPointer(function);
    }
    if (dev.owner() instanceof PciDev pdev) {
      pdev.access(function);
    }
    return mayFail(function + " finds nothing") ? null : new Opaque("dport");
  }

  /** A yes or no that only the hardware knows. */
  public boolean maybe(String function, @Nullable Object... read) {
    return context.choose(KernelFact.CXL_ERROR_HANDLING, function, 2) == 1;
  }

  /** Whether the device's CXL driver is bound. */
  public boolean isBound(String function, @Nullable PciDev pdev) {
    at(pdev).access(function);
    return at(pdev).dev().isBound() && !mayFail(function + " finds another driver");
  }
}
