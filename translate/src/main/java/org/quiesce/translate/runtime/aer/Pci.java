package org.quiesce.translate.runtime.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.PciDev;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Opaque;

/** {@code struct pci_dev *}, which may be NULL. */
public final class Pci {
  /** Endpoint, root port, upstream port, downstream port, integrated endpoint. */
  private static final int[] TYPES = {0, 4, 5, 6, 9};

  private final AerContext context;

  Pci(AerContext context) {
    this.context = context;
  }

  /** {@code pci_dev_get(pdev)}. */
  public @Nullable PciDev get(@Nullable PciDev pdev) {
    if (pdev != null) {
      pdev.get();
    }
    return pdev;
  }

  /** {@code pci_dev_put(pdev)}. */
  public void put(@Nullable PciDev pdev) {
    if (pdev != null) {
      pdev.put();
    }
  }

  /** A pointer that is followed. */
  PciDev at(@Nullable PciDev pdev) {
    return context.env().dereference(pdev);
  }

  /** Reads something of the device whose value is of no interest, such as its name. */
  public Opaque read(@Nullable PciDev pdev, String what) {
    at(pdev).access(what);
    return new Opaque(what);
  }

  /** {@code pci_pcie_type(pdev)}: one of the types that report CXL errors. */
  public int type(@Nullable PciDev pdev) {
    return TYPES[context.trait("pci_pcie_type", at(pdev), TYPES.length)];
  }

  /** {@code pci_err(pdev, ...)} and friends. */
  public boolean log(String function, @Nullable PciDev pdev, @Nullable Object... arguments) {
    at(pdev).log(function);
    return true;
  }

  /** A register, a capability, a flag: nobody knows its value. */
  public int choose(@Nullable PciDev pdev, String what, int outcomes) {
    return context.trait(what, at(pdev), outcomes);
  }

  /** {@code &pdev->dev}. */
  public DevRef dev(@Nullable PciDev pdev) {
    return new DevRef(pdev);
  }
}
