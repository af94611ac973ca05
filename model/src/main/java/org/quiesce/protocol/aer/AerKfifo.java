package org.quiesce.protocol.aer;

import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Cells;

/** One revision of the protocol, set up on one kernel: what AER, the module and checks call. */
public interface AerKfifo {
  /** {@code AER_CORRECTABLE} of linux/aer.h. */
  int CORRECTABLE = 2;

  /** {@code AER_FATAL} of linux/aer.h. */
  int FATAL = 1;

  /** {@code AER_NONFATAL} of linux/aer.h. */
  int NONFATAL = 0;

  /** Makes a revision on a kernel while a program is set up. */
  interface Revision {
    /** Declares its state and takes its set-up steps, initcalls included. */
    AerKfifo on(Kernel kernel, AerEnvironment environment);
  }

  /**
   * {@code cxl_forward_error(pdev, info)}; the caller owns a reference on the device.
   *
   * @return what the C function returns; false if it returns nothing
   */
  boolean forward(org.quiesce.kernel.PciDev pdev, int severity);

  /** Whether the revision has {@code cxl_proto_err_wait_for_empty()}. */
  default boolean waits() {
    return false;
  }

  /** {@code cxl_proto_err_wait_for_empty()}; nothing in revisions that lack it. */
  void waitForEmpty();

  /** {@code cxl_ras_init()}: registers the work. */
  void moduleInit();

  /** {@code cxl_ras_exit()}: unregisters, and whatever the revision does after it. */
  void moduleExit();

  /** Entries in the kfifo, as an unsigned number; for checks. */
  int queued(Cells cells);
}
