package org.quiesce.translate.runtime.aer;

import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Machine;
import org.quiesce.translate.runtime.UnknownBits;

/**
 * {@code struct aer_err_info}: what AER found out about an error; never changed.
 *
 * @param severity {@code AER_CORRECTABLE}, {@code AER_NONFATAL} or {@code AER_FATAL}
 * @param status what the error status register said: anything
 */
public record AerErrInfo(int severity, UnknownBits status) implements Machine.StackObject {
  /** An error of which the severity is known. */
  public static AerErrInfo of(AerContext context, int severity) {
    UnknownBits status = UnknownBits.of(context, KernelFact.CXL_ERROR_HANDLING, "info->status");
    return context.machine().onStack(new AerErrInfo(severity, status));
  }
}
