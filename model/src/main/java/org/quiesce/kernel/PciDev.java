package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

/**
 * {@code struct pci_dev}: {@code pci_dev_get}, {@code pci_dev_put}. The last put frees it; any
 * later access, a log line included, is reported. A reference pins the struct only: the device may
 * be unbound or unplugged.
 *
 * <p>Besides the count it keeps how many references are not the driver's under test: the device
 * model's own, and those of callers. A driver's put that takes one of these is a put too many.
 *
 * <p>Source: drivers/pci/pci-driver.c (pci_dev_get, pci_dev_put, pci_release_dev).
 */
public final class PciDev {
  private final Kernel kernel;
  private final Machine machine;
  private final String name;
  private final Device dev;
  private final int refs;

  /** References held by the device model (bit 0) and, from bit 1 on, by callers. */
  private final int owned;

  private Consumer<Cells> onFree = cells -> {};
  private final int useAfterPut;
  private final int doublePut;

  public PciDev(Kernel kernel, String name, boolean bound) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.refs = machine.cell(name + ".ref", 1, count -> count == 0 ? "0 (freed)" : "" + count);
    this.owned = machine.cell(null, 1, Integer::toString);
    this.useAfterPut = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
    this.dev = new Device(kernel, name + ".dev", bound);
    dev.checkAccessWith(this::checkAccess);
  }

  /** The embedded {@code struct device}. */
  public Device dev() {
    return dev;
  }

  /** The cells that make up its state, in the same order for every device. */
  public List<Integer> cells() {
    List<Integer> cells = new ArrayList<>(List.of(refs, owned));
    cells.addAll(dev.cells());
    return cells;
  }

  /** {@code pci_dev_get(pdev)}: the caller must be sure that it is alive. */
  public void get() {
    step(
        KernelFact.PCI_DEV_GET,
        "pci_dev_get",
        cells -> {
          checkAccess(cells, "pci_dev_get(" + name + ")");
          cells.set(refs, cells.get(refs) + 1);
        });
  }

  /** {@code pci_dev_put(pdev)} by the driver under test. */
  public void put() {
    step(KernelFact.PCI_DEV_PUT, "pci_dev_put", cells -> drop(cells));
  }

  private void drop(Cells cells) {
    int count = cells.get(refs);
    int foreign = foreign(cells);
    if (count == 0) {
      cells.crash(doublePut, () -> "pci_dev_put(" + name + "), which is freed already");
      return;
    }
    if (count - 1 < foreign) {
      // The kernel notices nothing yet: what it leads to, a use after free by the owner, may
      // follow.
      cells.violate(
          doublePut,
          () -> "pci_dev_put(" + name + ") drops a reference that the driver does not own");
    }
    cells.set(refs, count - 1);
    if (count == 1) {
      kernel.mightSleep(cells, "the last pci_dev_put(" + name + ")");
      onFree.accept(cells);
    }
  }

  private int foreign(Cells cells) {
    int now = cells.get(owned);
    return (now & 1) + (now >>> 1);
  }

  /** Part of every step that dereferences the device. */
  public void checkAccess(Cells cells, String what) {
    if (cells.get(refs) == 0) {
      cells.crash(useAfterPut, () -> what + ": " + name + " is freed");
    }
  }

  /** A dereference, such as a field read in an expression. */
  public void access(String what) {
    step(KernelFact.PCI_DEV_ACCESS, what, cells -> checkAccess(cells, what + "(" + name + ")"));
  }

  /** A log line that names it: {@code dev_err(&pdev->dev, ...)}. */
  public void log(String function) {
    step(
        KernelFact.PCI_DEV_ACCESS,
        function,
        cells -> checkAccess(cells, function + "(" + name + ")"));
  }

  /** Sets who is told when a put by the driver frees it, inside that step. */
  public void onFree(Consumer<Cells> listener) {
    this.onFree = listener;
  }

  /**
   * A caller outside the driver under test takes a reference, if the device is still plugged in;
   * false if it is gone.
   *
   * @param and what else is part of that step
   * @param ifGone what is part of it if the device is gone
   */
  public boolean callerGet(Step.Effect and, Step.Effect ifGone) {
    return machine.take(
            KernelFact.PCI_DEV_OTHERS
                .step(
                    "caller takes a reference on " + name,
                    cells -> {
                      if ((cells.get(owned) & 1) == 0 || cells.get(refs) == 0) {
                        ifGone.apply(cells);
                        return 0;
                      }
                      cells.set(refs, cells.get(refs) + 1);
                      cells.set(owned, cells.get(owned) + 2);
                      and.apply(cells);
                      return 1;
                    })
                .ordered(Ordering.NONE))
        != 0;
  }

  /** That caller drops its reference. */
  public void callerPut(Step.Effect and) {
    step(
        KernelFact.PCI_DEV_OTHERS,
        "caller drops its reference on " + name,
        cells -> {
          requireAlive(cells, "its caller drops its own reference");
          cells.set(owned, cells.get(owned) - 2);
          cells.set(refs, cells.get(refs) - 1);
          and.apply(cells);
        });
  }

  /** Hot-unplug: the device model drops its own reference, once. */
  public void unplug(Step.Effect and) {
    step(
        KernelFact.PCI_DEV_OTHERS,
        "unplug " + name,
        cells -> {
          requireAlive(cells, "the device model drops its own reference");
          cells.set(owned, cells.get(owned) & ~1);
          cells.set(refs, cells.get(refs) - 1);
          and.apply(cells);
        });
  }

  private void requireAlive(Cells cells, String what) {
    if (cells.get(refs) == 0) {
      cells.crash(useAfterPut, () -> name + " is freed before " + what);
    }
  }

  private void step(KernelFact fact, String op, Consumer<Cells> effect) {
    String label = op.endsWith(name) ? op : op + "(" + name + ")";
    machine.take(
        fact.step(
                label,
                cells -> {
                  effect.accept(cells);
                  return 0;
                })
            .ordered(fact == KernelFact.PCI_DEV_GET ? Ordering.NONE : Ordering.FULL));
  }

  /** References that nobody outside the driver holds; more than 0 when all is quiet is a leak. */
  public int driverReferences(Cells cells) {
    int others = foreign(cells);
    return cells.get(refs) - others;
  }

  public boolean isFreed(Cells cells) {
    return cells.get(refs) == 0;
  }

  /** Whether the device model has dropped its reference. */
  public boolean isUnplugged(Cells cells) {
    return (cells.get(owned) & 1) == 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
