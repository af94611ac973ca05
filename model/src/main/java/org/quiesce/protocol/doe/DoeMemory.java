package org.quiesce.protocol.doe;

import org.quiesce.kernel.Lifetime;

/**
 * {@code struct pci_doe_mb}: the memory of one mailbox object.
 *
 * @param index among all that are ever allocated
 * @param capability which DOE capability of the device it drives
 * @param memory when it is allocated
 */
public record DoeMemory(int index, int capability, Lifetime memory) {
  @Override
  public String toString() {
    return "mb" + index;
  }
}
