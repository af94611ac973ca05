package org.quiesce.translate.runtime.aer;

/**
 * {@code struct aer_err_info}: what AER found out about an error; never changed.
 *
 * @param severity {@code AER_CORRECTABLE}, {@code AER_NONFATAL} or {@code AER_FATAL}
 */
public record AerErrInfo(int severity) {}
