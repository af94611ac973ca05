package org.quiesce.protocol.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;

/** One revision of the protocol, set up on one kernel: what users, drivers and checks call. */
public interface DoeMailbox {
  /** {@code EIO} of asm-generic/errno-base.h. */
  int EIO = 5;

  int EBUSY = 16;
  int ENOMEM = 12;
  int EFAULT = 14;
  int EINVAL = 22;
  int ENODEV = 19;

  /** {@code ERESTARTSYS} of linux/errno.h. */
  int ERESTARTSYS = 512;

  /** How a revision's mailboxes come into being. */
  enum Design {
    /** Each on an auxiliary device, driven by a delayed work and an interrupt. */
    AUXILIARY,
    /** By a managed create of the PCI driver; one ordered queue each. */
    MANAGED,
    /** With the PCI device; one ordered queue each. */
    LIBRARY
  }

  /** Makes a revision on a kernel while a program is set up. */
  interface Revision {
    /** Declares its state. */
    DoeMailbox on(Kernel kernel, DoeEnvironment environment);

    /** Which scenarios make sense for it. */
    Design design();

    /** A revision of that design. */
    static Revision of(Design design, Maker maker) {
      return new Made(design, maker);
    }
  }

  /** Declares a revision's state. */
  @FunctionalInterface
  interface Maker {
    DoeMailbox on(Kernel kernel, DoeEnvironment environment);
  }

  /** A maker that says its design. */
  record Made(Design design, Maker maker) implements Revision {
    @Override
    public DoeMailbox on(Kernel kernel, DoeEnvironment environment) {
      return maker.on(kernel, environment);
    }
  }

  /** {@code pci_doe(mb, ...)}: the length of the response, or negative. */
  int exchange(DoeMemory mb, DoeTask task);

  /**
   * {@code pci_doe_create_mb(pdev, offset, use_irq)} with its discovery; null for an error.
   *
   * @param useIrq ignored by designs that poll
   */
  @Nullable DoeMemory create(int capability, boolean useIrq);

  /** {@code pci_doe_destroy_mb(mb)}. */
  void destroy(DoeMemory mb);

  /** {@code pci_doe_disconnected(pdev)}; nothing in designs that lack it. */
  default void disconnected() {}

  /** Probe of the PCI driver, or creation of the PCI device: 0 or negative. */
  int probe();

  /** Remove of the PCI driver before its devres, or removal of the PCI device. */
  void remove();

  /**
   * A user's exchange with the mailbox of a capability, found as the design finds it: as {@link
   * #exchange}, {@code -ENODEV} without a mailbox.
   */
  int use(int capability, DoeTask task);
}
