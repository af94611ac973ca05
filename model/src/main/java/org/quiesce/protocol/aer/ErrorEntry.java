package org.quiesce.protocol.aer;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.PciDev;

/**
 * {@code struct cxl_proto_err_work_data}: one queued error.
 *
 * @param pdev the device that reported it; null in a slot that was never written
 */
public record ErrorEntry(int severity, @Nullable PciDev pdev) {
  /** What zeroed storage holds. */
  public static final ErrorEntry ZERO = new ErrorEntry(0, null);

  @Override
  public String toString() {
    return "{" + (pdev == null ? "NULL" : pdev) + ", severity " + severity + "}";
  }
}
