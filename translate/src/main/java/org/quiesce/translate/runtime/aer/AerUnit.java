package org.quiesce.translate.runtime.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.PciDev;
import org.quiesce.machine.Local;
import org.quiesce.protocol.aer.AerEnvironment;
import org.quiesce.translate.runtime.Fn;
import org.quiesce.translate.runtime.StructValue;
import org.quiesce.translate.runtime.Unit;

/** Base of the class generated from one C file of the aer-kfifo protocol. */
public abstract class AerUnit extends Unit {
  protected final AerEnvironment env;
  protected final Pci pci;
  protected final AerDevices ports;
  protected final Stubs stub;
  private final AerContext shared;

  protected AerUnit(AerContext context) {
    super(context);
    this.shared = context;
    this.env = context.env();
    this.pci = new Pci(context);
    this.ports = context.devices();
    this.stub = new Stubs(context);
  }

  /** A kfifo with as many slots as the scenario says; watched if it holds errors. */
  protected final Kfifo<StructValue> kfifo(
      String name, StructValue zero, int pdevField, boolean initialised) {
    Kfifo<StructValue> made = new Kfifo<>(kernel, name, env.options().declaredCapacity(), zero);
    if (pdevField >= 0) {
      shared.watch(made, pdevField);
    }
    if (initialised) {
      made.init();
    }
    return made;
  }

  /** The per-entry function is entered. */
  protected final void entry(@Nullable PciDev pdev) {
    if (pdev != null) {
      env.entryFunction(pdev);
    }
  }

  /** The error handler is entered. */
  protected final void handling(@Nullable PciDev pdev) {
    if (pdev != null) {
      env.handle(pdev);
    }
  }

  /** Built-in code calls module text: the flush callback. */
  @Override
  protected final @Nullable Object observedCall(Fn function, @Nullable Object[] arguments) {
    Local<@Nullable Object> result = local(null);
    env.runFlush(() -> result.set(function.call(arguments)));
    return result.get();
  }
}
