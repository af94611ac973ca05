package org.quiesce.translate.runtime.aer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.protocol.aer.AerEnvironment;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.StructValue;

/** What the units of one aer-kfifo translation share. */
public final class AerContext extends Context {
  private final AerEnvironment env;
  private final AerDevices devices;
  private final List<Kfifo<StructValue>> errorFifos = new ArrayList<>();
  private final Map<String, int[]> traits = new HashMap<>();
  private @Nullable Faults faults;

  /** For one program. */
  public AerContext(Kernel kernel, AerEnvironment env) {
    super(kernel);
    this.env = env;
    this.devices = new AerDevices(this);
  }

  AerEnvironment env() {
    return env;
  }

  @Override
  protected AerDevices devices() {
    return devices;
  }

  /** What the sources allocate may fail, once. */
  @Override
  protected void allocates(String name) {
    if (faults == null) {
      faults = new Faults(kernel(), 1, call -> true);
    }
  }

  @Override
  protected Faults faults() {
    return faults == null ? super.faults() : faults;
  }

  @Override
  protected void printk(String function) {
    env.printk(function);
  }

  @Override
  protected @Nullable KernelModule module(String name) {
    return name.isEmpty() ? null : env.cxlCore();
  }

  /** Only the module's work items are the protocol's. */
  @Override
  protected void watch(WorkStruct work, String module) {
    if (!module.isEmpty()) {
      env.watch(work);
    }
  }

  void watch(Kfifo<StructValue> fifo, int pdevField) {
    env.watch(fifo, value -> pdevOf(value, pdevField));
    errorFifos.add(fifo);
  }

  private static @Nullable PciDev pdevOf(StructValue value, int field) {
    return value.pointer(field) instanceof PciDev pdev ? pdev : null;
  }

  /** Entries in the kfifos of errors. */
  public int queued(Cells cells) {
    int sum = 0;
    for (Kfifo<StructValue> fifo : errorFifos) {
      sum += fifo.length(cells);
    }
    return sum;
  }

  /** Declares a property of each device that never changes and that nobody knows beforehand. */
  public void declareTrait(String name) {
    int[] cells = new int[env.pdevs().size()];
    List<Integer> declared = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = machine().cell(null, 0, Integer::toString);
      declared.add(cells[i]);
    }
    env.addPerDevice(declared);
    traits.put(name, cells);
  }

  /** The value of such a property: chosen at the first look, the same ever after. */
  int trait(String name, PciDev pdev, int outcomes) {
    int[] cells = traits.get(name);
    int index = env.pdevs().indexOf(pdev);
    return machine()
        .take(
            KernelFact.PCI_DEV_ACCESS.choice(
                name + "(" + pdev + ")",
                outcomes,
                now -> {
                  pdev.checkAccess(now, name + "(" + pdev + ")");
                  if (cells == null) {
                    return now.choice();
                  }
                  if (now.get(cells[index]) == 0) {
                    now.set(cells[index], now.choice() + 1);
                  }
                  return now.get(cells[index]) - 1;
                }));
  }
}
