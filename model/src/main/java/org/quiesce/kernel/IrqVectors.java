package org.quiesce.kernel;

import java.util.List;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * The interrupt vectors of one PCI device: {@code pci_alloc_irq_vectors}, {@code
 * pci_free_irq_vectors}, {@code pci_irq_vector}, {@code pci_request_irq}.
 *
 * <p>An allocation gives any count between the two it was asked for, or none at all. A second one
 * without a free fails. To free the vectors before every {@code free_irq} is a memory error.
 *
 * <p>Source: drivers/pci/msi/api.c, drivers/pci/msi/msi.c.
 */
public final class IrqVectors {
  /** Event: vectors were refused although the device has enough of them. */
  public static final String REFUSED = "pci_alloc_irq_vectors refused";

  private final Machine machine;
  private final Kernel kernel;
  private final String name;

  /** One for each vector that the device has. */
  private final List<IrqLine> lines;

  private final int count;
  private final int inRange;
  private final int useAfterFree;
  private final int refused;

  /**
   * @param lines the interrupt behind each vector of the device, by index
   */
  public IrqVectors(Kernel kernel, String name, List<IrqLine> lines) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.lines = List.copyOf(lines);
    this.count = machine.cell(name, 0, now -> now + " vectors");
    this.inRange = machine.rule(Rules.VECTOR_IN_RANGE);
    this.useAfterFree = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.refused = machine.event(REFUSED);
  }

  /**
   * {@code pci_alloc_irq_vectors(dev, min, max, flags)}: how many were allocated; {@code -ENOSPC},
   * {@code -ERANGE} if max is below min, {@code -EINVAL} if there are vectors already.
   */
  public int alloc(int min, int max) {
    int most = Math.min(max, lines.size());
    String call = "pci_alloc_irq_vectors(" + name + ", " + min + ", " + max + ")";
    return machine.take(
        KernelFact.IRQ_VECTORS_COUNT.choice(
            call,
            Math.max(0, most - min + 1) + 1,
            cells -> {
              kernel.mightSleep(cells, call);
              if (max < min) {
                return -Errno.ERANGE;
              }
              if (cells.get(count) != 0) {
                return -Errno.EINVAL;
              }
              int granted = most - cells.choice();
              if (granted < Math.max(min, 1)) {
                if (most >= min) {
                  cells.reached(refused);
                }
                return -Errno.ENOSPC;
              }
              cells.set(count, granted);
              return granted;
            }));
  }

  /** {@code pci_free_irq_vectors(dev)}: nothing happens if there are none. */
  public void free() {
    String call = "pci_free_irq_vectors(" + name + ")";
    machine.take(
        KernelFact.IRQ_VECTORS_FREE.step(
            call,
            cells -> {
              kernel.mightSleep(cells, call);
              for (IrqLine line : lines.subList(0, cells.get(count))) {
                if (line.hasHandler(cells)) {
                  cells.crash(
                      useAfterFree, () -> call + ": " + line.name() + " has a handler still");
                  return 0;
                }
              }
              cells.set(count, 0);
              return 0;
            }));
  }

  /**
   * {@code pci_irq_vector(dev, index)} and {@code request_irq} of what it gives: 0 or an error;
   * {@code -EINVAL}, and a violation of {@link Rules#VECTOR_IN_RANGE}, for an index that was not
   * allocated.
   *
   * @param handler of the line behind that vector
   */
  public int request(int index, IrqLine.Handler handler) {
    String call = "pci_irq_vector(" + name + ", " + index + ")";
    boolean exists =
        machine.take(
                KernelFact.IRQ_VECTORS_COUNT.step(
                    call,
                    cells -> {
                      if (index >= 0 && index < cells.get(count)) {
                        return 1;
                      }
                      cells.violate(
                          inRange, () -> call + ": " + cells.get(count) + " vectors allocated");
                      return 0;
                    }))
            != 0;
    return exists ? lines.get(index).request(handler) : -Errno.EINVAL;
  }

  /** How many vectors are allocated; for checks. */
  public int allocated(Cells cells) {
    return cells.get(count);
  }
}
