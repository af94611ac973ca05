package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.kernel.IrqLine;
import org.quiesce.kernel.IrqVectors;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** The interrupt vectors of the device: one for each capability, each shared with somebody else. */
public final class DoeInterrupts {
  private static final int NUMBERS = 4;

  private final Machine machine;
  private final DoeOptions options;
  private final IrqVectors vectors;
  private final List<IrqLine> lines = new ArrayList<>();
  private final Map<DoeMemory, List<IrqLine.Handler>> handlers = new HashMap<>();
  private final int lastVector;
  private final int polling;

  DoeInterrupts(Kernel kernel, DoeOptions options) {
    this.machine = kernel.machine();
    this.options = options;
    for (int i = 0; i < options.capabilities(); i++) {
      lines.add(new IrqLine(kernel, "vector " + i, true, options.interrupts()));
    }
    this.vectors = new IrqVectors(kernel, "vectors", lines);
    this.lastVector = machine.event(DoeEvents.LAST_VECTOR);
    this.polling = machine.event(DoeEvents.POLLING);
  }

  List<IrqLine> lines() {
    return lines;
  }

  /** The vectors of the PCI device. */
  public IrqVectors vectors() {
    return vectors;
  }

  /** Declares the handler of a mailbox, {@code dev_id} being the mailbox; at set-up. */
  public void declare(DoeMemory mb, Runnable handler) {
    handlers.put(
        mb, lines.stream().map(line -> line.handler("of " + mb, handler, mb.memory())).toList());
  }

  /** Interrupt message number in the capability's register. */
  public int messageNumber(DoeMemory mb) {
    return messageNumber(mb.capability());
  }

  /** As {@link #messageNumber(DoeMemory)}, of a capability. */
  int messageNumber(int capability) {
    if (!options.anyMessageNumber()) {
      return capability;
    }
    return machine.take(
        KernelFact.DOE_INTERRUPT.choice(
            "read interrupt message number of DOE " + capability, NUMBERS, Cells::choice));
  }

  /** {@code pci_request_irq(pdev, index, ...)}: 0 or negative. */
  public int request(DoeMemory mb, int index) {
    int safe = Math.min(index, lines.size() - 1);
    machine.take(
        KernelFact.IRQ_REQUEST.step(
            "pci_request_irq(" + index + ", " + mb + ")",
            cells -> {
              if (index == vectors.allocated(cells) - 1) {
                cells.reached(lastVector);
              }
              return 0;
            }));
    return vectors.request(index, handlers.getOrDefault(mb, List.of()).get(safe));
  }

  /** Whether there is such a vector at all. */
  public boolean has(int index) {
    return index >= 0 && index < lines.size();
  }

  /** {@code pci_free_irq(pdev, index, mb)}. */
  public void free(DoeMemory mb, int index) {
    lines.get(index).free(handlers.getOrDefault(mb, List.of()).get(index));
  }

  /** Part of a mailbox's creation without an interrupt, though one could have been had. */
  void polled(Cells cells) {
    cells.reached(polling);
  }

  /** Whether the mailbox's handler is registered; for checks. */
  boolean isRequested(Cells cells, DoeMemory mb) {
    List<IrqLine.Handler> mine = handlers.getOrDefault(mb, List.of());
    for (int i = 0; i < mine.size(); i++) {
      if (lines.get(i).isRequested(cells, mine.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a handler is registered; for checks. */
  boolean inUse(Cells cells) {
    return lines.stream().anyMatch(line -> line.hasHandler(cells));
  }
}
