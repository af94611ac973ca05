/**
 * Tells findings: for a person ({@link org.quiesce.ci.report.TextReport}) and for machines ({@link
 * org.quiesce.ci.report.JsonReport}).
 *
 * <p>A report decides nothing and reads no clock: two runs with the same findings give the same
 * text. A format is one class that {@link org.quiesce.ci.report.Report} permits.
 */
@NullMarked
package org.quiesce.ci.report;

import org.jspecify.annotations.NullMarked;
