package org.quiesce.protocol.aer;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.PciDev;
import org.quiesce.machine.Renamable;

/**
 * {@code struct cxl_proto_err_work_data}: one queued error.
 *
 * @param pdev the device that reported it; null in a slot that was never written
 */
public record ErrorEntry(int severity, @Nullable PciDev pdev) implements Renamable {
  /** What zeroed storage holds. */
  public static final ErrorEntry ZERO = new ErrorEntry(0, null);

  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return new ErrorEntry(severity, (PciDev) renaming.apply(pdev));
  }

  @Override
  public String toString() {
    return "{" + (pdev == null ? "NULL" : pdev) + ", severity " + severity + "}";
  }
}
